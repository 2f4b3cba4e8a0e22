package org.sponsorline.desktop.timeline;

/// Arithmetic on colours written as `0xAARRGGBB`.
final class Argb {

    private Argb() {}

    /// A colour between two others, each part by itself; `share` from 0 (the first) to 1 (the second).
    static int mix(int first, int second, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int a = first >>> shift & 0xFF;
            int b = second >>> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}

package org.sponsorline.desktop.timeline.canvas;

import javafx.scene.paint.Color;

/// Arithmetic on colours written as `0xAARRGGBB`.
public final class Argb {

    private Argb() {}

    /// The toolkit's colour of this number.
    public static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

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

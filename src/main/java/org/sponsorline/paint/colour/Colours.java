package org.sponsorline.paint.colour;

/// Arithmetic on colours written `0xAARRGGBB`.
public final class Colours {

    private Colours() {}

    /// A colour between two; `share` 0 gives the first, 1 the second.
    public static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int low = from >>> shift & 0xFF;
            int high = to >>> shift & 0xFF;
            mixed |= (int) Math.round(low + (high - low) * share) << shift;
        }
        return mixed;
    }

    /// The same colour with another opacity from 0 to 1.
    public static int withAlpha(int argb, double alpha) {
        return argb & 0xFFFFFF | (int) Math.round(alpha * 255) << 24;
    }

    /// A colour as it looks on an opaque ground.
    public static int over(int argb, int ground) {
        return 0xFF000000 | mix(ground, argb | 0xFF000000, (argb >>> 24) / 255.0);
    }

    /// The contrast of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    public static double contrast(int one, int other) {
        double light = luminance(one);
        double dark = luminance(other);
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >>> 16 & 0xFF) + 0.7152 * linear(argb >>> 8 & 0xFF)
                + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.sponsorline.desktop.timeline.canvas;

import org.sponsorline.paint.colour.Palette;

/// The colours of the picture as names for style sheets, so that nodes over the picture match it.
public final class PaletteStyle {

    private PaletteStyle() {}

    /// Definitions for the style of a node that stands above all that use them.
    public static String of(Palette palette) {
        int accent = palette.accent();
        return define("ground", palette.ground())
                + define("text", palette.text())
                + define("quiet", palette.quietText())
                + define("rule", palette.rule())
                + define("accent", accent)
                + define("accent-soft", accent & 0xFFFFFF | 0x1C000000)
                + define("raised", palette.header(palette.headers().size() - 1));
    }

    private static String define(String name, int argb) {
        return "-timeline-" + name + ": " + CssColour.of(argb) + ";";
    }
}

package org.sponsorline.desktop.timeline.canvas;

/// Colours of the picture in the words of style sheets.
public final class CssColour {

    private CssColour() {}

    public static String of(int argb) {
        return String.format("#%06X%02X", argb & 0xFFFFFF, argb >>> 24);
    }
}

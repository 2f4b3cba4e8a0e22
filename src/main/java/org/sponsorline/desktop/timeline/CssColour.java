package org.sponsorline.desktop.timeline;

/// Colours of the picture in the words of style sheets.
final class CssColour {

    private CssColour() {}

    static String of(int argb) {
        return String.format("#%06X%02X", argb & 0xFFFFFF, argb >>> 24);
    }
}

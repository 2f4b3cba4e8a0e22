package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.paint.surface.Surface;

/// A day that is marked through the whole height, with a flag in the axis that names it.
///
/// @param x     its place, in whole pixels
/// @param left  where the flag begins
/// @param width of the flag
record DayFlag(String text, double x, double left, double width, int fill, int onFill) {

    private static final double PAD_PX = 6;

    /// A flag centred over its day, kept within the picture.
    static DayFlag of(String text, double textWidth, long day, Frame frame, int fill, int onFill) {
        double x = frame.snappedX(day);
        double width = Math.ceil(textWidth) + 2 * PAD_PX;
        double left = Math.clamp(Math.rint(x - width / 2), 1, Math.max(1, frame.widthPx() - width - 1));
        return new DayFlag(text, x, left, width, fill, onFill);
    }

    boolean visible(Frame frame) {
        return x >= 0 && x <= frame.widthPx();
    }

    void paint(Surface surface, double top, double height, Surface.Font font) {
        surface.fillRect(left, top, width, height, 3, fill);
        surface.text(text, left + PAD_PX, Math.rint(top + height / 2 + font.sizePx() * 0.36), font, onFill);
    }
}

package org.sponsorline.layout.item;

/// Says how wide a text will be drawn: by the fonts of the screen, of an export, or a fixed advance in tests.
///
/// Layout runs in the background and painting on the window's thread, so it may be called from any thread.
@FunctionalInterface
public interface TextMeasure {

    /// The advance of a text in pixels.
    ///
    /// @param sizePx height of the font
    /// @param bold   whether it is set in bold
    double width(String text, double sizePx, boolean bold);
}

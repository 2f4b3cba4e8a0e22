package org.sponsorline.layout.item;

/// The widths of texts in the fonts of the screen, of an export, or with a fixed advance in tests.
///
/// Must be safe for any thread: layout runs in the background, painting on the JavaFX thread.
@FunctionalInterface
public interface TextMeasure {

    /// The advance of a text in pixels.
    ///
    /// @param sizePx height of the font
    /// @param bold   whether it is set in bold
    double width(String text, double sizePx, boolean bold);
}

package org.sponsorline.desktop.text;

import org.jspecify.annotations.Nullable;

/// A text and the form of it that is shown, with line breaks for a width. Whoever sets the text of a node that shows
/// this form gives it a new text, and the breaks are forgotten.
final class BrokenText {

    private @Nullable String original;
    private String shown = "";

    /// The text as it was given.
    ///
    /// @param present what the node has now
    String original(String present) {
        return original != null && present.equals(shown) ? original : present;
    }

    /// Keeps what stands behind the form with line breaks.
    void show(String text, String withBreaks) {
        original = text;
        shown = withBreaks;
    }
}

package org.sponsorline.desktop.platform;

import javafx.scene.image.Image;

/// The clipboard.
public interface Clip {

    void copyText(String text);

    /// Copies a text of which this sentence says what it is, where it can be told.
    default void copyText(String text, String sentence) {
        copyText(text);
    }

    void copyImage(Image image);
}

package org.sponsorline.desktop.platform;

import javafx.scene.image.Image;

/// The clipboard.
public interface Clip {

    void copyText(String text);

    void copyImage(Image image);
}

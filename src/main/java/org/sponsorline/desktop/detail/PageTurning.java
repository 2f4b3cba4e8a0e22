package org.sponsorline.desktop.detail;

import javafx.scene.control.Button;

/// Makes buttons of the commands that turn pages and lay them side by side: their names, keys and what they do.
public interface PageTurning {

    void makeBack(Button button);

    void makeForward(Button button);

    void makeCompare(Button button);
}

package org.sponsorline.desktop.platform;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// How the program's scroll panes are drawn.
public final class ScrollTuning {

    private ScrollTuning() {}

    /// Lets a pane be drawn where it has changed. By itself it keeps an image of all that is in sight and draws that
    /// anew with the least change, which costs more than the scrolling that the image is meant for.
    /// Nor does the toolkit ever give back the image of a pane that is thrown away.
    public static void direct(ScrollPane pane) {
        pane.skinProperty().subscribe(_ -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) {
                viewport.setCache(false);
            }
        });
    }
}

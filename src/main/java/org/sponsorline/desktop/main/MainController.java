package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.layout.BorderPane;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;

/// The frame of the window: puts every panel into its place.
///
/// A panel joins in three steps: its FXML becomes a constant of [Views], its controller a line of `Wiring`, and its
/// place (`searchPlace`, `filterPlace`, `timelinePlace`, `tablePlace`, `detailPlace` in `Main.fxml`) is filled here.
public final class MainController {

    private final ViewLoader views;

    @FXML
    private BorderPane frame;

    public MainController(ViewLoader views) {
        this.views = views;
    }

    @FXML
    private void initialize() {
        frame.setBottom(views.load(Views.STATUS_BAR));
    }
}

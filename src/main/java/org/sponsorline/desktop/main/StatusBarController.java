package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;

/// The line at the foot of the window.
public final class StatusBarController {

    private final StatusBarViewModel model;

    @FXML
    private Label summary;

    @FXML
    private Label file;

    public StatusBarController(Workspace workspace, Words words) {
        model = new StatusBarViewModel(workspace, words);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summary());
        file.textProperty().bind(model.fileName());
    }
}

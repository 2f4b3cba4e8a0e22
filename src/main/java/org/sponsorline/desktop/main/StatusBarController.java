package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.sponsorline.desktop.Opening;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;

/// The line at the foot of the window.
public final class StatusBarController {

    private final Workspace workspace;
    private final StatusBarViewModel model;

    @FXML
    private Label summary;

    @FXML
    private HBox reading;

    @FXML
    private Label readingText;

    @FXML
    private ProgressBar readingShare;

    @FXML
    private Label file;

    public StatusBarController(Workspace workspace, Words words) {
        this.workspace = workspace;
        model = new StatusBarViewModel(workspace, words);
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summary());
        file.textProperty().bind(model.fileName());
        reading.visibleProperty().bind(workspace.openingProperty().map(opening -> true).orElse(false));
        reading.managedProperty().bind(reading.visibleProperty());
        readingText.textProperty().bind(model.reading());
        readingShare.progressProperty().bind(workspace.openingProperty().map(Opening::share).orElse(-1.0));
    }

    @FXML
    private void cancelReading() {
        workspace.cancelOpening();
    }
}

package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;

/// Opens a view that was copied as a line of text, from this window or another one.
public final class OpenViewController {

    private final OpenViewModel model;
    private final Runnable close;

    @FXML
    private TextField view;

    @FXML
    private Label meaning;

    /// @param close takes the box away again
    public OpenViewController(Workspace workspace, MessageBundle words, Runnable close) {
        model = new OpenViewModel(workspace, words);
        this.close = close;
    }

    @FXML
    private void initialize() {
        model.typedProperty().bind(view.textProperty());
        model.meaning().subscribe(meaning::setText);
        view.setOnAction(event -> {
            if (model.open()) {
                close.run();
            }
        });
    }
}

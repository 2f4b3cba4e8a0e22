package org.sponsorline.desktop.main;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpeningProgress;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState.Panes;

/// The line at the foot of the window: the legend, and what is told of the record.
public final class StatusBarController {

    private static final PseudoClass SEVERE = PseudoClass.getPseudoClass("severe");

    private final Workspace workspace;
    private final StatusBarViewModel model;
    private final Runnable showProblems;
    private final Region legend;

    /// Words are read, not watched: while the view moves they change no more often than this. Each change has the
    /// window laid out and another part of it painted.
    private final PauseTransition pause = new PauseTransition(Duration.millis(100));

    @FXML
    private StackPane legendPlace;

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

    @FXML
    private Hyperlink problems;

    /// @param showProblems opens the list of problems
    /// @param legend       what colours stand for on the timeline
    public StatusBarController(Workspace workspace, MessageBundle words, Runnable showProblems, Region legend) {
        this.workspace = workspace;
        this.showProblems = showProblems;
        this.legend = legend;
        model = new StatusBarViewModel(workspace, words);
    }

    @FXML
    private void initialize() {
        legendPlace.getChildren().setAll(legend);
        legend.visibleProperty().bind(workspace.stateProperty().map(state -> state.panes() != Panes.TABLE));
        ObservableValue<String> said = model.summary();
        pause.setOnFinished(_ -> summary.setText(said.getValue()));
        said.subscribe(this::sayUnhurried);
        workspace.arrangementProperty().subscribe(_ -> summary.setText(said.getValue()));
        file.textProperty().bind(model.fileName());
        problems.textProperty().bind(model.problems());
        problems.visibleProperty().bind(problems.textProperty().isNotEmpty());
        problems.managedProperty().bind(problems.visibleProperty());
        problems.setOnAction(event -> showProblems.run());
        workspace.reportProperty().subscribe(report ->
                problems.pseudoClassStateChanged(SEVERE, report != null && report.counts().errors() > 0));
        reading.visibleProperty().bind(workspace.openingProperty().map(opening -> true).orElse(false));
        reading.managedProperty().bind(reading.visibleProperty());
        // While a file is read its name stands there, and there is little room.
        file.visibleProperty().bind(reading.visibleProperty().not());
        file.managedProperty().bind(file.visibleProperty());
        readingText.textProperty().bind(model.reading());
        readingShare.progressProperty().bind(workspace.openingProperty().map(OpeningProgress::share).orElse(-1.0));
    }

    private void sayUnhurried(String sentence) {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            summary.setText(sentence);
            pause.playFromStart();
        }
    }

    @FXML
    private void cancelReading() {
        workspace.cancelOpening();
    }
}

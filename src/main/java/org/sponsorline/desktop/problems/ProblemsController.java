package org.sponsorline.desktop.problems;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;

/// The list of what was found wrong with a file. Enter or a double click goes to the entry it is about.
public final class ProblemsController {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination ENTER = KeyCombination.valueOf("ENTER");

    private final ProblemsViewModel model;
    private final Clip clip;
    private final Runnable close;

    @FXML
    private Label outcome;

    @FXML
    private ToggleButton errors;

    @FXML
    private ToggleButton warnings;

    @FXML
    private ToggleButton infos;

    @FXML
    private TextField query;

    @FXML
    private ListView<Problem> problems;

    /// @param close takes the pane away
    public ProblemsController(Workspace workspace, MessageBundle words, Clip clip, Runnable close) {
        model = new ProblemsViewModel(workspace, words);
        this.clip = clip;
        this.close = close;
    }

    @FXML
    private void initialize() {
        outcome.textProperty().bind(model.outcome());
        Map.of(errors, Severity.ERROR, warnings, Severity.WARNING, infos, Severity.INFO)
                .forEach((button, severity) -> {
                    button.textProperty().bind(model.count(severity));
                    button.selectedProperty().subscribe(on -> model.want(severity, on));
                });
        query.textProperty().bindBidirectional(model.queryProperty());
        problems.setItems(model.shown());
        // What is asked for now begins at its top, and fewer lines may end above where the list stands.
        model.queryProperty().subscribe(_ -> problems.scrollTo(0));
        problems.setCellFactory(list -> new ProblemCell(model));
        problems.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        problems.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        problems.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                follow();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (ENTER.match(event)) {
            follow();
            event.consume();
        }
    }

    private void follow() {
        model.follow(problems.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void copy() {
        clip.copyText(model.asText(problems.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void close() {
        close.run();
    }
}

package org.sponsorline.desktop.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.briefing.SceneTools.Tool;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.text.TextLines;

/// The strip of scenes below the timeline. To choose a scene shows its view in the window.
public final class ScenesController {

    private final BriefingModel model;
    private final SceneCapture capture;
    private final BriefingFiles files;
    private final StaleScenes stale;
    private final ScenePictures pictures;
    private final SceneTools tools;
    private final MessageBundle words;

    @FXML
    private Label title;

    @FXML
    private Label place;

    @FXML
    private Button add;

    @FXML
    private Button addTitle;

    @FXML
    private Button edit;

    @FXML
    private Button save;

    @FXML
    private Button close;

    @FXML
    private ListView<Scene> list;

    /// While the list follows the model, and not somebody who chooses in it.
    private boolean following;

    public ScenesController(
            BriefingModel model, SceneCapture capture, BriefingFiles files, StaleScenes stale, ScenePictures pictures,
            SceneTools tools, MessageBundle words) {
        this.model = model;
        this.capture = capture;
        this.files = files;
        this.stale = stale;
        this.pictures = pictures;
        this.tools = tools;
        this.words = words;
    }

    @FXML
    private void initialize() {
        tools.make(add, Tool.ADD);
        add.setText(words.getString("scenes.add"));
        tools.make(addTitle, Tool.ADD_TITLE);
        tools.make(edit, Tool.EDIT);
        tools.make(save, Tool.SAVE);
        tools.make(close, Tool.CLOSE_STRIP);
        list.setCellFactory(view -> new SceneCell(model, stale, pictures, words));
        list.setPlaceholder(new Label(words.getString("scenes.none")));
        list.setContextMenu(new ContextMenu(tools.menu().toArray(MenuItem[]::new)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        model.briefingProperty().subscribe(now -> show(now));
        model.selectedProperty().subscribe(id -> select(id));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen(now));
        files.fileProperty().subscribe(this::tellPlace);
        files.unsavedProperty().subscribe(this::tellPlace);
    }

    private void show(@Nullable Briefing briefing) {
        following = true;
        try {
            List<Scene> scenes = briefing == null ? List.of() : briefing.scenes();
            if (!list.getItems().equals(scenes)) {
                list.getItems().setAll(scenes);
            }
            title.setText(briefing == null ? "" : briefing.title().nameIn(words.getLocale()));
        } finally {
            following = false;
        }
        select(model.getSelected());
    }

    private void select(@Nullable String id) {
        following = true;
        try {
            Briefing briefing = model.getBriefing();
            int at = briefing == null || id == null ? -1 : briefing.indexOf(id);
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else if (at < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                list.scrollTo(at);
            }
        } finally {
            following = false;
        }
    }

    private void chosen(@Nullable Scene scene) {
        if (!following && scene != null && !Objects.equals(scene.id(), model.getSelected())) {
            capture.goTo(scene.id());
        }
    }

    private void clicked(MouseEvent event) {
        Scene scene = list.getSelectionModel().getSelectedItem();
        if (scene == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            tools.edit();
        } else {
            // A click on the scene one is at leads back to its view.
            capture.goTo(scene.id());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            model.delete();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && model.getSelected() != null) {
            tools.edit();
            event.consume();
        }
    }

    private void tellPlace() {
        Path file = files.getFile();
        String name = file == null ? "" : TextLines.name(String.valueOf(file.getFileName()));
        place.setText(file == null ? words.getString("scenes.noFile")
                : files.unsavedProperty().get() ? words.say("scenes.unsaved", name) : name);
    }
}

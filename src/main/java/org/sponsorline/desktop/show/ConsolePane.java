package org.sponsorline.desktop.show;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.show.Pacing;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.show.room.RoomPainter;
import org.sponsorline.desktop.show.room.RoomView;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.text.MessageBundle;

/// What the presenter sees: the room's picture, the next one, notes, scenes, time and keys.
public final class ConsolePane extends BorderPane {

    private final ShowViewModel show;
    private final MessageBundle words;
    private final RoomView mirror;
    private final RoomView nextPicture;
    private final SceneStrip strip;
    private final ConsoleButtons showButtons;
    private final Runnable keepExcursion;
    private @Nullable String notesShown;
    private List<ShowBadge> badgesShown = List.of();

    @FXML private Label title;
    @FXML private Label audience;
    @FXML private HBox buttons;
    @FXML private Button end;
    @FXML private Label room;
    @FXML private HBox badges;
    @FXML private Label typed;
    @FXML private Label waiting;
    @FXML private VBox mirrorPlace;
    @FXML private ScrollPane sceneScroll;
    @FXML private Label clock;
    @FXML private Label elapsed;
    @FXML private Label left;
    @FXML private Label sceneTime;
    @FXML private ProgressBar part;
    @FXML private Label pacing;
    @FXML private Label next;
    @FXML private VBox nextPlace;
    @FXML private NotesPane notes;
    @FXML private CheckBox follow;
    @FXML private Button keep;
    @FXML private Label keys;
    @FXML private Label clicker;
    @FXML private Label place;

    ConsolePane(ShowViewModel show, RoomPainter painter, MessageBundle words, Runnable keepExcursion) {
        this.show = show;
        this.words = words;
        this.keepExcursion = keepExcursion;
        mirror = new RoomView(painter);
        nextPicture = new RoomView(painter);
        strip = new SceneStrip(painter, show, words);
        showButtons = new ConsoleButtons(show, words);
        PartLoader.load(this, words);
    }

    @FXML
    private void initialize() {
        List.of(title, audience, room, next, typed).forEach(LiteralText::in);
        VBox.setVgrow(mirror, javafx.scene.layout.Priority.ALWAYS);
        mirrorPlace.getChildren().setAll(mirror);
        nextPlace.getChildren().setAll(nextPicture);
        nextPicture.prefHeightProperty().bind(nextPlace.widthProperty().multiply(9 / 16.0));
        nextPicture.setMinHeight(0);
        nextPlace.setMinHeight(0);
        sceneScroll.setContent(strip);
        buttons.getChildren().setAll(showButtons.all());
        List.of(end, keep, follow).forEach(each -> each.setFocusTraversable(false));
        follow.setOnAction(event -> show.happen(new ShowEvent.RoomFollows(follow.isSelected())));
        keys.setText(showButtons.keysLine());
        clicker.textProperty().bind(show.lastKeyProperty().map(key -> key.isEmpty()
                ? words.getString("clicker.none")
                : words.say("clicker", org.sponsorline.briefing.show.ShowKeys.label(key, words.getLocale()))));
        MirrorGestures.serve(mirror, show);
    }

    @FXML
    private void end() {
        show.happen(new ShowEvent.End());
    }

    @FXML
    private void keep() {
        keepExcursion.run();
    }

    @FXML
    void smaller() {
        notes.size(-1);
    }

    @FXML
    void larger() {
        notes.size(1);
    }

    RoomView mirror() {
        return mirror;
    }

    /// Says where stage and console are.
    ///
    /// @param wait what is said while there is no screen for the room, or null
    void showPlace(String sentence, @Nullable String wait) {
        place.setText(sentence);
        waiting.setText(wait == null ? "" : wait);
        waiting.setVisible(wait != null);
        waiting.setManaged(wait != null);
    }

    /// Shows a moment.
    ///
    /// @param ratio of the stage, width to height
    /// @param still whether nothing moves that need not
    void show(
            ShowMaterial material, ShowState state, ConsolePage page, double ratio, boolean dark, boolean still) {
        title.setText(material.briefing().title().in(words.getLocale()));
        audience.setText(page.audience());
        room.setText(page.room());
        typed.setText(page.typed());
        typed.setVisible(!page.typed().isEmpty());
        if (!page.badges().equals(badgesShown)) {
            badgesShown = page.badges();
            badges.getChildren().setAll(badgesShown.stream().map(this::badge).toList());
        }
        mirror.setRatio(ratio);
        mirror.setDark(dark);
        if (still) {
            mirror.show(material, page.mirror());
        } else {
            mirror.moveTo(material, page.mirror());
        }
        nextPicture.setRatio(ratio);
        nextPicture.setDark(dark);
        next.setText(page.next());
        nextPicture.setVisible(page.nextRoom() != null);
        if (page.nextRoom() != null) {
            nextPicture.show(material, page.nextRoom());
        }
        strip.show(material, state, dark, sceneScroll);
        showTimes(page);
        follow.setSelected(state.roomFollows());
        keep.setDisable(state.excursion() == null);
        showButtons.show(state);
        if (!page.notes().equals(notesShown)) {
            notesShown = page.notes();
            notes.show(page.notes(), words.getString("notes.none"));
        }
    }

    private void showTimes(ConsolePage page) {
        clock.setText(page.clock());
        elapsed.setText(page.elapsed());
        left.setText(page.left());
        sceneTime.setText(page.scene());
        part.setProgress(page.part());
        pacing.setText(page.pacing());
        List<String> styles = pacing.getParent().getStyleClass();
        for (Pacing.Standing standing : Pacing.Standing.values()) {
            styles.remove(standing.name().toLowerCase(Locale.ROOT));
        }
        styles.add(page.standing().name().toLowerCase(Locale.ROOT));
    }

    private Label badge(ShowBadge badge) {
        Label label = new Label(words.getString("badge." + badge.token()));
        label.getStyleClass().addAll("console-badge", badge.token());
        return label;
    }
}

package org.sponsorline.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.model.text.Text;

/// The words of the scene one is at in both languages, its notes and its seconds; every letter counts at once.
public final class SceneEditorController {

    private static final String ENGLISH = "en";
    private static final String CHINESE = "zh";
    private static final int MOST_SECONDS = 86_400;

    private final BriefingModel model;
    private final SceneCapture capture;
    private final StaleScenes stale;
    private final MessageBundle words;
    private final List<Runnable> fields = new ArrayList<>();
    private Subscription listening = Subscription.EMPTY;

    /// While fields are filled, and not typed into.
    private boolean filling;

    @FXML
    private VBox staleBox;

    @FXML
    private Label heading;

    @FXML
    private TextField titleEn;

    @FXML
    private TextField titleZh;

    @FXML
    private TextField subtitleEn;

    @FXML
    private TextField subtitleZh;

    @FXML
    private TextInputControl notesEn;

    @FXML
    private TextInputControl notesZh;

    @FXML
    private TextField seconds;

    @FXML
    private Label rehearsed;

    @FXML
    private CheckBox hidden;

    @FXML
    private Button before;

    @FXML
    private Button after;

    @FXML
    private WrappedLabel changes;

    public SceneEditorController(
            BriefingModel model, SceneCapture capture, StaleScenes stale, MessageBundle words) {
        this.model = model;
        this.capture = capture;
        this.stale = stale;
        this.words = words;
    }

    @FXML
    private void initialize() {
        both("title", titleEn, titleZh, Scene::title,
                (scene, text) -> text == null ? scene : scene.withTitle(text));
        both("subtitle", subtitleEn, subtitleZh, Scene::subtitle, Scene::withSubtitle);
        both("notes", notesEn, notesZh, Scene::notes, Scene::withNotes);
        field("seconds", seconds, scene -> scene.seconds() == null ? "" : scene.seconds().toString(),
                (scene, typed) -> scene.withSeconds(number(typed)));
        hidden.setOnAction(_ -> model.toggleHidden());
        before.setOnAction(_ -> step(-1));
        after.setOnAction(_ -> step(1));
        listening = model.briefingProperty().subscribe(this::fill)
                .and(model.selectedProperty().subscribe(this::fill))
                .and(stale.checkProperty().subscribe(this::fill));
        // The model outlives the box.
        staleBox.sceneProperty().subscribe((was, now) -> {
            if (now == null) {
                listening.unsubscribe();
            }
        });
    }

    private void both(
            String part, TextInputControl english, TextInputControl chinese, Function<Scene, @Nullable Text> text,
            BiFunction<Scene, @Nullable Text, Scene> with) {
        field(part + ENGLISH, english, scene -> WordsByLanguage.of(text.apply(scene), ENGLISH, true),
                (scene, typed) -> with.apply(scene,
                        WordsByLanguage.with(text.apply(scene), ENGLISH, true, typed)));
        field(part + CHINESE, chinese, scene -> WordsByLanguage.of(text.apply(scene), CHINESE, false),
                (scene, typed) -> with.apply(scene,
                        WordsByLanguage.with(text.apply(scene), CHINESE, false, typed)));
    }

    private void field(
            String part, TextInputControl control, Function<Scene, String> text,
            BiFunction<Scene, String, Scene> typed) {
        control.setAccessibleText(words.getString("scene.field." + part));
        control.textProperty().subscribe((was, now) -> {
            if (!filling) {
                model.type(part, scene -> typed.apply(scene, now));
            }
        });
        fields.add(() -> {
            String now = model.selectedScene().map(text).orElse("");
            // What is being typed keeps its caret, and what cannot be taken stays to be mended.
            if (!control.isFocused() && !control.getText().equals(now)) {
                control.setText(now);
            }
        });
    }

    private static @Nullable Integer number(String typed) {
        String digits = typed.strip();
        return digits.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(digits), MOST_SECONDS) : null;
    }

    private void fill() {
        Scene scene = model.selectedScene().orElse(null);
        Briefing briefing = model.getBriefing();
        if (scene == null || briefing == null) {
            return;
        }
        filling = true;
        try {
            fields.forEach(Runnable::run);
        } finally {
            filling = false;
        }
        int at = briefing.indexOf(scene.id());
        heading.setText(words.say("scene.heading", at + 1, briefing.scenes().size()));
        rehearsed.setText(scene.rehearsed() == null ? "" : words.say("scene.rehearsed", scene.rehearsed()));
        hidden.setSelected(scene.hidden());
        before.setDisable(at == 0);
        after.setDisable(at == briefing.scenes().size() - 1);
        String changed = stale.words(scene.id());
        changes.setText(changed);
        staleBox.setVisible(!changed.isEmpty());
        staleBox.setManaged(!changed.isEmpty());
    }

    private void step(int places) {
        Briefing briefing = Objects.requireNonNull(model.getBriefing());
        int at = briefing.indexOf(Objects.requireNonNullElse(model.getSelected(), "")) + places;
        if (at >= 0 && at < briefing.scenes().size()) {
            capture.goTo(briefing.scenes().get(at).id());
        }
    }

    @FXML
    private void accept() {
        capture.accept();
    }

    @FXML
    private void recapture() {
        capture.recapture();
    }

    @FXML
    private void showChanges() {
        model.selectedScene().ifPresent(scene -> stale.changes(scene.id()).ifPresent(changed -> {
            if (scene.view() != null) {
                capture.addScene(
                        words.say("scene.changesTitle", scene.title().in(words.getLocale())),
                        scene.view().withSelection(changed.changes().stream().map(each -> each.key()).toList()));
            }
        }));
    }
}

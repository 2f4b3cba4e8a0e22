package org.sponsorline.desktop.main;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.util.StringConverter;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState.Theme;

/// The few things one may want otherwise. Each takes effect at once.
public final class SettingsController {

    /// Blank follows the system.
    private static final List<String> LANGUAGES = List.of("", "en", "zh");

    private final Workspace workspace;
    private final Settings settings;
    private final MessageBundle words;

    @FXML
    private ChoiceBox<String> language;

    @FXML
    private ChoiceBox<Theme> theme;

    @FXML
    private Slider letters;

    @FXML
    private Label lettersPercent;

    @FXML
    private CheckBox inertia;

    @FXML
    private CheckBox reducedMotion;

    public SettingsController(Workspace workspace, Settings settings, MessageBundle words) {
        this.workspace = workspace;
        this.settings = settings;
        this.words = words;
    }

    @FXML
    private void initialize() {
        language.getItems().setAll(LANGUAGES);
        language.setConverter(saying(tag -> tag.isEmpty()
                ? words.getString("settings.language.system")
                : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(tag))));
        language.setValue(LANGUAGES.contains(settings.languageProperty().get())
                ? settings.languageProperty().get() : "");
        language.setOnAction(event -> settings.languageProperty().set(language.getValue()));

        theme.getItems().setAll(Theme.values());
        theme.setConverter(saying(each -> words.getString("settings.theme." + each.name())));
        theme.setValue(workspace.getState().theme());
        theme.setOnAction(event -> workspace.adjust(workspace.getState().withTheme(theme.getValue())));

        letters.setMin(Settings.MIN_FONT_PERCENT);
        letters.setMax(Settings.MAX_FONT_PERCENT);
        letters.setValue(settings.fontPercentProperty().get());
        lettersPercent.textProperty().bind(letters.valueProperty()
                .map(value -> words.say("settings.letters.percent", Math.round(value.doubleValue() / 10) * 10)));
        // While the knob is dragged the letters under it would run away from the pointer.
        letters.valueProperty().subscribe(value -> applyLetters());
        letters.valueChangingProperty().subscribe(this::applyLetters);
        reducedMotion.selectedProperty().bindBidirectional(settings.reducedMotionProperty());
        inertia.disableProperty().bind(reducedMotion.selectedProperty());
        inertia.selectedProperty().bindBidirectional(settings.inertiaProperty());
    }

    private void applyLetters() {
        if (!letters.isValueChanging()) {
            settings.setFontPercent((int) Math.round(letters.getValue() / 10) * 10);
        }
    }

    private static <T> StringConverter<T> saying(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A choice is not typed.");
            }
        };
    }
}

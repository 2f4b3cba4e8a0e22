package org.sponsorline.desktop.settings;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.SpokenLanguages;

/// What the program remembers between two runs, as properties. [SettingsFile] keeps them.
public final class Settings {

    /// The smallest and the largest size of the window's letters, in percent of the usual one.
    public static final int MIN_FONT_PERCENT = 100;
    public static final int MAX_FONT_PERCENT = 200;

    static final int RECENT_FILES = 10;

    private final StringProperty language = new SimpleStringProperty(this, "language", "");
    private final IntegerProperty fontPercent = new SimpleIntegerProperty(this, "fontPercent", MIN_FONT_PERCENT);
    private final BooleanProperty inertia = new SimpleBooleanProperty(this, "inertia", true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ObjectProperty<@Nullable WindowPlace> place = new SimpleObjectProperty<>(this, "place", null);
    private final ObservableMap<String, Double> splits = FXCollections.observableHashMap();
    private final ObservableMap<String, Boolean> panes = FXCollections.observableHashMap();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Session> session = new SimpleObjectProperty<>(this, "session", null);
    private final ObjectProperty<@Nullable ColumnState> table = new SimpleObjectProperty<>(this, "table", null);
    private volatile JsonObject kept = new JsonObject();
    private final ObservableMap<String, String> show = FXCollections.observableHashMap();
    private final ObservableMap<String, List<String>> keys = FXCollections.observableHashMap();

    /// Where one left off.
    ///
    /// @param file the file that was open, or null for the bundled record
    /// @param view its view, in the one-line text form
    /// @param briefing the file of the briefing that was open, or null
    public record Session(@Nullable Path file, String view, @Nullable Path briefing) {

        /// Without a briefing.
        public Session(@Nullable Path file, String view) {
            this(file, view, null);
        }

        public Session {
            Objects.requireNonNull(view);
        }
    }

    /// The language of the window as a BCP 47 tag; blank follows the system.
    public StringProperty languageProperty() {
        return language;
    }

    /// The language that was chosen, or else the one that is spoken on a system set to this one.
    public Locale languageOr(Locale system) {
        return SpokenLanguages.parse(language.get()).orElseGet(() -> SpokenLanguages.of(system));
    }

    /// The size of the window's letters in percent, from [#MIN_FONT_PERCENT] to [#MAX_FONT_PERCENT].
    public IntegerProperty fontPercentProperty() {
        return fontPercent;
    }

    public void setFontPercent(int percent) {
        fontPercent.set(Math.clamp(percent, MIN_FONT_PERCENT, MAX_FONT_PERCENT));
    }

    /// Whether the timeline glides on after a quick drag.
    public BooleanProperty inertiaProperty() {
        return inertia;
    }

    /// Whether nothing should move that need not, whatever the system prefers.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Where the window stood, or null when it never did.
    public ObjectProperty<@Nullable WindowPlace> placeProperty() {
        return place;
    }

    /// Sizes of panes by name, in em, so that they keep their proportion to the letters.
    public ObservableMap<String, Double> splits() {
        return splits;
    }

    /// Which panes are open, by name; a pane that is not named is as it comes.
    public ObservableMap<String, Boolean> panes() {
        return panes;
    }

    /// Files opened of late, the latest first.
    public ObservableList<Path> recent() {
        return recent;
    }

    /// Puts a file at the head of the recent ones.
    public void remember(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!recent.isEmpty() && Objects.equals(recent.getFirst(), absolute)) {
            return;
        }
        recent.remove(absolute);
        recent.addFirst(absolute);
        if (recent.size() > RECENT_FILES) {
            recent.remove(RECENT_FILES, recent.size());
        }
    }

    /// What was open and how it was seen when the window was last closed.
    public ObjectProperty<@Nullable Session> sessionProperty() {
        return session;
    }

    /// How the table's columns stand, or null where nobody has changed them.
    public ObjectProperty<@Nullable ColumnState> tableProperty() {
        return table;
    }

    /// Keys by command, where somebody wants others than the usual ones.
    public ObservableMap<String, List<String>> keys() {
        return keys;
    }

    /// What shows remember: keys by action, and the screen of the stage by the set of screens.
    public ObservableMap<String, String> show() {
        return show;
    }

    /// What of these settings was read or written last, against which what has changed since is told.
    JsonObject kept() {
        return kept;
    }

    void kept(JsonObject json) {
        kept = json;
    }

    /// Everything whose change is worth saving.
    Observable[] parts() {
        return new Observable[] {
            language, fontPercent, inertia, reducedMotion, place, splits, panes, recent, session, table, keys, show
        };
    }
}

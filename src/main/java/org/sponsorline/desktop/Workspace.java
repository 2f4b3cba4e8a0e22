package org.sponsorline.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Dimension;
import org.sponsorline.query.Filter;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// The model of the window: the open record, the present view of it, and the picture made of both.
///
/// It takes a new [ViewState] or a new file and nothing else. Its properties change on the foreground executor
/// alone (the JavaFX thread in the program); what takes time runs on the background executor, and the last
/// request wins.
public final class Workspace {

    /// What is shown before any record has been read.
    private static final ViewState BLANK = new ViewState(
            new Window(16_071, 23_011), List.of(Dimension.PROGRAMME), Dimension.KIND, Filter.NONE, Unmatched.DIM,
            null, List.of(), Set.of(), Panes.TIMELINE, Theme.SYSTEM);

    private final Locale locale;
    private final ReadOnlyObjectWrapper<@Nullable OpenRecord> record =
            new ReadOnlyObjectWrapper<>(this, "record", null);
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(this, "state", BLANK);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", null);

    public Workspace(Locale locale) {
        this.locale = locale;
    }

    /// The language of the window, for everything that turns a record into words.
    public Locale locale() {
        return locale;
    }

    /// The open record; null until the first one has been read.
    public ReadOnlyObjectProperty<@Nullable OpenRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    public @Nullable OpenRecord getRecord() {
        return record.get();
    }

    /// The present view; never null.
    public ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ViewState getState() {
        return state.get();
    }

    /// What query and layout made of the record; it follows the state a moment later. Null until the first is made.
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public @Nullable Picture getPicture() {
        return picture.get();
    }

    /// Shows another view and remembers the present one, so that one can go back to it.
    public void show(ViewState next) {
        state.set(next);
    }

    /// Shows a view on the way to another one, such as each step of a drag; nobody wants to come back to it.
    public void adjust(ViewState next) {
        state.set(next);
    }

    /// Selects one entry and nothing else.
    public void select(EntryKey key) {
        show(getState().withSelection(List.of(key)));
    }

    /// Adds an entry to the selection, or takes it out.
    public void toggleSelect(EntryKey key) {
        List<EntryKey> changed = new ArrayList<>(getState().selection());
        if (!changed.remove(key)) {
            changed.add(key);
        }
        show(getState().withSelection(changed));
    }

    /// Selects nothing.
    public void clearSelection() {
        show(getState().withSelection(List.of()));
    }
}

package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
/// It takes a new [ViewState] or a new file and nothing else. It is used and its properties change on the
/// foreground executor alone (the JavaFX thread in the program); what takes time runs on the background executor,
/// and the last request wins.
public final class Workspace {

    /// What is shown before any record has been read.
    private static final ViewState BLANK = new ViewState(
            new Window(16_071, 23_011), List.of(Dimension.PROGRAMME), Dimension.KIND, Filter.NONE, Unmatched.DIM,
            null, List.of(), Set.of(), Panes.TIMELINE, Theme.SYSTEM);

    private final Locale locale;
    private final PictureMaker maker = new PictureMaker();
    private final Latest<Picture> pictures;
    private final FileOpener opener;
    private final Trail trail = new Trail();
    private final Narrowing.Undo undo = new Narrowing.Undo();
    private ViewState homeState = BLANK;

    private final ReadOnlyObjectWrapper<@Nullable OpenRecord> record =
            new ReadOnlyObjectWrapper<>(this, "record", null);
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(this, "state", BLANK);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", null);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

    public Workspace(Locale locale, RecordReader reader, Executor background, Executor foreground) {
        this.locale = locale;
        pictures = new Latest<>(background, foreground, picture::set, this::failed);
        opener = new FileOpener(reader, background, foreground, this::take);
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

    /// The file that is being read; null when none is.
    public ReadOnlyObjectProperty<@Nullable Opening> openingProperty() {
        return opener.openingProperty();
    }

    /// Shows another view and remembers the present one, so that one can go back to it.
    public void show(ViewState next) {
        if (!next.equals(getState())) {
            trail.left(getState());
            undo.changed(getState(), next);
            become(next);
        }
    }

    /// Shows a view on the way to another one, such as each step of a drag; nobody wants to come back to it.
    public void adjust(ViewState next) {
        become(next);
    }

    /// Goes to the view before, if there is one.
    public void back() {
        if (trail.canGoBack()) {
            become(trail.back(getState()));
        }
    }

    /// Goes on to the view one has come back from.
    public void forward() {
        if (trail.canGoForward()) {
            become(trail.forward(getState()));
        }
    }

    /// Goes to the view the record opened with.
    public void home() {
        show(homeState.withTheme(getState().theme()).withPanes(getState().panes()));
    }

    /// Takes back the last change of what is left out: filter, hiding and folding.
    public void undo() {
        leaveFor(undo.undo(getState()));
    }

    /// Makes it again.
    public void redo() {
        leaveFor(undo.redo(getState()));
    }

    private void leaveFor(ViewState next) {
        trail.left(getState());
        become(next);
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
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

    /// Selects an entry and moves the window to where it can be seen.
    public void focusOn(EntryKey key) {
        ViewState next = getState().withSelection(List.of(key));
        Picture made = getPicture();
        int item = made == null ? -1 : made.dataset().itemNumber(key);
        show(item < 0 || made == null ? next
                : next.withWindow(Windows.revealing(made.index().spans(), item, next.window())));
    }

    /// Shows the whole record.
    public void fit() {
        Picture made = getPicture();
        if (made != null) {
            show(getState().withWindow(Windows.fitting(made.index().spans(), made.shown(), getState().window())));
        }
    }

    /// Opens a file in the background. What is open stays until the new record is ready, or for good if it cannot
    /// be read.
    public void open(Path file) {
        opener.open(file);
    }

    /// Opens the record that comes with the program.
    public void openBundled() {
        opener.open(null);
    }

    /// Reads the open record's file again and keeps the view.
    public void reload() {
        OpenRecord open = getRecord();
        if (open != null) {
            opener.open(open.path());
        }
    }

    /// Takes over what another workspace shows, in the language of this one.
    void continueFrom(Workspace other) {
        state.set(other.getState());
        OpenRecord open = other.getRecord();
        if (open != null) {
            record.set(open.in(locale));
            homeState = other.homeState;
            become(other.getState());
        }
    }

    /// Gives up reading a file; what is open stays.
    public void cancelOpening() {
        opener.cancel();
    }

    private void take(OpenRecord read) {
        OpenRecord before = getRecord();
        boolean again = before != null && Objects.equals(before.path(), read.path());
        record.set(read);
        if (!again) {
            homeState = Windows.opening(read, getState());
            trail.forget();
            undo.forget();
            become(homeState);
        } else {
            become(getState());
        }
    }

    private void become(ViewState next) {
        state.set(next);
        canGoBack.set(trail.canGoBack());
        canGoForward.set(trail.canGoForward());
        canUndo.set(undo.canUndo());
        canRedo.set(undo.canRedo());
        OpenRecord open = getRecord();
        Picture made = getPicture();
        if (open == null) {
            return;
        }
        if (made != null && PictureMaker.serves(made, open, next)) {
            pictures.forget();
        } else {
            pictures.request(() -> maker.make(new PictureMaker.Request(open, next, made)));
        }
    }

    private void failed(Throwable thrown) {
        // The picture that is there stays; what went wrong is a fault of the program and belongs to its log.
        System.getLogger(Workspace.class.getName()).log(System.Logger.Level.ERROR, "No picture could be made.", thrown);
    }
}

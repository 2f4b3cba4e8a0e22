package org.sponsorline.desktop.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.workspace.Arrangement.Canvas;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.KeptView;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewHistory;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// The model of the window: the open record, the present view of it, and the arrangement made of both.
///
/// It takes a new [ViewState] or a new file and nothing else. It is used and its properties change on the
/// foreground executor alone (the JavaFX thread in the program); what takes time runs on the background executor,
/// and the last request wins.
public final class Workspace {

    /// What is shown before any record has been read.
    private static final ViewState BLANK = new ViewState(
            new Window(16_071, 23_011), List.of(Dimension.PROGRAMME), Dimension.KIND, LaneRows.IN_FORCE,
            Filter.NONE, Unmatched.DIM, null, List.of(), Set.of(), null, null, Panes.TIMELINE, Theme.SYSTEM);

    /// The place an arrangement is made for until the timeline has said how large it is.
    private static final Canvas USUAL_CANVAS = new Canvas(1000, 1);

    private final Locale locale;
    private final Clock clock;
    private final ArrangementMaker maker;
    private final LatestTask<Arrangement> arrangements;
    private final LatestTask<OpenRecord> translations;
    private final FileOpener opener;
    private FilterState.Undo undo = new FilterState.Undo();
    private @Nullable PreviousRecord beforePart;

    /// How often somebody has opened a file, reloads not counted.
    private int openings;
    private ViewHistory history = ViewHistory.of(BLANK);
    private ViewState home = BLANK;
    private boolean leading;
    private boolean restored;
    private Canvas canvas = USUAL_CANVAS;

    private final ReadOnlyObjectWrapper<@Nullable OpenRecord> record =
            new ReadOnlyObjectWrapper<>(this, "record", null);
    private final ReadOnlyObjectWrapper<ViewState> state = new ReadOnlyObjectWrapper<>(this, "state", BLANK);
    private final ReadOnlyObjectWrapper<@Nullable Arrangement> arrangement =
            new ReadOnlyObjectWrapper<>(this, "arrangement", null);
    private final ReadOnlyObjectWrapper<@Nullable ProblemReport> report =
            new ReadOnlyObjectWrapper<>(this, "report", null);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");

    /// @param locale  the language of everything that turns a record into words
    /// @param measure the fonts the timeline is drawn with
    /// @param clock   what tells the present day
    public Workspace(
            Locale locale, RecordLoader reader, TextMeasure measure, Clock clock, Executor background,
            Executor foreground) {
        this.locale = locale;
        this.clock = clock;
        maker = new ArrangementMaker(measure);
        arrangements = new LatestTask<>(background, foreground, arrangement::set);
        translations = new LatestTask<>(background, foreground, this::replace);
        opener = new FileOpener(reader, locale, background, foreground, new Taking());
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

    /// Runs something whenever a record that somebody opens, or none, takes the place of an open one, before anything of
    /// it shows: what a panel remembers of the record before is to be forgotten. The same file opened again starts anew
    /// as well; a reload does not.
    public void whenAnotherOpens(Runnable forget) {
        AtomicInteger seen = new AtomicInteger(openings);
        record.subscribe((before, now) -> {
            boolean again = seen.getAndSet(openings) != openings;
            if (before != null && (again || !before.isOfSameFile(now))) {
                forget.run();
            }
        });
    }

    /// The present view; never null.
    public ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ViewState getState() {
        return state.get();
    }

    /// What query and layout made of the record; it follows the state a moment later. Null until the first is made.
    public ReadOnlyObjectProperty<@Nullable Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    public @Nullable Arrangement getArrangement() {
        return arrangement.get();
    }

    /// The file that is being read; null when none is.
    public ReadOnlyObjectProperty<@Nullable OpeningProgress> openingProperty() {
        return opener.openingProperty();
    }

    /// What the last reading found, whether its record was opened or not; null before the first.
    public ReadOnlyObjectProperty<@Nullable ProblemReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public @Nullable ProblemReport getReport() {
        return report.get();
    }

    /// Tells what reading a file that belongs to the record has found, such as a briefing's.
    public void tell(ProblemReport found) {
        report.set(found);
    }

    /// Says how much room the timeline has and how large its letters are, as its layout depends on both. While it has
    /// no room at all, it is laid out for what it had before.
    public void setCanvas(Canvas changed) {
        if (changed.widthPx() > 0) {
            canvas = changed;
            refresh();
        } else {
            canvas = new Canvas(canvas.widthPx(), changed.fontScale());
        }
    }

    /// Shows another view and remembers the present one, so that one can go back to it.
    public void show(ViewState next) {
        leading = false;
        restored = false;
        undo.changed(getState(), next);
        become(history.shown(next));
    }

    /// Shows a view on the way to another one, such as each step of a drag; all of them are one step back.
    public void adjust(ViewState next) {
        leading = false;
        restored = false;
        become(history.adjusted(next));
    }

    /// Shows a view that differs in nothing but where one is among the lanes: a step back, but for the first of many
    /// only.
    public void scroll(ViewState next) {
        leading = false;
        restored = false;
        become(history.scrolled(next));
    }

    /// Shows a whole view that was kept somewhere, as it was left.
    public void restore(ViewState next) {
        undo.changed(getState(), next);
        leading = false;
        restored = true;
        become(history.shown(next));
    }

    /// Ends what [#adjust] began: the next of its kind is a step of its own.
    public void settle() {
        become(history.settled());
    }

    /// Goes to the view before, if there is one.
    public void back() {
        leading = false;
        restored = true;
        become(history.back());
    }

    /// Goes on to the view one has come back from.
    public void forward() {
        leading = false;
        restored = true;
        become(history.forward());
    }

    /// Goes to the view the record opened with.
    public void home() {
        restore(home.withTheme(getState().theme()).withPanes(getState().panes()));
    }

    /// Takes back the last change of what is left out: filter, hiding and folding.
    public void undo() {
        leading = false;
        restored = false;
        become(history.shown(undo.undo(getState())));
    }

    /// Makes it again.
    public void redo() {
        leading = false;
        restored = false;
        become(history.shown(undo.redo(getState())));
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

    /// Selects an entry and moves the window to where it can be seen; a folded lane that holds it unfolds. Where the
    /// entry has no days of its own, [#isLeading()] asks for the rest of the way.
    public void focusOn(EntryKey key) {
        ViewState next = getState().withSelection(List.of(key));
        Arrangement made = getArrangement();
        int item = made == null ? -1 : made.dataset().itemNumber(key);
        if (made != null && item >= 0) {
            next = next.withWindow(WindowOfItem.of(made.known().columns(), item, next.window()))
                    .withCollapsed(WindowOfItem.unfolded(made, item, next.collapsed()));
        }
        undo.changed(getState(), next);
        leading = true;
        restored = false;
        become(history.shown(next));
    }

    /// Whether the present view is one that was left or kept, and is to be seen as it was: nothing in it asks for the
    /// timeline to go elsewhere.
    public boolean isRestored() {
        return restored;
    }

    /// Whether the last thing somebody did was to ask to be led to an entry.
    public boolean isLeading() {
        return leading;
    }

    /// Completes the present view with what is found out later; this is no step of its own to go back by.
    public void complete(ViewState next) {
        become(history.completed(next));
    }

    /// Shows the span of what matches; the whole record where that is shown already, or where all or nothing matches.
    public void fit() {
        OpenRecord open = getRecord();
        Arrangement made = getArrangement();
        if (open == null) {
            return;
        }
        Window matching = made == null || made.matching().count() == made.dataset().itemCount()
                ? null : WindowOfItem.span(made.known().columns(), made.matching());
        show(getState().withWindow(
                matching == null || matching.equals(getState().window()) ? open.whole() : matching));
    }

    /// Opens a file in the background. What is open stays until the new record is ready, or for good if it cannot
    /// be read.
    public void open(Path file) {
        open(file, UnaryOperator.identity());
    }

    /// Opens a file, or the bundled record where none is named.
    ///
    /// @param view what to make of the view that the record asks for
    public void open(@Nullable Path file, UnaryOperator<ViewState> view) {
        openings++;
        read(file, view);
    }

    private void read(@Nullable Path file, UnaryOperator<ViewState> view) {
        giveBack();
        OpenRecord open = getRecord();
        // A part of what is open already would be less than there is.
        boolean other = open == null || !Objects.equals(open.path(), file);
        opener.open(new FileOpener.Request(file, view, other));
    }

    /// Opens the record that comes with the program.
    public void openBundled() {
        open(null, UnaryOperator.identity());
    }

    /// Reads the open record's file again and keeps the view.
    public void reload() {
        OpenRecord open = getRecord();
        if (open != null) {
            read(open.path(), asked -> getState());
        }
    }

    /// Gives up reading a file; what was open before stays, or comes back where the file's first part was shown.
    public void cancelOpening() {
        opener.cancel();
        giveBack();
    }

    /// Takes over what another workspace shows, in the language of this one.
    public void continueFrom(Workspace other) {
        FileOpener.Request wanted = other.opener.present();
        other.cancelOpening();
        OpenRecord open = other.getRecord();
        canvas = other.canvas;
        home = other.home;
        report.set(other.getReport());
        restored = true;
        become(other.history);
        if (open != null && open.index().locale().equals(locale)) {
            replace(open);
        } else if (open != null) {
            translations.request(() -> open.in(locale));
        }
        if (wanted != null) {
            opener.open(wanted);
        }
    }

    private void replace(OpenRecord translated) {
        record.set(translated);
        refresh();
    }

    /// What becomes of the files that are read.
    private final class Taking implements FileOpener.Listener {

        @Override
        public void part(OpenRecord part, UnaryOperator<ViewState> view) {
            ViewState begun = view.apply(asked(part));
            beforePart = new PreviousRecord(getRecord(), history, home, undo, begun);
            home = asked(part);
            undo = new FilterState.Undo();
            restored = true;
            record.set(part);
            become(ViewHistory.of(begun));
        }

        @Override
        public void done(RecordLoader.Outcome outcome, UnaryOperator<ViewState> view) {
            OpenRecord read = outcome.record();
            if (read == null) {
                giveBack();
                report.set(outcome.report());
                return;
            }
            PreviousRecord before = beforePart == null
                    ? new PreviousRecord(getRecord(), history, home, undo, getState()) : beforePart;
            try {
                take(read, outcome.report(), view);
            } catch (RuntimeException | Error e) {
                beforePart = before;
                failed(outcome.report().name(), e);
            }
        }

        private void take(OpenRecord read, ProblemReport found, UnaryOperator<ViewState> view) {
            OpenRecord before = getRecord();
            boolean again = before != null && !before.isPart() && Objects.equals(before.path(), read.path());
            // Whoever has looked round in the first part goes on from there.
            boolean moved = beforePart != null && !beforePart.begun().equals(getState());
            beforePart = null;
            home = asked(read);
            restored = true;
            record.set(read);
            report.set(found);
            if (moved) {
                become(history);
            } else if (again) {
                readAgain(read, view);
            } else {
                leading = false;
                undo = new FilterState.Undo();
                become(ViewHistory.of(KeptView.in(read.index(), view.apply(home))));
            }
        }

        /// Nothing that the file no longer has stays in any view one can go back to.
        private void readAgain(OpenRecord read, UnaryOperator<ViewState> view) {
            ViewHistory kept = history.changed(each -> KeptView.in(read.index(), each));
            if (!kept.present().equals(getState())) {
                undo = new FilterState.Undo();
            }
            become(kept.shown(KeptView.in(read.index(), view.apply(home))));
        }

        @Override
        public void failed(String name, Throwable thrown) {
            giveBack();
            if (Faults.isShortOfMemory(thrown)) {
                ReadResult refused = DatasetReader.tooLarge();
                report.set(new ProblemReport(name, refused.problems(), refused.counts(), true));
            } else {
                Faults.tell(thrown);
            }
        }

        private ViewState asked(OpenRecord read) {
            return read.asked().withTheme(getState().theme()).withUnmatched(getState().unmatched());
        }
    }

    /// Shows again what was open before the first part of a file that will not be whole.
    private void giveBack() {
        PreviousRecord before = beforePart;
        if (before != null) {
            beforePart = null;
            home = before.home();
            undo = before.undo();
            restored = true;
            record.set(before.record());
            if (before.record() == null) {
                arrangements.forget();
                arrangement.set(null);
            }
            become(before.history());
        }
    }

    private void become(ViewHistory asked) {
        ViewHistory changed = ofRecord(asked);
        history = changed;
        try {
            state.set(changed.present());
        } finally {
            // An exception from a listener must not leave these out of step with the view.
            canGoBack.set(changed.canGoBack());
            canGoForward.set(changed.canGoForward());
            canUndo.set(undo.canUndo());
            canRedo.set(undo.canRedo());
            refresh();
        }
    }

    /// The history with nothing selected now that the record has not, as after it was read again. A first part may
    /// still get it.
    private ViewHistory ofRecord(ViewHistory asked) {
        OpenRecord open = getRecord();
        List<EntryKey> selection = asked.present().selection();
        if (open == null || open.isPart()
                || selection.stream().allMatch(key -> open.dataset().entry(key).isPresent())) {
            return asked;
        }
        return asked.completed(asked.present().withSelection(
                selection.stream().filter(key -> open.dataset().entry(key).isPresent()).toList()));
    }

    /// Has a new arrangement made, if the present one does not do.
    private void refresh() {
        OpenRecord open = getRecord();
        Arrangement made = getArrangement();
        ViewState present = getState();
        Canvas place = canvas;
        if (open == null) {
            return;
        }
        if (made != null && ArrangementMaker.serves(made, open, present, place)) {
            arrangements.forget();
        } else {
            arrangements.request(() -> maker.make(new ArrangementMaker.Request(
                    open, present, place, LocalDate.now(clock), made)));
        }
    }
}

package org.sponsorline.desktop.detail;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPages;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.value.StatedValues;
import org.sponsorline.query.value.StatedValuesText;
import org.sponsorline.view.ViewState;

/// What the detail pane shows: the page of the lead selection.
///
/// Pages are made in the background, as an organization may hold a hundred thousand agreements; the page before stays
/// until the next one is ready.
public final class DetailViewModel {

    private final Workspace workspace;
    private final DetailPages pages;
    private final LatestTask<Shown> work;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Nothing());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private PageHistory history = PageHistory.START;
    private @Nullable Asked asked;

    /// What a page is made of; the same again makes the same page.
    private record Asked(DatasetIndex index, List<EntryKey> selection) {
        boolean isFor(DatasetIndex other, List<EntryKey> selected) {
            return index == other && selection.equals(selected);
        }
    }

    /// What there is to see.
    sealed interface Shown {}

    /// No record yet.
    record Nothing() implements Shown {}

    /// One page: of an entry, or of the whole record where nothing is selected.
    ///
    /// @param values how much is known about the prices of all that is selected; empty unless several are
    record Single(DetailPage page, String values) implements Shown {}

    /// The selected entry is not known as of the view's day.
    record NotKnown(EntryKey key) implements Shown {}

    public DetailViewModel(Workspace workspace, Executor background, Executor foreground) {
        this.workspace = workspace;
        work = new LatestTask<>(background, foreground, shown::set);
        pages = new DetailPages(workspace.locale());
        workspace.arrangementProperty().subscribe(_ -> refresh());
        // A value subscriber: a mapped property tells of a change once only to those who do not ask for the value.
        workspace.stateProperty().map(ViewState::selection).subscribe(selection -> {
            turnTo(history.shown(selection));
            refresh();
        });
        // What is selected still is of the record before; the view of the new one comes next.
        workspace.whenAnotherOpens(() -> turnTo(PageHistory.START));
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown getShown() {
        return shown.get();
    }

    private void refresh() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement == null) {
            return;
        }
        DatasetIndex index = arrangement.index();
        List<EntryKey> selection = workspace.getState().selection();
        if (asked == null || !asked.isFor(index, selection)) {
            asked = new Asked(index, selection);
            work.request(() -> of(index, selection));
        }
    }

    private Shown of(DatasetIndex index, List<EntryKey> selection) {
        if (selection.isEmpty()) {
            return new Single(pages.ofRecord(index), "");
        }
        EntryKey key = selection.getLast();
        String values = selection.size() == 1 ? "" : values(index, selection);
        return pages.of(index, key).<Shown>map(page -> new Single(page, values)).orElseGet(() -> new NotKnown(key));
    }

    /// How many entries are selected.
    ObservableValue<Integer> selectedProperty() {
        return workspace.stateProperty().map(state -> state.selection().size());
    }

    private String values(DatasetIndex index, List<EntryKey> selection) {
        List<Agreement> agreements = selection.stream()
                .flatMap(key -> index.dataset().entry(key).stream())
                .filter(Agreement.class::isInstance).map(Agreement.class::cast).toList();
        return StatedValuesText.line(StatedValues.of(agreements), workspace.locale());
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Turns back to the page read before.
    public void back() {
        turnTo(history.back());
        select(history.present());
    }

    /// Turns to the page one has come back from.
    public void forward() {
        turnTo(history.forward());
        select(history.present());
    }

    private void select(List<EntryKey> selection) {
        if (selection.equals(workspace.getState().selection())) {
            return;
        }
        if (selection.size() == 1) {
            workspace.focusOn(selection.getFirst());
        } else {
            workspace.show(workspace.getState().withSelection(selection));
        }
    }

    private void turnTo(PageHistory next) {
        history = next;
        canGoBack.set(next.canGoBack());
        canGoForward.set(next.canGoForward());
    }

    /// Goes to the page of an entry and brings it into the timeline's window.
    void goTo(EntryKey key) {
        workspace.focusOn(key);
    }
}

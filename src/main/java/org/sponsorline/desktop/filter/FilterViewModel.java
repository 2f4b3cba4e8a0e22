package org.sponsorline.desktop.filter;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;

/// What can be filtered by and what is: counts are made in the background, every choice is a view of its own.
public final class FilterViewModel {

    /// The order of the panel.
    static final List<Dimension> ORDER = List.of(
            Dimension.KIND, Dimension.PROGRAMME, Dimension.COUNTRY, Dimension.ORGANIZATION, Dimension.GRANTOR,
            Dimension.FAMILY, Dimension.CATEGORY, Dimension.TERRITORY, Dimension.EDITION, Dimension.TIER,
            Dimension.MEDIA, Dimension.MODE, Dimension.CERTAINTY, Dimension.STATUS, Dimension.CITED);

    private final Workspace workspace;
    private final ChipText chipText;
    private final ActiveAtViewModel activeAt;
    private final LatestTask<Counted> work;
    private final ReadOnlyObjectWrapper<@Nullable FilterPage> page = new ReadOnlyObjectWrapper<>(this, "page", null);
    private @Nullable Counted counted;

    private record Counted(DatasetIndex index, FilterPage page) {}

    /// @param words the texts of this package
    /// @param clock tells which day is today
    public FilterViewModel(
            Workspace workspace, MessageBundle words, Clock clock, Executor background, Executor foreground) {
        this.workspace = workspace;
        chipText = new ChipText(words);
        activeAt = new ActiveAtViewModel(workspace, words, clock);
        work = new LatestTask<>(background, foreground, this::take);
        workspace.arrangementProperty().subscribe(arrangement -> refresh(arrangement));
    }

    /// Runs something whenever a record of another file opens.
    void whenAnotherOpens(Runnable forget) {
        workspace.whenAnotherOpens(forget);
    }

    /// What the panel shows; null before there is a record.
    ReadOnlyObjectProperty<@Nullable FilterPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Nullable FilterPage getPage() {
        return page.get();
    }

    /// Counts for a range that is still being dragged; the view takes it over once it is let go.
    void tryOut(AmountRange range) {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement != null) {
            count(arrangement, with(range));
        }
    }

    private void refresh(@Nullable Arrangement arrangement) {
        if (arrangement != null) {
            count(arrangement, arrangement.state().filter());
        }
    }

    private void count(Arrangement arrangement, Filter filter) {
        Counted last = counted;
        Dimension colourBy = arrangement.colouring().dimension();
        if (last != null && last.index() == arrangement.index() && last.page().filter().equals(filter)
                && last.page().colourBy() == colourBy) {
            work.forget();
            return;
        }
        work.request(() -> new Counted(arrangement.index(), FilterPage.count(arrangement, filter)));
    }

    private void take(Counted result) {
        counted = result;
        page.set(result.page());
    }

    /// The parts of the present filter.
    List<Chip> chips() {
        return chipText.chips(workspace.getState().filter(), getPage());
    }

    void choose(Dimension dimension, String key, boolean wanted) {
        change(workspace.getState().filter().with(dimension, key, wanted));
    }

    void remove(Chip chip) {
        change(chip.removedFrom(workspace.getState().filter()));
    }

    void clearAll() {
        change(Filter.NONE);
    }

    /// Asks for figures within a range; the whole of the scale with the undisclosed ones asks for nothing.
    void range(AmountRange range) {
        change(with(range));
    }

    private Filter with(AmountRange range) {
        boolean everything = range.min() == null && range.max() == null && range.withUndisclosed();
        return workspace.getState().filter().withAmounts(everything ? null : range);
    }

    /// The date at which items must be in force.
    ActiveAtViewModel activeAt() {
        return activeAt;
    }

    void treatUnmatched(Unmatched unmatched) {
        workspace.show(workspace.getState().withUnmatched(unmatched));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return workspace.stateProperty();
    }

    private void change(Filter filter) {
        workspace.show(workspace.getState().withFilter(filter));
    }
}

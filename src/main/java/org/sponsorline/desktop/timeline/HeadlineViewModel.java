package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.Headline;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// The sentence over the timeline: counted in the background once for each arrangement and each place where the window
/// comes to rest.
final class HeadlineViewModel {

    /// A longer selection says nothing more, and every one of its marks would be drawn and compared.
    static final int MOST_SELECTED = 2000;

    private final Workspace workspace;
    private final Clock clock;
    private final LatestTask<Shown> work;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private @Nullable Asked asked;

    /// A sentence and the record whose item numbers it speaks of.
    record Shown(Dataset dataset, Headline headline) {}

    private record Asked(DatasetIndex index, Filter filter, Dimension lanes, Window window, LocalDate today) {

        boolean isFor(Arrangement arrangement, Window other, LocalDate day) {
            return index == arrangement.index() && filter.equals(arrangement.state().filter())
                    && lanes == arrangement.state().groupBy().getFirst() && window.equals(other) && today.equals(day);
        }
    }

    /// @param clock tells which day is today
    HeadlineViewModel(Workspace workspace, Clock clock, Executor background, Executor foreground) {
        this.workspace = workspace;
        this.clock = clock;
        work = new LatestTask<>(background, foreground, shown::set);
    }

    /// What the timeline is headed by; null before there is one.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Counts anew where the arrangement, the window or the day is another than before.
    void refresh() {
        Arrangement arrangement = workspace.getArrangement();
        Window window = workspace.getState().window();
        LocalDate today = LocalDate.now(clock);
        if (arrangement != null && (asked == null || !asked.isFor(arrangement, window, today))) {
            ViewState state = arrangement.state();
            asked = new Asked(arrangement.index(), state.filter(), state.groupBy().getFirst(), window, today);
            work.request(() -> of(arrangement, window, today));
        }
    }

    private static Shown of(Arrangement arrangement, Window window, LocalDate today) {
        ViewState state = arrangement.state();
        LocalDate day = Objects.requireNonNullElse(state.asOf(), today);
        Question question = Question.of(arrangement.matching(), day, window.startDay(), window.endDay());
        return new Shown(arrangement.dataset(), Headline.of(
                arrangement.index(), state.filter(), state.groupBy().getFirst(), question, state.asOf(),
                arrangement.record().dataset().header().asOf()));
    }

    /// Whether a part counts something that can be selected.
    static boolean isSelectable(Headline.Part part) {
        ItemSet counted = part.counted();
        return counted != null && !counted.isEmpty() && counted.count() <= MOST_SELECTED;
    }

    /// Selects what a part counts.
    void select(Shown of, Headline.Part part) {
        if (part.counted() != null) {
            List<EntryKey> keys = new ArrayList<>();
            part.counted().forEach(item -> keys.add(of.dataset().item(item).key()));
            workspace.show(workspace.getState().withSelection(keys));
        }
    }
}

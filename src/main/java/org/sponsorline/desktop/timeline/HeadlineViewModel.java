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
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Picture;
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

/// The sentence over the timeline: counted in the background once for each picture and each place where the window
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

        boolean isFor(Picture picture, Window other, LocalDate day) {
            return index == picture.index() && filter.equals(picture.state().filter())
                    && lanes == picture.state().groupBy().getFirst() && window.equals(other) && today.equals(day);
        }
    }

    /// @param clock tells which day is today
    HeadlineViewModel(Workspace workspace, Clock clock, Executor background, Executor foreground) {
        this.workspace = workspace;
        this.clock = clock;
        work = new LatestTask<>(background, foreground, shown::set);
    }

    /// What the present picture is headed by; null before there is one.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Counts anew where the picture, the window or the day is another than before.
    void refresh() {
        Picture picture = workspace.getPicture();
        Window window = workspace.getState().window();
        LocalDate today = LocalDate.now(clock);
        if (picture != null && (asked == null || !asked.isFor(picture, window, today))) {
            ViewState state = picture.state();
            asked = new Asked(picture.index(), state.filter(), state.groupBy().getFirst(), window, today);
            work.request(() -> of(picture, window, today));
        }
    }

    private static Shown of(Picture picture, Window window, LocalDate today) {
        ViewState state = picture.state();
        LocalDate day = Objects.requireNonNullElse(state.asOf(), today);
        Question question = Question.of(picture.matching(), day, window.startDay(), window.endDay());
        return new Shown(picture.dataset(), Headline.of(
                picture.index(), state.filter(), state.groupBy().getFirst(), question, state.asOf(), picture.record().dataset().header().asOf()));
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

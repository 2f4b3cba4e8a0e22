package org.sponsorline.desktop.timeline.focus;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Related;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// Lights up what belongs to the selection.
///
/// It is looked for in the background, as an organization may hold half of a record; a frame then asks about the marks
/// it shows and nothing else. Where the selection has no place of its own on the timeline it also finds where to look.
public final class RelatedLight {

    /// So few are put into new lanes at once, without a moment in the dark.
    private static final int AT_ONCE = 10_000;

    private final TimelineView view;
    private final Consumer<RelatedTarget> leads;
    private final LatestTask<Found> search;
    private @Nullable Asked asked;
    private @Nullable Found found;

    /// What somebody looks for: everything that belongs to some entries of a record, in some lanes.
    private record Asked(DatasetIndex index, List<EntryKey> selection, TimelineContent content, long day) {

        TimelineLayout layout() {
            return content.layout();
        }

        boolean sameItems(Asked other) {
            return index.equals(other.index) && selection.equals(other.selection);
        }
    }

    private record Found(Asked asked, ItemSet items, PlacementSet placements, @Nullable RelatedTarget lead) {}

    /// @param leads takes the way to what belongs to the selection, where that was asked for and it is out of sight
    public RelatedLight(TimelineView view, Executor background, Executor foreground, Consumer<RelatedTarget> leads) {
        this.view = view;
        this.leads = leads;
        search = new LatestTask<>(background, foreground, this::show);
    }

    /// Follows a selection or new lanes.
    ///
    /// @param index of the record that the content shows
    /// @param from the frame to lead away from, or null where nobody asked to be led
    /// @param day  what is in force on it is led to rather than what is not
    public void follow(
            DatasetIndex index, TimelineContent content, List<EntryKey> selection, @Nullable Frame from,
            LocalDate day) {
        Asked now = new Asked(index, selection, content, day.toEpochDay());
        if (selection.isEmpty()) {
            search.forget();
            asked = null;
            found = null;
            view.relatedProperty().set(PlacementSet.NONE);
        } else if (asked == null || !asked.sameItems(now)) {
            view.relatedProperty().set(PlacementSet.NONE);
            found = null;
            request(now, null, from);
        } else if (asked.layout().lanes() != now.layout().lanes()) {
            ItemSet items = found == null ? null : found.items();
            if (items != null && items.count() <= AT_ONCE) {
                asked = now;
                show(new Found(now, items, PlacementSet.of(now.layout(), items), null));
            } else {
                request(now, items, from);
            }
        }
    }

    private void request(Asked wanted, @Nullable ItemSet known, @Nullable Frame from) {
        asked = wanted;
        search.request(() -> find(wanted, known, from));
    }

    private static Found find(Asked wanted, @Nullable ItemSet known, @Nullable Frame from) {
        ItemSet items = known == null ? Related.of(wanted.index(), wanted.selection()) : known;
        RelatedTarget lead = from == null ? null : lead(wanted, items, from);
        return new Found(wanted, items, PlacementSet.of(wanted.layout(), items), lead);
    }

    /// The way to the nearest related item, or rather to the nearest agreement in force; null where one looks at any.
    private static @Nullable RelatedTarget lead(Asked wanted, ItemSet items, Frame from) {
        EntryKey entry = wanted.selection().getLast();
        RelatedTarget nearest = RelatedTarget.to(wanted.content(), entry, items, from);
        if (nearest == null) {
            return null;
        }
        Spans spans = wanted.index().spans();
        ItemSet inForce = ItemSet.of(wanted.index().itemCount(), item -> items.contains(item)
                && wanted.index().isHeld(item) && spans.touches(item, wanted.day(), wanted.day()));
        RelatedTarget toForce = inForce.isEmpty() ? null : RelatedTarget.to(wanted.content(), entry, inForce, from);
        return toForce == null ? nearest : toForce;
    }

    private void show(Found now) {
        found = now;
        view.relatedProperty().set(now.placements());
        if (now.lead() != null) {
            leads.accept(now.lead());
        }
    }
}

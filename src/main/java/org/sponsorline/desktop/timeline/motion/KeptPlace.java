package org.sponsorline.desktop.timeline.motion;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.ScrollPlaces;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.LanePlace;

/// Scrolls a timeline whose lanes have been laid out anew, so that something keeps its place on the screen.
///
/// Made while the timeline is still scrolled as before.
public final class KeptPlace {

    private final Motion motion;
    private final FocusState focus;
    private final TimelineContent before;
    private final TimelineContent now;
    private final Frame frame;
    private final @Nullable LanePlace place;

    /// What one may be looking at in the lanes as they were.
    ///
    /// @param hovered   what the pointer is on, or null
    /// @param placement the one the keyboard is on, or -1
    /// @param lane      the one whose header the keyboard is on, or -1
    /// @param selection the chosen entries in the order they were chosen
    public record FocusState(@Nullable Hit hovered, int placement, int lane, List<EntryKey> selection) {}

    /// @param frame what is on the screen
    /// @param focus what is looked at there
    public KeptPlace(Motion motion, Frame frame, FocusState focus, TimelineContent before, TimelineContent now) {
        this.motion = motion;
        this.frame = frame;
        this.focus = focus;
        this.before = before;
        this.now = now;
        place = motion.laneScroll().placeIn(before);
    }

    public void scroll(LaneHold hold) {
        switch (hold) {
            case TOP -> keepTop();
            case SELECTION -> selection().ifPresentOrElse(this::scrollTo, this::keepTop);
            case POINTED -> pointed().ifPresentOrElse(this::scrollTo, this::keepTop);
        }
    }

    /// What stood at the top, or what was to come to stand there, does so; what stood below it where it is gone itself.
    private void keepTop() {
        ScrollPlaces places = new ScrollPlaces(now.layout(), now.dataset());
        double wanted = place == null || places.holds(place)
                ? places.scrollY(place) : below().orElse(places.scrollY(place));
        double by = wanted - motion.scrollDestination();
        motion.lanesMoved(by);
        motion.laneScroll().move(motion.laneScroll().getScrollY() + by);
    }

    private void scrollTo(double scrollY) {
        motion.lanesMoved(scrollY - frame.scrollY());
        motion.laneScroll().forgetPlace();
        motion.laneScroll().move(scrollY);
    }

    /// Keeps the first row in sight of which something is left at its height.
    private OptionalDouble below() {
        TimelineLayout layout = before.layout();
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneAt(frame.scrollY());
        int row = lane < 0 ? layout.rowCount() : lanes.firstRowBelow(lane, frame.scrollY());
        double bottom = frame.scrollY() + frame.heightPx() - layout.metrics().axisHeight();
        for (; row < layout.rowCount() && lanes.rowTop(row) < bottom; row++) {
            for (int placement = layout.firstInRow(row); placement < layout.endOfRow(row); placement++) {
                OptionalDouble kept = ScrollAnchor.at(before, frame, placement).scrollYInLane(now);
                if (kept.isPresent()) {
                    return kept;
                }
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble pointed() {
        if (focus.lane() >= 0) {
            return ScrollAnchor.onLane(before, frame, focus.lane()).scrollY(now);
        }
        OptionalInt placement = pointedAt();
        return placement.isEmpty()
                ? OptionalDouble.empty() : ScrollAnchor.at(before, frame, placement.getAsInt()).scrollY(now);
    }

    private OptionalInt pointedAt() {
        if (focus.hovered() instanceof Hit.OnItem on) {
            return OptionalInt.of(on.placement());
        }
        int focused = focus.placement();
        if (focused >= 0 && ScrollAnchor.shows(before.layout(), frame, focused)) {
            return OptionalInt.of(focused);
        }
        return focus.selection().isEmpty() ? OptionalInt.empty() : seen(focus.selection().getLast());
    }

    private OptionalInt seen(EntryKey key) {
        OptionalInt placement = new ScrollTargets(before, frame).nearestPlacement(key);
        return placement.isPresent() && ScrollAnchor.shows(before.layout(), frame, placement.getAsInt())
                ? placement : OptionalInt.empty();
    }

    /// Where the selection is in sight, at its height where it was in sight before; empty where its days are not
    /// shown or it has no place in the lanes.
    private OptionalDouble selection() {
        EntryKey lead = focus.selection().isEmpty() ? null : focus.selection().getLast();
        OptionalInt item = lead == null ? OptionalInt.empty() : now.item(lead);
        OptionalInt first = item.isEmpty()
                ? OptionalInt.empty() : now.layout().firstPlacementOf(item.getAsInt());
        if (lead == null || first.isEmpty()) {
            return OptionalDouble.empty();
        }
        int placement = first.getAsInt();
        boolean inTime = now.layout().to(placement) > frame.viewport().startDay()
                && now.layout().from(placement) < frame.viewport().endDay();
        if (!inTime) {
            return OptionalDouble.empty();
        }
        OptionalInt seen = seen(lead);
        double top = now.layout().lanes().rowTop(now.layout().rowOf(placement));
        double asBefore = seen.isEmpty() ? 0 : Math.max(0, top - ScrollAnchor.at(before, frame, seen.getAsInt()).y());
        double held = Math.min(asBefore, now.layout().maxScrollY(frame.heightPx()));
        return OptionalDouble.of(
                new ScrollTargets(now, frame.withScrollY(Math.rint(held))).placement(placement).scrollY());
    }
}

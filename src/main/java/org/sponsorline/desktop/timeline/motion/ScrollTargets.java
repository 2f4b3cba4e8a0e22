package org.sponsorline.desktop.timeline.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.time.Viewport;

/// Finds views in which an item can be seen.
///
/// @param frame what is on the screen now
public record ScrollTargets(TimelineContent content, Frame frame) {

    /// How much of the width and height is left free around what is brought into view.
    private static final double MARGIN_SHARE = 0.08;

    /// An item that is to fill the window leaves this much beside it.
    private static final double FIT_MARGIN_SHARE = 0.12;

    /// A mark has no length to fill the window with; it gets this many days.
    private static final double LEAST_FIT_DAYS = 60;

    /// Where to look.
    public record Target(Viewport viewport, double scrollY) {}

    /// The nearest view in which an item can be seen; empty where it is not laid out.
    public Optional<Target> item(EntryKey key) {
        return nearestPlacement(key).stream().mapToObj(this::placement).findFirst();
    }

    public Target placement(int placement) {
        return new Target(inTime(placement), inHeight(placement));
    }

    /// The nearest view in which a lane's header can be seen, at the same time.
    public Target lane(int lane) {
        LaneTable lanes = layout().lanes();
        double headers = layout().metrics().headerHeight(0) * lanes.depth(lane);
        return new Target(frame.viewport(), inHeight(
                lanes.top(lane) - headers, lanes.top(lane) + lanes.headerHeight(lane)));
    }

    /// The view with a placement in its middle, at the present scale.
    public Target centred(int placement) {
        double middle = (shownStart(placement) + shownEnd(placement)) / 2;
        double y = rowTop(placement) + layout().metrics().barHeight() / 2;
        return new Target(frame.viewport().centredOn(middle), y - bodyHeight() / 2);
    }

    /// The view that an item fills from side to side.
    public Target fitted(int placement) {
        double start = shownStart(placement);
        double end = shownEnd(placement);
        return new Target(filled(start, end), inHeight(placement));
    }

    /// The view that a set of placements fills from side to side, with as many of them in sight as its height holds;
    /// empty where there is none of these lanes.
    public Optional<Target> fitted(PlacementSet placements) {
        List<Integer> all = members(placements);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        double start = all.stream().mapToDouble(this::shownStart).min().orElseThrow();
        double end = all.stream().mapToDouble(this::shownEnd).max().orElseThrow();
        return Optional.of(new Target(filled(start, end), inHeight(all)));
    }

    /// The set's placements in these lanes, in their order.
    private List<Integer> members(PlacementSet placements) {
        List<Integer> members = new ArrayList<>();
        OptionalInt next = placements.isOf(layout())
                ? placements.firstIn(0, layout().placementCount()) : OptionalInt.empty();
        while (next.isPresent()) {
            members.add(next.getAsInt());
            next = placements.firstIn(next.getAsInt() + 1, layout().placementCount());
        }
        return members;
    }

    /// How far to scroll to have most of these in sight, and of several such places the nearest.
    private double inHeight(List<Integer> placements) {
        List<Integer> downwards = placements.stream().sorted(Comparator.comparingDouble(this::rowTop)).toList();
        int most = 0;
        double nearest = frame.scrollY();
        int first = 0;
        for (int last = 0; last < downwards.size(); last++) {
            double bottom = bottomInSight(downwards.get(last));
            while (first < last && bottom - topInSight(downwards.get(first)) > bodyHeight()) {
                first++;
            }
            double scrollY = inHeight(topInSight(downwards.get(first)), bottom);
            int seen = last - first + 1;
            if (seen > most || seen == most
                    && Math.abs(scrollY - frame.scrollY()) < Math.abs(nearest - frame.scrollY())) {
                most = seen;
                nearest = scrollY;
            }
        }
        return nearest;
    }

    private static Viewport filled(double start, double end) {
        double missing = Math.max(0, LEAST_FIT_DAYS - (end - start)) / 2;
        return new Viewport(start - missing, end + missing).withMargin(FIT_MARGIN_SHARE);
    }

    /// The days of an edition in the middle, or from side to side; empty where the entry is no edition with days.
    public Optional<Target> edition(EntryKey key, boolean fill) {
        return layout().editions().bands().stream()
                .filter(band -> key.kind() == Entry.Kind.EDITION && band.id().equals(key.id()))
                .map(band -> {
                    double start = band.main().start();
                    double end = band.main().end();
                    return new Target(
                            fill ? filled(start, end) : frame.viewport().centredOn((start + end) / 2), frame.scrollY());
                }).findFirst();
    }

    /// Of a set of placements the one that takes the least movement to bring into sight; empty where there is none of
    /// these lanes.
    public OptionalInt nearest(PlacementSet placements) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int placement : members(placements)) {
            Target target = placement(placement);
            double way = Math.abs(target.scrollY() - frame.scrollY())
                    + Math.abs(target.viewport().startDay() - frame.viewport().startDay()) * frame.pxPerDay();
            if (way < least) {
                least = way;
                nearest = placement;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /// Of an item's placements the one nearest to the middle of what is on the screen.
    public OptionalInt nearestPlacement(EntryKey key) {
        OptionalInt item = content.item(key);
        if (item.isEmpty()) {
            return OptionalInt.empty();
        }
        double middle = frame.scrollY() + bodyHeight() / 2;
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < layout().placementsOf(item.getAsInt()); k++) {
            int placement = layout().placementOf(item.getAsInt(), k);
            double distance = Math.abs(rowTop(placement) - middle);
            if (distance < least) {
                least = distance;
                nearest = placement;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    public boolean isInSight(int placement) {
        return inTime(placement).equals(frame.viewport()) && inHeight(placement) == frame.scrollY();
    }

    private Viewport inTime(int placement) {
        Viewport shown = frame.viewport();
        double margin = shown.spanDays() * MARGIN_SHARE;
        double start = shownStart(placement);
        double end = shownEnd(placement);
        if (end < shown.startDay() + margin) {
            // Short ones come in whole, long ones with their end.
            return shown.pannedBy(Math.max(start, end - shown.spanDays() / 2) - margin - shown.startDay());
        }
        if (start > shown.endDay() - margin) {
            return shown.pannedBy(Math.min(end, start + shown.spanDays() / 2) + margin - shown.endDay());
        }
        return shown;
    }

    private double inHeight(int placement) {
        return inHeight(topInSight(placement), bottomInSight(placement));
    }

    /// What is to be on the screen above a placement: headers that stay in view must not cover it.
    private double topInSight(int placement) {
        double headers = layout().metrics().headerHeight(0) * (1 + layout().lanes().depth(laneOf(placement)));
        return rowTop(placement) - headers - bodyHeight() * MARGIN_SHARE;
    }

    private double bottomInSight(int placement) {
        return rowTop(placement) + layout().metrics().barHeight() + bodyHeight() * MARGIN_SHARE;
    }

    private double inHeight(double top, double bottom) {
        double asked = frame.scrollY();
        if (bottom > asked + bodyHeight()) {
            asked = bottom - bodyHeight();
        }
        if (top < asked) {
            asked = top;
        }
        return asked == frame.scrollY()
                ? asked : Math.clamp(Math.rint(asked), 0, Math.ceil(layout().maxScrollY(frame.heightPx())));
    }

    private double shownStart(int placement) {
        double start = layout().from(placement);
        return start <= ItemColumns.BEFORE_ALL ? Math.min(content.overview().startDay(), (double) layout()
                .to(placement)) : start;
    }

    private double shownEnd(int placement) {
        double end = layout().to(placement);
        return end >= ItemColumns.AFTER_ALL
                ? Math.max(content.overview().endDay(), shownStart(placement) + 1) : end;
    }

    private double rowTop(int placement) {
        return layout().lanes().rowTop(layout().rowOf(placement));
    }

    private int laneOf(int placement) {
        return layout().lanes().laneOfRow(layout().rowOf(placement));
    }

    private double bodyHeight() {
        return Math.max(1, frame.heightPx() - layout().metrics().axisHeight());
    }

    private TimelineLayout layout() {
        return content.layout();
    }
}

package org.sponsorline.desktop.timeline.motion;

import java.util.OptionalDouble;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.EntryKey;

/// Keeps something at its height on the screen while the lanes around it are laid out anew: the item under the
/// pointer, else the one that is focused or selected, or a lane's header.
///
/// @param key      the item to keep, or null to keep a lane
/// @param lanePath the lane it stands in
/// @param y        how far below the top of the picture
public record ScrollAnchor(@org.jspecify.annotations.Nullable EntryKey key, String lanePath, double y) {

    /// The anchor for an item at a placement.
    static ScrollAnchor at(TimelineContent content, Frame frame, int placement) {
        TimelineLayout layout = content.layout();
        int row = layout.rowOf(placement);
        return new ScrollAnchor(
                content.key(layout.item(placement)), layout.lanes().path(layout.lanes().laneOfRow(row)),
                layout.lanes().rowTop(row) - frame.scrollY());
    }

    /// The anchor for a lane; a header that only stays in view above its lane is kept where it is seen.
    static ScrollAnchor onLane(TimelineContent content, Frame frame, int lane) {
        LaneTable lanes = content.layout().lanes();
        double seen = content.layout().metrics().headerHeight(0) * lanes.depth(lane);
        return new ScrollAnchor(null, lanes.path(lane), Math.max(seen, lanes.top(lane) - frame.scrollY()));
    }

    /// Whether a placement can be seen in a frame.
    public static boolean shows(TimelineLayout layout, Frame frame, int placement) {
        double y = layout.lanes().rowTop(layout.rowOf(placement)) - frame.scrollY();
        return y > -layout.metrics().barHeight() && y < frame.heightPx() - layout.metrics().axisHeight()
                && layout.to(placement) > frame.viewport().startDay()
                && layout.from(placement) < frame.viewport().endDay();
    }

    /// Where to scroll a new layout so that the item stays; empty where it is no longer in its lane.
    OptionalDouble scrollYInLane(TimelineContent changed) {
        TimelineLayout layout = changed.layout();
        int item = key == null ? -1 : changed.dataset().itemNumber(key);
        for (int k = 0; item >= 0 && k < layout.placementsOf(item); k++) {
            int row = layout.rowOf(layout.placementOf(item, k));
            if (layout.lanes().path(layout.lanes().laneOfRow(row)).equals(lanePath)) {
                return OptionalDouble.of(layout.lanes().rowTop(row) - y);
            }
        }
        return OptionalDouble.empty();
    }

    /// Where to scroll a new layout so that the anchor stays; empty where it is no longer there.
    OptionalDouble scrollY(TimelineContent changed) {
        TimelineLayout layout = changed.layout();
        int item = key == null ? -1 : changed.dataset().itemNumber(key);
        OptionalDouble found = OptionalDouble.empty();
        for (int k = 0; item >= 0 && k < layout.placementsOf(item); k++) {
            int row = layout.rowOf(layout.placementOf(item, k));
            boolean sameLane = layout.lanes().path(layout.lanes().laneOfRow(row)).equals(lanePath);
            if (found.isEmpty() || sameLane) {
                found = OptionalDouble.of(layout.lanes().rowTop(row) - y);
            }
        }
        if (found.isPresent()) {
            return found;
        }
        for (int lane = 0; key == null && lane < layout.lanes().count(); lane++) {
            if (layout.lanes().path(lane).equals(lanePath)) {
                return OptionalDouble.of(layout.lanes().top(lane) - y);
            }
        }
        return OptionalDouble.empty();
    }
}

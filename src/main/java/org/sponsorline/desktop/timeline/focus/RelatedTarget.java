package org.sponsorline.desktop.timeline.focus;

import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.time.Viewport;

/// The shortest way from a frame to something of what belongs to an entry without a place of its own.
///
/// @param viewport where in time
/// @param item     what is then to be brought into view in height, or null where there is nothing in the lanes
public record RelatedTarget(Viewport viewport, @Nullable EntryKey item) {

    /// How much of the width is left free beside an edition.
    private static final double MARGIN_SHARE = 0.04;

    /// The way to an edition's own days and what covers it, else to the nearest of the related items; null where one
    /// looks at it already, or where there is nothing to look at. Costs a few steps for each related item.
    static @Nullable RelatedTarget to(TimelineContent content, EntryKey entry, ItemSet related, Frame from) {
        TimelineLayout layout = content.layout();
        boolean edition = entry.kind() == Entry.Kind.EDITION;
        Viewport time = edition ? inSight(layout.editions(), entry.id(), from.viewport()) : from.viewport();
        Frame there = from.withViewport(time);
        ScrollTargets reveal = new ScrollTargets(content, there);
        Nearest nearest = new Nearest(reveal, there);
        for (int item = related.next(0); item >= 0 && nearest.least > 0; item = related.next(item + 1)) {
            for (int k = 0; k < layout.placementsOf(item); k++) {
                nearest.look(layout.placementOf(item, k));
            }
        }
        boolean moves = !time.equals(from.viewport());
        if (nearest.placement < 0) {
            return moves ? new RelatedTarget(time, null) : null;
        }
        Viewport target = edition ? time : reveal.placement(nearest.placement).viewport();
        return nearest.least > 0 || moves ? new RelatedTarget(target, content.key(layout.item(nearest.placement)))
                : null;
    }

    /// The viewport itself where the edition's days are in it, else one of the same length around them.
    private static Viewport inSight(EditionBands editions, String id, Viewport shown) {
        for (EditionBands.Band band : editions.bands()) {
            if (band.id().equals(id)) {
                EditionBands.Span days = band.main();
                double margin = shown.spanDays() * MARGIN_SHARE;
                boolean seen = days.start() < shown.endDay() - margin && days.end() > shown.startDay() + margin;
                return seen ? shown : shown.centredOn((days.start() + days.end()) / 2.0);
            }
        }
        return shown;
    }

    /// Of the placements looked at, the one that needs the least movement.
    private static final class Nearest {
        private final ScrollTargets reveal;
        private final Frame from;
        private double least = Double.POSITIVE_INFINITY;
        private int placement = -1;

        Nearest(ScrollTargets reveal, Frame from) {
            this.reveal = reveal;
            this.from = from;
        }

        void look(int candidate) {
            ScrollTargets.Target target = reveal.placement(candidate);
            double way = Math.abs(target.viewport().startDay() - from.viewport().startDay()) * from.pxPerDay()
                    + Math.abs(target.scrollY() - from.scrollY());
            if (way < least) {
                least = way;
                placement = candidate;
            }
        }
    }
}

package org.sponsorline.paint;

import java.util.OptionalInt;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// Rings around what is selected, related, under the pointer and under the keyboard.
final class OverlayLayer {

    private static final double BEYOND_PX = 20;

    /// How far the rings of related items stand off.
    private static final double RELATED_PX = 2.25;

    /// The gap between them and the bars, without which they are lost on bars of nearly their colour.
    private static final double GAP_PX = 0.75;

    /// So much of the colour of letters makes them stand out from bars of the accent's hue.
    private static final double TEXT_SHARE = 0.3;

    /// The strip of doubt under a bar, and the gap above it.
    private static final double DOUBT_PX = 3;
    private static final double DOUBT_GAP_PX = 2;

    private final RowMarks row = new RowMarks();

    void paint(Surface surface, LanePlaces places, Palette palette, Highlights marks) {
        TimelineLayout layout = places.layout();
        licences(surface, places, palette, marks);
        if (!marks.related().isEmpty() && marks.related().isOf(layout)) {
            related(surface, places, marks.related(), palette);
        }
        for (int item : marks.selected()) {
            everywhere(surface, places, item, 1, 2, palette.ground());
            everywhere(surface, places, item, 2.5, 2, palette.accent());
        }
        if (valid(layout, marks.hovered())) {
            doubt(surface, places, marks.hovered(), palette.hover());
            ring(surface, places, marks.hovered(), 1, 1.5, palette.hover());
        }
        if (valid(layout, marks.focused())) {
            doubt(surface, places, marks.focused(), palette.accent());
            ring(surface, places, marks.focused(), 4.5, 1.5, palette.accent());
        }
        if (marks.focusedLane() >= 0 && marks.focusedLane() < layout.lanes().count()) {
            lane(surface, places, marks.focusedLane(), palette.accent());
        }
    }

    /// Joins what is selected with its head licence and with what hangs under it.
    private void licences(Surface surface, LanePlaces places, Palette palette, Highlights marks) {
        TimelineLayout layout = places.layout();
        LicenceLines lines = new LicenceLines(surface, places, palette.accent());
        for (int item : marks.selected()) {
            for (int k = 0; k < layout.placementsOf(item); k++) {
                lines.draw(layout.placementOf(item, k));
            }
        }
        if (marks.selected().isEmpty() || !marks.related().isOf(layout)) {
            return;
        }
        places.eachRow((number, y) -> {
            int end = layout.endOfRow(number);
            OptionalInt next = marks.related().firstIn(layout.firstInRow(number), end);
            while (next.isPresent()) {
                int placement = next.getAsInt();
                if (marks.selected().contains(layout.columns().parent(layout.item(placement)))) {
                    lines.draw(placement);
                }
                next = marks.related().firstIn(placement + 1, end);
            }
        });
    }

    /// A strip under a bar over all days on which it may have begun or ended, if these are more than one.
    private static void doubt(Surface surface, LanePlaces places, int placement, int argb) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        if (columns.isAny(item, ItemColumns.MILESTONE | ItemColumns.INFERRED)) {
            return;
        }
        double y = places.rowTop(layout.rowOf(placement)) + layout.metrics().barHeight() + DOUBT_GAP_PX;
        strip(surface, frame, columns.start(item), columns.full(item), y, argb);
        strip(surface, frame, columns.fading(item), columns.end(item), y, argb);
    }

    private static void strip(Surface surface, Frame frame, long from, long to, double y, int argb) {
        double left = Math.max(-BEYOND_PX, frame.snappedX(from));
        double right = Math.min(frame.widthPx() + BEYOND_PX, frame.snappedX(to));
        if (to > from && right > left) {
            surface.fillRect(left, y, right - left, DOUBT_PX, 0, argb);
        }
    }

    /// Walks what the frame shows, however many are related: a mark that stands for many has one ring.
    private void related(Surface surface, LanePlaces places, PlacementSet related, Palette palette) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        int ring = Colours.mix(palette.accent(), palette.text(), TEXT_SHARE);
        row.begin(layout, frame);
        double height = layout.metrics().barHeight();
        places.eachRow((number, y) -> {
            if (!related.anyIn(layout.firstInRow(number), layout.endOfRow(number))) {
                return;
            }
            row.computeMarks(layout, frame, number);
            for (int mark = 0; mark < row.size(); mark++) {
                double left = Math.max(-BEYOND_PX, Math.rint(row.left(mark)));
                double right = Math.min(frame.widthPx() + BEYOND_PX, Math.rint(row.right(mark)));
                if (right > 0 && left < frame.widthPx() && related.anyIn(row.first(mark), row.end(mark))) {
                    surface.strokeRect(left - GAP_PX, y - GAP_PX, right - left + 2 * GAP_PX,
                            height + 2 * GAP_PX, 3 + GAP_PX, 1.5, palette.ground());
                    surface.strokeRect(left - RELATED_PX, y - RELATED_PX, right - left + 2 * RELATED_PX,
                            height + 2 * RELATED_PX, 3 + RELATED_PX, 1.5, ring);
                }
            }
        });
    }

    /// A frame around a lane's header, where it stands now.
    private void lane(Surface surface, LanePlaces places, int lane, int argb) {
        double y = Math.rint(places.headerTop(lane));
        double height = Math.rint(places.layout().lanes().headerHeight(lane));
        surface.strokeRect(2, y + 2, places.frame().widthPx() - 4, height - 4, 4, 1.5, argb);
    }

    private static boolean valid(TimelineLayout layout, int placement) {
        return placement >= 0 && placement < layout.placementCount();
    }

    private static void everywhere(
            Surface surface, LanePlaces places, int item, double distance, double lineWidth, int argb) {
        TimelineLayout layout = places.layout();
        for (int k = 0; k < layout.placementsOf(item); k++) {
            ring(surface, places, layout.placementOf(item, k), distance, lineWidth, argb);
        }
    }

    private static void ring(
            Surface surface, LanePlaces places, int placement, double distance, double lineWidth, int argb) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        double pxPerDay = frame.pxPerDay();
        double origin = Math.rint(frame.viewport().startDay() * pxPerDay);
        double left = Math.max(-BEYOND_PX, Math.rint(layout.markLeft(placement, pxPerDay)) - origin);
        double right = Math.min(
                frame.widthPx() + BEYOND_PX, Math.rint(layout.markRight(placement, pxPerDay)) - origin);
        double height = layout.metrics().barHeight();
        double y = places.rowTop(layout.rowOf(placement));
        boolean seen = right > 0 && left < frame.widthPx() && y + height > 0 && y < frame.heightPx();
        if (seen) {
            surface.strokeRect(left - distance, y - distance, right - left + 2 * distance, height + 2 * distance,
                    3 + distance, lineWidth, argb);
        }
    }
}

package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.paint.surface.Surface;

/// Thin elbows from a head licence to what hangs under it, where either is selected: down from the head's bar, then along
/// to the beginning of the other.
final class LicenceLines {

    private static final double LINE_PX = 1.25;

    /// How far left of a bar its elbow comes down, and how far inside the head's bar it begins at least.
    private static final double BEFORE_PX = 8;
    private static final double INSIDE_PX = 4;

    private final Surface surface;
    private final LanePlaces places;
    private final TimelineLayout layout;
    private final Frame frame;
    private final int argb;

    LicenceLines(Surface surface, LanePlaces places, int argb) {
        this.surface = surface;
        this.places = places;
        layout = places.layout();
        frame = places.frame();
        this.argb = argb;
    }

    /// Draws the elbow to a placement from its head, if that has a place.
    void draw(int placement) {
        int head = layout.columns().parent(layout.item(placement));
        if (head < 0 || layout.placementsOf(head) == 0) {
            return;
        }
        int from = nearest(head, placement);
        double height = layout.metrics().barHeight();
        double fromTop = top(from);
        double toMiddle = Math.rint(top(placement) + height / 2) + 0.5;
        double toLeft = left(placement);
        double x = Math.rint(Math.clamp(toLeft - BEFORE_PX, left(from) + INSIDE_PX,
                Math.max(left(from) + INSIDE_PX, right(from) - INSIDE_PX))) + 0.5;
        boolean seen = Math.max(x, toLeft) > 0 && Math.min(x, toLeft) < frame.widthPx();
        if (seen) {
            surface.line(x, toMiddle > fromTop ? fromTop + height : fromTop, x, toMiddle, LINE_PX, 0, argb);
            surface.line(x, toMiddle, toLeft, toMiddle, LINE_PX, 0, argb);
        }
    }

    /// The head's placement in the row nearest to another placement's.
    private int nearest(int head, int placement) {
        int row = layout.rowOf(placement);
        int nearest = layout.placementOf(head, 0);
        for (int k = 1; k < layout.placementsOf(head); k++) {
            int other = layout.placementOf(head, k);
            if (Math.abs(layout.rowOf(other) - row) < Math.abs(layout.rowOf(nearest) - row)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private double top(int placement) {
        return places.rowTop(layout.rowOf(placement));
    }

    private double left(int placement) {
        return MarkBox.bodyLeft(layout.columns(), layout.item(placement), frame.pxPerDay()) - origin();
    }

    private double right(int placement) {
        return MarkBox.bodyRight(layout.columns(), layout.item(placement), frame.pxPerDay()) - origin();
    }

    private double origin() {
        return frame.viewport().startDay() * frame.pxPerDay();
    }
}

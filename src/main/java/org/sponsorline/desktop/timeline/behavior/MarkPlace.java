package org.sponsorline.desktop.timeline.behavior;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// Where a placement's mark stands in the plot, names included, cut to what can be seen of it.
public final class MarkPlace {

    private MarkPlace() {}

    public static Bounds of(TimelineLayout layout, Frame frame, int placement) {
        double pxPerDay = frame.pxPerDay();
        double origin = frame.viewport().startDay() * pxPerDay;
        double left = Math.clamp(layout.markLeft(placement, pxPerDay) - origin, 0, frame.widthPx());
        double right = Math.clamp(layout.markRight(placement, pxPerDay) - origin, left, frame.widthPx());
        double y = layout.metrics().axisHeight() - frame.scrollY() + layout.lanes().rowTop(layout.rowOf(placement));
        return new BoundingBox(frame.namesPx() + left, y, right - left, layout.metrics().barHeight());
    }

    /// The point under its visible part where something about it can open without covering it.
    static Point2D below(TimelineLayout layout, Frame frame, int placement) {
        Bounds mark = of(layout, frame, placement);
        double x = Math.min(mark.getMinX() + 12, mark.getMaxX());
        return new Point2D(x, Math.clamp(mark.getMaxY() + 2, 0, frame.heightPx()));
    }
}

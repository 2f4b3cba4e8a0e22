package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.MarkBox;
import org.sponsorline.layout.TimelineLayout;

/// Rings around what is selected, related, under the pointer and under the keyboard.
final class OverlayLayer {

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, Marks marks) {
        for (int item : marks.related()) {
            item(surface, layout, frame, item, 1, palette.accent());
        }
        for (int item : marks.selected()) {
            item(surface, layout, frame, item, 2, palette.accent());
        }
        if (marks.hovered() >= 0 && marks.hovered() < layout.placementCount()) {
            ring(surface, layout, frame, marks.hovered(), 1.5, 0, palette.hover());
        }
        if (marks.focused() >= 0 && marks.focused() < layout.placementCount()) {
            ring(surface, layout, frame, marks.focused(), 3, 0, palette.accent());
        }
    }

    private static void item(
            Surface surface, TimelineLayout layout, Frame frame, int item, double lineWidth, int argb) {
        for (int k = 0; k < layout.placementsOf(item); k++) {
            ring(surface, layout, frame, layout.placementOf(item, k), 2, lineWidth, argb);
        }
    }

    private static void ring(
            Surface surface, TimelineLayout layout, Frame frame, int placement, double distance, double lineWidth,
            int argb) {
        double pxPerDay = frame.pxPerDay();
        double origin = frame.viewport().startDay() * pxPerDay;
        int item = layout.item(placement);
        double left = Math.max(-20, MarkBox.left(layout.columns(), item, pxPerDay) - origin);
        double right = Math.min(frame.widthPx() + 20, MarkBox.right(layout.columns(), item, pxPerDay) - origin);
        double y = Math.rint(layout.metrics().axisHeight() - frame.scrollY()
                + layout.lanes().rowTop(layout.rowOf(placement)));
        if (right > 0 && left < frame.widthPx()) {
            surface.strokeRect(
                    Math.rint(left) - distance, y - distance, Math.rint(right) - Math.rint(left) + 2 * distance,
                    layout.metrics().barHeight() + 2 * distance, 4, Math.max(1, lineWidth), argb);
        }
    }
}

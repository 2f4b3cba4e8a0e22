package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// Rings around what is selected, related, under the pointer and under the keyboard.
final class OverlayLayer {

    private static final double BEYOND_PX = 20;

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, Marks marks) {
        for (int item : marks.related()) {
            everywhere(surface, layout, frame, item, 1.5, 1.5, Colours.withAlpha(palette.accent(), 0.55));
        }
        for (int item : marks.selected()) {
            everywhere(surface, layout, frame, item, 1, 2, palette.ground());
            everywhere(surface, layout, frame, item, 2.5, 2, palette.accent());
        }
        if (valid(layout, marks.hovered())) {
            ring(surface, layout, frame, marks.hovered(), 1, 1.5, palette.hover());
        }
        if (valid(layout, marks.focused())) {
            ring(surface, layout, frame, marks.focused(), 4.5, 1.5, palette.accent());
        }
    }

    private static boolean valid(TimelineLayout layout, int placement) {
        return placement >= 0 && placement < layout.placementCount();
    }

    private static void everywhere(
            Surface surface, TimelineLayout layout, Frame frame, int item, double distance, double lineWidth,
            int argb) {
        for (int k = 0; k < layout.placementsOf(item); k++) {
            ring(surface, layout, frame, layout.placementOf(item, k), distance, lineWidth, argb);
        }
    }

    private static void ring(
            Surface surface, TimelineLayout layout, Frame frame, int placement, double distance, double lineWidth,
            int argb) {
        double pxPerDay = frame.pxPerDay();
        double origin = Math.rint(frame.viewport().startDay() * pxPerDay);
        double left = Math.max(-BEYOND_PX, Math.rint(layout.markLeft(placement, pxPerDay)) - origin);
        double right = Math.min(
                frame.widthPx() + BEYOND_PX, Math.rint(layout.markRight(placement, pxPerDay)) - origin);
        double height = layout.metrics().barHeight();
        double y = Math.rint(layout.metrics().axisHeight() - frame.scrollY()
                + layout.lanes().rowTop(layout.rowOf(placement)));
        boolean seen = right > 0 && left < frame.widthPx() && y + height > 0 && y < frame.heightPx();
        if (seen) {
            surface.strokeRect(left - distance, y - distance, right - left + 2 * distance, height + 2 * distance,
                    3 + distance, lineWidth, argb);
        }
    }
}

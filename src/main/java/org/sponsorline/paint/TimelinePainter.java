package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// Draws a layout through a frame: grounds, editions, grid, bars, headers and the axis, in this order.
public final class TimelinePainter {

    private long itemsVisited;

    /// Draws the whole picture but what [#paintOverlay] adds.
    public void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        surface.fillRect(0, 0, frame.widthPx(), frame.heightPx(), 0, palette.ground());
        DayLines lines = new DayLines();
        AxisLayer axis = new AxisLayer(layout, frame, palette, options);
        GroundLayer ground = new GroundLayer(surface, layout, frame, palette);
        ground.paint(axis.ticks(), lines);
        axis.lines(surface, 1);
        axis.addLines(lines, ground);
        clipBelowAxis(surface, layout, frame);
        RowLayer rows = new RowLayer(surface, layout, frame, palette, options, lines);
        rows.paint();
        itemsVisited = rows.itemsVisited();
        // The lines of days pass over bars as well, too faintly to hide a letter.
        axis.lines(surface, 0.35);
        new HeaderLayer(surface, layout, frame, palette, options.locale()).paint();
        surface.unclip();
        axis.paint(surface);
    }

    /// Draws what is marked: selection, its family, the pointer and the keyboard.
    public void paintOverlay(Surface surface, TimelineLayout layout, Frame frame, Palette palette, Marks marks) {
        clipBelowAxis(surface, layout, frame);
        new OverlayLayer(surface, layout, frame, palette).paint(marks);
        surface.unclip();
    }

    private static void clipBelowAxis(Surface surface, TimelineLayout layout, Frame frame) {
        double axisHeight = layout.metrics().axisHeight();
        surface.clip(0, axisHeight, frame.widthPx(), Math.max(0, frame.heightPx() - axisHeight));
    }

    /// How many placements the last frame looked at, for tests of the work per frame.
    public long itemsVisited() {
        return itemsVisited;
    }
}

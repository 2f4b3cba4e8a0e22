package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// Draws a layout through a frame: grounds, editions, grid, bars, names, headers and the axis, in this order.
///
/// Keeps buffers between frames, so that painting makes hardly any objects; use one per thread.
public final class TimelinePainter {

    private final GroundLayer ground = new GroundLayer();
    private final FigureDrawer figures = new FigureDrawer();
    private final RowLayer rows = new RowLayer(figures);
    private final HeaderLayer headers = new HeaderLayer();
    private final NamesLayer names = new NamesLayer(figures);
    private final AxisLayer axis = new AxisLayer();
    private final OverlayLayer overlay = new OverlayLayer();
    private final DayLines lines = new DayLines();

    /// Draws the whole picture, at rest, but what [#paintOverlay] adds.
    public void paint(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        paint(surface, LanePlaces.atRest(layout, frame), palette, options);
    }

    /// Draws the whole picture with rows and headers where they stand.
    public void paint(Surface surface, LanePlaces places, Palette palette, PaintOptions options) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        surface.fillRect(0, 0, frame.widthPx(), frame.heightPx(), 0, palette.ground());
        axis.plan(layout, frame, palette, options);
        lines.clear();
        ground.paint(surface, layout, frame, palette, axis.ticks(), lines);
        axis.lines(surface, layout, frame);
        axis.addLines(lines, layout, frame, palette);
        clipBelowAxis(surface, layout, frame);
        tintRows(surface, places, palette, options, 0, frame.widthPx());
        rows.paint(surface, places, palette, options, lines);
        surface.unclip();
        double axisHeight = layout.metrics().axisHeight();
        double below = Math.max(0, frame.heightPx() - axisHeight);
        if (frame.namesPx() > 0) {
            surface.fillRect(-frame.namesPx(), 0, frame.namesPx(), frame.heightPx(), 0, palette.ground());
            surface.clip(-frame.namesPx(), axisHeight, frame.namesPx(), below);
            tintRows(surface, places, palette, options, -frame.namesPx(), frame.namesPx());
            names.paint(surface, places, palette, options);
            surface.unclip();
            surface.fillRect(-1, axisHeight, 1, below, 0, palette.rule());
        }
        surface.clip(-frame.namesPx(), axisHeight, frame.namesPx() + frame.widthPx(), below);
        headers.paint(surface, places, palette, options);
        surface.unclip();
        axis.paint(surface, layout, frame, palette);
    }

    /// Draws what is marked: selection, its family, the pointer and the keyboard.
    public void paintOverlay(Surface surface, TimelineLayout layout, Frame frame, Palette palette, Highlights marks) {
        paintOverlay(surface, LanePlaces.atRest(layout, frame), palette, marks);
    }

    /// Draws what is marked where it stands.
    public void paintOverlay(Surface surface, LanePlaces places, Palette palette, Highlights marks) {
        clipBelowAxis(surface, places.layout(), places.frame());
        overlay.paint(surface, places, palette, marks);
        surface.unclip();
    }

    /// A tint under the rows of what is selected.
    private static void tintRows(
            Surface surface, LanePlaces places, Palette palette, PaintOptions options, double left, double width) {
        if (options.selected().isEmpty()) {
            return;
        }
        TimelineLayout layout = places.layout();
        double rowHeight = layout.metrics().rowHeight();
        places.eachRow((row, y) -> {
            if (layout.isNamed(row) && options.isTinted(layout, row)) {
                surface.fillRect(left, y - Math.rint((rowHeight - layout.metrics().barHeight()) / 2), width, rowHeight, 0,
                        palette.rowTint());
            }
        });
    }

    private static void clipBelowAxis(Surface surface, TimelineLayout layout, Frame frame) {
        double axisHeight = layout.metrics().axisHeight();
        surface.clip(0, axisHeight, frame.widthPx(), Math.max(0, frame.heightPx() - axisHeight));
    }

    /// How many placements the last frame looked at; what regression tests watch in place of a clock.
    public long itemsVisited() {
        return rows.itemsVisited();
    }
}

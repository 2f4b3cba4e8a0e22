package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// One milestone as a mark whose shape says what sort of event it is.
public final class MilestoneDrawer {

    private static final double HALF = 5.5;

    /// A date that is coarse by less than this looks exact anyway.
    private static final double LEAST_SPAN_PX = 4;

    private MilestoneDrawer() {}

    static void draw(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, int placement, double y,
            boolean recedes) {
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        double x = frame.snappedX((columns.start(item) + columns.end(item)) * 0.5);
        double middle = Math.rint(y + layout.metrics().barHeight() / 2);
        int fill = palette.mark(layout.colouring().ordinal(item), layout.matches(item) && !recedes);
        span(surface, columns, frame, item, x, middle, fill);
        shape(surface, columns.shape(item), x, middle, fill, palette.ground());
    }

    /// The shape alone, around a point.
    public static void shape(Surface surface, ItemColumns.Shape shape, double x, double middle, int fill, int ground) {
        switch (shape) {
            case STATEMENT -> speechBubble(surface, x, middle, fill);
            case LEGAL -> square(surface, x, middle, fill, ground);
            case WITHDRAWAL -> {
                diamond(surface, x, middle, HALF + 1, fill);
                diamond(surface, x, middle, HALF - 2, ground);
            }
            case EVENT, BAR -> diamond(surface, x, middle, HALF + 1, fill);
        }
    }

    /// A thin line over all days the date can mean; dashes towards the side that is not stated.
    private static void span(
            Surface surface, ItemColumns columns, Frame frame, int item, double x, double middle, int fill) {
        double start = frame.snappedX(columns.start(item));
        double end = frame.snappedX(columns.end(item));
        double y = middle + 0.5;
        if (end - start > 2 * HALF + LEAST_SPAN_PX) {
            surface.line(start, y, end, y, 1, 0, fill);
            surface.line(start + 0.5, y - 3, start + 0.5, y + 3, 1, 0, fill);
            surface.line(end - 0.5, y - 3, end - 0.5, y + 3, 1, 0, fill);
        }
        if (columns.is(item, ItemColumns.OPEN_START)) {
            surface.line(x - 2 * MarkBox.HALF_MARK_PX, y, x, y, 1, 2, fill);
        }
        if (columns.is(item, ItemColumns.OPEN_END)) {
            surface.line(x, y, x + 2 * MarkBox.HALF_MARK_PX, y, 1, 2, fill);
        }
    }

    private static void diamond(Surface surface, double x, double middle, double half, int argb) {
        surface.fillPolygon(
                new double[] {x - half, x, x + half, x}, new double[] {middle, middle - half, middle, middle + half},
                argb);
    }

    private static void square(Surface surface, double x, double middle, int fill, int ground) {
        surface.fillRect(x - 5, middle - 5, 10, 10, 1, fill);
        surface.fillRect(x - 3, middle - 2, 6, 1, 0, ground);
        surface.fillRect(x - 3, middle + 1, 6, 1, 0, ground);
    }

    private static void speechBubble(Surface surface, double x, double middle, int fill) {
        surface.fillRect(x - 6.5, middle - 6, 13, 9, 3, fill);
        surface.fillTriangle(x - 3.5, middle + 2.5, x + 1.5, middle + 2.5, x - 3.5, middle + 6.5, fill);
    }
}

package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.TermMarks;
import org.sponsorline.paint.surface.Surface;

/// Marks on a bar: a tick where the agreement changed, a ring by when an option has to be used, and a dashed line as far
/// as an open option can extend it.
public final class TermMarkDrawer {

    private static final double TICK_PX = 2;
    private static final double INSIDE_PX = 5;
    private static final double BELOW_PX = 3;
    private static final double RING_PX = 7;
    private static final double DASH_PX = 3;

    /// Draws what falls into the bar, and what an option can add behind it.
    ///
    /// @param start      where the bar begins
    /// @param end        where the bar ends
    /// @param rightLimit what may be drawn behind the bar ends here
    /// @param inside     the colour inside of a ring
    /// @param against    a colour that is seen on the bar
    /// @param line       a colour that is seen beside the bar
    void draw(
            Surface surface, Frame frame, TermMarks marks, double start, double end, double rightLimit, double top,
            double height, int inside, int against, int line) {
        if (marks.until() != ItemColumns.NONE) {
            double until = Math.min(rightLimit, frame.snappedX(marks.until()));
            if (until - end > DASH_PX) {
                extension(surface, end, until, top, height, line);
            }
        }
        for (double day : marks.amended()) {
            double x = frame.snappedX(day);
            if (x > start && x < end) {
                tick(surface, x, top + height, against, line);
            }
        }
        for (double day : marks.options()) {
            double x = frame.snappedX(day);
            if (x > start && x < end) {
                ring(surface, x, top + height, inside, line);
            }
        }
    }

    /// A tick through the lower edge of a bar.
    ///
    /// @param bottom the lower edge
    public static void tick(Surface surface, double x, double bottom, int against, int line) {
        surface.fillRect(x - TICK_PX / 2, bottom - INSIDE_PX, TICK_PX, INSIDE_PX, 0, against);
        surface.fillRect(x - TICK_PX / 2, bottom, TICK_PX, BELOW_PX, 0, line);
    }

    /// A ring on the lower edge of a bar.
    public static void ring(Surface surface, double x, double bottom, int inside, int line) {
        double left = x - RING_PX / 2;
        double top = bottom - RING_PX / 2;
        surface.fillRect(left, top, RING_PX, RING_PX, RING_PX / 2, inside);
        surface.strokeRect(left + 0.75, top + 0.75, RING_PX - 1.5, RING_PX - 1.5, (RING_PX - 1.5) / 2, 1.5, line);
    }

    /// A dashed line from the end of a bar to where an option would let it end.
    public static void extension(Surface surface, double end, double until, double top, double height, int line) {
        double middle = Math.rint(top + height / 2) + 0.5;
        surface.line(end + 1, middle, until, middle, 1, DASH_PX, line);
        surface.fillRect(until - 1, top + height / 4, 1, height / 2, 0, line);
    }
}

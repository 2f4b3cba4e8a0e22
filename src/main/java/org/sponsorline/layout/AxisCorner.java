package org.sponsorline.layout;

import org.sponsorline.time.TickPlan.LargerUnit;
import org.sponsorline.time.TickPlanner;

/// The words at the left end of the axis's upper line: the year or month in which the left edge lies, where dates are
/// labelled by their month or day alone.
///
/// They stand above the line of dates, so that no date gives way to them, and only while all of them stands over the
/// time they name and the line of dates does not name it as well.
///
/// @param text  empty where there is nothing to say, or no room to say it
/// @param left  in pixels from the left edge of the frame
/// @param right where the words end
public record AxisCorner(String text, double left, double right) {

    private static final double LEFT_PX = 6;
    /// So far out a mark may lie whose label, beside it, is still whole.
    private static final double LABELLED_FROM_PX = -2;
    private static final AxisCorner NONE = new AxisCorner("", 0, 0);

    /// What stands there in a frame.
    static AxisCorner of(TimelineLayout layout, Frame frame) {
        LargerUnit unit = TickPlanner.largerUnit(frame.scale(), layout.words().locale());
        if (unit.isNone() || frame.snappedX(unit.firstDay()) >= LABELLED_FROM_PX) {
            return NONE;
        }
        double right = LEFT_PX + layout.advances().width(unit.label(), layout.metrics().smallFontSize(), true);
        return right <= Math.min(frame.snappedX(unit.endDay()), frame.widthPx())
                ? new AxisCorner(unit.label(), LEFT_PX, right) : NONE;
    }
}

package org.sponsorline.layout;

import org.sponsorline.time.TickPlan.LargerUnit;
import org.sponsorline.time.TickPlanner;

/// The words at the left end of the axis's upper line: the year or month in which the left edge lies, where dates are
/// labelled by their month or day alone.
///
/// They stand above the line of dates and so displace no date. They are shown only while all of the text lies over the
/// time it names and the line of dates does not name that time too.
///
/// @param text  empty if there is nothing to show or no room
/// @param left  in pixels from the left edge of the frame
/// @param right where the words end
public record AxisCorner(String text, double left, double right) {

    private static final double LEFT_PX = 6;
    /// The farthest left that a mark may lie with its label, right of it, still in view.
    private static final double LABELLED_FROM_PX = -2;

    /// No words.
    public static final AxisCorner NONE = new AxisCorner("", 0, 0);

    /// What stands there in a frame.
    static AxisCorner of(TimelineLayout layout, Frame frame) {
        LargerUnit unit = TickPlanner.largerUnit(layout.axisScale(frame), layout.words().locale());
        if (unit.isNone() || frame.snappedX(unit.firstDay()) >= LABELLED_FROM_PX) {
            return NONE;
        }
        double right = LEFT_PX + layout.advances().width(unit.label(), layout.metrics().smallFontSize(), true);
        return right <= Math.min(frame.snappedX(unit.endDay()), frame.widthPx())
                ? new AxisCorner(unit.label(), LEFT_PX, right) : NONE;
    }
}

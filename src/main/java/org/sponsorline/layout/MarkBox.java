package org.sponsorline.layout;

/// The horizontal extent of an item's mark, its label left aside, in pixels from day 0 at a scale.
///
/// Whoever draws, stacks or hits an item asks here, so that they agree.
public final class MarkBox {

    /// A bar is never thinner.
    public static final double MIN_BAR_PX = 3;

    /// Half the width of a milestone's mark.
    public static final double HALF_MARK_PX = 6.5;

    /// How far beyond the last thing known a bar fades whose end is not known.
    public static final double UNKNOWN_TAIL_PX = 36;

    private MarkBox() {}

    /// The left edge of what begins, announcement included, on the day `from`.
    public static double left(ItemColumns columns, int item, int from, double pxPerDay) {
        double left = from * pxPerDay;
        return columns.is(item, ItemColumns.MILESTONE)
                ? Math.min(left, centre(columns, item, pxPerDay) - HALF_MARK_PX)
                : left;
    }

    /// The right edge.
    public static double right(ItemColumns columns, int item, double pxPerDay) {
        double right = solidRight(columns, item, pxPerDay);
        return columns.is(item, ItemColumns.UNKNOWN_END) ? right + UNKNOWN_TAIL_PX : right;
    }

    /// The right edge without the tail of an unknown end, which gives way to what follows.
    public static double solidRight(ItemColumns columns, int item, double pxPerDay) {
        double to = columns.to(item) * pxPerDay;
        return columns.is(item, ItemColumns.MILESTONE)
                ? Math.max(to, centre(columns, item, pxPerDay) + HALF_MARK_PX)
                : Math.max(to, columns.start(item) * pxPerDay + MIN_BAR_PX);
    }

    /// The middle of what a milestone's date can mean.
    public static double centre(ItemColumns columns, int item, double pxPerDay) {
        return (columns.start(item) + columns.end(item)) * 0.5 * pxPerDay;
    }
}

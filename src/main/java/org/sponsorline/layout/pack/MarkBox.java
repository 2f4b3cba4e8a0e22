package org.sponsorline.layout.pack;

import org.sponsorline.layout.item.ItemColumns;

/// The horizontal extent of an item's mark, its label left aside, in pixels from day 0 at a scale.
///
/// Whoever draws, stacks or hits an item asks here, so that they agree.
public final class MarkBox {

    /// A bar is never thinner.
    public static final double MIN_BAR_PX = 3;

    /// Half the width of a milestone's mark.
    public static final double HALF_MARK_PX = 6.5;

    /// Half the least width of the mark for a term that is not stated.
    public static final double HALF_UNSTATED_PX = 9;

    /// How far beyond the last thing known a bar fades whose end is not known.
    public static final double UNKNOWN_TAIL_PX = 36;

    private MarkBox() {}

    /// The left edge of what begins, announcement included, on the day `from`.
    public static double left(ItemColumns columns, int item, long from, double pxPerDay) {
        return Math.min(from * pxPerDay, centre(columns, item, pxPerDay) - halfLeast(columns, item));
    }

    /// The right edge.
    public static double right(ItemColumns columns, int item, double pxPerDay) {
        double right = solidRight(columns, item, pxPerDay);
        return columns.is(item, ItemColumns.UNKNOWN_END) ? right + UNKNOWN_TAIL_PX : right;
    }

    /// The right edge without the tail of an unknown end, which gives way to what follows.
    public static double solidRight(ItemColumns columns, int item, double pxPerDay) {
        double to = columns.to(item) * pxPerDay;
        double half = halfLeast(columns, item);
        return Math.max(to, half > 0
                ? centre(columns, item, pxPerDay) + half : columns.start(item) * pxPerDay + MIN_BAR_PX);
    }

    /// The left edge of what is drawn without the line to an announcement.
    public static double bodyLeft(ItemColumns columns, int item, double pxPerDay) {
        return left(columns, item, columns.start(item), pxPerDay);
    }

    /// The right edge of what is drawn without the line to an announcement and without the tail of an unknown end.
    public static double bodyRight(ItemColumns columns, int item, double pxPerDay) {
        double half = halfLeast(columns, item);
        return Math.max(columns.scheduledEnd(item) * pxPerDay, half > 0
                ? centre(columns, item, pxPerDay) + half : columns.start(item) * pxPerDay + MIN_BAR_PX);
    }

    /// Half the least width of marks that are centred on their days however few these are; negative for others, which
    /// no width moves.
    private static double halfLeast(ItemColumns columns, int item) {
        int flags = columns.flags(item) & (ItemColumns.MILESTONE | ItemColumns.INFERRED);
        return flags == 0 ? Double.NEGATIVE_INFINITY
                : flags == ItemColumns.INFERRED ? HALF_UNSTATED_PX : HALF_MARK_PX;
    }

    /// The middle of what a milestone's date can mean, or of an item's days.
    public static double centre(ItemColumns columns, int item, double pxPerDay) {
        return (columns.start(item) + columns.end(item)) * 0.5 * pxPerDay;
    }
}

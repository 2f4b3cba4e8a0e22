package org.sponsorline.layout.pack;

import org.sponsorline.layout.item.ItemColumns;

/// The horizontal extent of an item's mark without its label, in pixels from 1970-01-01 at a scale: the same for
/// stacking, drawing and hit testing.
public final class MarkBox {

    /// The least width of a bar.
    public static final double MIN_BAR_PX = 3;

    /// Half the width of a milestone's mark.
    public static final double HALF_MARK_PX = 6.5;

    /// Half the least width of the mark for a term that is not stated.
    public static final double HALF_UNSTATED_PX = 9;

    /// How far a bar with an unknown end fades beyond the last day that is known.
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

    /// Half the least width of marks that are centred on their days; negative infinity for other marks.
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

package org.sponsorline.layout.row;

import org.sponsorline.layout.item.ItemColumns;

/// How precisely an end of a bar is known, as its shape says it. A bar is in full colour over all days its term can
/// mean: that a term is stated to the year is usual and no doubt about it.
public enum BarEnd {
    /// Known to the day: straight.
    DAY(0),
    /// Known to the month, the season or the year: small teeth.
    COARSE(3),
    /// About, uncertain, or somewhere in a span of more than a year: a short fade.
    DOUBTFUL(12);

    /// The longest span of days that is no more than a year.
    private static final long YEAR_DAYS = 366;

    private final double widthPx;

    BarEnd(double widthPx) {
        this.widthPx = widthPx;
    }

    /// The width of the part on which no words can stand, in pixels.
    public double widthPx() {
        return widthPx;
    }

    /// The shape at the start of an item.
    public static BarEnd start(ItemColumns columns, int item) {
        return of(columns.is(item, ItemColumns.DOUBTFUL_START), columns.full(item) - columns.start(item));
    }

    /// The shape at the end of an item.
    public static BarEnd end(ItemColumns columns, int item) {
        return of(columns.is(item, ItemColumns.DOUBTFUL_END), columns.end(item) - columns.fading(item));
    }

    private static BarEnd of(boolean doubtful, long spanDays) {
        return doubtful || spanDays > YEAR_DAYS ? DOUBTFUL : spanDays > 0 ? COARSE : DAY;
    }
}

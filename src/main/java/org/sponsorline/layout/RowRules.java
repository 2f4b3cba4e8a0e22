package org.sponsorline.layout;

import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.view.LaneRows;

/// How the rows of lanes are made.
///
/// @param holdings who holds what; not needed for compact rows
/// @param day      the day, counted from 1970-01-01, on which an agreement is in force, has ended or has not begun;
///                 [Standing#NO_DAY] for none
/// @param headed    whether lanes have headers; without them the names beside the rows have to say all
public record RowRules(LaneRows order, @Nullable Holdings holdings, long day, boolean headed) {

    /// As few rows as there can be.
    public static final RowRules COMPACT = new RowRules(LaneRows.COMPACT, null, Standing.NO_DAY);

    /// With headers over the lanes.
    public RowRules(LaneRows order, @Nullable Holdings holdings, long day) {
        this(order, holdings, day, true);
    }

    /// The same without headers over lanes of named rows.
    public RowRules withoutHeaders() {
        return new RowRules(order, holdings, day, false);
    }

    /// Whether each row is one holder's.
    public boolean byHolder() {
        return order != LaneRows.COMPACT && holdings != null;
    }
}

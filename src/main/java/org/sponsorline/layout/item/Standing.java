package org.sponsorline.layout.item;

/// Whether an agreement is in force on a day, by the days its term can mean.
public enum Standing {
    NOT_BEGUN, IN_FORCE, ENDED;

    /// In place of a day: then everything counts as in force.
    public static final long NO_DAY = Long.MIN_VALUE;

    /// How an item stands on a day counted from 1970-01-01.
    public static Standing of(ItemColumns columns, int item, long day) {
        return day == NO_DAY ? IN_FORCE : columns.start(item) > day ? NOT_BEGUN : columns.end(item) <= day ? ENDED : IN_FORCE;
    }
}

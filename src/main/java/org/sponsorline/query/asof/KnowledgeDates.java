package org.sponsorline.query.asof;

import org.sponsorline.model.Dataset;
import org.sponsorline.model.date.CalendarDays;

/// From the end of which day each item is known, in days since 1970-01-01.
///
/// That is the earliest of its announcement, its date and the publication of the sources it cites. A coarse date counts
/// from its last day, when it has certainly passed, but if it reaches across the day the record was last updated, from
/// that day. An item without any date is known from the day of the last update; if the record does not state it, from
/// the last day on which anything in the record was published or announced, else from the start.
public final class KnowledgeDates {

    /// The day for everything that was always known.
    public static final long THE_START = CalendarDays.FIRST - 1;

    private final long[] day;

    private KnowledgeDates(long[] day) {
        this.day = day;
    }

    public static KnowledgeDates of(Dataset dataset) {
        KnowledgeRule rule = new KnowledgeRule(dataset);
        long[] day = new long[dataset.itemCount()];
        for (int item = 0; item < day.length; item++) {
            day[item] = rule.ofItem(dataset.item(item));
        }
        return new KnowledgeDates(day);
    }

    /// The day from whose end an item is known, or [#THE_START].
    public long day(int item) {
        return day[item];
    }
}

package org.sponsorline.query.column;

import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// The widest span of days in which each item can be in force or happen; ends are inclusive.
///
/// Days count from 1970-01-01. A coarse date counts whole: `2017/2028` runs from 2017-01-01 to 2028-12-31. An open
/// or unknown end is [#UNBOUNDED_END], an open or unknown start [#UNBOUNDED_START]. A known actual end takes the
/// place of the term's. An agreement without a term spans the editions it covers, else the day it was announced.
/// An item without any date touches no span. Immutable; twenty bytes an item.
public final class Spans {

    public static final long UNBOUNDED_START = CalendarDays.FIRST - 1;
    public static final long UNBOUNDED_END = CalendarDays.END;

    private final long[] first;
    private final long[] last;
    private final int[] byStart;

    private Spans(long[] first, long[] last) {
        this.first = first;
        this.last = last;
        byStart = LongOrder.of(first);
    }

    public static Spans of(Dataset dataset) {
        int items = dataset.itemCount();
        Span[] editions = dataset.editions().stream().map(Spans::ofEdition).toArray(Span[]::new);
        long[] first = new long[items];
        long[] last = new long[items];
        for (int item = 0; item < items; item++) {
            Span span = spanOf(dataset, dataset.item(item), editions);
            first[item] = span.first;
            last[item] = span.last;
        }
        return new Spans(first, last);
    }

    /// The earliest day of an item, or [#UNBOUNDED_START]; later than any day there is for an undated one.
    public long firstDay(int item) {
        return first[item];
    }

    /// The latest day of an item, inclusive, or [#UNBOUNDED_END]; earlier than any day there is for an undated one.
    public long lastDay(int item) {
        return last[item];
    }

    /// Whether anything dates the item.
    public boolean dated(int item) {
        return first[item] <= last[item];
    }

    /// Whether an item's span and this one have a day in common.
    public boolean touches(int item, long fromDay, long toDay) {
        return first[item] <= toDay && last[item] >= fromDay && dated(item);
    }

    /// These items in the order of their first days; do not change the array.
    public int[] inOrder(ItemSet wanted) {
        if (wanted.count() == byStart.length) {
            return byStart;
        }
        int[] ordered = new int[wanted.count()];
        int next = 0;
        for (int item : byStart) {
            if (wanted.contains(item)) {
                ordered[next++] = item;
            }
        }
        return ordered;
    }

    /// The widest span that a date or an interval can mean.
    public static Span widest(Edtf stated) {
        long from = stated.start() instanceof EdtfDate date ? date.firstDay() : UNBOUNDED_START;
        long to = stated.end() instanceof EdtfDate date ? date.lastDay() : UNBOUNDED_END;
        return new Span(from, to);
    }

    /// An inclusive span of days.
    public record Span(long first, long last) {
        static final Span NONE = new Span(UNBOUNDED_END + 1, UNBOUNDED_START - 1);

        Span with(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private static Span spanOf(Dataset dataset, Item item, Span[] editions) {
        return switch (item) {
            case Milestone milestone -> milestone.date() == null ? Span.NONE : widest(milestone.date());
            case Agreement agreement -> ofAgreement(dataset, agreement, editions);
        };
    }

    private static Span ofAgreement(Dataset dataset, Agreement agreement, Span[] editions) {
        Span span = termOf(dataset, agreement, editions);
        var ended = agreement.ended();
        if (ended != null && ended.date() != null && ended.date().end() instanceof EdtfDate end) {
            long day = end.lastDay();
            span = new Span(Math.min(span.first, day), day);
        }
        return span;
    }

    private static Span termOf(Dataset dataset, Agreement agreement, Span[] editions) {
        if (agreement.term() != null) {
            return widest(agreement.term());
        }
        Span span = Span.NONE;
        for (String id : agreement.editions()) {
            int edition = dataset.editionIndex(id);
            span = edition < 0 ? span : span.with(editions[edition]);
        }
        if (span.equals(Span.NONE) && agreement.announced() != null) {
            span = widest(agreement.announced());
        }
        return span;
    }

    private static Span ofEdition(Edition edition) {
        Edtf dates = edition.dates();
        return dates == null ? Span.NONE : widest(dates);
    }
}

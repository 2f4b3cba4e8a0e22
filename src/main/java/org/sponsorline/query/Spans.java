package org.sponsorline.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;

/// From which day to which day, at the widest, each item is in force or happens; ends are inclusive.
///
/// Days count from 1970-01-01. A coarse date counts whole: `2017/2028` runs from 2017-01-01 to 2028-12-31. An open
/// or unknown end is [#UNBOUNDED_END], an open or unknown start [#UNBOUNDED_START]. A known actual end takes the
/// place of the term's. An agreement without a term spans the editions it covers, else the day it was announced.
/// An item that nothing dates touches no span at all. Immutable; twelve bytes an item.
public final class Spans {

    public static final int UNBOUNDED_START = Integer.MIN_VALUE;
    public static final int UNBOUNDED_END = Integer.MAX_VALUE;

    private static final long LONGEST = Integer.MAX_VALUE - 1L;

    private final int[] first;
    private final int[] last;
    private final int[] byStart;

    private Spans(int[] first, int[] last) {
        this.first = first;
        this.last = last;
        byStart = sorted(first);
    }

    static Spans of(Dataset dataset) {
        int items = dataset.itemCount();
        Span[] editions = dataset.editions().stream().map(Spans::ofEdition).toArray(Span[]::new);
        int[] first = new int[items];
        int[] last = new int[items];
        for (int item = 0; item < items; item++) {
            Span span = spanOf(dataset, dataset.item(item), editions);
            first[item] = span.first;
            last[item] = span.last;
        }
        return new Spans(first, last);
    }

    /// The earliest day of an item, or [#UNBOUNDED_START]; the largest number there is for an undated one.
    public int firstDay(int item) {
        return first[item];
    }

    /// The latest day of an item, inclusive, or [#UNBOUNDED_END]; the smallest number there is for an undated one.
    public int lastDay(int item) {
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

    /// The item at a place in the order of first days; those of the same day keep the record's order.
    public int inOrder(int place) {
        return byStart[place];
    }

    /// These items in the order of their first days; do not change the array.
    int[] inOrder(ItemSet wanted) {
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
    static Span widest(Edtf stated) {
        int from = stated.start() instanceof EdtfDate date ? clamp(date.firstDay()) : UNBOUNDED_START;
        int to = stated.end() instanceof EdtfDate date ? clamp(date.lastDay()) : UNBOUNDED_END;
        return new Span(from, to);
    }

    /// An inclusive span of days.
    record Span(int first, int last) {
        static final Span NONE = new Span(Integer.MAX_VALUE, Integer.MIN_VALUE);

        Span with(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }

        // Said by hand: what the compiler leaves to be made at the first use costs a start milliseconds.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Span that && first == that.first && last == that.last;
        }

        @Override
        public int hashCode() {
            return first * 31 + last;
        }
    }

    private static Span spanOf(Dataset dataset, Item item, Span[] editions) {
        if (item instanceof Milestone milestone) {
            return milestone.date() == null ? Span.NONE : widest(milestone.date());
        }
        Agreement agreement = (Agreement) item;
        Span span = termOf(dataset, agreement, editions);
        var ended = agreement.ended();
        if (ended != null && ended.date() != null && ended.date().end() instanceof EdtfDate end) {
            int day = clamp(end.lastDay());
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
        Edtf dates = edition.held() != null ? edition.held() : edition.scheduled();
        return dates == null ? Span.NONE : widest(dates);
    }

    private static int clamp(long day) {
        return (int) Math.clamp(day, -LONGEST, LONGEST);
    }

    private static int[] sorted(int[] first) {
        long[] keys = new long[first.length];
        for (int item = 0; item < keys.length; item++) {
            keys[item] = (long) first[item] << Integer.SIZE | item;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (int) keys[place];
        }
        return order;
    }
}

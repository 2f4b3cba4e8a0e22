package org.sponsorline.layout.item;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.date.CalendarDays;

/// The places in time of all items of a record, as columns of primitives by item number; some forty bytes an item.
///
/// Days count from 1970-01-01. A bar runs from `start` to `end`, the day *after* the last one it can mean. What is
/// coarse or in doubt fades in from `start` to `full` and fades out from `fading` to `end`. Immutable.
public final class ItemColumns {

    /// Stands for a day that is not stated.
    public static final long NONE = Long.MIN_VALUE;

    /// The start of a bar without a beginning and the end of one without an end: beyond all days of the calendar.
    public static final long BEFORE_ALL = CalendarDays.FIRST - 1_000_000_000L;
    public static final long AFTER_ALL = CalendarDays.END + 1_000_000_000L;

    public static final int OPEN_START = 1;
    public static final int OPEN_END = 1 << 1;
    public static final int UNKNOWN_START = 1 << 2;
    public static final int UNKNOWN_END = 1 << 3;
    /// In doubt although stated to the day; drawn as a fade of a few pixels.
    public static final int DOUBTFUL_START = 1 << 4;
    public static final int DOUBTFUL_END = 1 << 5;
    /// Sources disagree about it.
    public static final int CONFLICT = 1 << 6;
    /// No source is cited for it.
    public static final int UNCITED = 1 << 7;
    public static final int MILESTONE = 1 << 8;
    /// Hangs under a head agreement.
    public static final int CHILD = 1 << 9;
    /// Renews or replaces another agreement.
    public static final int RENEWAL = 1 << 10;
    /// Without any date, and so without a place in time.
    public static final int UNDATED = 1 << 11;
    /// No term is stated: its span is that of the editions it covers, else the day it became public.
    public static final int INFERRED = 1 << 12;
    /// Ended before its term did.
    public static final int ENDED_EARLY = 1 << 13;
    /// Said to be held by nobody.
    public static final int VACANT = 1 << 14;
    /// Reported and not signed.
    public static final int RUMOURED = 1 << 15;

    final long[] start;
    final long[] end;
    final char[] fadeIn;
    final char[] fadeOut;
    final long[] announced;
    final char[] announcedSpan;
    final char[] flags;
    final Shape[] shape;
    private final int @Nullable [] predecessor;
    private int @Nullable [] parent;
    private long @Nullable [] unserved;
    private final Map<Integer, TermMarks> termMarks = new HashMap<>();
    private long firstDay = AFTER_ALL;
    private long lastDay = BEFORE_ALL;

    ItemColumns(int count, boolean withPredecessors) {
        start = new long[count];
        end = new long[count];
        fadeIn = new char[count];
        fadeOut = new char[count];
        announced = new long[count];
        announcedSpan = new char[count];
        flags = new char[count];
        shape = new Shape[count];
        predecessor = withPredecessors ? new int[count] : null;
        if (predecessor != null) {
            Arrays.fill(predecessor, -1);
        }
    }

    /// The columns of a record; looks at every item once.
    public static ItemColumns of(Dataset dataset) {
        ItemColumns columns = new ColumnsMaker(dataset).make();
        columns.bound();
        return columns;
    }

    private void bound() {
        for (int item = 0; item < start.length; item++) {
            if (!is(item, UNDATED)) {
                long from = from(item);
                long to = to(item);
                firstDay = Math.min(firstDay, from == BEFORE_ALL ? Math.min(to, AFTER_ALL - 1) : from);
                lastDay = Math.max(lastDay, to == AFTER_ALL ? Math.max(from, BEFORE_ALL) + 1 : to);
            }
        }
        if (lastDay <= firstDay) {
            firstDay = 0;
            lastDay = 1;
        }
    }

    /// The first day of anything in the record; what has no beginning counts from its end.
    public long firstDay() {
        return firstDay;
    }

    /// The day after the last of anything in the record; what has no end counts to its beginning.
    public long lastDay() {
        return lastDay;
    }

    public int count() {
        return start.length;
    }

    /// The first day it can be in force or have happened.
    public long start(int item) {
        return start[item];
    }

    /// The day by which it is in force for certain.
    public long full(int item) {
        return start[item] + fadeIn[item];
    }

    /// The day from which it may have ended.
    public long fading(int item) {
        return end[item] - fadeOut[item];
    }

    /// The day after the last it can be in force.
    public long end(int item) {
        return end[item];
    }

    /// The first day on which it can have become public, or [#NONE].
    public long announced(int item) {
        return announced[item];
    }

    /// The day after the last on which it can have become public, or [#NONE].
    public long announcedEnd(int item) {
        return announced[item] == NONE ? NONE : announced[item] + announcedSpan[item];
    }

    /// The day after its scheduled end; after [#end(int)] only if it ended early.
    public long scheduledEnd(int item) {
        return end[item] + unserved(item);
    }

    /// Whether all of these flags are set.
    public boolean is(int item, int flag) {
        return (flags[item] & flag) == flag;
    }

    /// Whether any of these flags is set.
    public boolean isAny(int item, int wanted) {
        return (flags[item] & wanted) != 0;
    }

    /// All flags of an item.
    public int flags(int item) {
        return flags[item];
    }

    /// The days of an agreement that have marks of their own, or null if none has.
    public @Nullable TermMarks termMarks(int item) {
        return termMarks.isEmpty() ? null : termMarks.get(item);
    }

    void setTermMarks(int item, TermMarks marks) {
        termMarks.put(item, marks);
    }

    /// The shape of its mark.
    public Shape shape(int item) {
        return shape[item];
    }

    /// The item it renews or replaces, or -1.
    public int predecessor(int item) {
        return predecessor == null ? -1 : predecessor[item];
    }

    /// The head agreement that an item hangs under, or -1.
    public int parent(int item) {
        return parent == null ? -1 : parent[item];
    }

    void setParent(int item, int head) {
        if (parent == null) {
            parent = new int[start.length];
            Arrays.fill(parent, -1);
        }
        parent[item] = head;
    }

    /// Whether any item renews or replaces another.
    public boolean hasPredecessors() {
        return predecessor != null;
    }

    private long unserved(int item) {
        return unserved == null ? 0 : unserved[item];
    }

    /// Sets how many days of the term were not served after an early end. Few items have any.
    void setUnserved(int item, long days) {
        if (unserved == null) {
            unserved = new long[start.length];
        }
        unserved[item] = days;
    }

    void setPredecessor(int item, int before) {
        if (predecessor != null) {
            predecessor[item] = before;
        }
    }

    /// The first day of anything drawn for an item, such as its announcement.
    public long from(int item) {
        long day = announced[item];
        return day == NONE ? start[item] : Math.min(start[item], day);
    }

    /// The day after the last of anything drawn for an item, such as its unserved rest or what an option can add.
    public long to(int item) {
        long day = announced[item];
        TermMarks marks = termMarks(item);
        long last = marks == null ? scheduledEnd(item) : Math.max(scheduledEnd(item), marks.until());
        return day == NONE ? last : Math.max(last, Math.min(day + announcedSpan[item], AFTER_ALL));
    }

    /// The shapes of marks.
    public enum Shape {
        BAR, EVENT, WITHDRAWAL, LEGAL, STATEMENT
    }
}

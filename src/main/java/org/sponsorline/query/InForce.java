package org.sponsorline.query;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.asof.KnowledgeDates;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// Whether items are in force, or happen, in a span of time: for certain, possibly or not at all.
///
/// Days count from 1970-01-01. A coarse date leaves open which of its days is meant: an agreement of `2017/2028` is
/// possibly in force in January 2017, and certainly in 2018. A date that is approximate or in doubt may be as much off
/// as it is long. A start that is not known is not before the announcement or the first edition covered, whichever
/// comes first, else not before the item was known; it is not after the first edition. An end that is not known is not
/// before the last edition. A start or an end that is open has none. What only an announcement dates is never certain.
/// What is only reported, or said to be held by nobody, is in force on no day.
///
/// By the convention of the trade a term stated to the year, the season or the month runs from the first of these days to
/// the last: from year to year is how contracts are made, and bars are drawn so.
public final class InForce {

    private static final long NEVER = CalendarDays.END;
    private static final long ALWAYS = CalendarDays.FIRST - 1;

    /// The longest span of days that is no more than a year.
    private static final long YEAR_DAYS = 366;

    private final long[] earliestStart;
    private final long[] latestStart;
    private final long[] earliestEnd;
    private final long[] latestEnd;

    /// The items whose start, or end, is the first, or last, day of what is stated.
    private final BitSet conventionalStart = new BitSet();
    private final BitSet conventionalEnd = new BitSet();

    private InForce(int items) {
        earliestStart = new long[items];
        latestStart = new long[items];
        earliestEnd = new long[items];
        latestEnd = new long[items];
    }

    static InForce of(DatasetIndex index) {
        Dataset dataset = index.dataset();
        InForce made = new InForce(dataset.itemCount());
        KnowledgeDates known = index.knownFrom();
        for (int item = 0; item < dataset.itemCount(); item++) {
            Ends ends = switch (dataset.item(item)) {
                case Agreement agreement ->
                    agreement.isHeld() ? ends(dataset, agreement, known.day(item)) : Ends.NONE;
                case Milestone milestone -> ends(dataset, milestone);
            };
            made.earliestStart[item] = ends.earliestStart;
            made.latestStart[item] = ends.latestStart;
            made.earliestEnd[item] = ends.earliestEnd;
            made.latestEnd[item] = ends.latestEnd;
            if (dataset.item(item) instanceof Agreement agreement) {
                made.conventionalStart.set(item, agreement.term() != null && isConventional(agreement.term().start()));
                made.conventionalEnd.set(item, isConventional(statedEnd(agreement)));
            }
        }
        return made;
    }

    /// Whether an item may be in force or happen on a day of a span, inclusive.
    public boolean possible(int item, long fromDay, long toDay) {
        return earliestStart[item] <= toDay && latestEnd[item] >= fromDay && earliestStart[item] <= latestEnd[item];
    }

    /// Whether an item is in force or happens on a day of a span, whatever its coarse and unknown dates turn out to be.
    public boolean certain(int item, long fromDay, long toDay) {
        return latestStart[item] <= toDay && earliestEnd[item] >= fromDay && possible(item, fromDay, toDay);
    }

    /// Whether an item is in force on a day of a span by the convention that a coarse term is meant whole. What is only
    /// about, uncertain, unknown or known to more than a year counts only where it is certain.
    public boolean byConvention(int item, long fromDay, long toDay) {
        long start = conventionalStart.get(item) ? earliestStart[item] : latestStart[item];
        long end = conventionalEnd.get(item) ? latestEnd[item] : earliestEnd[item];
        return start <= toDay && end >= fromDay && possible(item, fromDay, toDay);
    }

    private static boolean isConventional(Edtf.@Nullable Bound bound) {
        return bound instanceof EdtfDate date && !isDoubtful(date)
                && date.lastDay() - date.firstDay() < YEAR_DAYS;
    }

    /// The end that a record states for an agreement: that on which it ended, else that of its term.
    private static Edtf.@Nullable Bound statedEnd(Agreement agreement) {
        Agreement.Ending ended = agreement.ended();
        return ended != null && ended.date() != null && ended.date().end() instanceof EdtfDate end
                ? end : agreement.term() == null ? null : agreement.term().end();
    }

    /// The first day that the end of an item can mean; a day before all others where nothing bounds it.
    public long earliestEnd(int item) {
        return earliestEnd[item];
    }

    /// The last day that the end of an item can mean, inclusive; a day after all others where nothing bounds it.
    public long latestEnd(int item) {
        return latestEnd[item];
    }

    /// How many of some items are in force in a span for certain.
    public int certain(ItemSet items, Edtf span) {
        Spans.Span active = Spans.widest(span);
        return items.and(ItemSet.of(earliestStart.length, item -> certain(item, active.first(), active.last())))
                .count();
    }

    /// The days between which something begins and the days between which it ends.
    private record Ends(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
        static final Ends NONE = new Ends(NEVER, NEVER, ALWAYS, ALWAYS);
    }

    /// A milestone is one moment, which begins and ends on the same day.
    private static Ends ends(Dataset dataset, Milestone milestone) {
        if (milestone.date() == null) {
            return Ends.NONE;
        }
        long last = milestone.date().end() instanceof EdtfDate end ? end.lastDay() : NEVER;
        long first = milestone.date().start() instanceof EdtfDate start
                ? start.firstDay() : momentNotBefore(dataset, milestone);
        boolean doubtful = isDoubtful(milestone.date().start()) || isDoubtful(milestone.date().end());
        return new Ends(first, doubtful ? NEVER : last, doubtful ? ALWAYS : first, last);
    }

    /// The first day that "by then" can mean: not before the agreements concerned were announced.
    private static long momentNotBefore(Dataset dataset, Milestone milestone) {
        long by = milestone.date() != null && milestone.date().end() instanceof EdtfDate end ? end.firstDay() : ALWAYS;
        long first = by;
        for (String id : milestone.agreements()) {
            Agreement agreement = dataset.agreement(id).orElse(null);
            long announced = agreement == null ? by : firstDay(agreement.announced(), by);
            first = Math.min(first, announced);
        }
        return first;
    }

    private static Ends ends(Dataset dataset, Agreement agreement, long known) {
        Editions editions = Editions.of(dataset, agreement);
        Ends term = agreement.term() != null
                ? ofTerm(agreement, agreement.term(), editions, known) : withoutTerm(agreement, editions);
        Agreement.Ending ended = agreement.ended();
        if (ended == null || ended.date() == null || !(ended.date().end() instanceof EdtfDate end)) {
            return term;
        }
        long earliest = early(end);
        return new Ends(
                Math.min(term.earliestStart, end.lastDay()), Math.min(term.latestStart, end.lastDay()), earliest,
                end.lastDay());
    }

    private static Ends ofTerm(Agreement agreement, Edtf term, Editions editions, long known) {
        long latestEnd = term.end() instanceof EdtfDate end ? end.lastDay() : NEVER;
        long earliestStart;
        long latestStart;
        if (term.start() instanceof EdtfDate start) {
            earliestStart = start.firstDay();
            latestStart = late(start);
        } else if (term.start() == Edtf.Limit.OPEN) {
            earliestStart = ALWAYS;
            latestStart = ALWAYS;
        } else {
            long endDay = term.end() instanceof EdtfDate end ? end.firstDay() : NEVER;
            long told = Math.min(firstDay(agreement.announced(), NEVER), editions.firstDay);
            earliestStart = Math.min(told == NEVER ? known : told, endDay);
            latestStart = Math.min(editions.begunBy, latestEnd);
        }
        long earliestEnd = term.end() instanceof EdtfDate end
                ? early(end)
                : term.end() == Edtf.Limit.OPEN ? NEVER : Math.max(
                        term.start() instanceof EdtfDate start ? start.firstDay() : ALWAYS, editions.stillOn);
        return new Ends(earliestStart, latestStart, earliestEnd, latestEnd);
    }

    private static Ends withoutTerm(Agreement agreement, Editions editions) {
        if (editions.firstDay != NEVER) {
            return new Ends(editions.firstDay, editions.begunBy, editions.stillOn, editions.lastDay);
        }
        Edtf announced = agreement.announced();
        if (announced == null) {
            return Ends.NONE;
        }
        long first = firstDay(announced, NEVER);
        long last = announced.end() instanceof EdtfDate end ? end.lastDay() : first;
        return new Ends(first, NEVER, ALWAYS, last);
    }

    /// The editions that an agreement covers, as far as they are dated: their first and last days, the day by which the
    /// first has certainly begun, and one on which the last is certainly still on.
    private record Editions(long firstDay, long begunBy, long stillOn, long lastDay) {

        static Editions of(Dataset dataset, Agreement agreement) {
            long firstDay = NEVER;
            long begunBy = NEVER;
            long stillOn = ALWAYS;
            long lastDay = ALWAYS;
            for (String id : agreement.editions()) {
                Edition edition = dataset.edition(id).orElse(null);
                Edtf dates = edition == null ? null : edition.dates();
                if (dates != null) {
                    Spans.Span span = Spans.widest(dates);
                    firstDay = Math.min(firstDay, span.first());
                    lastDay = Math.max(lastDay, span.last());
                    begunBy = dates.start() instanceof EdtfDate start ? Math.min(begunBy, late(start)) : begunBy;
                    stillOn = dates.end() instanceof EdtfDate end ? Math.max(stillOn, early(end)) : stillOn;
                }
            }
            return new Editions(firstDay, begunBy, stillOn, lastDay);
        }
    }

    /// The first day a date can mean; if it has no start, the first day of its end.
    private static long firstDay(@Nullable Edtf stated, long otherwise) {
        return stated == null ? otherwise : stated.start() instanceof EdtfDate start
                ? start.firstDay() : stated.end() instanceof EdtfDate end ? end.firstDay() : otherwise;
    }

    private static long late(EdtfDate date) {
        return date.lastDay() + doubt(date);
    }

    private static long early(EdtfDate date) {
        return date.firstDay() - doubt(date);
    }

    private static long doubt(EdtfDate date) {
        return isDoubtful(date) ? date.lastDay() - date.firstDay() + 1 : 0;
    }

    private static boolean isDoubtful(Edtf.Bound bound) {
        return bound instanceof EdtfDate date && (date.approximate() || date.uncertain());
    }
}

package org.sponsorline.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.HeadlineCounts.Departure;
import org.sponsorline.query.HeadlineCounts.Holders;
import org.sponsorline.query.HeadlineCounts.LastEnd;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.HeadlineCounts.Scope;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// Counts once for [HeadlineCounts].
final class HeadlineCounter {

    private static final long NONE = Long.MIN_VALUE;

    private final DatasetIndex index;
    private final Question question;
    private final DimensionColumn holders;
    private final InForce inForce;
    private final ItemSet matching;
    private final ItemSet inSpan;

    HeadlineCounter(DatasetIndex index, Question question) {
        this.index = index;
        this.question = question;
        holders = index.holders();
        inForce = index.inForce();
        int agreements = index.dataset().agreements().size();
        matching = question.matching().and(ItemSet.below(index.itemCount(), agreements));
        inSpan = matching.and(ItemSet.of(
                index.itemCount(), item -> index.spans().touches(item, question.fromDay(), question.toDay())));
    }

    HeadlineCounts count() {
        long day = day();
        boolean onDay = day != NONE && day >= question.fromDay() && day <= question.toDay();
        return new HeadlineCounts(
                scope(), onDay, onDay ? holding(day, day) : holding(question.fromDay(), question.toDay()),
                day == NONE ? null : left(day), last(day));
    }

    private long day() {
        LocalDate day = question.day();
        return day == null ? NONE : day.toEpochDay();
    }

    private Agreement agreement(int item) {
        return index.dataset().agreements().get(item);
    }

    private Scope scope() {
        ItemSet figures = kept(inSpan, item -> !agreement(item).value().figuresOrNone().isEmpty());
        ItemSet undated = kept(inSpan, item -> agreement(item).term() == null && !isEndStated(item));
        ItemSet unnamed = kept(inSpan, item -> holders.count(item) == 0);
        return new Scope(
                index.dataset().agreements().size(), matching.count(), inSpan, figures.count(), undated.count(),
                unnamed.count());
    }

    private Holders holding(long from, long to) {
        boolean[] certain = new boolean[holders.valueCount()];
        boolean[] possible = new boolean[holders.valueCount()];
        matching.forEach(item -> {
            if (inForce.possible(item, from, to)) {
                mark(inForce.byConvention(item, from, to) ? certain : possible, item);
            }
        });
        return holders(
                certain, item -> inForce.byConvention(item, from, to), possible,
                item -> inForce.possible(item, from, to));
    }

    private void mark(boolean[] ofHolder, int item) {
        for (int k = 0; k < holders.count(item); k++) {
            ofHolder[holders.value(item, k)] = true;
        }
    }

    private interface Test {
        boolean of(int item);
    }

    /// @param certain  by holder
    /// @param possible by holder; whoever is certain is not counted again
    private Holders holders(boolean[] certain, Test certainly, boolean[] possible, Test possibly) {
        boolean[] others = new boolean[possible.length];
        int certainCount = 0;
        int othersCount = 0;
        for (int holder = 0; holder < possible.length; holder++) {
            others[holder] = possible[holder] && !certain[holder];
            certainCount += certain[holder] ? 1 : 0;
            othersCount += others[holder] ? 1 : 0;
        }
        return new Holders(
                certainCount, kept(matching, item -> isOfAny(certain, item) && certainly.of(item)), othersCount,
                kept(matching, item -> isOfAny(others, item) && possibly.of(item)));
    }

    private boolean isOfAny(boolean[] chosen, int item) {
        for (int k = 0; k < holders.count(item); k++) {
            if (chosen[holders.value(item, k)]) {
                return true;
            }
        }
        return false;
    }

    /// The last of several ends lies between the latest of their first days and the latest of their last days.
    private @Nullable Departure left(long day) {
        long[] earliest = new long[holders.valueCount()];
        long[] latest = new long[holders.valueCount()];
        Arrays.fill(earliest, NONE);
        Arrays.fill(latest, NONE);
        matching.forEach(item -> {
            if (index.isHeld(item)) {
                long first = isEndStated(item) ? inForce.earliestEnd(item) : NONE;
                long last = isEndStated(item) ? inForce.latestEnd(item) : CalendarDays.END;
                for (int k = 0; k < holders.count(item); k++) {
                    int holder = holders.value(item, k);
                    earliest[holder] = Math.max(earliest[holder], first);
                    latest[holder] = Math.max(latest[holder], last);
                }
            }
        });
        LocalDate year = null;
        for (int holder = 0; holder < latest.length; holder++) {
            if (hasLeft(earliest, latest, holder, day) && year(earliest[holder]) == year(latest[holder])) {
                LocalDate in = date(latest[holder]).withDayOfYear(1);
                year = isWhollyInSpan(in) && (year == null || in.isAfter(year)) ? in : year;
            }
        }
        return year == null ? null : left(year, day, earliest, latest);
    }

    private Departure left(LocalDate year, long day, long[] earliest, long[] latest) {
        boolean[] certain = new boolean[latest.length];
        boolean[] possible = new boolean[latest.length];
        int wanted = year.getYear();
        for (int holder = 0; holder < latest.length; holder++) {
            possible[holder] = hasLeft(earliest, latest, holder, day) && year(earliest[holder]) <= wanted
                    && year(latest[holder]) >= wanted;
            certain[holder] = possible[holder] && year(earliest[holder]) == year(latest[holder]);
        }
        Test endsThen = item -> index.isHeld(item) && year(inForce.latestEnd(item)) >= wanted;
        return new Departure(
                year, edition(certain, wanted, endsThen), holders(certain, endsThen, possible, endsThen));
    }

    /// The edition of a year that was the last each of these holders had covered when its agreements ended in it.
    private @Nullable String edition(boolean[] left, int year, Test endsThen) {
        long[] lastDays = new long[left.length];
        @Nullable String[] last = new @Nullable String[left.length];
        Arrays.fill(lastDays, NONE);
        matching.forEach(item -> {
            if (isOfAny(left, item) && endsThen.of(item)) {
                for (String id : agreement(item).editions()) {
                    long day = lastDay(id);
                    for (int k = 0; k < holders.count(item); k++) {
                        int holder = holders.value(item, k);
                        if (day > lastDays[holder] && day <= inForce.latestEnd(item)) {
                            lastDays[holder] = day;
                            last[holder] = id;
                        }
                    }
                }
            }
        });
        String common = null;
        for (int holder = 0; holder < left.length; holder++) {
            if (left[holder]) {
                boolean inYear = last[holder] != null && year(lastDays[holder]) == year;
                if (!inYear || common != null && !common.equals(last[holder])) {
                    return null;
                }
                common = last[holder];
            }
        }
        return common;
    }

    /// The last day of an edition that took place; one whose days were only set has none.
    private long lastDay(String edition) {
        return index.dataset().edition(edition).map(Edition::held)
                .map(held -> Spans.widest(held).last()).orElse(NONE);
    }

    private static boolean hasLeft(long[] earliest, long[] latest, int holder, long day) {
        return earliest[holder] != NONE && latest[holder] < day;
    }

    private boolean isWhollyInSpan(LocalDate year) {
        return year.toEpochDay() >= question.fromDay()
                && year.withDayOfYear(year.lengthOfYear()).toEpochDay() <= question.toDay();
    }

    private @Nullable LastEnd last(long day) {
        ItemSet held = kept(inSpan, index::isHeld);
        ItemSet stated = kept(held, this::isEndStated);
        if (stated.isEmpty()) {
            return null;
        }
        long[] ends = {Long.MIN_VALUE, Long.MIN_VALUE};
        stated.forEach(item -> {
            ends[0] = Math.max(ends[0], inForce.earliestEnd(item));
            ends[1] = Math.max(ends[1], inForce.latestEnd(item));
        });
        LocalDate earliest = date(ends[0]);
        LocalDate latest = date(ends[1]);
        return new LastEnd(
                earliest, latest, kept(stated, item -> year(inForce.latestEnd(item)) >= earliest.getYear()),
                day != NONE && ends[1] < day, held.count() - stated.count());
    }

    /// Whether the record says when it ends: neither an announcement nor the editions it covers do.
    private boolean isEndStated(int item) {
        Agreement agreement = agreement(item);
        Agreement.Ending ended = agreement.ended();
        return ended != null && ended.date() != null && ended.date().end() instanceof EdtfDate
                || agreement.term() != null && agreement.term().end() instanceof EdtfDate;
    }

    private static int year(long day) {
        return date(day).getYear();
    }

    /// The first or the last date of all for what nothing bounds.
    private static LocalDate date(long day) {
        return CalendarDays.dateOf((double) day);
    }

    private ItemSet kept(ItemSet items, Test test) {
        BitSet kept = new BitSet(index.itemCount());
        items.forEach(item -> {
            if (test.of(item)) {
                kept.set(item);
            }
        });
        return new ItemSet(index.itemCount(), kept);
    }
}

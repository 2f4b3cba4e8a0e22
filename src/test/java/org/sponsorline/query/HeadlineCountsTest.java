package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Edition;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// The counts of the sentence over a picture, against lists that are gone through holder by holder.
final class HeadlineCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void countsHoldersOnceAndTellsCertainFromPossible() {
        HeadlineCounts counts = of(
                DAY, Records.deal("a").between("ioc", "visa").term(years(2020, 2032)),
                Records.deal("b").between("ioc", "visa").term(years(2026, 2028)),
                Records.deal("c").between("ioc", "omega").term(Dates.between(
                        Dates.year(2020), Dates.about(Dates.year(2026)))),
                Records.deal("d").between("ioc", "coca-cola", "mengniu").term(years(2021, 2032)),
                Records.deal("e").between("ioc", "atos").term(years(2020, 2024)),
                Records.deal("f").between("ioc", "dow").term(years(2020, 2032)).status(Agreement.Status.RUMOURED),
                Records.deal("g").between("ioc", "toyota").term(years(2020, 2026)));

        assertTrue(counts.onDay());
        assertEquals(4, counts.inForce().certain());
        assertEquals(items(0, 1, 3, 6), list(counts.inForce().certainly()));
        assertEquals(1, counts.inForce().perhaps());
        assertEquals(items(2), list(counts.inForce().possibly()));
    }

    @Test
    void whoLeftTogetherLeftAfterTheLastEditionTheyCovered() {
        HeadlineCounts counts = of(games(
                Records.deal("a").between("ioc", "visa").term(years(2014, 2024)).editions("tokyo", "paris"),
                Records.deal("b").between("ioc", "dow").term(Dates.between(Dates.year(2014), Dates.month(2024, 12)))
                        .editions("paris", "tokyo"),
                Records.deal("c").between("ioc", "dow").term(years(2014, 2024))), DAY);

        HeadlineCounts.Departure left = counts.left();
        assertNotNull(left);
        assertEquals(2, left.holders().certain());
        assertEquals("paris", left.edition());
    }

    @Test
    void anEditionAfterTheEndOrNotOfAllOrOfAnotherYearIsNotNamed() {
        for (Records.Deal other : List.of(
                Records.deal("b").between("ioc", "dow").term(Dates.between(Dates.year(2014), Dates.month(2024, 6)))
                        .editions("tokyo", "paris"),
                Records.deal("b").between("ioc", "dow").term(years(2014, 2024)),
                Records.deal("b").between("ioc", "dow").term(years(2014, 2024)).editions("tokyo"))) {
            HeadlineCounts counts = of(games(
                    Records.deal("a").between("ioc", "visa").term(years(2014, 2024)).editions("paris"), other), DAY);

            HeadlineCounts.Departure left = counts.left();
            assertNotNull(left);
            assertEquals(2, left.holders().certain());
            assertNull(left.edition());
        }
    }

    private static Dataset games(Records.Deal... deals) {
        Records.RecordOf record = Records.record()
                .edition("tokyo", null, null, Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08")))
                .edition("paris", null, null, Dates.between(Dates.day("2024-07-26"), Dates.day("2024-08-11")));
        for (Records.Deal deal : deals) {
            record.add(deal);
        }
        return record.make();
    }

    @Test
    void whoHoldsSomethingElseHasNotLeft() {
        HeadlineCounts counts = of(
                DAY, Records.deal("a").between("ioc", "visa").term(years(2014, 2020)),
                Records.deal("b").between("ioc", "visa").term(years(2021, 2032)),
                Records.deal("c").between("ioc", "toyota").term(years(2015, 2024)),
                Records.deal("d").between("ioc", "dow").term(years(2014, 2020)),
                Records.deal("e").between("ioc", "intel").term(Dates.between(Dates.year(2017), Limit.UNKNOWN)));

        HeadlineCounts.Departure left = counts.left();
        assertNotNull(left);
        assertEquals(LocalDate.of(2024, 1, 1), left.year());
        assertEquals(1, left.holders().certain());
        assertEquals(items(2), list(left.holders().certainly()));
    }

    @Test
    void anEditionOrAnAnnouncementIsNoStatedEnd() {
        Dataset dataset = Records.record()
                .edition("paris", null, null, Dates.between(Dates.day("2024-07-26"), Dates.day("2024-08-11")))
                .add(Records.deal("a").between("ioc", "visa").editions("paris"))
                .add(Records.deal("b").between("ioc", "omega").announced(Dates.day("2020-03-01")))
                .make();
        HeadlineCounts counts = of(dataset, DAY);

        assertNull(counts.left());
        assertNull(counts.last());
        assertEquals(2, counts.scope().withoutTerm());
    }

    @Test
    void anEndBetweenTwoYearsBelongsToNeither() {
        HeadlineCounts counts = of(
                DAY, Records.deal("a").between("ioc", "visa").term(Dates.between(
                        Dates.year(2010), Dates.about(Dates.year(2020)))),
                Records.deal("b").between("ioc", "dow").term(years(2014, 2020)));

        HeadlineCounts.Departure left = counts.left();
        assertNotNull(left);
        assertEquals(1, left.holders().certain());
        assertEquals(1, left.holders().perhaps());
        HeadlineCounts.LastEnd last = counts.last();
        assertNotNull(last);
        assertTrue(last.isPast());
        assertTrue(last.isInOneYear());
    }

    @Test
    void withoutADayHoldersAreThoseOfTheSpan() {
        Dataset dataset = Records.of(
                Records.deal("a").between("ioc", "visa").term(years(2014, 2020)),
                Records.deal("b").between("ioc", "dow").term(years(2030, 2032)));
        HeadlineCounts counts = of(dataset, null);

        assertFalse(counts.onDay());
        assertEquals(2, counts.inForce().certain());
        assertNull(counts.left());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysWhatAWalkThroughEveryHolderSays(long seed) {
        Random random = new Random(seed);
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(seed, 20 + random.nextInt(200)), Locale.ENGLISH);
        for (int round = 0; round < 30; round++) {
            Filter filter = random.nextBoolean() ? Filter.NONE : RandomFilter.of(random, index);
            long from = Dates.year(1988 + random.nextInt(40)).firstDay() + random.nextInt(3);
            LocalDate day = random.nextInt(5) == 0 ? null : LocalDate.of(1988 + random.nextInt(50), 7, 3);
            Question question = new Question(
                    FilterRun.matches(index, filter, null), day, from, from + 1 + random.nextInt(12_000));

            new Slowly(index, question).check(HeadlineCounts.of(index, question));
        }
    }

    /// Counts with maps and lists, one holder and one question at a time.
    private record Slowly(DatasetIndex index, Question question) {

        void check(HeadlineCounts counts) {
            List<Integer> inSpan = agreements().stream()
                    .filter(item -> index.spans().touches(item, question.fromDay(), question.toDay())).toList();
            assertEquals(agreements().size(), counts.scope().matching());
            assertEquals(inSpan, list(counts.scope().inSpan()));
            long day = question.day() == null ? 0 : question.day().toEpochDay();
            boolean onDay = question.day() != null && question.fromDay() <= day && day <= question.toDay();
            assertEquals(onDay, counts.onDay());
            checkHolders(onDay ? day : question.fromDay(), onDay ? day : question.toDay(), counts.inForce());
            checkLeft(day, counts.left());
            checkLast(inSpan, counts.last());
        }

        private List<Integer> agreements() {
            return list(question.matching()).stream().filter(index::isAgreement).toList();
        }

        private Map<String, List<Integer>> byHolder() {
            Map<String, List<Integer>> byHolder = new HashMap<>();
            for (int item : agreements()) {
                if (agreement(item).isHeld()) {
                    new HashSet<>(agreement(item).grantees())
                            .forEach(holder -> byHolder.computeIfAbsent(holder, _ -> new ArrayList<>()).add(item));
                }
            }
            return byHolder;
        }

        private Agreement agreement(int item) {
            return (Agreement) index.dataset().item(item);
        }

        private void checkHolders(long from, long to, HeadlineCounts.Holders counted) {
            int certain = 0;
            int perhaps = 0;
            for (List<Integer> items : byHolder().values()) {
                boolean sure = items.stream().anyMatch(item -> isInForce(item, from, to));
                certain += sure ? 1 : 0;
                perhaps += !sure && items.stream().anyMatch(item -> index.inForce().possible(item, from, to)) ? 1 : 0;
            }
            assertEquals(certain, counted.certain());
            assertEquals(perhaps, counted.perhaps());
            assertEquals(certain, holdersOf(counted.certainly(), byHolder(), certain));
        }

        /// Whether a term, its coarse dates meant whole, has a day in a span; of what is not just coarse only the days
        /// that are certain count.
        private boolean isInForce(int item, long from, long to) {
            Agreement agreement = agreement(item);
            EdtfDate start = agreement.term() != null && agreement.term().start() instanceof EdtfDate date ? date : null;
            EdtfDate end = ended(agreement);
            boolean begun = isPlain(start)
                    ? Math.min(start.firstDay(), ended(agreement) == null ? Long.MAX_VALUE : end.lastDay()) <= to
                    : index.inForce().certain(item, CalendarDays.FIRST, to);
            boolean goesOn = isPlain(end)
                    ? end.lastDay() >= from : index.inForce().certain(item, from, CalendarDays.END - 1);
            return begun && goesOn && index.inForce().possible(item, from, to);
        }

        private static @Nullable EdtfDate ended(Agreement agreement) {
            if (agreement.ended() != null && agreement.ended().date() != null
                    && agreement.ended().date().end() instanceof EdtfDate end) {
                return end;
            }
            return agreement.term() != null && agreement.term().end() instanceof EdtfDate end ? end : null;
        }

        private static boolean isPlain(@Nullable EdtfDate date) {
            return date != null && !date.approximate() && !date.uncertain()
                    && date.lastDay() - date.firstDay() <= 365;
        }

        /// At least as many organizations hold what a part selects as it counts.
        private int holdersOf(ItemSet items, Map<String, List<Integer>> byHolder, int most) {
            Set<String> holders = new HashSet<>();
            byHolder.forEach((holder, held) -> {
                if (held.stream().anyMatch(items::contains)) {
                    holders.add(holder);
                }
            });
            return Math.min(most, holders.size());
        }

        private void checkLeft(long day, HeadlineCounts.@Nullable Departure left) {
            Map<Integer, Integer> certainly = new TreeMap<>();
            List<int[]> ranges = new ArrayList<>();
            for (List<Integer> items : byHolder().values()) {
                if (question.day() == null || !items.stream().allMatch(this::isEndStated)
                        || items.stream().anyMatch(item -> index.inForce().latestEnd(item) >= day)) {
                    continue;
                }
                int first = items.stream().mapToInt(item -> year(index.inForce().earliestEnd(item))).max().orElseThrow();
                int last = items.stream().mapToInt(item -> year(index.inForce().latestEnd(item))).max().orElseThrow();
                if (first < last) {
                    ranges.add(new int[] {first, last});
                } else if (Dates.year(last).firstDay() >= question.fromDay()
                        && Dates.year(last).lastDay() <= question.toDay()) {
                    certainly.merge(last, 1, Integer::sum);
                }
            }
            int year = certainly.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            assertEquals(year, left == null ? 0 : left.year().getYear());
            if (left != null) {
                assertEquals(certainly.get(year), left.holders().certain());
                assertEquals(edition(day, year), left.edition());
                assertEquals(
                        ranges.stream().filter(range -> range[0] <= year && year <= range[1]).count(),
                        left.holders().perhaps());
            }
        }

        /// The edition that all who left in a year had covered last, if it was held in that year; else null.
        private @Nullable String edition(long day, int year) {
            Set<String> last = new HashSet<>();
            for (List<Integer> items : byHolder().values()) {
                boolean left = items.stream().allMatch(item -> isEndStated(item) && index.inForce().latestEnd(item) < day)
                        && items.stream().mapToInt(item -> year(index.inForce().earliestEnd(item))).max().orElse(0)
                        == year
                        && items.stream().mapToInt(item -> year(index.inForce().latestEnd(item))).max().orElse(0)
                        == year;
                if (left) {
                    Map<Long, String> covered = new TreeMap<>();
                    items.stream().filter(item -> year(index.inForce().latestEnd(item)) == year)
                            .forEach(item -> agreement(item).editions().forEach(id -> index.dataset().edition(id)
                                    .filter(edition -> edition.held() != null)
                                    .filter(edition -> lastDay(edition) <= index.inForce().latestEnd(item))
                                    .ifPresent(edition -> covered.putIfAbsent(-lastDay(edition), id))));
                    Map.Entry<Long, String> latest = covered.entrySet().stream().findFirst().orElse(null);
                    last.add(latest == null || year(-latest.getKey()) != year ? "" : latest.getValue());
                }
            }
            return last.size() == 1 && !last.contains("") ? last.iterator().next() : null;
        }

        private static long lastDay(Edition edition) {
            return Spans.widest(edition.held()).last();
        }

        private void checkLast(List<Integer> inSpan, HeadlineCounts.@Nullable LastEnd last) {
            List<Integer> held = inSpan.stream().filter(item -> agreement(item).isHeld()).toList();
            List<Integer> stated = held.stream().filter(this::isEndStated).toList();
            assertEquals(stated.isEmpty(), last == null);
            if (last != null) {
                long latest = stated.stream().mapToLong(item -> index.inForce().latestEnd(item)).max().orElseThrow();
                assertEquals(latest, last.latest().toEpochDay());
                assertEquals(held.size() - stated.size(), last.unstated());
                assertTrue(list(last.agreements()).stream().allMatch(item -> stated.contains(item)
                        && year(index.inForce().latestEnd(item)) >= last.earliest().getYear()));
                assertTrue(list(last.agreements()).stream()
                        .anyMatch(item -> index.inForce().latestEnd(item) == latest));
            }
        }

        private boolean isEndStated(int item) {
            Agreement agreement = agreement(item);
            return agreement.term() != null && agreement.term().end() instanceof EdtfDate
                    || agreement.ended() != null && agreement.ended().date() != null
                            && agreement.ended().date().end() instanceof EdtfDate;
        }

        private static int year(long day) {
            return CalendarDays.dateOf(day).getYear();
        }
    }

    private static Edtf years(int from, int to) {
        return Dates.between(Dates.year(from), Dates.year(to));
    }

    private static HeadlineCounts of(@Nullable LocalDate day, Records.Deal... deals) {
        Records.RecordOf record = Records.record();
        for (String id : List.of("ioc", "visa", "omega", "coca-cola", "mengniu", "atos", "dow", "toyota", "intel")) {
            record.organization(id, Text.of(id), null);
        }
        for (Records.Deal deal : deals) {
            record.add(deal);
        }
        return of(record.make(), day);
    }

    private static HeadlineCounts of(Dataset dataset, @Nullable LocalDate day) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        return HeadlineCounts.of(index, new Question(
                ItemSet.all(index.itemCount()), day, Dates.year(2000).firstDay(), Dates.year(2040).lastDay()));
    }

    private static List<Integer> items(Integer... items) {
        return List.of(items);
    }

    private static List<Integer> list(ItemSet items) {
        List<Integer> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }
}

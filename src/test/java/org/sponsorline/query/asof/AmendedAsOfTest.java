package org.sponsorline.query.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.Field;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Records;

/// Changes in mid-term and options as they were known, against every single day.
final class AmendedAsOfTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);
    private static final long ALWAYS = Long.MIN_VALUE;

    @Test
    void aFieldHoldsOnEachDayWhatItHeldBeforeTheChangesYetToCome() {
        Random random = new Random(3);
        for (int run = 0; run < 30; run++) {
            List<Amendment> amended = amended(random);
            Dataset record = record(amended);
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(3))) {
                Agreement then = AsOf.view(record, day).agreements().getFirst();
                for (Field field : List.of(Field.TIER, Field.EXCLUSIVE)) {
                    assertEquals(expected(amended, record.agreements().getFirst(), field, day), field.of(then),
                            field + " on " + day + " of " + amended);
                }
                long end = day.toEpochDay();
                assertEquals(amended.stream().filter(each -> known(each) <= end).map(Amendment::field).toList(),
                        then.amended().stream().map(Amendment::field).toList());
            }
        }
    }

    /// What holds on a day: what the first change that comes later was from.
    private static FieldValue expected(List<Amendment> amended, Agreement now, Field field, LocalDate day) {
        Amendment next = null;
        for (Amendment each : amended) {
            if (each.field() == field && known(each) > day.toEpochDay() && (next == null || known(each) < known(next))) {
                next = each;
            }
        }
        return next == null ? field.of(now) : next.from();
    }

    private static long known(Amendment amendment) {
        return amendment.announced() instanceof EdtfDate announced ? announced.lastDay()
                : amendment.date() instanceof EdtfDate date ? date.lastDay()
                : amendment.cite().isEmpty() ? ALWAYS : Dates.day("2019-05-05").lastDay();
    }

    private static List<Amendment> amended(Random random) {
        List<Amendment> amended = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            boolean tier = random.nextInt(3) > 0;
            FieldValue from = random.nextInt(5) == 0 ? null
                    : tier ? new FieldValue.Words("tier-" + random.nextInt(100)) : new FieldValue.Truth(random.nextBoolean());
            amended.add(new Amendment(
                    date(random), date(random), tier ? Field.TIER : Field.EXCLUSIVE, from, null, null,
                    random.nextBoolean() ? List.of(Records.citing("gazette")) : List.of()));
        }
        return amended;
    }

    private static EdtfDate date(Random random) {
        int year = 2016 + random.nextInt(8);
        return switch (random.nextInt(4)) {
            case 0 -> Dates.year(year);
            case 1 -> Dates.month(year, 1 + random.nextInt(12));
            case 2 -> Dates.day(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)).toEpochDay());
            default -> null;
        };
    }

    private static Dataset record(List<Amendment> amended) {
        return Records.record().source("gazette", Dates.day("2019-05-05"))
                .add(Records.deal("a").programme("P", "now").exclusive(true).announced(Dates.day("2014-01-01"))
                        .amended(amended.toArray(Amendment[]::new)))
                .make();
    }

    /// Globo gave up exclusivity in 2023; nobody knew it in 2016.
    @Test
    void whatWasGivenUpLaterWasHeldBefore() {
        Dataset record = Records.record()
                .add(Records.deal("globo").announced(Dates.day("2015-12-10")).exclusive(false).note(Text.of("given up"))
                        .amended(new Amendment(Dates.year(2023), Dates.day("2023-11-08"), Field.EXCLUSIVE,
                                new FieldValue.Truth(true), new FieldValue.Truth(false), null, List.of())))
                .make();
        Agreement before = AsOf.view(record, LocalDate.of(2023, 11, 7)).agreements().getFirst();
        Agreement after = AsOf.view(record, LocalDate.of(2023, 11, 8)).agreements().getFirst();

        assertEquals(true, before.exclusive());
        assertNull(before.note(), "the note may speak of the change");
        assertEquals(List.of(), before.amended());
        assertEquals(record.agreements().getFirst(), after);
    }

    @Test
    void anOptionIsOpenUntilItIsKnownWhatBecameOfIt() {
        Random random = new Random(4);
        for (int run = 0; run < 200; run++) {
            EdtfDate by = date(random);
            boolean leads = random.nextBoolean();
            boolean said = random.nextBoolean();
            List<Citation> cite = said
                    ? List.of(Records.citing("early"), new Citation("late", "status", null, null))
                    : List.of(Records.citing("early"));
            var option = new AgreementOption(
                    AgreementOption.Kind.EXTEND, null, by, null, List.of(), AgreementOption.Status.USED,
                    leads ? "next" : null, null, cite);
            Dataset record = Records.record()
                    .source("early", Dates.day("2015-06-01")).source("late", Dates.day("2021-03-03"))
                    .add(Records.deal("a").announced(Dates.day("2014-01-01")).options(option))
                    .add(Records.deal("next").announced(Dates.day("2020-02-02"))).make();
            long known = Math.min(by == null ? Long.MAX_VALUE : by.lastDay(), Math.min(
                    leads ? Dates.day("2020-02-02").lastDay() : Long.MAX_VALUE,
                    said ? Dates.day("2021-03-03").lastDay() : Long.MAX_VALUE));
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(20))) {
                List<AgreementOption> then = AsOf.view(record, day).agreements().getFirst().options();
                if (day.isBefore(LocalDate.of(2015, 6, 1))) {
                    assertEquals(List.of(), then);
                    continue;
                }
                boolean decided = known == Long.MAX_VALUE || known <= day.toEpochDay();
                assertEquals(decided ? AgreementOption.Status.USED : AgreementOption.Status.OPEN, then.getFirst().status());
                boolean nextKnown = !day.isBefore(LocalDate.of(2020, 2, 2));
                assertEquals(leads && decided && nextKnown ? "next" : null, then.getFirst().leads());
            }
        }
    }
}

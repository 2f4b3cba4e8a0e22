package org.sponsorline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.time.Tick.Level;
import org.sponsorline.time.TickPlan.LargerUnit;
import org.sponsorline.time.TickStep.Unit;

/// Chooses the marks of the time axis, from thousands of millions of years down to days, for the viewport alone.
///
/// Which step is labelled at which density is the table [#POLICY]; the number of marks depends on the width in
/// pixels and never on the span of time.
public final class TickPlanner {

    /// Which unlabelled step goes with a labelled one.
    ///
    /// @param labelled   the step that carries words
    /// @param minPitchPx the least distance between two labels of this step
    /// @param fine       the step between, or the same step if there is none
    private record Policy(TickStep labelled, double minPitchPx, TickStep fine) {}

    /// From the finest; the first whose labels have room is taken.
    private static final List<Policy> POLICY = policy();

    /// Years from here on have longer labels; the width of each further digit.
    private static final int LONG_YEAR = 10_000;
    private static final double DIGIT_PX = 7;

    /// The least distance between unlabelled marks.
    private static final double MIN_FINE_PITCH_PX = 7;

    /// Parsing the date patterns takes longer than planning an axis.
    private static final Map<Locale, AxisWords> WORDS = new ConcurrentHashMap<>();

    private TickPlanner() {}

    /// The marks for a scale; none for a width of zero.
    public static TickPlan plan(TimeScale scale, Locale locale) {
        double pxPerDay = scale.pxPerDay();
        if (!(pxPerDay > 0)) {
            return new TickPlan(List.of(), LargerUnit.NONE);
        }
        Policy policy = policyFor(scale);
        TickStep labelled = policy.labelled();
        boolean withFine = policy.fine().days() < labelled.days() && policy.fine().days() * pxPerDay >= MIN_FINE_PITCH_PX;
        TickStep walked = withFine ? policy.fine() : labelled;
        AxisWords words = WORDS.computeIfAbsent(locale, AxisWords::new);

        List<Tick> ticks = new ArrayList<>();
        LocalDate first = CalendarDays.dateOf(scale.viewport().startDay());
        double lastDay = Math.ceil(scale.viewport().endDay());
        @Nullable LocalDate date = walked.floor(labelled.floor(first));
        while (date != null && date.toEpochDay() <= lastDay) {
            ticks.add(tick(date, labelled, words));
            date = walked.next(date);
        }
        return new TickPlan(ticks, largerUnit(first, labelled.unit(), words));
    }

    /// The larger unit in which the left edge lies, as [#plan] tells it.
    public static LargerUnit largerUnit(TimeScale scale, Locale locale) {
        return scale.pxPerDay() > 0
                ? largerUnit(CalendarDays.dateOf(scale.viewport().startDay()), policyFor(scale).labelled().unit(),
                        WORDS.computeIfAbsent(locale, AxisWords::new))
                : LargerUnit.NONE;
    }

    private static LargerUnit largerUnit(LocalDate date, Unit labelled, AxisWords words) {
        return switch (labelled) {
            case YEAR -> LargerUnit.NONE;
            case MONTH -> unit(words.year(date), date.withDayOfYear(1), date.lengthOfYear());
            case DAY -> unit(words.monthOfYear(date), date.withDayOfMonth(1), date.lengthOfMonth());
        };
    }

    private static LargerUnit unit(String label, LocalDate first, int days) {
        return new LargerUnit(label, first.toEpochDay(), first.toEpochDay() + days);
    }

    private static List<Policy> policy() {
        TickStep day = new TickStep(Unit.DAY, 1);
        TickStep week = new TickStep(Unit.DAY, 7);
        TickStep halfMonth = new TickStep(Unit.DAY, 14);
        TickStep month = new TickStep(Unit.MONTH, 1);
        TickStep quarter = new TickStep(Unit.MONTH, 3);
        List<Policy> policy = new ArrayList<>(List.of(
                new Policy(day, 26, day),
                new Policy(week, 30, day),
                new Policy(halfMonth, 34, week),
                new Policy(month, 36, halfMonth),
                new Policy(quarter, 38, month),
                new Policy(years(1), 40, quarter),
                new Policy(years(2), 44, years(1)),
                new Policy(years(5), 44, years(1))));
        for (int tens = 10; tens <= 100_000_000; tens *= 10) {
            double pitch = tens <= 100 ? 44 : 60;
            policy.add(new Policy(years(tens), pitch, years(tens / 5)));
            policy.add(new Policy(years(2 * tens), tens < 100 ? 44 : 60, years(tens / 2)));
            policy.add(new Policy(years(5 * tens), tens < 100 ? 44 : 60, years(tens)));
        }
        policy.add(new Policy(years(1_000_000_000), 0, years(200_000_000)));
        return List.copyOf(policy);
    }

    private static TickStep years(int count) {
        return new TickStep(Unit.YEAR, count);
    }

    private static Policy policyFor(TimeScale scale) {
        double pxPerDay = scale.pxPerDay();
        double longer = DIGIT_PX * moreDigits(scale.viewport());
        for (Policy policy : POLICY) {
            double words = policy.labelled().unit() == Unit.YEAR ? longer : 0;
            if (policy.labelled().days() * pxPerDay >= policy.minPitchPx() + words) {
                return policy;
            }
        }
        return POLICY.getLast();
    }

    /// How many digits more than four the years of a viewport have.
    private static int moreDigits(Viewport viewport) {
        long year = Math.max(counted(CalendarDays.dateOf(viewport.startDay()).getYear()),
                counted(CalendarDays.dateOf(viewport.endDay()).getYear()));
        int digits = 0;
        for (long most = LONG_YEAR; most <= year; most *= 10) {
            digits++;
        }
        return digits;
    }

    private static Tick tick(LocalDate date, TickStep labelled, AxisWords words) {
        long day = date.toEpochDay();
        if (!labelled.floor(date).equals(date)) {
            return new Tick(day, "", Level.FINE);
        }
        return switch (labelled.unit()) {
            case YEAR -> new Tick(day, words.year(date), counted(date.getYear()) % majorYears(labelled.count()) == 0
                    ? Level.MAJOR : Level.MINOR);
            case MONTH -> date.getMonthValue() == 1
                    ? new Tick(day, words.year(date), Level.MAJOR)
                    : new Tick(day, words.month(date), Level.MINOR);
            case DAY -> date.getDayOfMonth() == 1
                    ? new Tick(day, words.monthOfYear(date), Level.MAJOR)
                    : new Tick(day, words.dayOfMonth(date), Level.MINOR);
        };
    }

    /// The number of a year in its own era.
    private static int counted(int year) {
        return year < 1 ? 1 - year : year;
    }

    /// The next power of ten above a step: decades among years, centuries among decades.
    private static long majorYears(int count) {
        long major = 10;
        while (major <= count) {
            major *= 10;
        }
        return major;
    }
}

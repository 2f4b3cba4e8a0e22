package org.sponsorline.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sponsorline.time.Tick.Level;

/// Chooses the marks of the time axis, from millennia down to days, for the viewport alone.
///
/// Which step is labelled at which density is the table [#POLICY]; the number of marks depends on the width in
/// pixels and never on the span of time.
public final class TickPlanner {

    /// Which unlabelled step goes with a labelled one.
    ///
    /// @param labelled   the step that carries words
    /// @param minPitchPx the least distance between two labels of this step
    /// @param fine       the step between, or the same where there is none
    private record Policy(TickStep labelled, double minPitchPx, TickStep fine) {}

    /// From the finest; the first whose labels have room is taken.
    private static final List<Policy> POLICY = List.of(
            new Policy(TickStep.DAY, 26, TickStep.DAY),
            new Policy(TickStep.WEEK, 30, TickStep.DAY),
            new Policy(TickStep.HALF_MONTH, 34, TickStep.WEEK),
            new Policy(TickStep.MONTH, 36, TickStep.HALF_MONTH),
            new Policy(TickStep.QUARTER, 38, TickStep.MONTH),
            new Policy(TickStep.YEAR, 40, TickStep.QUARTER),
            new Policy(TickStep.TWO_YEARS, 44, TickStep.YEAR),
            new Policy(TickStep.FIVE_YEARS, 44, TickStep.YEAR),
            new Policy(TickStep.DECADE, 44, TickStep.TWO_YEARS),
            new Policy(TickStep.TWO_DECADES, 44, TickStep.FIVE_YEARS),
            new Policy(TickStep.HALF_CENTURY, 44, TickStep.DECADE),
            new Policy(TickStep.CENTURY, 44, TickStep.TWO_DECADES),
            new Policy(TickStep.TWO_CENTURIES, 60, TickStep.HALF_CENTURY),
            new Policy(TickStep.HALF_MILLENNIUM, 60, TickStep.CENTURY),
            new Policy(TickStep.MILLENNIUM, 60, TickStep.TWO_CENTURIES),
            new Policy(TickStep.FIVE_MILLENNIA, 0, TickStep.MILLENNIUM));

    /// Marks closer than this are noise.
    private static final double MIN_FINE_PITCH_PX = 7;

    /// Patterns take longer to read than a whole axis to plan.
    private static final Map<Locale, AxisWords> WORDS = new ConcurrentHashMap<>();

    private TickPlanner() {}

    /// The marks for a scale; none for a width of zero.
    public static TickPlan plan(TimeScale scale, Locale locale) {
        double pxPerDay = scale.pxPerDay();
        if (!(pxPerDay > 0)) {
            return new TickPlan(List.of(), "");
        }
        Policy policy = policyFor(pxPerDay);
        TickStep labelled = policy.labelled();
        boolean withFine = policy.fine() != labelled && policy.fine().days() * pxPerDay >= MIN_FINE_PITCH_PX;
        TickStep walked = withFine ? policy.fine() : labelled;
        AxisWords words = WORDS.computeIfAbsent(locale, AxisWords::new);

        List<Tick> ticks = new ArrayList<>();
        long firstDay = (long) Math.floor(scale.viewport().startDay());
        long lastDay = (long) Math.ceil(scale.viewport().endDay());
        LocalDate date = walked.floor(labelled.floor(LocalDate.ofEpochDay(firstDay)));
        while (date.toEpochDay() <= lastDay) {
            ticks.add(tick(date, labelled, words));
            date = walked.next(date);
        }
        return new TickPlan(ticks, words.context(LocalDate.ofEpochDay(firstDay), labelled.unit()));
    }

    private static Policy policyFor(double pxPerDay) {
        for (Policy policy : POLICY) {
            if (policy.labelled().days() * pxPerDay >= policy.minPitchPx()) {
                return policy;
            }
        }
        return POLICY.getLast();
    }

    private static Tick tick(LocalDate date, TickStep labelled, AxisWords words) {
        long day = date.toEpochDay();
        if (!labelled.floor(date).equals(date)) {
            return new Tick(day, "", Level.FINE);
        }
        return switch (labelled.unit()) {
            case YEAR -> new Tick(day, words.year(date), counted(date.getYear()) % majorYears(labelled) == 0
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

    private static int majorYears(TickStep labelled) {
        return switch (labelled) {
            case YEAR, TWO_YEARS, FIVE_YEARS -> 10;
            case DECADE, TWO_DECADES, HALF_CENTURY -> 100;
            default -> 1000;
        };
    }

    /// The words of an axis in one language.
    private static final class AxisWords {

        private final boolean chinese;
        private final DateTimeFormatter month;
        private final DateTimeFormatter monthOfYear;
        private final DateTimeFormatter era;

        AxisWords(Locale locale) {
            chinese = locale.getLanguage().equals("zh");
            month = DateTimeFormatter.ofPattern(chinese ? "M月" : "LLL", locale);
            monthOfYear = DateTimeFormatter.ofPattern(chinese ? "y年M月" : "LLL y", locale);
            era = DateTimeFormatter.ofPattern(chinese ? "Gy年" : "y G", locale);
        }

        String year(LocalDate date) {
            if (date.getYear() < 1) {
                return era.format(date);
            }
            return chinese ? date.getYear() + "年" : Integer.toString(date.getYear());
        }

        String month(LocalDate date) {
            return month.format(date);
        }

        String monthOfYear(LocalDate date) {
            return date.get(ChronoField.YEAR) < 1 ? month(date) + " " + year(date) : monthOfYear.format(date);
        }

        String dayOfMonth(LocalDate date) {
            return chinese ? date.getDayOfMonth() + "日" : Integer.toString(date.getDayOfMonth());
        }

        String context(LocalDate date, TickStep.Unit labelled) {
            return switch (labelled) {
                case YEAR -> "";
                case MONTH -> year(date);
                case DAY -> monthOfYear(date);
            };
        }
    }
}

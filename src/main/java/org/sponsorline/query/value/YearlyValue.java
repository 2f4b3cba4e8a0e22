package org.sponsorline.query.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.ItemSet;

/// What the stated values of several agreements come to in each calendar year, in one currency, as a range.
///
/// The range of a year is the sum of the lower ends and the sum of the upper ends; where sources give an agreement
/// several figures, its own range holds them all once. What is stated as a bound leaves one end of its range unstated:
/// below, nought stands for it; above, the year is open. How a figure falls on years is what [FigureSpread] says. What it
/// cannot place is counted as such; nothing is guessed, and no currency is converted beyond what a source itself says.
///
/// Made in one pass over the years of all terms. Immutable.
public final class YearlyValue {

    /// A little more than a day's share of a year.
    private static final double ONE_DAY = 0.003;

    private final String currency;
    private final List<String> currencies;
    private final int firstYear;
    private final double[] low;
    private final double[] high;
    private final int[] agreements;
    private final boolean[] open;
    private final boolean[] about;
    private final double peak;
    private final Counts counts;

    private YearlyValue(String currency, List<String> currencies, Sums sums) {
        this.currency = currency;
        this.currencies = currencies;
        firstYear = sums.first;
        int end = Math.max(firstYear, sums.last + 1);
        low = Arrays.copyOfRange(sums.low, firstYear, end);
        high = Arrays.copyOfRange(sums.high, firstYear, end);
        agreements = Arrays.copyOfRange(sums.agreements, firstYear, end);
        open = Arrays.copyOfRange(sums.open, firstYear, end);
        about = Arrays.copyOfRange(sums.about, firstYear, end);
        peak = Arrays.stream(high).max().orElse(0);
        counts = sums.counts();
    }

    /// How many agreements went into the years, and why the others did not. Each is counted once.
    ///
    /// @param counted       those that are in the sums
    /// @param partlyInKind  those among them of which a figure is paid in money and in kind
    /// @param bounded       those among them of which a figure is approximate or a bound
    /// @param converted     those among them of which a figure is in another currency and its source converts it
    /// @param notStated     those without any figure: the price is withheld, or nothing is said
    /// @param otherCurrency those with figures in other currencies alone
    /// @param notCounted    those with figures of which none can be placed in years, or that are not in force
    public record Counts(
            int counted, int partlyInKind, int bounded, int converted, int notStated, int otherCurrency, int notCounted) {}

    /// The years of these items.
    ///
    /// @param wanted the currency, or null for the one in which most figures of the record are stated; that one also
    ///               where the record has no figure in the wanted one
    public static YearlyValue of(DatasetIndex index, ItemSet items, @Nullable String wanted) {
        List<String> currencies = index.amounts().stated().stream().map(Stated::currency).toList();
        String currency = wanted != null && currencies.contains(wanted)
                ? wanted : currencies.isEmpty() ? "" : currencies.getFirst();
        Dataset dataset = index.dataset();
        Sums sums = new Sums(dataset, currency);
        List<Agreement> agreements = dataset.agreements();
        for (int item = items.next(0); item >= 0 && item < agreements.size(); item = items.next(item + 1)) {
            sums.add(agreements.get(item));
        }
        return new YearlyValue(currency, currencies, sums);
    }

    /// ISO 4217; empty where the record states no figure.
    public String currency() {
        return currency;
    }

    /// The currencies of the record's figures, the one stated most first.
    public List<String> currencies() {
        return currencies;
    }

    public Counts counts() {
        return counts;
    }

    /// Whether no year has a value.
    public boolean isEmpty() {
        return low.length == 0;
    }

    /// The first year with a value; meaningless where there is none.
    public int firstYear() {
        return firstYear;
    }

    /// The last year with a value; before the first where there is none.
    public int lastYear() {
        return firstYear + low.length - 1;
    }

    /// The lower end of a year's range, in whole units of the currency; 0 outside of the years with values.
    public double low(int year) {
        return has(year) ? low[year - firstYear] : 0;
    }

    /// The upper end of a year's range, in whole units of the currency.
    public double high(int year) {
        return has(year) ? high[year - firstYear] : 0;
    }

    /// Whether a year can come to more than its upper end, as a figure in it is stated as a lower bound alone.
    public boolean isOpen(int year) {
        return has(year) && open[year - firstYear];
    }

    /// Whether a figure in a year is approximate.
    public boolean isAbout(int year) {
        return has(year) && about[year - firstYear];
    }

    /// How many agreements a year's range is made of.
    public int agreements(int year) {
        return has(year) ? agreements[year - firstYear] : 0;
    }

    /// Whether two years differ by no more than a day does: what is spread over days comes to more in a leap year.
    public boolean isAlike(int one, int other) {
        return isNear(low(one), low(other)) && isNear(high(one), high(other))
                && isOpen(one) == isOpen(other) && isAbout(one) == isAbout(other);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= ONE_DAY * Math.max(one, other);
    }

    /// The highest upper end of all years.
    public double peak() {
        return peak;
    }

    private boolean has(int year) {
        return year >= firstYear && year <= lastYear();
    }

    /// The sums while they grow; arrays by year.
    private static final class Sums {

        private final Dataset dataset;
        private final String currency;
        private final CalendarYears calendar = CalendarYears.get();
        private final double[] low = new double[CalendarYears.LAST + 1];
        private final double[] high = new double[CalendarYears.LAST + 1];
        private final int[] agreements = new int[CalendarYears.LAST + 1];
        private final boolean[] open = new boolean[CalendarYears.LAST + 1];
        private final boolean[] about = new boolean[CalendarYears.LAST + 1];
        private final List<FigureSpread> spreads = new ArrayList<>();
        private int first = CalendarYears.LAST;
        private int last = CalendarYears.FIRST - 1;
        private int counted;
        private int partlyInKind;
        private int bounded;
        private int converted;
        private int notStated;
        private int otherCurrency;
        private int notCounted;

        Sums(Dataset dataset, String currency) {
            this.dataset = dataset;
            this.currency = currency;
        }

        void add(Agreement agreement) {
            if (!(agreement.value() instanceof Value.Figures stated)) {
                notStated++;
                return;
            }
            boolean inCurrency = false;
            boolean mixed = false;
            boolean bound = false;
            boolean other = false;
            spreads.clear();
            for (Money figure : stated.figures()) {
                Money money = figure.in(currency);
                if (money != null) {
                    inCurrency = true;
                    FigureSpread spread = FigureSpread.of(dataset, agreement, money);
                    if (spread != null) {
                        spreads.add(spread);
                        mixed |= money.kind() == Money.Kind.MIXED;
                        bound |= money.bound() != null;
                        other |= !figure.currency().equals(currency);
                    }
                }
            }
            if (!inCurrency) {
                otherCurrency++;
            } else if (spreads.isEmpty()) {
                notCounted++;
            } else {
                counted++;
                partlyInKind += mixed ? 1 : 0;
                bounded += bound ? 1 : 0;
                converted += other ? 1 : 0;
                addYears();
            }
        }

        private void addYears() {
            int from = spreads.stream().mapToInt(each -> calendar.yearOf(each.firstDay())).min().orElseThrow();
            int to = spreads.stream().mapToInt(each -> calendar.yearOf(each.lastDay())).max().orElseThrow();
            for (int year = from; year <= to; year++) {
                double least = Double.POSITIVE_INFINITY;
                double most = 0;
                for (FigureSpread spread : spreads) {
                    double high = spread.high(calendar, year);
                    least = Math.min(least, spread.low(calendar, year));
                    most = Math.max(most, high);
                    open[year] |= spread.isOpen() && high > 0;
                    about[year] |= spread.isAbout() && high > 0;
                }
                low[year] += least;
                high[year] += most;
                agreements[year] += most > 0 ? 1 : 0;
            }
            first = Math.min(first, from);
            last = Math.max(last, to);
        }

        Counts counts() {
            return new Counts(counted, partlyInKind, bounded, converted, notStated, otherCurrency, notCounted);
        }
    }
}

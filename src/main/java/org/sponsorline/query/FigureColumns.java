package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Money;
import org.sponsorline.query.column.ItemCodes;
import org.sponsorline.query.column.ItemSet;

/// Every figure stated for an agreement, in columns, so that a range is tried on all of them in one walk.
///
/// Costs some fourteen bytes a figure and nothing for an agreement without one. Immutable.
public final class FigureColumns {

    private final Dataset dataset;
    private final List<String> currencies;
    private final int[] items;
    private final ItemCodes currency;
    private final double[] least;
    private final ItemCodes ranges;
    private final double[] upperEnds;
    /// Found when first asked for; the same whoever finds it.
    private volatile @Nullable List<Stated> stated;

    private FigureColumns(Dataset dataset) {
        this.dataset = dataset;
        int figures = 0;
        for (Agreement agreement : dataset.agreements()) {
            figures += agreement.value().figuresOrNone().size();
        }
        items = new int[figures];
        currency = new ItemCodes(figures);
        least = new double[figures];
        ranges = new ItemCodes(figures);
        List<Double> ends = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        int row = 0;
        for (int item = 0; item < dataset.agreements().size(); item++) {
            for (Money money : dataset.agreements().get(item).value().figuresOrNone()) {
                items[row] = item;
                Integer number = numbers.computeIfAbsent(money.currency(), _ -> numbers.size());
                currency.set(row, number);
                least[row] = money.amount().doubleValue();
                if (money.max() != null) {
                    ends.add(money.max().doubleValue());
                    ranges.set(row, ends.size());
                }
                row++;
            }
        }
        upperEnds = ends.stream().mapToDouble(Double::doubleValue).toArray();
        String[] names = new String[numbers.size()];
        numbers.forEach((name, number) -> names[number] = name);
        currencies = List.of(names);
    }

    static FigureColumns of(Dataset dataset) {
        return new FigureColumns(dataset);
    }

    /// What is stated in one currency.
    ///
    /// @param least   the smallest amount stated
    /// @param most    the largest amount stated
    /// @param figures how many figures there are
    public record Stated(String currency, BigDecimal least, BigDecimal most, int figures) {}

    /// What is stated in each currency, the most used first.
    public List<Stated> stated() {
        List<Stated> found = stated;
        if (found == null) {
            List<Stated> each = new ArrayList<>();
            for (int number = 0; number < currencies.size(); number++) {
                each.add(statedIn(number));
            }
            each.sort(Comparator.comparingInt(Stated::figures).reversed().thenComparing(Stated::currency));
            found = List.copyOf(each);
            stated = found;
        }
        return found;
    }

    /// The items with a figure in the range's currency that touches it, and with the others if it asks for them.
    ItemSet touching(Filter.AmountRange range) {
        int number = currencies.indexOf(range.currency());
        BitSet touching = new BitSet();
        BitSet inCurrency = new BitSet();
        Ends ends = new Ends(range);
        for (int row = 0; row < items.length; row++) {
            if (currency.get(row) == number) {
                int item = items[row];
                inCurrency.set(item);
                if (ends.touched(row)) {
                    touching.set(item);
                }
            }
        }
        ItemSet touched = new ItemSet(dataset.itemCount(), touching);
        return range.withUndisclosed()
                ? touched.or(ItemSet.all(dataset.itemCount()).without(new ItemSet(dataset.itemCount(), inCurrency)))
                : touched;
    }

    /// The upper end of a figure; only ranges keep one of their own.
    private double most(int row) {
        int range = ranges.get(row);
        return range == 0 ? least[row] : upperEnds[range - 1];
    }

    private Stated statedIn(int number) {
        int smallest = -1;
        int largest = -1;
        int figures = 0;
        for (int row = 0; row < items.length; row++) {
            if (currency.get(row) == number) {
                smallest = smallest < 0 || least[row] < least[smallest] ? row : smallest;
                largest = largest < 0 || most(row) > most(largest) ? row : largest;
                figures++;
            }
        }
        return new Stated(
                currencies.get(number), money(smallest).amount(), upper(money(largest)), figures);
    }

    /// The figure that a row was made from.
    private Money money(int row) {
        int first = row;
        while (first > 0 && items[first - 1] == items[row]) {
            first--;
        }
        return dataset.agreements().get(items[row]).value().figuresOrNone().get(row - first);
    }

    private static BigDecimal upper(Money money) {
        BigDecimal max = money.max();
        return max == null ? money.amount() : max;
    }

    /// The two ends of a range as they are tried on rows.
    private final class Ends {

        private final @Nullable BigDecimal min;
        private final @Nullable BigDecimal max;
        private final double low;
        private final double high;

        Ends(Filter.AmountRange range) {
            min = range.min();
            max = range.max();
            low = min == null ? Double.NEGATIVE_INFINITY : min.doubleValue();
            high = max == null ? Double.POSITIVE_INFINITY : max.doubleValue();
        }

        boolean touched(int row) {
            if (most(row) < low || least[row] > high) {
                return false;
            }
            // Rounding keeps the order but can make two amounts equal; only then is the exact figure asked.
            boolean near = most(row) == low || least[row] == high;
            return !near || touched(money(row));
        }

        private boolean touched(Money money) {
            return (min == null || upper(money).compareTo(min) >= 0)
                    && (max == null || money.amount().compareTo(max) <= 0);
        }
    }
}

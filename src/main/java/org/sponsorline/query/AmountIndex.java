package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sponsorline.model.AmountSpan;
import org.sponsorline.model.AmountSpan.Match;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Money;
import org.sponsorline.query.column.ItemSet;

/// The amounts stated for agreements, by currency, what sources themselves converted into another included, so that a range is tried on all of them in one walk.
///
/// Costs twenty bytes a figure and nothing for an agreement without one. Immutable.
public final class AmountIndex {

    private final Dataset dataset;
    private final Map<String, Figures> byCurrency = new HashMap<>();

    private AmountIndex(Dataset dataset) {
        this.dataset = dataset;
        Map<String, List<ItemFigure>> figures = new HashMap<>();
        for (int item = 0; item < dataset.agreements().size(); item++) {
            for (Money money : dataset.agreements().get(item).value().figuresOrNone()) {
                for (String currency : money.currencies()) {
                    figures.computeIfAbsent(currency, _ -> new ArrayList<>())
                            .add(new ItemFigure(item, Objects.requireNonNull(money.in(currency))));
                }
            }
        }
        figures.forEach((currency, inCurrency) -> byCurrency.put(currency, new Figures(currency, inCurrency)));
    }

    static AmountIndex of(Dataset dataset) {
        return new AmountIndex(dataset);
    }

    private record ItemFigure(int item, Money money) {}

    /// The figures in one currency in the order of the record: their items and the two ends of each, rounded.
    private static final class Figures {

        private final int[] items;
        private final double[] least;
        private final double[] most;
        private final Stated stated;

        Figures(String currency, List<ItemFigure> figures) {
            items = figures.stream().mapToInt(ItemFigure::item).toArray();
            least = figures.stream().map(figure -> figure.money().span().least())
                    .mapToDouble(end -> end == null ? Double.NEGATIVE_INFINITY : end.doubleValue()).toArray();
            most = figures.stream().map(figure -> figure.money().span().most())
                    .mapToDouble(end -> end == null ? Double.POSITIVE_INFINITY : end.doubleValue()).toArray();
            List<Money> stated = figures.stream().map(ItemFigure::money).toList();
            this.stated = new Stated(
                    currency, stated.stream().map(Money::amount).min(Comparator.naturalOrder()).orElseThrow(),
                    stated.stream().map(Money::upperEnd).max(Comparator.naturalOrder()).orElseThrow(), items.length);
        }
    }

    /// What is stated in one currency.
    ///
    /// @param least   the smallest amount stated
    /// @param most    the largest amount stated
    /// @param figures how many figures there are
    public record Stated(String currency, BigDecimal least, BigDecimal most, int figures) {}

    /// What is stated in each currency, the most used first.
    public List<Stated> stated() {
        return byCurrency.values().stream().map(figures -> figures.stated)
                .sorted(Comparator.comparingInt(Stated::figures).reversed().thenComparing(Stated::currency)).toList();
    }

    /// The items with a figure in the range's currency that may lie in it, and with the others if it asks for them.
    /// What a bound says is [AmountSpan]'s to tell.
    ItemSet touching(Filter.AmountRange range) {
        double low = range.min() == null ? Double.NEGATIVE_INFINITY : range.min().doubleValue();
        double high = range.max() == null ? Double.POSITIVE_INFINITY : range.max().doubleValue();
        Figures figures = byCurrency.get(range.currency());
        int[] items = figures == null ? new int[0] : figures.items;
        BitSet touching = new BitSet();
        BitSet inCurrency = new BitSet();
        for (int row = 0; figures != null && row < items.length; row++) {
            double least = figures.least[row];
            double most = figures.most[row];
            inCurrency.set(items[row]);
            // Rounding keeps the order but can make two amounts equal; only then are the exact figures compared.
            boolean near = most == low || least == high;
            if (most >= low && least <= high && (!near || touchesExactly(items[row], range))) {
                touching.set(items[row]);
            }
        }
        ItemSet touched = new ItemSet(dataset.itemCount(), touching);
        return range.withUndisclosed()
                ? touched.or(ItemSet.all(dataset.itemCount()).without(new ItemSet(dataset.itemCount(), inCurrency)))
                : touched;
    }

    /// How many of these items have a figure in the range's currency of which one may lie outside of the range.
    public int uncertain(ItemSet matching, Filter.AmountRange range) {
        int uncertain = 0;
        int agreements = dataset.agreements().size();
        for (int item = matching.next(0); item >= 0 && item < agreements; item = matching.next(item + 1)) {
            uncertain += matches(item, range).anyMatch(match -> match != Match.CERTAIN) ? 1 : 0;
        }
        return uncertain;
    }

    private boolean touchesExactly(int item, Filter.AmountRange range) {
        return matches(item, range).anyMatch(match -> match != Match.NONE);
    }

    /// How each figure in the range's currency stands to it.
    private Stream<Match> matches(int item, Filter.AmountRange range) {
        return dataset.agreements().get(item).value().figuresOrNone().stream()
                .map(money -> money.in(range.currency())).filter(Objects::nonNull)
                .map(money -> money.span().within(range.min(), range.max()));
    }
}

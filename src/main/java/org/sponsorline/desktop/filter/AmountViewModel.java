package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.text.MoneyText;

/// Which currency the range of money is in, where its ends stand on the scale, and what they ask for.
final class AmountViewModel {

    private static final AmountScale NOTHING = new AmountScale(BigDecimal.ZERO, BigDecimal.ZERO);

    private final MoneyText money;
    private List<Stated> stated = List.of();
    private AmountScale scale = NOTHING;
    private @Nullable String currency;
    /// The currency somebody chose to look at, rather than the first of a record; null where nobody has.
    private @Nullable String looked;

    /// The two ends of a range as positions on the scale, from 0 to 1.
    record Ends(double low, double high) {

        static final Ends WHOLE = new Ends(0, 1);
    }

    AmountViewModel(Locale locale) {
        money = MoneyText.of(locale);
    }

    /// Takes what is stated and chooses the currency to show it in. A currency that nothing is stated in cannot be
    /// chosen.
    ///
    /// @param stated what is stated in each currency, the most used first
    /// @param range  what the filter asks for, or null for any amount
    /// @return the range as it is shown, or null where the filter asks for none in these currencies
    @Nullable AmountRange take(List<Stated> stated, @Nullable AmountRange range) {
        this.stated = stated;
        List<String> currencies = currencies();
        AmountRange shown = range != null && currencies.contains(range.currency()) ? range : null;
        if (shown != null) {
            looked = shown.currency();
        }
        showIn(currencies.contains(looked) ? looked : currencies.isEmpty() ? null : currencies.getFirst());
        return shown;
    }

    /// Looks at another currency, now and when the counts come anew.
    void choose(String wanted) {
        looked = wanted;
        showIn(wanted);
    }

    /// Forgets which currency was looked at, for another record.
    void forget() {
        looked = null;
        currency = null;
    }

    private void showIn(@Nullable String wanted) {
        currency = wanted;
        scale = stated.stream().filter(each -> each.currency().equals(wanted)).findFirst()
                .map(AmountScale::of).orElse(NOTHING);
    }

    /// What can be chosen from, the most used first.
    List<String> currencies() {
        return stated.stream().map(Stated::currency).toList();
    }

    /// The currency shown; null where nothing is stated.
    @Nullable String currency() {
        return currency;
    }

    /// Whether there is but one amount, so that nothing can be chosen.
    boolean isSingle() {
        return scale.isSingle();
    }

    /// Where a range in the currency shown has its ends.
    ///
    /// @param range or null for the whole of the scale
    Ends endsOf(@Nullable AmountRange range) {
        return range == null ? Ends.WHOLE : new Ends(
                range.min() == null ? 0 : scale.positionOf(range.min()),
                range.max() == null ? 1 : scale.positionOf(range.max()));
    }

    /// The amount at a position in words; empty where nothing is stated.
    String amount(double position) {
        return currency == null ? "" : money.amount(currency, scale.amountAt(position));
    }

    /// What is asked for with these ends, open where one is that of the scale; null where nothing is stated.
    @Nullable AmountRange range(Ends ends, boolean withUndisclosed) {
        return currency == null ? null : new AmountRange(
                currency,
                ends.low() <= 0 ? null : scale.amountAt(ends.low()),
                ends.high() >= 1 ? null : scale.amountAt(ends.high()),
                withUndisclosed);
    }
}

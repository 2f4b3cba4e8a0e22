package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.text.MoneyText;

/// What the chips of a filter say.
final class ChipText {

    private final MessageBundle words;
    private final MoneyText money;

    ChipText(MessageBundle words) {
        this.words = words;
        money = MoneyText.of(words.getLocale());
    }

    /// The parts of a filter in the order of the panel.
    ///
    /// @param page has the labels of values; null while there is none, and then keys stand for them
    List<Chip> chips(Filter filter, @Nullable FilterPage page) {
        List<Chip> chips = new ArrayList<>();
        for (Dimension dimension : FilterViewModel.ORDER) {
            for (String key : filter.keys(dimension)) {
                chips.add(new Chip.Value(dimension, key, label(dimension, key, page)));
            }
        }
        AmountRange amounts = filter.amounts();
        if (amounts != null) {
            chips.add(new Chip.Amounts(range(amounts)));
        }
        if (filter.activeAt() != null) {
            chips.add(new Chip.Active(words.say(
                    "chip.active", EdtfText.words(filter.activeAt(), words.getLocale()))));
        }
        return chips;
    }

    private static String label(Dimension dimension, String key, @Nullable FilterPage page) {
        List<FacetValue> values = page == null ? List.of() : page.facets().getOrDefault(dimension, List.of());
        return values.stream().filter(value -> value.key().equals(key)).findFirst().map(FacetValue::label).orElse(key);
    }

    private String range(AmountRange range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        String span = min == null
                ? max == null
                        ? words.say("amount.any", range.currency())
                        : words.say("amount.upTo", money.amount(range.currency(), max))
                : max == null
                        ? words.say("amount.from", money.amount(range.currency(), min))
                        : money.range(range.currency(), min, max);
        return range.withUndisclosed() ? words.say("amount.andUndisclosed", span) : span;
    }
}

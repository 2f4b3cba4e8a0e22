package org.sponsorline.query.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.text.Messages;
import org.sponsorline.query.text.MoneyText;

/// The words of a strip of yearly values.
public final class YearlyValueText {

    private static final MathContext DIGITS = new MathContext(3);

    private final YearlyValue values;
    private final Messages messages;
    private final MoneyText money;

    public YearlyValueText(YearlyValue values, Locale locale) {
        this.values = values;
        messages = Messages.of(YearlyValueText.class, locale);
        money = MoneyText.of(locale);
    }

    /// What the strip shows.
    public String title() {
        return messages.get("yearly.title");
    }

    /// The currency and how many agreements have no figure, such as `USD · 22 not stated`.
    public String stated() {
        List<String> parts = new ArrayList<>();
        parts.add(values.currency().isEmpty() ? messages.get("yearly.none") : messages.say(
                "yearly.currency", values.currency()));
        YearlyValue.Counts counts = values.counts();
        if (counts.notStated() > 0) {
            parts.add(messages.say("yearly.not-stated", counts.notStated()));
        }
        return String.join(" · ", parts);
    }

    /// How many agreements have figures that are in no year's sum; empty where there are none.
    public String leftOut() {
        List<String> parts = new ArrayList<>();
        YearlyValue.Counts counts = values.counts();
        if (counts.notCounted() > 0) {
            parts.add(messages.say("yearly.not-counted", counts.notCounted()));
        }
        if (counts.otherCurrency() > 0) {
            parts.add(messages.say("yearly.other-currency", counts.otherCurrency()));
        }
        if (counts.partlyInKind() > 0) {
            parts.add(messages.say("yearly.in-kind", counts.partlyInKind()));
        }
        return String.join(" · ", parts);
    }

    /// All of it in one line.
    public String line() {
        String left = leftOut();
        return title() + " · " + stated() + (left.isEmpty() ? "" : " · " + left);
    }

    /// A year's value to three digits, such as `USD 310–420 m`; empty where it has none.
    public String amount(int year) {
        BigDecimal low = rounded(values.low(year));
        BigDecimal high = rounded(values.high(year));
        return high.signum() == 0 ? "" : low.compareTo(high) == 0
                ? money.amount(values.currency(), high) : money.range(values.currency(), low, high);
    }

    /// A year with its value and the number of agreements it is made of.
    public String year(int year) {
        String amount = amount(year);
        return amount.isEmpty()
                ? messages.say("yearly.year-none", Integer.toString(year))
                : messages.say("yearly.year", Integer.toString(year), amount, values.agreements(year));
    }

    /// How figures come to stand in years.
    public String rule() {
        return messages.get("yearly.rule");
    }

    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(amount).round(DIGITS);
    }
}

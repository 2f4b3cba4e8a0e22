package org.sponsorline.query.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.sponsorline.model.Money;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.query.text.MoneyText;

/// The words of a strip of yearly values. Keeps the amounts it was asked for; use one per thread.
public final class YearlyValueText {

    /// More runs of years than these are not read out.
    private static final int MOST_SPOKEN = 60;

    private static final MathContext DIGITS = new MathContext(3);

    private final YearlyValue values;
    private final Messages messages;
    private final MoneyText money;
    private final Map<Integer, String> bareAmounts = new HashMap<>();

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
        parts.add(values.currency().isEmpty() ? messages.get("yearly.none") : TextLines.oneLine(values.currency()));
        YearlyValue.Counts counts = values.counts();
        if (counts.notStated() > 0) {
            parts.add(messages.say("yearly.not-stated", counts.notStated()));
        }
        return String.join(" · ", parts);
    }

    /// How many agreements have figures that are in no year's sum, in kind or no plain sum; empty where there are none.
    public String leftOut() {
        List<String> parts = new ArrayList<>();
        YearlyValue.Counts counts = values.counts();
        if (counts.notCounted() > 0) {
            parts.add(messages.say("yearly.not-counted", counts.notCounted()));
        }
        if (counts.otherCurrency() > 0) {
            parts.add(messages.say(
                    "yearly.other-currency", counts.otherCurrency(), TextLines.oneLine(values.currency())));
        }
        if (counts.partlyInKind() > 0) {
            parts.add(messages.say("yearly.in-kind", counts.partlyInKind()));
        }
        if (counts.converted() > 0) {
            parts.add(messages.say("yearly.converted", counts.converted()));
        }
        if (counts.bounded() > 0) {
            parts.add(messages.say("yearly.bounded", counts.bounded()));
        }
        return String.join(" · ", parts);
    }

    /// What follows the title where all of it stands in one line.
    public String afterTitle() {
        String left = leftOut();
        return left.isEmpty() ? stated() : stated() + " · " + left;
    }

    /// All of it in one line.
    public String line() {
        return title() + " · " + afterTitle();
    }

    /// A year's value to three digits, such as `USD 310–420 m` or `at least USD 310 m`; empty where it has none.
    public String amount(int year) {
        return inWords(year, (low, high) -> low.compareTo(high) == 0
                ? money.amount(values.currency(), high) : money.range(values.currency(), low, high));
    }

    /// The same without its currency, which the strip names once.
    public String bareAmount(int year) {
        return bareAmounts.computeIfAbsent(year, _ -> inWords(year, money::bare));
    }

    private String inWords(int year, BiFunction<BigDecimal, BigDecimal, String> range) {
        BigDecimal low = rounded(values.low(year));
        BigDecimal high = rounded(values.high(year));
        if (high.signum() == 0) {
            return "";
        }
        Money.Bound bound = values.isOpen(year) ? Money.Bound.AT_LEAST
                : low.signum() == 0 ? Money.Bound.AT_MOST : null;
        String amount = bound == null ? range.apply(low, high)
                : bound == Money.Bound.AT_LEAST ? range.apply(low, low) : range.apply(high, high);
        amount = values.isAbout(year) ? money.bounded(Money.Bound.ABOUT, amount) : amount;
        return bound == null ? amount : money.bounded(bound, amount);
    }

    /// A year with its value and the number of agreements it is made of.
    public String year(int year) {
        String amount = amount(year);
        return amount.isEmpty()
                ? messages.say("yearly.year-none", Integer.toString(year))
                : messages.say("yearly.year", Integer.toString(year), amount, values.agreements(year));
    }

    /// The year that a day, counted from 1970-01-01, lies in.
    public String yearOf(double day) {
        return year(LocalDate.ofEpochDay((long) Math.floor(day)).getYear());
    }

    /// The whole strip for those who do not see it: years that read alike are told together.
    public String spoken() {
        List<String> parts = new ArrayList<>();
        parts.add(line());
        for (int year = values.firstYear(); year <= values.lastYear() && parts.size() <= MOST_SPOKEN;) {
            int last = year;
            while (last < values.lastYear() && values.isAlike(year, last + 1)) {
                last++;
            }
            if (!amount(year).isEmpty()) {
                String years = last == year ? Integer.toString(year) : year + "–" + last;
                parts.add(messages.say("yearly.spoken", years, amount(year)));
            }
            year = last + 1;
        }
        return String.join(messages.get("yearly.semicolon"), parts);
    }

    /// How figures come to stand in years.
    public String rule() {
        return messages.get("yearly.rule");
    }

    private static BigDecimal rounded(double amount) {
        return BigDecimal.valueOf(amount).round(DIGITS);
    }
}

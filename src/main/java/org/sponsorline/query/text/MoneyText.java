package org.sponsorline.query.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;

/// Writes money for people, exactly as stated: nothing is rounded, converted or added up.
///
/// Large amounts are in millions or billions (in Chinese 万 and 亿) if that takes no more than three decimals.
public final class MoneyText {

    private static final int MOST_DECIMALS = 3;
    private static final int MOST_WHOLE = 9;
    private static final int MOST_SPELT_OUT = 30;

    private final Locale locale;
    private final Messages messages;
    private final List<Unit> units;

    /// @param key the words for so many, or empty for ones
    private record Unit(int zeros, String key) {
        static final Unit ONES = new Unit(0, "");
    }

    private MoneyText(Locale locale) {
        this.locale = locale;
        messages = Messages.of(MoneyText.class, locale);
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        units = chinese
                ? List.of(new Unit(8, "money.hundred-million"), new Unit(4, "money.ten-thousand"))
                : List.of(new Unit(9, "money.billion"), new Unit(6, "money.million"));
    }

    public static MoneyText of(Locale locale) {
        return new MoneyText(locale);
    }

    /// The amount alone: `USD 800 m`, `USD 600–800 m`, `EUR 1.3 bn`, `CHF 950,000`, `more than USD 100 m`.
    public String amount(Money money) {
        boolean isRange = money.upperEnd().compareTo(money.amount()) != 0;
        String amount = isRange
                ? range(money.currency(), money.amount(), money.upperEnd())
                : amount(money.currency(), money.amount());
        Money.Bound bound = money.bound();
        return bound == null || isRange && bound != Money.Bound.ABOUT ? amount : bounded(bound, amount);
    }

    /// An amount in words with what it bounds: `more than USD 100 m`.
    public String bounded(Money.Bound bound, String amount) {
        return messages.say("money.bound." + token(bound), amount);
    }

    /// One amount: `USD 800 m`.
    public String amount(String currency, BigDecimal amount) {
        Unit unit = unit(amount, amount);
        return withUnit(unit, messages.say("money.amount", TextLines.oneLine(currency), number(amount, unit)));
    }

    /// A range of amounts: `USD 310–420 m`.
    public String range(String currency, BigDecimal min, BigDecimal max) {
        Unit unit = unit(min, max);
        return withUnit(unit, messages.say("money.range", TextLines.oneLine(currency), number(min, unit), number(max,
                unit)));
    }

    /// A range without its currency, for places that name it once: `310–420 m`, or `310 m` where both ends are the same.
    public String bare(BigDecimal min, BigDecimal max) {
        Unit unit = unit(min, max);
        String low = number(min, unit);
        return withUnit(unit, min.compareTo(max) == 0 ? low : messages.say("money.bare-range", low, number(max, unit)));
    }

    /// The amount with everything stated about it: `USD 800 m, total, reported`.
    public String words(Money money) {
        List<String> words = new ArrayList<>();
        words.add(withEquivalent(money));
        if (money.basis() != null) {
            words.add(basis(money.basis()));
        }
        if (money.kind() != null && money.kind() != Money.Kind.CASH) {
            words.add(messages.get("money.kind." + token(money.kind())));
        }
        if (money.certainty() != null) {
            words.add(certainty(money.certainty()));
        }
        return String.join(messages.get("money.comma"), words);
    }

    /// The amount with what its source makes of it in another currency: `JPY 110 bn (USD 1 bn)`.
    public String withEquivalent(Money money) {
        Money.Equivalent equivalent = money.equivalent();
        if (equivalent == null) {
            return amount(money);
        }
        String other = amount(equivalent.currency(), equivalent.amount());
        return equivalent.on() == null
                ? messages.say("money.equivalent", amount(money), other)
                : messages.say(
                        "money.equivalent-on", amount(money), other, EdtfText.words(equivalent.on(), locale));
    }

    /// What an amount is paid for, such as `per year`.
    public String basis(Money.Basis basis) {
        return messages.get("money.basis." + token(basis));
    }

    /// In what an amount is paid, such as `in kind`.
    public String kind(Money.Kind kind) {
        return messages.get("money.kind." + token(kind));
    }

    /// How firm a figure is, such as `reported`.
    public String certainty(Money.Certainty certainty) {
        return messages.get("money.certainty." + token(certainty));
    }

    /// Each figure of a value in full, or that it is undisclosed; empty if nothing is known.
    public List<String> all(Value value) {
        return switch (value) {
            case Value.NotKnown _ -> List.of();
            case Value.Undisclosed _ -> List.of(messages.get("money.undisclosed"));
            case Value.Figures stated -> stated.figures().stream().map(this::words).toList();
        };
    }

    private String withUnit(Unit unit, String amount) {
        return unit.key.isEmpty() ? amount : messages.say(unit.key, amount);
    }

    /// The largest unit in which both ends are short and exact and neither is less than one.
    private Unit unit(BigDecimal min, BigDecimal max) {
        return units.stream()
                .filter(unit -> max.signum() != 0 && fits(min, unit) && fits(max, unit))
                .findFirst()
                .orElse(Unit.ONES);
    }

    private static boolean fits(BigDecimal amount, Unit unit) {
        BigDecimal number = in(unit, amount);
        int whole = number.precision() - number.scale();
        return number.signum() == 0 || whole >= 1 && whole <= MOST_WHOLE && number.scale() <= MOST_DECIMALS;
    }

    private String number(BigDecimal amount, Unit unit) {
        BigDecimal number = in(unit, amount);
        if (number.precision() - number.scale() > MOST_SPELT_OUT) {
            // A number too long to read is shown as it was written.
            return amount.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// An amount in a unit, without zeros at its end.
    private static BigDecimal in(Unit unit, BigDecimal amount) {
        return amount.scaleByPowerOfTen(-unit.zeros).stripTrailingZeros();
    }

    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

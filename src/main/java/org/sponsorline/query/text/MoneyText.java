package org.sponsorline.query.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Amount;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;

/// Puts money into words, exactly as stated: nothing is rounded, converted or added.
///
/// Large amounts stand in millions or billions (in Chinese 万 and 亿) where that needs no more than three decimals.
public final class MoneyText {

    private static final int MOST_DECIMALS = 3;
    private static final int MOST_WHOLE = 9;
    private static final int MOST_SPELT_OUT = 30;

    /// A double keeps so many digits as they are.
    private static final int EXACT_IN_DOUBLE = 15;

    private final Locale locale;
    private final Messages phrases;
    private final List<Unit> units;

    /// @param key the words for so many, or empty for ones
    private record Unit(int zeros, String key) {
        static final Unit ONES = new Unit(0, "");
    }

    private MoneyText(Locale locale) {
        this.locale = locale;
        phrases = Messages.of(MoneyText.class, locale);
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        units = chinese
                ? List.of(new Unit(8, "money.hundred-million"), new Unit(4, "money.ten-thousand"))
                : List.of(new Unit(9, "money.billion"), new Unit(6, "money.million"));
    }

    public static MoneyText of(Locale locale) {
        return new MoneyText(locale);
    }

    /// The amount alone: `USD 800 m`, `USD 600–800 m`, `EUR 1.3 bn`, `CHF 950,000`.
    public String amount(Money money) {
        Amount max = money.max();
        return max == null || max.compareTo(money.amount()) == 0
                ? amount(money.currency(), money.amount())
                : range(money.currency(), money.amount(), max);
    }

    /// One amount: `USD 800 m`.
    public String amount(String currency, BigDecimal amount) {
        return amount(currency, Amount.of(amount));
    }

    private String amount(String currency, Amount amount) {
        Unit unit = unit(amount, amount);
        return withUnit(unit, phrases.say("money.amount", TextLines.oneLine(currency), number(amount, unit)));
    }

    /// A range of amounts: `USD 310–420 m`.
    public String range(String currency, BigDecimal min, BigDecimal max) {
        return range(currency, Amount.of(min), Amount.of(max));
    }

    private String range(String currency, Amount min, Amount max) {
        Unit unit = unit(min, max);
        return withUnit(unit, phrases.say("money.range", TextLines.oneLine(currency), number(min, unit), number(max,
                unit)));
    }

    /// The amount with everything said of it: `USD 800 m, total, reported`.
    public String words(Money money) {
        List<String> words = new ArrayList<>();
        words.add(amount(money));
        if (money.basis() != null) {
            words.add(basis(money.basis()));
        }
        if (money.kind() != null && money.kind() != Money.Kind.CASH) {
            words.add(phrases.get("money.kind." + token(money.kind())));
        }
        if (money.certainty() != null) {
            words.add(certainty(money.certainty()));
        }
        return String.join(phrases.get("money.comma"), words);
    }

    /// What an amount is paid for, such as `per year`.
    public String basis(Money.Basis basis) {
        return phrases.get("money.basis." + token(basis));
    }

    /// In what an amount is paid, such as `in kind`.
    public String kind(Money.Kind kind) {
        return phrases.get("money.kind." + token(kind));
    }

    /// How firm a figure is, such as `reported`.
    public String certainty(Money.Certainty certainty) {
        return phrases.get("money.certainty." + token(certainty));
    }

    /// A value in a few words: `USD 800 m`, `USD 800 m or USD 600 m`, `undisclosed`, `not known`.
    public String brief(Value value) {
        return switch (value) {
            case Value.NotKnown _ -> phrases.get("money.not-known");
            case Value.Undisclosed _ -> phrases.get("money.undisclosed");
            case Value.Figures stated -> String.join(
                    phrases.get("money.or"), stated.figures().stream().map(this::amount).distinct().toList());
        };
    }

    /// Each figure of a value in full, or that it is undisclosed; empty where nothing is known.
    public List<String> all(Value value) {
        return switch (value) {
            case Value.NotKnown _ -> List.of();
            case Value.Undisclosed _ -> List.of(phrases.get("money.undisclosed"));
            case Value.Figures stated -> stated.figures().stream().map(this::words).toList();
        };
    }

    private String withUnit(Unit unit, String amount) {
        return unit.key.isEmpty() ? amount : phrases.say(unit.key, amount);
    }

    /// The largest unit in which both ends are short and exact and neither is less than one.
    private Unit unit(Amount min, Amount max) {
        for (Unit unit : Digits.of(max).isZero() ? List.<Unit>of() : units) {
            if (fits(min, unit) && fits(max, unit)) {
                return unit;
            }
        }
        return Unit.ONES;
    }

    private static boolean fits(Amount amount, Unit unit) {
        Digits digits = Digits.of(amount).in(unit);
        return digits.isZero()
                || digits.whole() >= 1 && digits.whole() <= MOST_WHOLE && digits.decimals <= MOST_DECIMALS;
    }

    private String number(Amount amount, Unit unit) {
        Digits digits = Digits.of(amount).in(unit);
        if (digits.whole() > MOST_SPELT_OUT) {
            // An absurd number is said as it was written rather than with a line of zeros.
            return amount.number().toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMaximumFractionDigits(Math.max(0, digits.decimals));
        if (amount.isPlain() && digits.count <= EXACT_IN_DOUBLE && digits.whole() <= EXACT_IN_DOUBLE) {
            return format.format(digits.decimals < 0
                    ? digits.stripped * Math.pow(10, -digits.decimals)
                    : digits.stripped / Math.pow(10, digits.decimals));
        }
        return format.format(amount.number().movePointLeft(unit.zeros));
    }

    /// How a number is written without zeros at its end.
    ///
    /// @param stripped the digits as one whole number; 0 where the amount is not plain
    /// @param count    how many digits, 0 for zero
    /// @param decimals how many of them stand behind the point; negative where zeros follow before it
    private record Digits(long stripped, int count, int decimals) {

        static Digits of(Amount amount) {
            if (!amount.isPlain()) {
                BigDecimal stripped = amount.number().stripTrailingZeros();
                return stripped.signum() == 0 ? new Digits(0, 0, 0) : new Digits(0, stripped.precision(),
                        stripped.scale());
            }
            long rest = amount.digits();
            int decimals = amount.decimals();
            if (rest == 0) {
                return new Digits(0, 0, 0);
            }
            for (; rest % 10 == 0; rest /= 10) {
                decimals--;
            }
            int count = 0;
            for (long left = rest; left != 0; left /= 10) {
                count++;
            }
            return new Digits(rest, count, decimals);
        }

        /// The same number in a larger unit.
        Digits in(Unit unit) {
            return isZero() ? this : new Digits(stripped, count, decimals + unit.zeros);
        }

        boolean isZero() {
            return count == 0;
        }

        /// How many digits stand before the point; none or fewer where the number is less than one.
        int whole() {
            return count - decimals;
        }
    }

    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

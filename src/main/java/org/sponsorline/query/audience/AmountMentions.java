package org.sponsorline.query.audience;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;

/// Amounts that an audience may not see, and whether a text states one of them in digits: `800,000,000`,
/// `USD 600–800 m`, `8亿`.
///
/// A text that may mean such an amount counts as one that does; a number in words is not understood.
final class AmountMentions {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'’\\u00a0\\u202f ]\\d+)*");
    private static final Pattern SEPARATOR = Pattern.compile("[.,'’\\u00a0\\u202f ]");

    private static final Pattern FIRST_LETTER = Pattern.compile("(?<=\\d)(?=\\p{L})");

    /// What a number can be followed by.
    private static final List<Unit> UNITS = List.of(
            Unit.of("thousand|k\\b|千", 3), Unit.of("万|萬", 4), Unit.of("million|mio\\b|mln|mn\\b|m\\b|百万", 6),
            Unit.of("千万", 7), Unit.of("亿|億", 8), Unit.of("billion|bn\\b|b\\b|十亿|milliard", 9));

    private record Unit(Pattern words, int zeros) {
        static Unit of(String words, int zeros) {
            return new Unit(Pattern.compile("(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE), zeros);
        }
    }

    private final Set<BigDecimal> amounts = new HashSet<>();

    /// Adds the figures of a value.
    void add(Value value) {
        for (Money money : value.figuresOrNone()) {
            add(money.amount());
            if (money.max() != null) {
                add(money.max());
            }
            if (money.equivalent() != null) {
                add(money.equivalent().amount());
            }
            for (Money.Part part : money.parts()) {
                add(part.amount());
                add(part.upperEnd());
            }
        }
    }

    private void add(BigDecimal amount) {
        if (amount.signum() != 0) {
            amounts.add(amount.abs().stripTrailingZeros());
        }
    }

    boolean in(@Nullable Text text) {
        return text != null && text.all().stream().anyMatch(this::in);
    }

    boolean in(@Nullable String text) {
        if (text == null || amounts.isEmpty() || text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Set<Integer> zeros = new LinkedHashSet<>();
        zeros.add(0);
        // Of a range only the end has the unit.
        String parted = FIRST_LETTER.matcher(text).replaceAll(" ");
        UNITS.stream().filter(unit -> unit.words().matcher(parted).find()).forEach(unit -> zeros.add(unit.zeros()));
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            for (BigDecimal read : readings(number.group())) {
                for (int each : zeros) {
                    if (amounts.contains(read.scaleByPowerOfTen(each).stripTrailingZeros())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// What digits with separators can mean: all of them group digits, or the last one begins the decimals, or a space
    /// parts two numbers.
    private static Set<BigDecimal> readings(String written) {
        Set<BigDecimal> readings = new HashSet<>();
        readings.add(new BigDecimal(SEPARATOR.matcher(written).replaceAll("")));
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (last > 0) {
            readings.add(new BigDecimal(
                    SEPARATOR.matcher(written.substring(0, last)).replaceAll("") + "."
                            + SEPARATOR.matcher(written.substring(last + 1)).replaceAll("")));
        }
        if (written.indexOf(' ') > 0) {
            for (String part : written.split(" ")) {
                readings.addAll(readings(part));
            }
        }
        return readings;
    }
}

package org.sponsorline.desktop.table;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.sponsorline.model.Money;

/// An amount of money in few letters.
final class MoneyWords {

    private MoneyWords() {}

    static String amount(Money money, Locale locale) {
        String from = number(money.amount(), locale);
        return money.currency() + " " + (money.max() == null ? from : from + "–" + number(money.max(), locale));
    }

    private static String number(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(3);
        return format.format(amount);
    }
}

package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/// An amount in few letters, such as `50 m` on a slider.
final class AmountWords {

    private AmountWords() {}

    static String brief(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}

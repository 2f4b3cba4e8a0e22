package org.sponsorline.query.text;

import java.util.Locale;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;

/// Writes how much of a stated total the record has.
public final class CoverageText {

    private CoverageText() {}

    /// In a few words, such as `29 of 56 recorded`.
    public static String brief(int recorded, StatedTotal total, Locale locale) {
        return Messages.of(CoverageText.class, locale).say("coverage.brief", recorded, total.count());
    }

    /// With the time for which the total holds, such as `29 of 56 holders recorded, counted in February 2026`.
    public static String words(int recorded, StatedTotal total, Locale locale) {
        Messages messages = Messages.of(CoverageText.class, locale);
        String words = messages.say("coverage.words", recorded, total.count());
        return total.on() == null
                ? words : messages.say("coverage.on", words, EdtfText.words(total.on(), locale));
    }
}

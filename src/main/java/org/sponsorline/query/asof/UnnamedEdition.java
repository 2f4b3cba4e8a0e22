package org.sponsorline.query.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;

/// The name and year of an edition before its host was known, such as `Summer Olympic Games 2032`.
final class UnnamedEdition {

    private UnnamedEdition() {}

    /// A name made from the property, season and year alone.
    static Text name(Edition edition) {
        String english = name(edition, Locale.ENGLISH);
        String chinese = name(edition, Locale.CHINESE);
        return Text.of(List.of("en", english, "zh-Hans", chinese));
    }

    /// The year for which it was scheduled, or null if no date tells it.
    static @Nullable Edtf year(Edition edition) {
        Edtf dates = edition.scheduled() != null ? edition.scheduled() : edition.held();
        if (dates == null || !(dates.start() instanceof EdtfDate start)) {
            return null;
        }
        try {
            int year = LocalDate.ofEpochDay(start.firstDay()).getYear();
            return EdtfParser.parse(Math.abs(year) > 9999 ? "Y" + year : String.format(Locale.ROOT, "%04d", year));
        } catch (EdtfException farYear) {
            return null;
        }
    }

    private static String name(Edition edition, Locale locale) {
        Messages messages = Messages.of(UnnamedEdition.class, locale);
        List<String> words = new ArrayList<>();
        if (edition.season() != null) {
            words.add(token(messages, "edition.season.", edition.season()));
        }
        words.add(edition.property() == null
                ? messages.get("edition.any") : token(messages, "edition.property.", edition.property()));
        String name = String.join(messages.get("edition.separator"), words);
        Edtf year = year(edition);
        return year == null ? name : messages.say("edition.of-year", name, year.text().replace("Y", ""));
    }

    private static String token(Messages messages, String prefix, String token) {
        if (messages.has(prefix + token)) {
            return messages.get(prefix + token);
        }
        StringBuilder words = new StringBuilder();
        for (String word : token.split("-", -1)) {
            words.append(words.isEmpty() || word.isEmpty() ? "" : " ")
                    .append(word.isEmpty() ? "" : Character.toTitleCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }
}

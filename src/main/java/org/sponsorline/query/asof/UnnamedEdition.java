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

/// An edition before anybody knew where it would be staged: `Summer Olympic Games 2032`.
final class UnnamedEdition {

    private UnnamedEdition() {}

    /// Its name made of what it is an edition of, its season and its year alone.
    static Text name(Edition edition) {
        String english = name(edition, Locale.ENGLISH);
        String chinese = name(edition, Locale.CHINESE);
        return Text.of(List.of("en", english, "zh-Hans", chinese));
    }

    /// The year for which it was scheduled, or null where no date tells it.
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
        Messages phrases = Messages.of(UnnamedEdition.class, locale);
        List<String> words = new ArrayList<>();
        if (edition.season() != null) {
            words.add(token(phrases, "edition.season.", edition.season()));
        }
        words.add(edition.property() == null
                ? phrases.get("edition.any") : token(phrases, "edition.property.", edition.property()));
        String name = String.join(phrases.get("edition.separator"), words);
        Edtf year = year(edition);
        return year == null ? name : phrases.say("edition.of-year", name, year.text().replace("Y", ""));
    }

    private static String token(Messages phrases, String prefix, String token) {
        if (phrases.has(prefix + token)) {
            return phrases.get(prefix + token);
        }
        StringBuilder words = new StringBuilder();
        for (String word : token.split("-", -1)) {
            words.append(words.isEmpty() || word.isEmpty() ? "" : " ")
                    .append(word.isEmpty() ? "" : Character.toTitleCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }
}

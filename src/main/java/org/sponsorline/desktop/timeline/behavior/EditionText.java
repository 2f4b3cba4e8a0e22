package org.sponsorline.desktop.timeline.behavior;

import java.util.Locale;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.EdtfText;

/// When an edition was planned and when it was held, in words.
final class EditionText {

    private EditionText() {}

    static String of(Edition edition, MessageBundle words, Locale locale) {
        StringBuilder text = new StringBuilder();
        if (edition.held() != null) {
            text.append(words.say("edition.held", EdtfText.words(edition.held(), locale)));
        }
        if (edition.scheduled() != null && !edition.scheduled().equals(edition.held())) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(words.say("edition.scheduled", EdtfText.words(edition.scheduled(), locale)));
        }
        return text.toString();
    }
}

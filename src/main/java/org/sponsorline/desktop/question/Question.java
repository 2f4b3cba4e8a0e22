package org.sponsorline.desktop.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.desktop.text.MessageBundle;

/// A question and the view that answers it.
///
/// @param sentence the question in the language of the window
/// @param view     the view as one line of text, see [org.sponsorline.view.ViewText]
public record Question(String sentence, String view) {

    /// Where the texts lie: beside the record that answers them.
    private static final String PLACE = "org.sponsorline.record";

    /// The questions that the [BundledRecord] answers.
    ///
    /// @param today the day that "today" means in them
    public static List<Question> ofBundledRecord(Locale locale, LocalDate today) {
        MessageBundle texts = MessageBundle.ofPackage(PLACE, locale);
        return IntStream.rangeClosed(1, Integer.parseInt(texts.getString("question.count")))
                .mapToObj(number -> "question." + number)
                .map(key -> new Question(texts.getString(key), texts.say(key + ".view", today.toString())))
                .toList();
    }
}

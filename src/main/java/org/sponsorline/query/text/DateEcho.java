package org.sponsorline.query.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;

/// Reads dates as they are typed into fields, and says what they are understood to mean or why they are no dates.
public final class DateEcho {

    private final Messages messages;
    private final EdtfText dates;
    private final Locale locale;
    private final Clock clock;

    /// @param locale the language to say it in
    /// @param clock  tells which day is today
    public DateEcho(Locale locale, Clock clock) {
        this.clock = clock;
        this.locale = locale;
        messages = Messages.of(DateEcho.class, locale);
        dates = EdtfText.in(locale);
    }

    /// What a text that is typed now means.
    public DateReading read(String typed) {
        return TypedDateReader.read(typed, locale, LocalDate.now(clock));
    }

    /// The date in words, or both dates if it can mean two; else a sentence with a suggestion.
    public String of(String typed) {
        DateReading read = read(typed);
        Edtf date = read.date();
        if (date != null) {
            Edtf nearby = read.nearby();
            return nearby == null
                    ? dates.words(date)
                    : messages.say("date.nearby", dates.words(date), dates.words(nearby), nearby.text());
        }
        if (read.ambiguous()) {
            Edtf one = read.dates().get(0);
            Edtf other = read.dates().get(1);
            return messages.say("date.ambiguous", dates.words(one), dates.words(other), one.text(), other.text());
        }
        EdtfException fault = TypedDateReader.fault(typed, locale);
        String sentence = fault.sentence(locale);
        return fault.suggestion() == null ? sentence : messages.say("date.suggestion", sentence, fault.suggestion());
    }

    /// Why a date cannot be taken where a single day is asked for.
    public String noDay(Edtf date) {
        return messages.say("date.no-day", dates.words(date));
    }

    /// Why a date cannot be taken where there must be a day in it.
    public String undated(Edtf date) {
        return messages.say("date.undated", dates.words(date));
    }
}

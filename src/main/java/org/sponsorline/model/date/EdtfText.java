package org.sponsorline.model.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.sponsorline.model.date.Edtf.Bound;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.text.Messages;

/// Writes dates in words for people, never more precise than they were stated.
///
/// A date is either a **span**, something that lasts ([#words], [#brief], and in a sentence [#term]), or a **moment**,
/// something that happened at some time. A moment stated as a span happened within that span, so `/2021` reads `by
/// 2021` and not `to 2021` ([#moment], [#briefMoment], and in a sentence [#when]).
///
/// If both ends of a span are in one month or year, it is written once: `7 to 23 February 2014`. Only the brief forms
/// use dashes, as screen readers do not speak them.
public final class EdtfText {

    private final Messages messages;
    private final DateWords dates;

    private EdtfText(Messages messages) {
        this.messages = messages;
        dates = new DateWords(messages);
    }

    /// The words of a language; anything but Chinese reads English.
    public static EdtfText in(Locale locale) {
        return new EdtfText(Messages.of(EdtfText.class, locale));
    }

    /// See [#words(Edtf)].
    public static String words(Edtf date, Locale locale) {
        return in(locale).words(date);
    }

    /// See [#moment(Edtf)].
    public static String moment(Edtf date, Locale locale) {
        return in(locale).moment(date);
    }

    /// A date or span in words: `19 January 2017`, `about 2021`, `19 January 2017 to 2028`, `from 2017, no end set`.
    public String words(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.words(single);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> {
                DateWords.Ends ends = dates.ends(from, to, DateWords.MONTHS);
                yield messages.say("span", ends.start(), ends.end());
            }
            case EdtfInterval span -> halfSpan(span, "span", dates::words);
        };
    }

    /// When something happened, in words: `19 January 2017`, `by 2021`, `2017 or later`, `between 2017 and 2019`.
    public String moment(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.words(single);
            case EdtfInterval within -> within(within, "moment");
        };
    }

    /// When something happened, as part of a sentence: `on 19 January 2017`, `in 2017`, `by 2021`.
    public String when(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.when(single);
            case EdtfInterval within -> within(within, "when");
        };
    }

    /// How long something runs, as part of a sentence: `from 2017 through 2028`, `until 8 August 2021, with no start
    /// set`. A single date is all the time it runs: `in 2021`.
    public String term(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.when(single);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> {
                DateWords.Ends ends = dates.ends(from, to, DateWords.MONTHS);
                yield messages.say("term", ends.start(), until(to, ends.end()));
            }
            case EdtfInterval span -> halfSpan(span, "term", end -> until(end, dates.words(end)));
        };
    }

    /// Where a span begins, in words: `19 January 2017`, `no start set`, `start not known`.
    public String start(Bound start) {
        return switch (start) {
            case EdtfDate date -> dates.words(date);
            case Limit limit -> messages.get(limit == Limit.OPEN ? "start.open" : "start.unknown");
        };
    }

    /// Where a span ends, in words: `2028`, `no end set`, `end not known`.
    public String end(Bound end) {
        return switch (end) {
            case EdtfDate date -> dates.words(date);
            case Limit limit -> messages.get(limit == Limit.OPEN ? "end.open" : "end.unknown");
        };
    }

    /// How finely and how firmly a date was stated: `to the day`, `only the year is stated, and it is approximate`.
    public String precision(Bound bound) {
        return switch (bound) {
            case EdtfDate date -> dates.precision(date);
            case Limit limit -> messages.get(limit == Limit.OPEN ? "precision.open" : "precision.unknown");
        };
    }

    /// A date or span in few letters, for narrow places: `19 Jan 2017 – 2028`, `7–23 Feb 2014`, `2017 – …`, `~2021?`.
    public String brief(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.brief(single);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> briefEnds(from, to);
            case EdtfInterval span -> messages.say("brief.span", brief(span.start()), brief(span.end()));
        };
    }

    /// When something happened, in few letters: `19 Jan 2017`, `by 2021`, `2017 or later`, `2017 – 2019`.
    public String briefMoment(Edtf date) {
        return switch (date) {
            case EdtfDate single -> dates.brief(single);
            case EdtfInterval(EdtfDate from, EdtfDate to) -> briefEnds(from, to);
            case EdtfInterval(Limit _, EdtfDate to) -> messages.say("moment.by", dates.brief(to));
            case EdtfInterval(EdtfDate from, Limit _) -> messages.say("moment.since", dates.brief(from));
            case EdtfInterval _ -> messages.get("moment.unknown");
        };
    }

    /// From one day of the calendar to another, to a given precision, in words: `7 to 23 February 2014`, `2014 to
    /// 2032`.
    ///
    /// @param exactness to the day, the month or the year
    public String span(LocalDate first, LocalDate last, Precision exactness) {
        return words(interval(first, last, exactness));
    }

    /// The same in few letters: `7–23 Feb 2014`, `Feb–Apr 2014`, `2014 – 2032`.
    public String briefSpan(LocalDate first, LocalDate last, Precision exactness) {
        return brief(interval(first, last, exactness));
    }

    private static Edtf interval(LocalDate first, LocalDate last, Precision exactness) {
        EdtfDate from = date(first, exactness);
        EdtfDate to = date(last, exactness);
        return from.equals(to) ? from : new EdtfInterval(from, to);
    }

    private static EdtfDate date(LocalDate day, Precision exactness) {
        LocalDate first = switch (exactness) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
        return new EdtfDate("", exactness, first.toEpochDay(), first.toEpochDay(), false, false, false);
    }

    /// A year of the calendar, counted in its own era: `2017`, `776 BC`.
    public String year(LocalDate day) {
        return dates.year(day.getYear());
    }

    /// A day of the calendar in words: `19 January 2017`.
    public String day(LocalDate day) {
        return dates.day(day, DateWords.MONTHS);
    }

    /// A day of the calendar in few letters: `19 Jan 2017`.
    public String briefDay(LocalDate day) {
        return dates.day(day, DateWords.BRIEF + DateWords.MONTHS);
    }

    private String brief(Bound bound) {
        return switch (bound) {
            case EdtfDate date -> dates.brief(date);
            case Limit.OPEN -> "…";
            case Limit.UNKNOWN -> "?";
        };
    }

    private String briefEnds(EdtfDate from, EdtfDate to) {
        DateWords.Ends ends = dates.ends(from, to, DateWords.BRIEF + DateWords.MONTHS);
        return messages.say(ends.joined(), ends.start(), ends.end());
    }

    /// An end that a sentence goes on to: `until 8 August 2021`, `through 2028`.
    private String until(EdtfDate end, String words) {
        return messages.say(end.firstDay() == end.lastDay() ? "until.day" : "until.coarse", words);
    }

    /// The moment lies between these ends; why one is missing makes no difference.
    private String within(EdtfInterval within, String role) {
        return switch (within) {
            case EdtfInterval(EdtfDate from, EdtfDate to) -> {
                DateWords.Ends ends = dates.ends(from, to, DateWords.MONTHS);
                yield messages.say("moment.between", ends.start(), ends.end());
            }
            case EdtfInterval(Limit _, EdtfDate to) -> messages.say("moment.by", dates.words(to));
            case EdtfInterval(EdtfDate from, Limit _) -> messages.say(role + ".since", dates.words(from));
            case EdtfInterval _ -> messages.get(role + ".unknown");
        };
    }

    /// A span of which at most one end is dated.
    private String halfSpan(EdtfInterval span, String role, Function<EdtfDate, String> end) {
        return switch (span) {
            case EdtfInterval(EdtfDate from, Bound to) -> messages.say(
                    role + (to == Limit.OPEN ? ".end-open" : ".end-unknown"), dates.words(from));
            case EdtfInterval(Limit from, EdtfDate to) ->
                messages.say(role + (from == Limit.OPEN ? ".start-open" : ".start-unknown"), end.apply(to));
            case EdtfInterval(Limit from, Limit to) -> messages.say("span.neither", start(from), end(to));
        };
    }
}

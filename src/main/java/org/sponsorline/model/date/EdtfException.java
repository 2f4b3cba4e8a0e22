package org.sponsorline.model.date;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// Says why a text is not a date of EDTF levels 0 and 1, in a sentence for people.
public final class EdtfException extends Exception {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient List<String> arguments;
    private final transient @Nullable String suggestion;

    /// What is wrong with a text.
    public enum Fault {
        EMPTY, TOO_LONG, NOT_A_DATE, NO_SUCH_MONTH, NO_SUCH_DAY, NO_SUCH_TIME, NO_SUCH_ZONE, QUALIFIER_NOT_LAST,
        DIGITS_NOT_LAST, SHORT_LETTER_YEAR, LONG_YEAR, YEAR_TOO_FAR, NEGATIVE_ZERO, TIME_IN_INTERVAL,
        TIME_QUALIFIED, TOO_MANY_PARTS, BEYOND_LEVEL_ONE, END_BEFORE_START,
        /// Slashes stand between the parts of a day.
        SLASHED_DAY,
        /// A business year, whose days are not known.
        BUSINESS_YEAR,
        /// It can be read in two ways.
        AMBIGUOUS,
        /// It says in words that the date is not known.
        NOT_STATED,
        /// It says in words that there is no end.
        NO_END,
        /// One end of a span is no date; its arguments are the span, the fault of the end and that fault's arguments.
        IN_SPAN;

        private String key() {
            return "edtf." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param suggestion a text that is a date and may be what was meant, or null
    EdtfException(Fault fault, @Nullable String suggestion, String... arguments) {
        // Invalid dates are common in records, so no stack trace is made.
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.arguments = List.of(arguments);
        this.suggestion = suggestion;
    }

    public Fault fault() {
        return fault;
    }

    /// A date that may have been meant, or null.
    public @Nullable String suggestion() {
        return suggestion;
    }

    /// The parts of the text that the sentence names.
    public List<String> arguments() {
        return arguments;
    }

    /// What is wrong, as a sentence without the suggestion.
    public String sentence(Locale locale) {
        return sentence(fault, arguments, locale);
    }

    /// The sentence for a fault that was found earlier.
    public static String sentence(Fault fault, List<String> arguments, Locale locale) {
        Messages messages = Messages.of(EdtfException.class, locale);
        if (fault == Fault.IN_SPAN) {
            Fault ofEnd = Fault.valueOf(arguments.get(1));
            return messages.say(
                    fault.key(), arguments.getFirst(), sentence(ofEnd, arguments.subList(2, arguments.size()), locale));
        }
        return messages.say(fault.key(), arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}

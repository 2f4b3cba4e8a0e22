package org.sponsorline.dataset.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;

/// One thing that is wrong or odd in a record file, with its place and what to do about it.
///
/// @param kind       what is wrong
/// @param arguments  the details that its sentence names; those that begin with `@` are keys of words
/// @param line       counted from 1; 1 where the whole file is meant
/// @param column     counted from 1, in UTF-16 units
/// @param pointer    JSON Pointer (RFC 6901) of the value, control characters as escapes; empty for the whole file
/// @param suggestion what was probably meant, to be put in its place as it stands, or null
/// @param entry      the entry it stands in, or null where that is not known
public record Problem(
        Kind kind, List<String> arguments, long line, int column, String pointer, @Nullable String suggestion,
        @Nullable EntryKey entry) {

    /// How much a problem matters.
    public enum Severity {
        /// Something could not be taken over: an entry, a member or a reference is left out, or the whole file.
        ERROR,
        /// Taken over as it stands, and probably not meant.
        WARNING,
        /// Good to know.
        INFO;

        /// The word on the command line.
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What can be wrong.
    public enum Kind {
        // The file as a whole
        FILE_MISSING, FILE_IS_FOLDER, FILE_NOT_ALLOWED, FILE_SPECIAL, FILE_FAILED, FILE_EMPTY, FILE_CHANGED,
        FILE_TOO_LARGE, CANCELLED, NOT_UTF8, OTHER_ENCODING, NOT_JSON, TRUNCATED, TOO_DEEP, OVERLONG,
        NOT_AN_OBJECT, NOT_A_RECORD, OTHER_FORMAT,
        BYTE_ORDER_MARK(Severity.WARNING),

        // JSON
        WRONG_TYPE, DUPLICATE_MEMBER, MISSING_MEMBER, EMPTY_ELEMENT, TOO_LONG, UNKNOWN_TOKEN, BAD_DATE, NOT_A_DAY,
        NULL_VALUE(Severity.WARNING), EMPTY_TEXT(Severity.WARNING), INVISIBLE_TEXT(Severity.WARNING),
        HALF_CHARACTER(Severity.WARNING),
        UNKNOWN_MEMBER(Severity.INFO), UNKNOWN_MEMBER_KEPT(Severity.INFO),
        /// A date that is read as it stands and is hardly ever meant so.
        READ_OTHERWISE(Severity.INFO),

        // What entries say
        DUPLICATE_ID, DANGLING_REFERENCE, REFERENCE_TO_REJECTED, CYCLE, NO_CURRENCY, ABSURD_NUMBER,
        ODD_ID(Severity.WARNING), ODD_MEDIUM(Severity.WARNING), ODD_COUNTRY(Severity.WARNING),
        ODD_AREA(Severity.WARNING), ODD_CURRENCY(Severity.WARNING), ODD_LANGUAGE(Severity.WARNING),
        ODD_ADDRESS(Severity.WARNING), ODD_SCALE(Severity.WARNING), NEGATIVE_AMOUNT(Severity.WARNING),
        RANGE_REVERSED(Severity.WARNING), BOUND_ON_RANGE(Severity.WARNING), SAME_CURRENCY(Severity.WARNING),
        PART_PLACED_TWICE(Severity.WARNING), PART_OF_NOTHING(Severity.WARNING), PARTS_ADD_UP_OTHERWISE(Severity.INFO),
        NO_FIGURES(Severity.WARNING), ENDED_BEFORE_START(Severity.WARNING),
        SELF_REFERENCE, CHANGES_NOTHING(Severity.WARNING), NOT_AS_AMENDED(Severity.WARNING),
        OPTION_REVERSED(Severity.WARNING), LEADS_UNUSED(Severity.WARNING),
        NOT_PRESENT_NAME(Severity.WARNING), NAMES_OVERLAP(Severity.WARNING), ODD_PICTURE(Severity.WARNING),
        VACANT_AND_HELD(Severity.WARNING), NO_GRANTEES(Severity.INFO),
        SCOPE_ROW_EMPTY(Severity.WARNING), SCOPE_BEYOND_UNION(Severity.WARNING), SCOPE_WITHOUT_UNION(Severity.INFO),

        // What the record says beside its entries
        AMBIGUOUS_CATEGORY(Severity.WARNING), UNKNOWN_CATEGORY(Severity.INFO), RATE_OF_ITSELF, ODD_RATE, NOT_A_COUNT,
        TOTAL_OF_NOTHING, TOTAL_WITHOUT_ENTRIES(Severity.INFO), TOTAL_EXCEEDED(Severity.INFO),

        // Agreements that hang under others
        OUTSIDE_PARENT_TERM(Severity.WARNING), OUTSIDE_PARENT_TERRITORY(Severity.WARNING),
        OUTSIDE_PARENT_MEDIA(Severity.WARNING),

        // What briefings say
        NOT_A_BRIEFING, OTHER_BRIEFING_FORMAT, BAD_VIEW, NO_ENTRY_KEY, NOT_SECONDS, NO_WITHHELD_FIELD,

        // Problems that are too many to list
        MORE_OF_A_KIND(Severity.INFO);

        private final Severity severity;

        Kind() {
            this(Severity.ERROR);
        }

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return kind.severity();
    }

    /// The problem as compilers write theirs, on one line that editors and build servers understand.
    public String line(String file, Locale locale) {
        return file + ":" + line + ":" + column + ": " + severity().token() + ": " + sentence(locale)
                + " [" + pointer + "]";
    }

    /// What is wrong and what to do, suggestion included.
    public String sentence(Locale locale) {
        return ProblemText.sentence(this, locale);
    }
}

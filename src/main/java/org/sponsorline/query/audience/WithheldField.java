package org.sponsorline.query.audience;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;

/// A field of which an audience may not see what it says. The text form is `value`, `value@programme:TOP` or
/// `value@agreement:alibaba-top`.
///
/// @param field     which field
/// @param programme the only programme in whose agreements it is withheld, or null
/// @param entry     the only entry in which it is withheld, or null
public record WithheldField(Field field, @Nullable String programme, @Nullable EntryKey entry) {

    private static final String PROGRAMME = "programme:";

    /// What can be withheld of an entry that is shown.
    public enum Field {
        /// Figures of money with everything that may state them: other versions, notes, quotations.
        VALUE("value"),
        /// Notes and quotations.
        NOTE("note"),
        /// How and when an agreement really ended.
        ENDED("ended");

        private final String token;

        Field(String token) {
            this.token = token;
        }

        /// The name in files.
        public String token() {
            return token;
        }
    }

    public WithheldField {
        if (programme != null && entry != null) {
            throw new IllegalArgumentException("A field is withheld in a programme or in an entry.");
        }
    }

    /// Withheld everywhere.
    public static WithheldField everywhere(Field field) {
        return new WithheldField(field, null, null);
    }

    public static WithheldField inProgramme(Field field, String programme) {
        return new WithheldField(field, programme, null);
    }

    public static WithheldField inEntry(Field field, EntryKey entry) {
        return new WithheldField(field, null, entry);
    }

    /// Whether it withholds something of an entry.
    ///
    /// @param itsProgramme the programme of the entry, or null
    boolean concerns(Entry named, @Nullable String itsProgramme) {
        return entry != null ? entry.equals(named.key()) : programme == null || programme.equals(itsProgramme);
    }

    /// The field with this text form, or empty if the text is not one.
    public static Optional<WithheldField> parse(String text) {
        int at = text.indexOf('@');
        String token = at < 0 ? text : text.substring(0, at);
        for (Field field : Field.values()) {
            if (field.token().equals(token)) {
                return at < 0 ? Optional.of(everywhere(field)) : parse(field, text.substring(at + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<WithheldField> parse(Field field, String where) {
        if (where.startsWith(PROGRAMME)) {
            String programme = where.substring(PROGRAMME.length());
            return programme.isEmpty() ? Optional.empty() : Optional.of(inProgramme(field, programme));
        }
        return EntryKey.parse(where).map(entry -> inEntry(field, entry));
    }

    /// The names of all fields in files, between commas.
    public static String tokens() {
        return Arrays.stream(Field.values()).map(Field::token).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return programme != null ? field.token() + "@" + PROGRAMME + programme
                : entry != null ? field.token() + "@" + entry : field.token();
    }
}

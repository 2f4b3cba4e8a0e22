package org.sponsorline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// A change of an agreement in mid-term. The agreement itself says what holds since.
///
/// @param date      when it took effect, or null
/// @param announced when that became public, or null
/// @param field     what changed
/// @param from      what held before, or null if that is not known
/// @param to        what has held since, or null if that is not known
/// @param note      a remark, or null
public record Amendment(
        @Nullable Edtf date, @Nullable Edtf announced, Field field, @Nullable FieldValue from, @Nullable FieldValue to,
        @Nullable Text note, List<Citation> cite) {

    /// When it took effect, else when it became public; null if neither is stated.
    public @Nullable Edtf when() {
        return date != null ? date : announced;
    }

    /// A field of an agreement that can change in mid-term.
    public enum Field {
        STATUS, PROGRAMME, TIER, GRANTOR, GRANTEES, CATEGORIES, EXCLUSIVE, TERRITORIES, MEDIA, TERM, EDITIONS, VALUE;

        /// The name of the member, such as `exclusive`.
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// What an agreement says in this field, or null if nothing.
        public @Nullable FieldValue of(Agreement agreement) {
            return switch (this) {
                case STATUS -> new FieldValue.Standing(agreement.status());
                case PROGRAMME -> words(agreement.programme());
                case TIER -> words(agreement.tier());
                case GRANTOR -> words(agreement.grantor());
                case GRANTEES -> several(agreement.grantees());
                case CATEGORIES -> several(agreement.categories());
                case EXCLUSIVE -> agreement.exclusive() == null ? null : new FieldValue.Truth(agreement.exclusive());
                case TERRITORIES -> agreement.territories().isEmpty()
                        ? null : new FieldValue.Places(agreement.territories());
                case MEDIA -> several(agreement.media());
                case TERM -> agreement.term() == null ? null : new FieldValue.Span(agreement.term());
                case EDITIONS -> several(agreement.editions());
                case VALUE -> agreement.value() instanceof Value.NotKnown ? null
                        : new FieldValue.Price(agreement.value());
            };
        }

        /// Sets this field of an agreement in the making.
        ///
        /// @param value as [#of] gives it; null makes the field one of which nothing is known
        public void set(AgreementBuilder agreement, @Nullable FieldValue value) {
            switch (this) {
                case STATUS -> agreement.status(
                        value instanceof FieldValue.Standing standing ? standing.status() : Agreement.Status.SIGNED);
                case PROGRAMME -> agreement.programme(words(value));
                case TIER -> agreement.tier(words(value));
                case GRANTOR -> agreement.grantor(words(value));
                case GRANTEES -> agreement.grantees(several(value));
                case CATEGORIES -> agreement.categories(several(value));
                case EXCLUSIVE -> agreement.exclusive(value instanceof FieldValue.Truth truth ? truth.holds() : null);
                case TERRITORIES -> agreement.territories(
                        value instanceof FieldValue.Places places ? places.territories() : List.of());
                case MEDIA -> agreement.media(several(value));
                case TERM -> agreement.term(value instanceof FieldValue.Span span ? span.dates() : null);
                case EDITIONS -> agreement.editions(several(value));
                case VALUE -> agreement.value(
                        value instanceof FieldValue.Price price ? price.value() : Value.NOT_KNOWN);
            }
        }

        private static @Nullable FieldValue words(@Nullable String text) {
            return text == null ? null : new FieldValue.Words(text);
        }

        private static @Nullable FieldValue several(List<String> all) {
            return all.isEmpty() ? null : new FieldValue.Several(all);
        }

        private static @Nullable String words(@Nullable FieldValue value) {
            return value instanceof FieldValue.Words words ? words.text() : null;
        }

        private static List<String> several(@Nullable FieldValue value) {
            return value instanceof FieldValue.Several several ? several.all() : List.of();
        }
    }

    /// What a field says, as the field has it.
    public sealed interface FieldValue {

        /// A word or an id.
        record Words(String text) implements FieldValue {}

        /// Words or ids, at least one.
        record Several(List<String> all) implements FieldValue {}

        /// Yes or no.
        record Truth(boolean holds) implements FieldValue {}

        /// A span of time.
        record Span(Edtf dates) implements FieldValue {}

        /// Territories, at least one.
        record Places(List<Territory> territories) implements FieldValue {}

        /// Money, or that it is withheld.
        record Price(Value value) implements FieldValue {}

        /// How firm the agreement is.
        record Standing(Agreement.Status status) implements FieldValue {}
    }
}

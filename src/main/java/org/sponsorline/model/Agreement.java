package org.sponsorline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// A grant of rights by one party to one or several others. Lists are empty if nothing is known.
///
/// @param programme   the programme it belongs to, such as `TOP`, or null
/// @param tier        its rank there, such as `Worldwide Partner`, or null
/// @param grantor     id of the organization that grants, or null
/// @param grantees    ids of the organizations that hold; several for a joint deal
/// @param title       own title, or null: then it is named after its parties
/// @param categories  product categories held
/// @param exclusive   null if it is not known
/// @param territories where it holds; empty if that is not known
/// @param media       on which media, in the format's tokens
/// @param announced   when it became public, or null
/// @param term        the contract's span as given, or null
/// @param ended       its actual end where that differs or is known, or null
/// @param editions    ids of the editions covered
/// @param parent      id of the head agreement it hangs under, or null
/// @param succeeds    id of the agreement it renews or replaces, or null
/// @param disputed    other sources' versions of fields
/// @param scope       what is held where and by whom, where the other members are only the union of it
/// @param status      whether it was signed, is only reported, or is said to be held by nobody
/// @param amended     its changes in mid-term, in the order of the record
/// @param options     the rights it gives for later
/// @param sharedWith  ids of the agreements that hold the same right by design
/// @param excluding   what is carved out of its categories
/// @param assets      what is delivered: a designation, naming rights, seats
/// @param commitments what is owed, such as hours on free television
public record Agreement(
        String id, Kind kind, @Nullable String programme, @Nullable String tier, @Nullable String grantor,
        List<String> grantees, @Nullable Text title, List<String> categories, @Nullable Boolean exclusive,
        List<Territory> territories, List<String> media, @Nullable Edtf announced, @Nullable Edtf term,
        @Nullable Ending ended, List<String> editions, @Nullable String parent, @Nullable String succeeds,
        Value value, List<Disputed> disputed, @Nullable Text note, List<Citation> cite, List<String> facts,
        List<ScopeRow> scope, Status status, List<Amendment> amended, List<AgreementOption> options, List<String> sharedWith,
        List<Text> excluding, List<Text> assets, List<Text> commitments)
        implements Item {

    /// Begins an agreement of which nothing else is known.
    public static AgreementBuilder builder(String id, Kind kind) {
        return new AgreementBuilder(id, kind);
    }

    /// Begins another agreement that is the same as this one in all that is not set anew.
    public AgreementBuilder with() {
        return new AgreementBuilder(this);
    }

    /// Whether a source says that nobody holds this and no holders are named.
    public boolean isVacant() {
        return standing() == Status.VACANT;
    }

    /// The status that counts: what has holders is not vacant, whatever it says.
    public Status standing() {
        return status == Status.VACANT && !grantees.isEmpty() ? Status.SIGNED : status;
    }

    /// Whether it is held: what is only reported, or said to be vacant, is in force on no day.
    public boolean isHeld() {
        return standing() == Status.SIGNED;
    }

    /// Its parts, each with all that it holds: the rows of its scope, or the whole as one.
    public List<ScopeRow> rows() {
        return scope.isEmpty()
                ? List.of(new ScopeRow(
                        territories, media, List.of(), List.of(), exclusive, grantees, term, editions, null, List.of()))
                : scope.stream().map(row -> row.within(this)).toList();
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.AGREEMENT;
    }

    /// What is granted.
    public enum Kind {
        SPONSORSHIP, MEDIA_RIGHTS, SUPPLY, LICENCE;

        /// The name in the format, such as `media-rights`.
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How firm an agreement is.
    public enum Status {
        SIGNED,
        /// Reported and not signed.
        RUMOURED,
        /// A source says that nobody holds this.
        VACANT;

        /// The name in the format, such as `rumoured`.
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How an agreement came to its actual end.
    ///
    /// @param date      the day it ended, or null
    /// @param announced when that became public, or null
    /// @param reason    or null if it is not known
    public record Ending(@Nullable Edtf date, @Nullable Edtf announced, @Nullable Reason reason, @Nullable Text note) {}

    /// Why an agreement ended.
    public enum Reason { EXPIRED, TERMINATED, WITHDRAWN, REPLACED, MUTUAL }

    /// Another source's version of a field.
    ///
    /// @param field the member it is about, such as `term`
    /// @param value the other version, as text of the record (a string as it is, anything else as JSON)
    public record Disputed(String field, String value, List<Citation> cite) {}
}

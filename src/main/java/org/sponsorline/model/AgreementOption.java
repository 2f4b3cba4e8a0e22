package org.sponsorline.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// A right that an agreement gives for later: to extend it, to be asked first, to match another offer, to leave it.
///
/// @param holder   id of the organization that has the option, or null if that is not known
/// @param by       by when it has to be used, or null
/// @param until    until when the agreement runs if it is used, or null
/// @param editions ids of the editions that are added if it is used
/// @param status   what became of it, or null if that is not known
/// @param leads    id of the agreement that it became, or null
/// @param note     a remark, or null
public record AgreementOption(
        Kind kind, @Nullable String holder, @Nullable Edtf by, @Nullable Edtf until, List<String> editions,
        @Nullable Status status, @Nullable String leads, @Nullable Text note, List<Citation> cite) {

    /// The day on which it stands on the timeline: the last one on which it can be used, else the last one of the
    /// time that it would add; null if neither is dated.
    public @Nullable EdtfDate day() {
        return by != null && by.end() instanceof EdtfDate last ? last
                : until != null && until.end() instanceof EdtfDate last ? last : null;
    }

    /// What it gives.
    public enum Kind {
        EXTEND, FIRST_REFUSAL, FIRST_NEGOTIATION, MATCH, BREAK;

        /// The name in the format, such as `first-refusal`.
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What became of it.
    public enum Status {
        OPEN, USED, LAPSED, WAIVED;

        /// The name in the format, such as `lapsed`.
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// How many hold something in all, as a source says, so that it shows how much of that the record has.
///
/// @param programme what they are counted in, or null for any
/// @param tier      their rank there, or null for any
/// @param edition   id of the edition they are counted for, or null for any
/// @param kind      what they hold, or null for any
/// @param count     how many holders there are
/// @param on        the day, or the longer time, on which they were counted, or null
public record StatedTotal(
        @Nullable String programme, @Nullable String tier, @Nullable String edition, Agreement.@Nullable Kind kind,
        int count, @Nullable Edtf on, @Nullable Text note, List<Citation> cite) {

    /// The same total with an edition and citations that are there.
    public StatedTotal with(@Nullable String otherEdition, List<Citation> others) {
        return new StatedTotal(programme, tier, otherEdition, kind, count, on, note, others);
    }

    /// Whether an agreement is one of those that are counted.
    public boolean counts(Agreement agreement) {
        return (programme == null || programme.equals(agreement.programme()))
                && (tier == null || tier.equals(agreement.tier()))
                && (edition == null || agreement.editions().contains(edition))
                && (kind == null || kind == agreement.kind());
    }
}

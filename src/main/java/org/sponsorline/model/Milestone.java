package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Something that happened or was said.
///
/// @param date          when, or null if that is not known
/// @param text          the whole of it, or null
/// @param organizations ids of those it concerns
/// @param agreements    ids of the agreements it concerns
/// @param speaker       who said it, or null
/// @param picture       name of a file beside the record, or null
public record Milestone(
        String id, Kind kind, @Nullable Edtf date, Text title, @Nullable Text text, List<String> organizations,
        List<String> agreements, List<String> editions, @Nullable Speaker speaker, @Nullable String picture,
        List<Citation> cite, List<String> facts) implements Item {

    /// Without a picture.
    public Milestone(
            String id, Kind kind, @Nullable Edtf date, Text title, @Nullable Text text, List<String> organizations,
            List<String> agreements, List<String> editions, @Nullable Speaker speaker, List<Citation> cite,
            List<String> facts) {
        this(id, kind, date, title, text, organizations, agreements, editions, speaker, null, cite, facts);
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.MILESTONE;
    }

    /// What sort of event it is.
    public enum Kind { ANNOUNCEMENT, LAUNCH, WITHDRAWAL, DECISION, STATEMENT, BROADCAST, LEGAL, OTHER }

    /// The person or body speaking.
    ///
    /// @param organization id of the organization spoken for, or null
    public record Speaker(@Nullable Text name, @Nullable Text role, @Nullable String organization) {}
}

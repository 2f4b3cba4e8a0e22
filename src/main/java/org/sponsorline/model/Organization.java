package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Text;

/// A party: a company, a broadcaster, a governing body …
///
/// @param aliases other and former names
/// @param country ISO 3166-1 alpha-2, or null
/// @param parent  id of the organization it belongs to, or null
public record Organization(
        String id, Text name, List<Text> aliases, @Nullable Kind kind, @Nullable String country,
        @Nullable String parent, @Nullable String url, List<Citation> cite, List<String> facts) implements Entry {

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.ORGANIZATION;
    }

    /// What sort of party it is.
    public enum Kind {
        COMPANY, BROADCASTER, GOVERNING_BODY, ORGANIZING_COMMITTEE, AGENCY, CONSORTIUM, OTHER
    }
}

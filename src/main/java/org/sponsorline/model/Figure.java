package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// One point of a series of money, such as a cycle's broadcast income.
///
/// @param organization id of the organization whose money it is, or null
/// @param stream       what the series counts, such as `broadcast`, or null
/// @param period       what time it covers, or null
public record Figure(
        String id, @Nullable String organization, @Nullable String stream, @Nullable Edtf period, Value value,
        @Nullable Text note, List<Citation> cite, List<String> facts) implements Entry {

    @Override
    public Kind entryKind() {
        return Kind.FIGURE;
    }
}

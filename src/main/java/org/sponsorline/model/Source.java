package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// A publication that claims are taken from.
///
/// @param published when it appeared, or null if that is not known
/// @param url       its address, or null if there is none to open
public record Source(
        String id, Text title, @Nullable Text publisher, @Nullable Edtf published, @Nullable String url,
        @Nullable Text note, List<String> facts) implements Entry {

    @Override
    public Kind entryKind() {
        return Kind.SOURCE;
    }

    @Override
    public List<Citation> cite() {
        return List.of();
    }
}

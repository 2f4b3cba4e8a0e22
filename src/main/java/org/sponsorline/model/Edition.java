package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// One staging of a property, such as the Games of 2020.
///
/// @param property  what it is an edition of, such as `olympic-games`, or null
/// @param season    such as `summer`, or null
/// @param host      where it is staged, or null
/// @param scheduled the dates first set, or null
/// @param held      the dates it really took place, or null if it has not or that is not known
/// @param picture   name of a file beside the record, or null
public record Edition(
        String id, Text name, @Nullable String property, @Nullable String season, @Nullable Host host,
        @Nullable Edtf scheduled, @Nullable Edtf held, @Nullable String picture, List<Citation> cite,
        List<String> facts) implements Entry {

    /// Without a picture.
    public Edition(
            String id, Text name, @Nullable String property, @Nullable String season, @Nullable Host host,
            @Nullable Edtf scheduled, @Nullable Edtf held, List<Citation> cite, List<String> facts) {
        this(id, name, property, season, host, scheduled, held, null, cite, facts);
    }

    @Override
    public Kind entryKind() {
        return Kind.EDITION;
    }

    /// The dates it really took place, else those first set; null if neither are known.
    public @Nullable Edtf dates() {
        return held != null ? held : scheduled;
    }

    /// The place of an edition.
    ///
    /// @param country ISO 3166-1 alpha-2, or null
    public record Host(@Nullable Text city, @Nullable String country) {}
}

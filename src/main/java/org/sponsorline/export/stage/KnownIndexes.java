package org.sponsorline.export.stage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.asof.AsOf;

/// Records as they were known on a day, in a language. Keeps the last few: the pictures of a show, of several sizes each,
/// ask for the same ones again. For one thread at a time.
public final class KnownIndexes {

    private static final int MOST_KEPT = 6;

    private final Map<Asked, DatasetIndex> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, DatasetIndex> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Asked(DatasetIndex whole, @Nullable LocalDate asOf, Locale locale) {}

    /// Looks at every entry the first time.
    ///
    /// @param asOf the day, or null for all that is known
    DatasetIndex of(DatasetIndex whole, @Nullable LocalDate asOf, Locale locale) {
        return asOf == null && whole.locale().equals(locale) ? whole
                : made.computeIfAbsent(new Asked(whole, asOf, locale), asked -> DatasetIndex.of(
                        asOf == null ? whole.dataset() : AsOf.view(whole.dataset(), asOf), locale));
    }
}

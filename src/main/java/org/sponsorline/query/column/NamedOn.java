package org.sponsorline.query.column;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.TextLines;

/// What organizations were called on the day of the entry that names them.
///
/// @param day days since 1970-01-01; [#PRESENT] for what they are called now
public record NamedOn(Dataset dataset, long day, Locale locale) {

    private static final long PRESENT = Long.MAX_VALUE;

    /// The names in an entry: those of the day on which an agreement begins, else became public, else its first edition
    /// begins, and of the day of a milestone; the present ones if nothing dates it.
    public static NamedOn in(Dataset dataset, Item item, Locale locale) {
        long day = switch (item) {
            case Agreement agreement -> {
                long begins = day(agreement.term());
                yield begins == PRESENT ? Math.min(day(agreement.announced()), editions(dataset, agreement)) : begins;
            }
            case Milestone milestone -> day(milestone.date());
        };
        return new NamedOn(dataset, day, locale);
    }

    /// The name of an organization; its id if it is not in the record.
    public String organization(String id) {
        return dataset.organization(id).map(found -> found.nameOn(day).in(locale))
                .orElseGet(() -> TextLines.oneLine(id));
    }

    /// The name of an organization in all its languages.
    public Text name(Organization organization) {
        return organization.nameOn(day);
    }

    private static long editions(Dataset dataset, Agreement agreement) {
        return agreement.editions().stream().flatMap(id -> dataset.edition(id).stream()).map(Edition::dates)
                .mapToLong(NamedOn::day).min().orElse(PRESENT);
    }

    private static long day(@Nullable Edtf stated) {
        return stated != null && stated.start() instanceof EdtfDate start ? start.firstDay()
                : stated != null && stated.end() instanceof EdtfDate end ? end.firstDay() : PRESENT;
    }
}

package org.sponsorline.query.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Category;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.TextLines;

/// The names of entries and values, in one line, in the language of a locale.
public final class DisplayNames {

    /// Separates the parties of a joint deal.
    public static final String JOINT = " · ";

    /// The key that stands for "held by nobody"; it cannot be an id.
    public static final String NOBODY = "-nobody";

    /// The most holders that a title names; the number of the others follows.
    private static final int MOST_HOLDERS = 50;

    private DisplayNames() {}

    /// The name of an entry; an agreement without a title is named after its holders and never after its grantor.
    public static String title(Dataset dataset, Entry entry, Locale locale) {
        return switch (entry) {
            case Source source -> source.title().in(locale);
            case Organization organization -> organization.name().in(locale);
            case Edition edition -> edition.name().in(locale);
            case Figure figure -> figureTitle(dataset, figure, locale);
            case Agreement agreement -> agreementTitle(dataset, agreement, locale);
            case Milestone milestone -> milestone.title().in(locale);
        };
    }

    /// The name of an organization of a record; its id if it is not in the record.
    public static String organization(Dataset dataset, String id, Locale locale) {
        return dataset.organization(id).map(found -> found.name().in(locale)).orElseGet(() -> TextLines.oneLine(id));
    }

    /// The name of an edition of a record; its id if it is not in the record.
    public static String edition(Dataset dataset, String id, Locale locale) {
        return dataset.edition(id).map(found -> found.name().in(locale)).orElseGet(() -> TextLines.oneLine(id));
    }

    /// The code whose name says that it is no country's: the platform has such a name, a record means the code.
    private static final String NO_COUNTRY = "ZZ";

    /// The name of a country by its ISO 3166-1 alpha-2 code, or of a former country by its former code (ISO 3166-3);
    /// the text itself if it is no such code.
    public static String country(String code, Locale locale) {
        boolean isCode = code.length() == 2 && Character.isUpperCase(code.charAt(0))
                && Character.isUpperCase(code.charAt(1));
        if (!isCode) {
            return TextLines.oneLine(code);
        }
        // The platform lacks names for most former countries and in some languages.
        String name = Locale.of("", code).getDisplayCountry(locale);
        boolean isNamed = !name.equals(Locale.of("", NO_COUNTRY).getDisplayCountry(locale));
        return textOr("country." + code, isNamed ? name : code, locale);
    }

    /// The name of a territory: a country, an M49 area, `world`, or the text itself.
    public static String territory(String code, Locale locale) {
        boolean isArea = code.equals("world") || code.length() == 3 && code.chars().allMatch(Character::isDigit);
        return isArea ? textOr("area." + code, code, locale) : country(code, locale);
    }

    /// A word of a record, such as a programme, a tier, a category or a stream, in the reader's language where the
    /// record has it.
    public static String word(Dataset dataset, String word, Locale locale) {
        return translations(dataset, word).map(name -> name.in(locale)).orElseGet(() -> TextLines.oneLine(word));
    }

    /// What a word of a record is called in other languages: by its label, else as the name of a category.
    public static Optional<Text> translations(Dataset dataset, String word) {
        return dataset.header().labels().of(word)
                .or(() -> dataset.header().categories().find(word).map(Category::name)
                        .filter(name -> name.all().contains(word)));
    }

    /// The name of a category of a record by its id; a word of the record where it is none.
    public static String category(Dataset dataset, String id, Locale locale) {
        return dataset.header().categories().ofId(id)
                .map(category -> category.name().in(locale)).orElseGet(() -> word(dataset, id, locale));
    }

    /// The name of a territory of a record: one written in words may have a label.
    public static String territory(Dataset dataset, String code, Locale locale) {
        return dataset.header().labels().of(code).isPresent()
                ? word(dataset, code, locale) : territory(code, locale);
    }

    /// The words for a value of a dimension of a record by its key.
    public static String value(Dataset dataset, Dimension dimension, String key, Locale locale) {
        if (key.isEmpty()) {
            return value(dimension, key, locale);
        }
        return switch (dimension) {
            case ORGANIZATION, GRANTOR -> key.equals(NOBODY) ? holdsNobody(locale) : organization(dataset, key, locale);
            case EDITION -> edition(dataset, key, locale);
            case TERRITORY -> territory(dataset, key, locale);
            case FAMILY -> category(dataset, key, locale);
            case PROGRAMME, TIER, CATEGORY -> word(dataset, key, locale);
            case COUNTRY, KIND, MEDIA, MODE, CERTAINTY, STATUS, CITED -> value(dimension, key, locale);
        };
    }

    /// The name of a dimension, such as "Programme".
    public static String dimension(Dimension dimension, Locale locale) {
        return messages(locale).get("dimension." + dimension.token());
    }

    /// The words for a value of a dimension by its key; for organizations and editions see their own methods.
    public static String value(Dimension dimension, String key, Locale locale) {
        if (key.isEmpty()) {
            return messages(locale).get("value.none");
        }
        return switch (dimension) {
            case COUNTRY -> country(key, locale);
            case TERRITORY -> territory(key, locale);
            case KIND, MEDIA, MODE, CERTAINTY, STATUS, CITED ->
                textOr("value." + dimension.token() + "." + key, key, locale);
            case PROGRAMME, TIER, FAMILY, CATEGORY, ORGANIZATION, GRANTOR, EDITION -> TextLines.oneLine(key);
        };
    }

    /// What is shown in place of a holder if a source says that there is none.
    public static String holdsNobody(Locale locale) {
        return messages(locale).get("holder.nobody");
    }

    private static Messages messages(Locale locale) {
        return Messages.of(DisplayNames.class, locale);
    }

    /// The text under a key that comes from a record; the other text if there is none.
    private static String textOr(String key, String otherwise, Locale locale) {
        try {
            return messages(locale).get(key);
        } catch (MissingResourceException unknownKey) {
            return TextLines.oneLine(otherwise);
        }
    }

    private static String agreementTitle(Dataset dataset, Agreement agreement, Locale locale) {
        Text title = agreement.title();
        if (title != null) {
            return agreement.isVacant()
                    ? messages(locale).say("holder.nobody.of", title.in(locale)) : title.in(locale);
        }
        if (!agreement.grantees().isEmpty()) {
            int all = agreement.grantees().size();
            NamedOn named = NamedOn.in(dataset, agreement, locale);
            List<String> names = new ArrayList<>();
            for (String id : agreement.grantees().subList(0, Math.min(all, MOST_HOLDERS))) {
                names.add(named.organization(id));
            }
            if (all > MOST_HOLDERS) {
                names.add("+" + (all - MOST_HOLDERS));
            }
            return String.join(JOINT, names);
        }
        if (agreement.isVacant()) {
            return holdsNobody(locale);
        }
        return agreement.grantor() == null
                ? TextLines.oneLine(agreement.id()) : messages(locale).get("holder.not-stated");
    }

    private static String figureTitle(Dataset dataset, Figure figure, Locale locale) {
        List<String> parts = new ArrayList<>(3);
        String organization = figure.organization();
        if (organization != null) {
            parts.add(organization(dataset, organization, locale));
        }
        addIfStated(parts, figure.stream() == null ? null : word(dataset, figure.stream(), locale));
        addIfStated(parts, figure.period() == null ? null : EdtfText.words(figure.period(), locale));
        return parts.isEmpty() ? TextLines.oneLine(figure.id()) : String.join(JOINT, parts);
    }

    private static void addIfStated(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }
}

package org.sponsorline.layout.item;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.NamedOn;
import org.sponsorline.query.text.MoneyText;
import org.sponsorline.query.text.Summary;

/// The words for the items of a record in the language of a locale.
public final class RecordItemText implements ItemText {

    private static final String BETWEEN_PARTS = " · ";
    private static final String BETWEEN_FIGURES = " / ";
    private static final int MOST_TERRITORIES = 3;
    private static final int MOST_CATEGORIES = 50;

    private final Dataset dataset;
    private final Locale locale;
    private final MoneyText money;
    private final String comma;
    private final BitSet byGrantor;

    public RecordItemText(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        money = MoneyText.of(locale);
        byGrantor = GrantorContrast.of(dataset.agreements());
        comma = locale.getLanguage().equals("zh") ? "、" : ", ";
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String title(int item) {
        return DisplayNames.title(dataset, dataset.item(item), locale);
    }

    /// Who granted an agreement where only that tells it from others; what it is about, media rights by their
    /// territories and others by their categories; and its price.
    @Override
    public String detail(int item) {
        if (!(dataset.item(item) instanceof Agreement agreement)) {
            return "";
        }
        List<String> parts = new ArrayList<>(3);
        if (byGrantor.get(item)) {
            addIfAny(parts, grantor(agreement));
        }
        addIfAny(parts, agreement.kind() == Agreement.Kind.MEDIA_RIGHTS || agreement.categories().isEmpty()
                ? territories(agreement) : categories(agreement));
        addIfAny(parts, price(agreement));
        return String.join(BETWEEN_PARTS, parts);
    }

    @Override
    public String subject(int item, Set<Dimension> lanes) {
        if (!(dataset.item(item) instanceof Agreement agreement)) {
            return title(item);
        }
        List<String> parts = new ArrayList<>(4);
        Text title = agreement.title();
        if (title != null) {
            parts.add(title.in(locale));
        } else if (agreement.kind() != Agreement.Kind.MEDIA_RIGHTS && !lanes.contains(Dimension.CATEGORY)) {
            addIfAny(parts, categories(agreement));
        }
        if (!lanes.contains(Dimension.TERRITORY) && (parts.isEmpty() || !agreement.territories().isEmpty()
                && agreement.kind() == Agreement.Kind.MEDIA_RIGHTS)) {
            addIfAny(parts, territories(agreement));
        }
        boolean ofOneHolder = lanes.contains(Dimension.ORGANIZATION);
        if (byGrantor.get(item) || ofOneHolder && !lanes.contains(Dimension.GRANTOR)) {
            addIfAny(parts, grantor(agreement));
        }
        addIfAny(parts, price(agreement));
        if (parts.isEmpty() && agreement.programme() != null && !lanes.contains(Dimension.PROGRAMME)) {
            parts.add(DisplayNames.word(dataset, agreement.programme(), locale));
        }
        return String.join(BETWEEN_PARTS, parts);
    }

    private static void addIfAny(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private String grantor(Agreement agreement) {
        String grantor = agreement.grantor();
        return grantor == null ? "" : NamedOn.in(dataset, agreement, locale).organization(grantor);
    }

    private String categories(Agreement agreement) {
        int count = agreement.categories().size();
        return agreement.categories().stream().limit(MOST_CATEGORIES)
                .map(category -> WritingDirection.confined(DisplayNames.word(dataset, category, locale)))
                        .collect(Collectors.joining(comma))
                + (count > MOST_CATEGORIES ? " +" + (count - MOST_CATEGORIES) : "");
    }

    private String price(Agreement agreement) {
        return agreement.value().figuresOrNone().stream().map(money::amount).distinct()
                .collect(Collectors.joining(BETWEEN_FIGURES));
    }

    private String territories(Agreement agreement) {
        List<String> names = agreement.territories().stream().filter(territory -> !territory.excluded())
                .map(territory -> WritingDirection.confined(DisplayNames.territory(dataset, territory.code(),
                        locale))).toList();
        return names.size() <= MOST_TERRITORIES
                ? String.join(comma, names)
                : String.join(comma, names.subList(0, MOST_TERRITORIES)) + " +" + (names.size() - MOST_TERRITORIES);
    }

    @Override
    public String key(int item) {
        return dataset.item(item).key().toString();
    }

    @Override
    public String description(int item) {
        Item entry = dataset.item(item);
        return switch (entry) {
            case Agreement agreement -> Summary.withTermNotStated(dataset, agreement, locale);
            case Milestone milestone -> milestone.date() == null
                    ? title(item) : EdtfText.moment(milestone.date(), locale) + ": " + title(item);
        };
    }
}

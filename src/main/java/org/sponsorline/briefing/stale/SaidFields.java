package org.sponsorline.briefing.stale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.column.DisplayNames;

/// What a record says about an item, field by field, in words that can be kept and compared.
final class SaidFields {

    private static final String JOINT = "; ";

    /// Longer texts are kept as their beginning and a number that differs where they do.
    private static final int LONGEST = 160;

    private final Dataset dataset;
    private final Map<ShownField, String> said = new EnumMap<>(ShownField.class);

    private SaidFields(Dataset dataset) {
        this.dataset = dataset;
    }

    static ShownItem of(Dataset dataset, Item item) {
        SaidFields fields = new SaidFields(dataset);
        switch (item) {
            case Agreement agreement -> fields.add(agreement);
            case Milestone milestone -> fields.add(milestone);
        }
        return new ShownItem(item.key(), name(dataset, item), fields.said);
    }

    private static Text name(Dataset dataset, Item item) {
        List<String> names = new ArrayList<>();
        for (Locale language : SpokenLanguages.all()) {
            names.add(language.getLanguage());
            names.add(DisplayNames.title(dataset, item, language));
        }
        return names.get(1).equals(names.getLast()) ? Text.of(names.get(1)) : Text.of(names);
    }

    private void add(Agreement agreement) {
        text(ShownField.NAME, agreement.title());
        put(ShownField.KIND, agreement.kind().token());
        put(ShownField.STATUS, token(agreement.status()));
        organizations(ShownField.HOLDERS, agreement.grantees());
        organizations(ShownField.GRANTOR, agreement.grantor() == null ? List.of() : List.of(agreement.grantor()));
        put(ShownField.PROGRAMME, agreement.programme());
        put(ShownField.TIER, agreement.tier());
        all(ShownField.CATEGORIES, agreement.categories());
        put(ShownField.EXCLUSIVE, agreement.exclusive() == null ? null : agreement.exclusive().toString());
        all(ShownField.TERRITORIES, agreement.territories().stream().map(Territory::toString).toList());
        all(ShownField.MEDIA, agreement.media());
        put(ShownField.ANNOUNCED, agreement.announced() == null ? null : agreement.announced().text());
        put(ShownField.START, agreement.term() == null ? null : bound(agreement.term().start()));
        put(ShownField.END, end(agreement));
        editions(agreement);
        put(ShownField.VALUE, value(agreement.value()));
        all(ShownField.DISPUTED, agreement.disputed().stream()
                .map(version -> version.field() + " " + shortened(version.value())).toList());
        text(ShownField.NOTE, agreement.note());
        List<Citation> cite = new ArrayList<>(agreement.cite());
        agreement.value().figuresOrNone().forEach(money -> cite.addAll(money.cite()));
        agreement.disputed().forEach(version -> cite.addAll(version.cite()));
        sources(cite);
    }

    private void add(Milestone milestone) {
        text(ShownField.NAME, milestone.title());
        put(ShownField.KIND, token(milestone.kind()));
        organizations(ShownField.HOLDERS, milestone.organizations());
        Edtf date = milestone.date();
        if (date instanceof EdtfDate) {
            put(ShownField.START, date.text());
        } else if (date != null) {
            put(ShownField.START, bound(date.start()));
            put(ShownField.END, bound(date.end()));
        }
        editions(milestone);
        text(ShownField.NOTE, milestone.text());
        sources(milestone.cite());
    }

    private static @Nullable String end(Agreement agreement) {
        Agreement.Ending ended = agreement.ended();
        String planned = agreement.term() == null ? null : bound(agreement.term().end());
        if (ended == null) {
            return planned;
        }
        String date = ended.date() == null ? planned : ended.date().text();
        String reason = ended.reason() == null ? "" : token(ended.reason());
        return ((date == null ? "" : date) + " " + reason).strip();
    }

    /// An end that is not known says nothing.
    private static @Nullable String bound(Edtf.Bound bound) {
        return bound instanceof EdtfDate date ? date.text() : bound == Edtf.Limit.OPEN ? ".." : null;
    }

    private static @Nullable String value(Value value) {
        return switch (value) {
            case Value.NotKnown _ -> null;
            case Value.Undisclosed _ -> "undisclosed";
            case Value.Figures stated -> String.join(JOINT, stated.figures().stream().map(SaidFields::money).toList());
        };
    }

    private static String money(Money money) {
        StringBuilder words = new StringBuilder(money.currency()).append(' ').append(plain(money.amount()));
        if (money.max() != null) {
            words.append('-').append(plain(money.max()));
        }
        for (Enum<?> said : new Enum<?>[] {money.basis(), money.kind(), money.certainty()}) {
            if (said != null) {
                words.append(' ').append(token(said));
            }
        }
        return words.toString();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void organizations(ShownField field, List<String> ids) {
        all(field, ids.stream().map(id -> dataset.organization(id).map(one -> one.name().first()).orElse(id)).toList());
    }

    private void editions(Item item) {
        all(ShownField.EDITIONS, item.editions().stream()
                .map(id -> dataset.edition(id).map(one -> one.name().first()).orElse(id)).toList());
    }

    private void sources(List<Citation> cite) {
        all(ShownField.SOURCES, cite.stream().map(Citation::source).distinct()
                .map(id -> dataset.source(id).map(one -> one.title().first()).orElse(id)).toList());
    }

    private void text(ShownField field, @Nullable Text text) {
        put(field, text == null ? null : String.join("\n", text.all()));
    }

    private void all(ShownField field, List<String> words) {
        put(field, words.isEmpty() ? null : String.join(JOINT, words));
    }

    /// What cannot be seen says nothing; files cannot hold it.
    private void put(ShownField field, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.put(field, shortened(words));
        }
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "… " + Integer.toHexString(words.hashCode());
    }
}

package org.sponsorline.desktop.table;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.TabSeparated;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.NamedOn;
import org.sponsorline.query.text.MoneyText;

/// What stands in the cells of the table, made only for the rows that are seen or copied.
final class CellText {

    private final DatasetIndex index;
    private final Dataset dataset;
    private final MessageBundle words;
    private final Locale locale;
    private final EdtfText dates;
    private final MoneyText money;

    CellText(DatasetIndex index, MessageBundle words) {
        this.index = index;
        this.words = words;
        dataset = index.dataset();
        locale = words.getLocale();
        dates = EdtfText.in(locale);
        money = MoneyText.of(locale);
    }

    /// The words for a field of an item; empty where nothing is stated.
    String of(TableField field, int item) {
        return switch (field) {
            case NAME -> DisplayNames.title(dataset, dataset.item(item), locale);
            case KIND -> labels(Dimension.KIND, item);
            case PROGRAMME -> labels(Dimension.PROGRAMME, item);
            case TIER -> labels(Dimension.TIER, item);
            case CATEGORIES -> labels(Dimension.CATEGORY, item);
            case TERRITORIES -> labels(Dimension.TERRITORY, item);
            case EDITIONS -> labels(Dimension.EDITION, item);
            case SOURCES -> Integer.toString(sources(item));
            case GRANTOR, ANNOUNCED, START, END, VALUE -> switch (dataset.item(item)) {
                case Agreement agreement -> of(field, agreement);
                case Milestone milestone -> of(field, milestone);
            };
        };
    }

    private String of(TableField field, Agreement agreement) {
        Edtf term = agreement.term();
        return switch (field) {
            case GRANTOR -> agreement.grantor() == null
                    ? ""
                    : NamedOn.in(dataset, agreement, locale).organization(agreement.grantor());
            case ANNOUNCED -> agreement.announced() == null ? "" : dates.briefMoment(agreement.announced());
            case START -> term == null ? "" : bound(term.start());
            case END -> end(agreement);
            case VALUE -> value(agreement.value());
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private String of(TableField field, Milestone milestone) {
        return field == TableField.START && milestone.date() != null ? dates.briefMoment(milestone.date()) : "";
    }

    /// The actual end where one is known, else the scheduled one.
    private String end(Agreement agreement) {
        Agreement.Ending ended = agreement.ended();
        if (ended != null && ended.date() != null) {
            return words.say("ended", dates.briefMoment(ended.date()));
        }
        return agreement.term() == null ? "" : bound(agreement.term().end());
    }

    private String bound(Edtf.Bound bound) {
        return switch (bound) {
            case Edtf date -> dates.brief(date);
            case Edtf.Limit limit -> words.getString("limit." + limit.name());
        };
    }

    private String value(Value value) {
        return switch (value) {
            case Value.NotKnown _ -> "";
            case Value.Undisclosed _ -> words.getString("undisclosed");
            case Value.Figures stated -> stated.figures().stream()
                    .map(money::withEquivalent)
                    .collect(Collectors.joining(" / "));
        };
    }

    private String labels(Dimension dimension, int item) {
        DimensionColumn column = index.column(dimension);
        StringJoiner labels = new StringJoiner(words.getString("listSeparator"));
        for (int k = 0; k < column.count(item); k++) {
            labels.add(column.label(column.value(item, k)));
        }
        return labels.toString();
    }

    int sources(int item) {
        Item entry = dataset.item(item);
        return (int) entry.cite().stream().map(citation -> citation.source()).distinct().count();
    }

    @Nullable String grantor(int item) {
        String name = dataset.item(item) instanceof Agreement agreement ? of(TableField.GRANTOR, agreement) : "";
        return name.isEmpty() ? null : name;
    }

    /// Rows as tab-separated text below a line of headings.
    String rows(List<TableField> fields, int[] items) {
        StringBuilder text = new StringBuilder();
        text.append(TabSeparated.row(fields.stream().map(field -> words.getString(field.key())).toList()));
        for (int item : items) {
            text.append(TabSeparated.row(fields.stream().map(field -> of(field, item)).toList()));
        }
        return text.toString();
    }
}

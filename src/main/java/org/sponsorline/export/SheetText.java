package org.sponsorline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.page.Headline;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.view.ViewState;

/// The texts of a sheet: its title, what of the record it shows, and its origin.
final class SheetText {

    private static final String BETWEEN = " · ";

    private final DatasetIndex index;
    private final Headline headline;
    private final @Nullable Edtf updated;
    private final ViewState state;
    private final String ownTitle;
    private final Locale locale;
    private final Messages messages;

    /// @param index    of what was known on the view's day
    /// @param headline the sentence over the picture
    /// @param updated  when the record that the picture is made from was brought up to date, or null
    /// @param ownTitle what somebody wants in place of the sentence; empty for none
    SheetText(
            DatasetIndex index, Headline headline, @Nullable Edtf updated, ViewState state, String ownTitle,
            Locale locale) {
        this.index = index;
        this.headline = headline;
        this.updated = updated;
        this.state = state;
        this.ownTitle = ownTitle;
        this.locale = locale;
        messages = Messages.of(SheetText.class, locale);
    }

    /// What stands largest: the sentence, or what somebody wants in its place.
    String heading() {
        return ownTitle.isEmpty() ? headline.sentence() : ownTitle;
    }

    /// The name of the picture.
    String title() {
        return !ownTitle.isEmpty() ? ownTitle : index.dataset().header().title().nameIn(locale);
    }

    /// Lanes, colours and filter, which with the window and the as-of day decide what is in the picture.
    String subtitle() {
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("sheet.by", joined(state.groupBy())));
        if (state.colourBy() != Dimension.KIND) {
            parts.add(messages.say("sheet.colour", lower(state.colourBy())));
        }
        parts.addAll(filter(state.filter()));
        return String.join(BETWEEN, parts);
    }

    /// The number of items in the picture, the date and origin of the record, and the page.
    ///
    /// @param shown how many items the page shows, or -1 where it is not about items
    /// @param page  counted from 0
    String footer(int shown, String origin, int page, int pages) {
        List<String> parts = new ArrayList<>();
        int all = index.itemCount();
        if (pages > 1) {
            parts.add(messages.say("sheet.page", page + 1, pages));
        }
        if (shown >= 0) {
            parts.add(shown == all
                    ? messages.say("sheet.items", all)
                    : messages.say("sheet.items.some", shown, all));
        }
        if (updated != null) {
            parts.add(messages.say("sheet.updated", EdtfText.moment(updated, locale)));
        }
        if (!origin.isBlank()) {
            parts.add(TextLines.name(origin));
        }
        return String.join(BETWEEN, parts);
    }

    /// The heading of the list of sources.
    String sources() {
        return messages.get("sheet.sources");
    }

    /// That so many sources more had no room.
    String moreSources(int more) {
        return messages.say("sheet.sources.more", more);
    }

    String description(String footer) {
        return messages.say(
                "sheet.description", headline.sentence(), headline.scope() + BETWEEN + subtitle(), footer);
    }

    private String joined(List<Dimension> dimensions) {
        String words = lower(dimensions.getFirst());
        for (Dimension dimension : dimensions.subList(1, dimensions.size())) {
            words = messages.say("sheet.by.and", words, lower(dimension));
        }
        return words;
    }

    private String lower(Dimension dimension) {
        return DisplayNames.dimension(dimension, locale).toLowerCase(locale);
    }

    private List<String> filter(Filter filter) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Dimension, Set<String>> chosen : filter.chosen().entrySet()) {
            DimensionColumn column = index.column(chosen.getKey());
            List<String> labels = chosen.getValue().stream().map(key -> label(column, key)).toList();
            parts.add(messages.say("sheet.filter", DisplayNames.dimension(chosen.getKey(), locale), String.join(", ",
                    labels)));
        }
        if (filter.amounts() != null) {
            Filter.AmountRange range = filter.amounts();
            String min = range.min() == null ? "" : range.min().toPlainString();
            String max = range.max() == null ? "" : range.max().toPlainString();
            String currency = TextLines.oneLine(range.currency());
            parts.add(messages.say("sheet.filter.amount", currency + " " + min + "–" + max));
        }
        if (filter.activeAt() != null) {
            parts.add(messages.say("sheet.filter.active", EdtfText.words(filter.activeAt(), locale)));
        }
        return parts;
    }

    private String label(DimensionColumn column, String key) {
        int value = column.valueOf(key);
        return value < 0 ? DisplayNames.value(index.dataset(), column.dimension(), key, locale) : column.label(value);
    }
}

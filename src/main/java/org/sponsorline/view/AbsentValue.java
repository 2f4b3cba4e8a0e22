package org.sponsorline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.query.AmountIndex;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Facets;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.ItemSet;

/// A value that a view names and nothing in its record has, so that the view may show less than was meant.
///
/// @param part    the part of the view, such as `country`
/// @param value   the value as written in the text of a view
/// @param nearest what may have been meant, written in the same way, or null
public record AbsentValue(String part, String value, @Nullable String nearest) {

    /// Country codes in use that are not in ISO 3166-1.
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    /// Shorter words are all similar to each other.
    private static final int LEAST_NEAR = 3;

    /// What is wrong, as a sentence with what may have been meant.
    public String sentence(Locale locale) {
        Messages messages = Messages.of(AbsentValue.class, locale);
        String kind = switch (part) {
            case ViewText.SELECT -> "absent.entry";
            case ViewText.FOLD -> "absent.lane";
            default -> "absent.value";
        };
        String named = TextLines.oneLine(value);
        return nearest == null
                ? messages.say(kind, part, named)
                : messages.say(kind + ".nearest", part, named, TextLines.oneLine(nearest));
    }

    /// The absent values of a view, in the order of its text.
    public static List<AbsentValue> of(ViewState state, DatasetIndex index) {
        List<AbsentValue> absent = new ArrayList<>();
        Filter filter = state.filter();
        if (!filter.chosen().isEmpty()) {
            Map<Dimension, List<FacetValue>> facets = Facets.count(index, Filter.NONE, null);
            filter.chosen().forEach((dimension, keys) ->
                    addValues(absent, index.dataset(), dimension, keys, facets.getOrDefault(dimension, List.of())));
        }
        addCurrency(absent, filter, index);
        addEntries(absent, state.selection(), index.dataset());
        addLanes(absent, state, index);
        return absent;
    }

    private static void addValues(
            List<AbsentValue> absent, Dataset dataset, Dimension dimension, Set<String> keys, List<FacetValue> had) {
        for (String key : keys) {
            if (had.stream().noneMatch(value -> value.count() > 0 && value.key().equals(key))) {
                String nearest = nearest(dataset, dimension, key, had);
                absent.add(new AbsentValue(
                        dimension.token(), ViewGrammar.encoded(key), nearest == null ? null
                                : ViewGrammar.encoded(nearest)));
            }
        }
    }

    private static @Nullable String nearest(
            Dataset dataset, Dimension dimension, String key, List<FacetValue> had) {
        if (key.isBlank()) {
            return null;
        }
        List<Function<String, String>> namings = new ArrayList<>();
        namings.add(value -> value);
        if (dimension == Dimension.COUNTRY || dimension == Dimension.TERRITORY) {
            namings.add(value -> value.length() == 2 ? threeLetters(value) : value);
        }
        for (Locale language : SpokenLanguages.all()) {
            namings.add(value -> DisplayNames.value(dataset, dimension, value, language));
        }
        List<String> keys = had.stream().map(FacetValue::key).filter(value -> !value.isEmpty()).toList();
        return nearest(OTHER_CODES.getOrDefault(key, key), keys, namings);
    }

    /// The value with this name, else one whose name begins with it, else one with a similar name; null if there is
    /// none.
    private static @Nullable String nearest(String written, List<String> values, List<Function<String,
            String>> namings) {
        String plain = plain(written);
        for (Function<String, String> naming : namings) {
            for (String value : values) {
                if (plain(naming.apply(value)).equals(plain)) {
                    return value;
                }
            }
        }
        if (plain.length() < LEAST_NEAR) {
            return null;
        }
        for (Function<String, String> naming : namings) {
            for (String value : values) {
                if (plain(naming.apply(value)).startsWith(plain)) {
                    return value;
                }
            }
        }
        for (Function<String, String> naming : namings) {
            List<String> names = values.stream().map(naming).map(AbsentValue::plain).toList();
            String name = ViewVocabulary.nearest(plain, names);
            if (name != null) {
                return values.get(names.indexOf(name));
            }
        }
        return null;
    }

    private static String threeLetters(String code) {
        try {
            return Locale.of("", code).getISO3Country();
        } catch (MissingResourceException noCountry) {
            return code;
        }
    }

    /// A name without its case and with hyphens between words.
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    private static void addCurrency(List<AbsentValue> absent, Filter filter, DatasetIndex index) {
        if (filter.amounts() == null) {
            return;
        }
        String currency = filter.amounts().currency();
        List<String> stated = index.amounts().stated().stream().map(AmountIndex.Stated::currency).toList();
        if (!stated.contains(currency)) {
            absent.add(new AbsentValue(
                    FilterText.AMOUNT, ViewGrammar.encoded(currency), nearest(currency, stated,
                            List.of(value -> value))));
        }
    }

    private static void addEntries(List<AbsentValue> absent, List<EntryKey> selection, Dataset dataset) {
        List<String> ids = new ArrayList<>();
        for (EntryKey key : selection) {
            if (dataset.entry(key).isEmpty()) {
                if (ids.isEmpty()) {
                    dataset.agreements().forEach(agreement -> ids.add(agreement.key().toString()));
                    dataset.milestones().forEach(milestone -> ids.add(milestone.key().toString()));
                    dataset.organizations().forEach(organization -> ids.add(organization.key().toString()));
                }
                absent.add(new AbsentValue(
                        ViewText.SELECT, ViewGrammar.encoded(key.toString()),
                        nearest(key.toString(), ids, List.of(id -> id))));
            }
        }
    }

    private static void addLanes(List<AbsentValue> absent, ViewState state, DatasetIndex index) {
        if (state.collapsed().isEmpty()) {
            return;
        }
        Grouping grouping = Grouping.of(index, ItemSet.all(index.itemCount()), state.groupBy(), Set.of());
        Set<String> lanes = new TreeSet<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            lanes.add(ViewText.fold(grouping.path(lane)));
        }
        for (String path : state.collapsed()) {
            String written = ViewText.fold(path);
            if (!lanes.contains(written)) {
                absent.add(new AbsentValue(
                        ViewText.FOLD, written, nearest(written, List.copyOf(lanes), List.of(lane -> lane))));
            }
        }
    }
}

package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;

final class FacetsTest {

    @Test
    void countsWhatTheOtherPartsOfTheFilterLetThrough() {
        Random random = new Random(5);
        for (int seed = 0; seed < 10; seed++) {
            Dataset dataset = RandomRecord.of(seed, 150);
            DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
            Filter filter = RandomFilter.of(random, index);
            Map<Dimension, List<FacetValue>> facets = Facets.count(index, filter, null);
            for (Dimension dimension : Dimension.values()) {
                assertEquals(
                        plainly(dataset, index, filter, dimension), counts(facets.get(dimension)),
                        dimension + " under " + filter);
            }
        }
    }

    @Test
    void theCommonestComeFirstAndTheNotStatedLast() {
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(2, 400), Locale.ENGLISH);
        List<FacetValue> programmes = Facets.count(index, Filter.NONE, null).get(Dimension.PROGRAMME);
        assertEquals("", programmes.getLast().key());
        assertEquals("Not stated", programmes.getLast().label());
        List<FacetValue> stated = programmes.subList(0, programmes.size() - 1);
        assertEquals(stated.stream().sorted(Comparator.comparingInt(FacetValue::count).reversed()).toList(), stated);
    }

    @Test
    void aChosenValueStaysThoughNothingHasItAnyMore() {
        DatasetIndex index = DatasetIndex.of(
                Records.of(Records.deal("a").programme("TOP", null), Records.deal("b").programme("LA28", "Gold")),
                Locale.ENGLISH);
        Filter filter = Filter.NONE.with(Dimension.PROGRAMME, "TOP", true).with(Dimension.TIER, "Gold", true);
        List<FacetValue> tiers = Facets.count(index, filter, null).get(Dimension.TIER);
        assertEquals(List.of(new FacetValue("Gold", "Gold", 0, 0, true), new FacetValue("", "Not stated", 1, 0, false)), tiers);
    }

    @Test
    void aFilterChangesNeitherTheValuesNorTheirOrder() {
        Random random = new Random(6);
        for (int seed = 0; seed < 10; seed++) {
            DatasetIndex index = DatasetIndex.of(RandomRecord.of(seed, 150), Locale.ENGLISH);
            Map<Dimension, List<FacetValue>> before = Facets.count(index, Filter.NONE, null);
            Filter filter = RandomFilter.of(random, index);
            Facets.count(index, filter, null).forEach((dimension, values) -> {
                List<String> expected = new ArrayList<>(keys(before.get(dimension)));
                if (filter.keys(dimension).contains("") && !expected.contains("")) {
                    expected.add("");
                }
                assertEquals(expected, keys(values), dimension + " under " + filter);
            });
        }
    }

    @Test
    void whatWasNotKnownOnADayKeepsItsPlaceWithNoCount() {
        for (int seed = 0; seed < 10; seed++) {
            Dataset dataset = RandomRecord.of(seed, 150);
            DatasetIndex whole = DatasetIndex.of(dataset, Locale.ENGLISH);
            Map<Dimension, List<FacetValue>> before = Facets.count(whole, Filter.NONE, null);
            for (int year : new int[] {1800, 2000, 2018}) {
                DatasetIndex known = DatasetIndex.of(AsOf.view(dataset, LocalDate.of(year, 1, 1)), Locale.ENGLISH);
                Map<Dimension, List<FacetValue>> then = Facets.count(known, Filter.NONE, null);
                Map<Dimension, List<FacetValue>> all =
                        Facets.count(known, whole, Filter.NONE, (_, value) -> "(" + value.label() + ")");
                for (Dimension dimension : Dimension.values()) {
                    List<String> keys = keys(all.get(dimension));
                    assertEquals(keys(before.get(dimension)), keys.subList(0, before.get(dimension).size()));
                    assertEquals(
                            then.get(dimension).stream().sorted(Comparator.comparing(FacetValue::key)).toList(),
                            all.get(dimension).stream().filter(value -> value.count() > 0)
                                    .sorted(Comparator.comparing(FacetValue::key)).toList());
                }
            }
        }
    }

    @Test
    void agreementsAreCountedApartFromMilestonesAndStatements() {
        Dataset dataset = RandomRecord.of(3, 200);
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        for (FacetValue kind : Facets.count(index, Filter.NONE, null).get(Dimension.KIND)) {
            boolean apart = List.of("milestone", "statement").contains(kind.key());
            assertEquals(0, apart ? kind.agreements() : kind.milestones(), kind.key());
        }
        for (FacetValue programme : Facets.count(index, Filter.NONE, null).get(Dimension.PROGRAMME)) {
            assertEquals(
                    dataset.agreements().stream().filter(agreement -> programme.key().equals(
                            agreement.programme() == null ? "" : agreement.programme())).count(),
                    programme.agreements(), programme.key());
        }
    }

    private static List<String> keys(List<FacetValue> values) {
        return values.stream().map(FacetValue::key).toList();
    }

    private static Map<String, Integer> counts(List<FacetValue> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.stream().filter(value -> value.count() > 0).forEach(value -> counts.put(value.key(), value.count()));
        return counts;
    }

    private static Map<String, Integer> plainly(
            Dataset dataset, DatasetIndex index, Filter filter, Dimension dimension) {
        Filter others = filter.without(dimension);
        Map<String, Integer> counts = new TreeMap<>();
        for (int number = 0; number < index.itemCount(); number++) {
            Item item = dataset.item(number);
            if (Plainly.matches(index, item, others)) {
                var keys = Plainly.keys(dataset, item, dimension);
                for (String key : keys.isEmpty() ? Set.of("") : keys) {
                    // One row must have the value and what else is chosen.
                    if (Plainly.matches(index, item, others.with(dimension, key, true))) {
                        counts.merge(key, 1, Integer::sum);
                    }
                }
            }
        }
        boolean seldom = dimension == Dimension.FAMILY || dimension == Dimension.MODE;
        boolean used = IntStream.range(0, index.itemCount())
                .anyMatch(item -> !Plainly.keys(dataset, dataset.item(item), dimension).isEmpty());
        return seldom && !used && !filter.keys(dimension).contains("") ? Map.of() : counts;
    }
}

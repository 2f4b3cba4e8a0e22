package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

final class GroupingTest {

    private static final String SEP = Grouping.SEPARATOR;

    private record Lane(String path, String label, int depth, boolean leaf, boolean collapsed, int count) {}

    private static Lane lane(Grouping grouping, int lane) {
        return new Lane(
                grouping.path(lane), grouping.label(lane), grouping.depth(lane), grouping.isLeaf(lane),
                grouping.isCollapsed(lane), grouping.count(lane));
    }

    @Test
    void lanesStandInOrderWithMilestonesAndStatementsLast() {
        Grouping grouping = group(games(), Dimension.PROGRAMME);
        assertEquals(
                List.of("TOP 2", "Tokyo 2020 1", "Media rights 1", "Milestones 1", "Statements 1"), outline(grouping));
    }

    @Test
    void milestonesStandWithTheOrganizationsTheyConcern() {
        Grouping grouping = group(games(), Dimension.ORGANIZATION);
        assertEquals(List.of("Alibaba Group 2", "Kuaishou 2", "Zoom 2", "Not stated 1"), outline(grouping));
    }

    @Test
    void levelsNestAndALaneWithNothingToTellApartStaysALeaf() {
        Grouping grouping = group(games(), Dimension.PROGRAMME, Dimension.TIER);
        assertEquals(
                List.of(
                        "TOP 2", "  Worldwide Partner 1", "  Not stated 1", "Tokyo 2020 1", "  Gold Partner 1",
                        "Media rights 1", "Milestones 1", "Statements 1"),
                outline(grouping));
        assertTrue(grouping.isLeaf(5));
        assertEquals(1, grouping.itemCount(5));
    }

    @Test
    void pathsNameLanesByTheirKeys() {
        Grouping grouping = group(games(), Dimension.PROGRAMME, Dimension.TIER);
        assertEquals("TOP" + SEP + "Worldwide Partner", grouping.path(1));
        assertEquals("TOP" + SEP, grouping.path(2));
        assertEquals(":media-rights", grouping.path(5));
    }

    @Test
    void aFoldedLaneKeepsItsItemsAndLosesWhatStoodBeneath() {
        DatasetIndex index = DatasetIndex.of(games(), Locale.ENGLISH);
        Grouping grouping = Grouping.of(
                index, ItemSet.all(index.itemCount()), List.of(Dimension.PROGRAMME, Dimension.TIER), Set.of("TOP"));
        assertEquals(new Lane("TOP", "TOP", 0, false, true, 2), lane(grouping, 0));
        assertEquals("Tokyo 2020", grouping.label(1));
        assertArrayEquals(new int[] {1, 0}, grouping.items(0));
    }

    @Test
    void nothingShownMakesNoLanes() {
        DatasetIndex index = DatasetIndex.of(games(), Locale.ENGLISH);
        assertEquals(0, Grouping.of(index, ItemSet.none(index.itemCount()), List.of(Dimension.KIND), Set.of()).size());
    }

    /// Every lane holds exactly the shown items that have all the values on its path, in the order of their first day.
    @Test
    void generatedRecordsPartAsALookAtEveryItemParts() {
        Random random = new Random(3);
        List<Dimension> groupable = Arrays.stream(Dimension.values()).filter(Dimension::groupable).toList();
        for (int seed = 0; seed < 30; seed++) {
            DatasetIndex index = DatasetIndex.of(RandomRecord.of(seed, 80), Locale.ENGLISH);
            ItemSet shown = ItemSet.of(index.itemCount(), item -> random.nextInt(4) > 0);
            Set<Dimension> dimensions = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                dimensions.add(groupable.get(random.nextInt(groupable.size())));
            }
            assertParts(index, shown, List.copyOf(dimensions));
        }
    }

    /// What a limit leaves is the beginning of the whole, lane by lane, and what is left out is counted.
    @Test
    void aLimitLeavesTheFirstLanesAndCountsTheRest() {
        Random random = new Random(5);
        List<Dimension> groupable = Arrays.stream(Dimension.values()).filter(Dimension::groupable).toList();
        int cut = 0;
        for (int seed = 0; seed < 40; seed++) {
            DatasetIndex index = DatasetIndex.of(RandomRecord.of(seed, 60), Locale.ENGLISH);
            ItemSet all = ItemSet.all(index.itemCount());
            Set<Dimension> chosen = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                chosen.add(groupable.get(random.nextInt(groupable.size())));
            }
            List<Dimension> dimensions = List.copyOf(chosen);
            String first = Grouping.of(index, all, dimensions, Set.of()).path(0);
            Set<String> folded = seed % 2 == 0 ? Set.of() : Set.of(first);
            Grouping whole = Grouping.of(index, all, dimensions, folded);
            assertEquals(0, whole.placesLeftOut());
            int limit = index.itemCount() + random.nextInt(20);
            Grouping some = Grouping.of(index, all, dimensions, folded, limit);
            assertTrue(some.placeCount() <= limit);
            assertEquals(whole.placeCount(), some.placeCount() + some.placesLeftOut());
            for (int lane = 0; lane < some.size(); lane++) {
                assertEquals(lane(whole, lane), lane(some, lane));
                assertArrayEquals(whole.items(lane), some.items(lane));
                assertTrue(some.isLeaf(lane) || some.isCollapsed(lane) || some.parent(lane + 1) == lane);
            }
            cut += some.placesLeftOut() > 0 ? 1 : 0;
        }
        assertTrue(cut > 5, "hardly any record was cut: " + cut);
    }

    private static void assertParts(DatasetIndex index, ItemSet shown, List<Dimension> dimensions) {
        Grouping grouping = Grouping.of(index, shown, dimensions, Set.of());
        Set<String> paths = new HashSet<>();
        ItemSet placed = ItemSet.none(index.itemCount());
        for (int lane = 0; lane < grouping.size(); lane++) {
            assertTrue(paths.add(grouping.path(lane)), "two lanes share a path");
            Set<Integer> expected = plainly(index, shown, grouping, lane);
            assertEquals(expected.size(), grouping.count(lane));
            if (grouping.isLeaf(lane)) {
                int[] items = grouping.items(lane);
                assertEquals(expected, new TreeSet<>(Arrays.stream(items).boxed().toList()));
                assertEquals(expected.size(), items.length);
                assertOrdered(index.spans(), items);
                placed = placed.or(ItemSet.of(index.itemCount(), expected::contains));
            } else {
                assertEquals(0, grouping.itemCount(lane));
                assertEquals(lane, grouping.parent(lane + 1));
            }
        }
        assertEquals(shown, placed);
    }

    private static Set<Integer> plainly(DatasetIndex index, ItemSet shown, Grouping grouping, int lane) {
        Set<Integer> items = new TreeSet<>();
        shown.forEach(items::add);
        for (int at = lane; at >= 0; at = grouping.parent(at)) {
            Dimension dimension = grouping.dimension(at);
            String key = grouping.key(at);
            items.removeIf(item -> !laneKeys(index, item, dimension).contains(key));
        }
        List<Integer> path = new ArrayList<>();
        for (int at = lane; at >= 0; at = grouping.parent(at)) {
            path.addFirst(at);
        }
        items.removeIf(item -> index.dataset().item(item) instanceof Agreement agreement
                && !agreement.scope().isEmpty() && !stands(index, agreement, item, grouping, path));
        return items;
    }

    /// Whether an agreement with rows stands at the end of a path: where it has a choice of lanes, one row must have the
    /// values of the lanes around, unless none has.
    private static boolean stands(
            DatasetIndex index, Agreement agreement, int item, Grouping grouping, List<Integer> path) {
        Map<Dimension, String> around = new EnumMap<>(Dimension.class);
        boolean stands = true;
        for (int lane : path) {
            Dimension dimension = grouping.dimension(lane);
            Set<String> choice = laneKeys(index, item, dimension);
            Map<Dimension, String> here = new EnumMap<>(Dimension.class);
            here.putAll(around);
            boolean any = false;
            for (String key : choice) {
                here.put(dimension, key);
                any |= Plainly.rowHas(index.dataset(), agreement, here);
            }
            here.put(dimension, grouping.key(lane));
            stands &= around.isEmpty() || choice.size() == 1 || !any
                    || Plainly.rowHas(index.dataset(), agreement, here);
            String key = grouping.key(lane);
            if (!key.isEmpty() && !key.startsWith(":")) {
                around.put(dimension, key);
            }
        }
        return stands;
    }

    private static Set<String> laneKeys(DatasetIndex index, int number, Dimension dimension) {
        Dataset dataset = index.dataset();
        var item = dataset.item(number);
        boolean apart = Set.of(Dimension.PROGRAMME, Dimension.TIER, Dimension.GRANTOR, Dimension.CATEGORY,
                Dimension.TERRITORY, Dimension.MEDIA, Dimension.FAMILY)
                .contains(dimension);
        if (item instanceof Milestone milestone && apart) {
            return Set.of(milestone.kind() == Milestone.Kind.STATEMENT ? ":statement" : ":milestone");
        }
        Set<String> keys = Plainly.keys(dataset, item, dimension);
        if (dimension == Dimension.ORGANIZATION && item instanceof Agreement agreement) {
            // Who grants does not hold, not even where nobody does.
            keys = agreement.isVacant() ? Set.of(DisplayNames.NOBODY) : Set.copyOf(agreement.grantees());
        }
        if (keys.isEmpty() && dimension == Dimension.PROGRAMME && item instanceof Agreement agreement) {
            return Set.of(":" + agreement.kind().token());
        }
        return keys.isEmpty() ? Set.of("") : keys;
    }

    private static void assertOrdered(Spans spans, int[] items) {
        for (int i = 1; i < items.length; i++) {
            assertTrue(spans.firstDay(items[i - 1]) <= spans.firstDay(items[i]));
        }
    }

    private static Grouping group(Dataset dataset, Dimension... dimensions) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        return Grouping.of(index, ItemSet.all(index.itemCount()), List.of(dimensions), Set.of());
    }

    private static List<String> outline(Grouping grouping) {
        List<String> lines = new ArrayList<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            lines.add("  ".repeat(grouping.depth(lane)) + grouping.label(lane) + " " + grouping.count(lane));
        }
        return lines;
    }

    private static Dataset games() {
        return Records.record()
                .organization("kuaishou", Text.of("Kuaishou"), "CN")
                .organization("alibaba", Text.of("Alibaba Group"), "CN")
                .organization("zoom", Text.of("Zoom"), "US")
                .add(Records.deal("alibaba-top").programme("TOP", "Worldwide Partner").between("ioc", "alibaba")
                        .term(Dates.between(Dates.year(2017), Dates.year(2028))))
                .add(Records.deal("unnamed-top").programme("TOP", null).term(Dates.year(1999)))
                .add(Records.deal("zoom-tokyo").programme("Tokyo 2020", "Gold Partner").between("tocog", "zoom"))
                .add(Records.deal("kuaishou-rights").kind(Agreement.Kind.MEDIA_RIGHTS).between("cmg", "kuaishou"))
                .add(Records.event("cloud-pin").organizations("alibaba", "zoom").date(Dates.day("2021-07-19")))
                .add(Records.event("said").kind(Milestone.Kind.STATEMENT).organizations("kuaishou"))
                .make();
    }
}

package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Plainly;

final class ColumnsTest {

    private final Dataset dataset = RandomRecord.of(7, 600);
    private final DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyItemHasTheValuesOfItsEntry(Dimension dimension) {
        DimensionColumn column = index.column(dimension);
        for (int item = 0; item < index.itemCount(); item++) {
            Set<String> keys = new LinkedHashSet<>();
            for (int k = 0; k < column.count(item); k++) {
                assertTrue(keys.add(column.key(column.value(item, k))), "a value is given twice");
            }
            assertEquals(Plainly.keys(dataset, dataset.item(item), dimension), keys, dataset.item(item).toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ranksAreAnOrderOfAllValues(Dimension dimension) {
        DimensionColumn column = index.column(dimension);
        Set<Integer> ranks = new HashSet<>();
        for (int value = 0; value < column.valueCount(); value++) {
            assertTrue(column.rank(value) >= 0 && column.rank(value) < column.valueCount());
            assertTrue(ranks.add(column.rank(value)));
            assertEquals(value, column.valueOf(column.key(value)));
        }
    }

    @Test
    void organizationsAndEditionsAreNumberedAsInTheRecord() {
        for (int i = 0; i < dataset.organizations().size(); i++) {
            assertEquals(dataset.organizations().get(i).id(), index.column(Dimension.ORGANIZATION).key(i));
        }
        for (int i = 0; i < dataset.editions().size(); i++) {
            assertEquals(dataset.editions().get(i).id(), index.column(Dimension.EDITION).key(i));
        }
    }

    @Test
    void labelsAreWordsOfTheLocale() {
        DatasetIndex chinese = DatasetIndex.of(dataset, Locale.SIMPLIFIED_CHINESE);
        assertEquals("Media rights", labelOf(index, Dimension.KIND, "media-rights"));
        assertEquals("媒体版权", labelOf(chinese, Dimension.KIND, "media-rights"));
        assertEquals("China", labelOf(index, Dimension.COUNTRY, "CN"));
        assertEquals("中国", labelOf(chinese, Dimension.COUNTRY, "CN"));
        assertEquals("Europe", labelOf(index, Dimension.TERRITORY, "150"));
        assertEquals("Nowhere", labelOf(chinese, Dimension.TERRITORY, "Nowhere"));
    }

    @Test
    void alphabeticalOrderIsThatOfTheLocale() {
        DimensionColumn column = DatasetIndex.of(dataset, Locale.SIMPLIFIED_CHINESE).column(Dimension.COUNTRY);
        // By sound: Faguo, Hanguo, Meiguo, Riben, Ruishi, Yingguo, Zhongguo.
        List<String> expected = List.of("FR", "KR", "US", "JP", "CH", "GB", "CN");
        for (int place = 0; place < expected.size(); place++) {
            assertEquals(place, column.rank(column.valueOf(expected.get(place))), expected.get(place));
        }
    }

    private static String labelOf(DatasetIndex index, Dimension dimension, String key) {
        DimensionColumn column = index.column(dimension);
        return column.label(column.valueOf(key));
    }
}

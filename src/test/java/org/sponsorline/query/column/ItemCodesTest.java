package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemCodesTest {

    @ParameterizedTest(name = "{0} items below {1}")
    @CsvSource({"0, 1", "1, 1", "63, 200", "64, 256", "65, 257", "1000, 256", "1000, 60000", "5000, 70000"})
    void keepsCodesOfEveryWidthAndCountsThem(int items, int limit) {
        Random random = new Random(items * 31L + limit);
        ItemCodes codes = new ItemCodes(items);
        int[] given = random.ints(items, 0, limit).toArray();
        for (int item = 0; item < items; item++) {
            codes.set(item, given[item]);
        }
        ItemSet among = ItemSet.of(items, _ -> random.nextInt(3) > 0);
        int[] counts = new int[limit];
        among.forEach(item -> counts[given[item]]++);

        for (int item = 0; item < items; item++) {
            assertEquals(given[item], codes.get(item));
        }
        assertArrayEquals(counts, codes.tally(among, limit));
    }
}

package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.Random;
import org.sponsorline.model.Dates;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// Invented filters for tests, often narrow in several ways at once.
final class RandomFilter {

    private RandomFilter() {}

    static Filter of(Random random, DatasetIndex index) {
        Filter filter = Filter.NONE;
        for (Dimension dimension : Dimension.values()) {
            DimensionColumn column = index.column(dimension);
            if (random.nextInt(5) == 0 && column.valueCount() > 0) {
                for (int i = 1 + random.nextInt(4); i > 0; i--) {
                    filter = filter.with(dimension, column.key(random.nextInt(column.valueCount())), true);
                }
                if (random.nextInt(4) == 0) {
                    filter = filter.with(dimension, "", true);
                }
            }
        }
        if (random.nextInt(4) == 0) {
            BigDecimal min = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000));
            BigDecimal max = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000_000));
            filter = filter.withAmounts(new Filter.AmountRange("USD", min, max, random.nextBoolean()));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withActiveAt(
                    random.nextBoolean() ? Dates.year(1990 + random.nextInt(45)) : Dates.day(random.nextInt(20_000)));
        }
        return filter;
    }
}

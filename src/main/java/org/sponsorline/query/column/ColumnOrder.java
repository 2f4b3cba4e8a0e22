package org.sponsorline.query.column;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The orders in which the values of a column can stand.
final class ColumnOrder {

    private ColumnOrder() {}

    /// The values of a column by number.
    record Values(List<String> keys, List<String> labels) {}

    /// In the order of the record.
    static int[] asMet(Values values) {
        return IntStream.range(0, values.keys().size()).toArray();
    }

    /// By a number of each value; equal ones in the order of the record.
    static int[] by(Values values, IntUnaryOperator number) {
        return ranks(values.keys().size(), Comparator.comparingInt(number::applyAsInt));
    }

    /// In the alphabetical order of a locale; in Chinese by the sound of the characters.
    static int[] alphabetical(Values values, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        // Comparing labels by a collator is slow, so the collation key of each label is computed once.
        List<CollationKey> sortKeys = values.labels().stream().map(collator::getCollationKey).toList();
        return ranks(sortKeys.size(), Comparator.comparing(sortKeys::get));
    }

    private static int[] ranks(int size, Comparator<Integer> order) {
        int[] sorted = IntStream.range(0, size).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
        int[] ranks = new int[size];
        for (int place = 0; place < size; place++) {
            ranks[sorted[place]] = place;
        }
        return ranks;
    }
}

package org.sponsorline.desktop.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The places that words take in the alphabetical order of a language, so that rows are sorted by numbers.
///
/// Equal words share a place. Costs four bytes an item once made.
final class TextRanks {

    /// The place of items without words: behind all others.
    static final int NONE = Integer.MAX_VALUE;

    private TextRanks() {}

    static int[] of(int items, IntFunction<@Nullable String> words, Locale locale) {
        int[] numbers = new int[items];
        Map<String, Integer> distinct = new HashMap<>();
        for (int item = 0; item < items; item++) {
            String text = words.apply(item);
            numbers[item] = text == null ? NONE : distinct.computeIfAbsent(text, _ -> distinct.size());
        }
        int[] places = places(distinct, locale);
        for (int item = 0; item < items; item++) {
            numbers[item] = numbers[item] == NONE ? NONE : places[numbers[item]];
        }
        return numbers;
    }

    private record Placed(CollationKey key, int number) {}

    private static int[] places(Map<String, Integer> distinct, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Placed[] sorted = new Placed[distinct.size()];
        distinct.forEach((text, number) -> sorted[number] = new Placed(collator.getCollationKey(text), number));
        Arrays.parallelSort(sorted, Comparator.comparing(Placed::key));
        int[] places = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            boolean same = place > 0 && sorted[place].key().compareTo(sorted[place - 1].key()) == 0;
            places[sorted[place].number()] = same ? places[sorted[place - 1].number()] : place;
        }
        return places;
    }
}

package org.sponsorline.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Territory;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// The plain words of the bundled record are there in Chinese too, and no label is left over.
final class RecordLabelsTest {

    private final Dataset dataset = Objects.requireNonNull(BundledRecord.read().dataset());

    @Test
    void everyPlainWordHasAChineseLabelAndEveryLabelAWord() {
        Set<String> words = new TreeSet<>();
        for (Agreement agreement : dataset.agreements()) {
            add(words, agreement.programme());
            add(words, agreement.tier());
            words.addAll(agreement.categories());
            agreement.territories().stream().map(Territory::code)
                    .filter(code -> code.length() > 3 && !code.equals("world")).forEach(words::add);
        }
        for (Figure figure : dataset.figures()) {
            add(words, figure.stream());
        }
        Set<String> labelled = new TreeSet<>();
        dataset.header().labels().texts().stream()
                .filter(label -> label.languages().contains("zh-Hans")).forEach(label -> labelled.add(label.first()));

        assertEquals(words, labelled);
    }

    @Test
    void chineseLanesAndFacetsHoldNoEnglishWords() {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.SIMPLIFIED_CHINESE);
        Set<String> english = new TreeSet<>();
        for (Dimension dimension : Dimension.values()) {
            DimensionColumn column = index.column(dimension);
            // Some companies have no name but their own.
            for (int value = 0; dimension != Dimension.ORGANIZATION && value < column.valueCount(); value++) {
                String label = column.label(value);
                if (label.chars().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN)) {
                    english.add(label);
                }
            }
        }

        assertEquals(Set.of(), english);
    }

    private static void add(Set<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}

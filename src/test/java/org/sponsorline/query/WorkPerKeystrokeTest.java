package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.AllocatedBytes;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.search.SearchIndex;

/// Holds what a letter typed into the search makes: a rank for each entry of the record, and no object.
final class WorkPerKeystrokeTest {

    private static final int FEW = 3_000;
    private static final int MANY = 30_000;
    private static final int SHOWN = 1;

    /// For each agreement that the larger record has more some bytes of its rank, and less than the smallest object, so
    /// that nothing made for each entry can hide in it.
    private static final long MOST_MORE_BYTES = 8L * (MANY - FEW);

    private static final SearchIndex SMALL = index(FEW);
    private static final SearchIndex LARGE = index(MANY);

    private static SearchIndex index(int agreements) {
        return SearchIndex.of(DatasetIndex.of(RandomRecord.of(9, agreements), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "al", "spo", "official", "alibaba gro", "top worl", "2012", "中国"})
    void aLetterMakesNoObjectForEachEntry(String typed) throws ReflectiveOperationException {
        long small = bytes(SMALL, typed);
        long large = bytes(LARGE, typed);
        assertTrue(large - small <= MOST_MORE_BYTES, typed + " made " + small + " and " + large + " bytes");
    }

    /// The least of a few turns: after so many calls by name the virtual machine makes itself a shorter way for them.
    private static long bytes(SearchIndex search, String typed) throws ReflectiveOperationException {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long before = AllocatedBytes.sinceStart();
            search.search(typed, SHOWN);
            least = Math.min(least, AllocatedBytes.sinceStart() - before);
        }
        return least;
    }
}

package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.AllocatedBytes;
import org.sponsorline.model.RandomRecord;

/// Holds what is made to find what stands around an agreement, as each click on one asks for it: as many times the
/// record must not make it dearer.
final class WorkPerClickTest {

    private static final int MANY = 30_000;

    /// Less than a byte for each agreement, so that no list of all of them can hide in it.
    private static final long MOST_BYTES = MANY / 2;

    @Test
    void whatStandsAroundAnAgreementIsFoundWithoutAnythingOfTheSizeOfTheRecord() throws ReflectiveOperationException {
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(9, MANY), Locale.ENGLISH);
        Relations relations = index.relations();
        int asked = 0;
        for (int item = 0; item < MANY; item += 131) {
            int found = lookAround(relations, item);
            long bytes = bytes(relations, item);
            if (found <= 8) {
                asked++;
                assertTrue(bytes <= MOST_BYTES, "agreement " + item + " with " + found + " around it: bytes " + bytes);
            }
        }
        assertTrue(asked > 50, "asked " + asked);
    }

    /// The least of a few turns: after so many calls by name the virtual machine makes itself a shorter way for them.
    private static long bytes(Relations relations, int item) throws ReflectiveOperationException {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long before = AllocatedBytes.sinceStart();
            lookAround(relations, item);
            least = Math.min(least, AllocatedBytes.sinceStart() - before);
        }
        return least;
    }

    private static int lookAround(Relations relations, int item) {
        return relations.family(item).length + relations.chain(item).length
                + relations.milestonesOfAgreement(item).length + relations.successors(item).length;
    }
}

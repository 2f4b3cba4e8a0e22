package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.text.Text;

final class DatasetTest {

    private static Agreement agreement(String id) {
        return Agreement.builder(id, Agreement.Kind.SPONSORSHIP).build();
    }

    private static Milestone milestone(String id) {
        return new Milestone(
                id, Milestone.Kind.LAUNCH, null, Text.of("T"), null, List.of(), List.of(), List.of(), null, List.of(),
                List.of());
    }

    private static Dataset record(List<Agreement> agreements, List<Milestone> milestones) {
        return new Dataset(
                new Dataset.Header(Text.of("T"), null, null, OpeningView.UNSTATED),
                List.of(new Source("x", Text.of("S"), null, null, null, null, List.of())), List.of(), List.of(),
                agreements, milestones, List.of());
    }

    private final Dataset record = record(List.of(agreement("x"), agreement("y")), List.of(milestone("x")));

    @Test
    void numbersAgreementsBeforeMilestones() {
        assertEquals(3, record.itemCount());
        assertEquals("agreement:y", record.item(1).key().toString());
        assertEquals("milestone:x", record.item(2).key().toString());
        assertEquals(2, record.itemNumber(new EntryKey(Entry.Kind.MILESTONE, "x")));
        assertEquals(-1, record.itemNumber(new EntryKey(Entry.Kind.SOURCE, "x")));
        assertEquals(-1, record.itemNumber(new EntryKey(Entry.Kind.MILESTONE, "y")));
    }

    @Test
    void findsEntriesOfTheRightKind() {
        assertEquals(Optional.of(record.agreements().get(0)), record.agreement("x"));
        assertEquals(Optional.of(record.sources().getFirst()), record.entry(EntryKey.parse("source:x").get()));
        assertTrue(record.organization("x").isEmpty());
        assertTrue(record.agreement(null).isEmpty());
    }

    @Test
    void staysAsItWasMade() {
        List<Agreement> mine = new ArrayList<>(List.of(agreement("x")));
        Dataset copy = record(mine, List.of());
        mine.clear();

        assertEquals(1, copy.agreements().size());
        assertThrows(UnsupportedOperationException.class, () -> copy.agreements().clear());
    }

    @Test
    void keysAreReadFromTheirText() {
        assertEquals(Optional.of(new EntryKey(Entry.Kind.AGREEMENT, "a:b")), EntryKey.parse("agreement:a:b"));
        assertEquals(Optional.empty(), EntryKey.parse("deal:x"));
        assertEquals(Optional.empty(), EntryKey.parse("agreement:"));
        assertEquals(Optional.empty(), EntryKey.parse("agreement"));
    }
}

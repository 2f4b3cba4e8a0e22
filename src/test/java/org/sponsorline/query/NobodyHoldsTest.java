package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.search.SearchIndex;
import org.sponsorline.query.text.Summary;

/// Rights that nobody holds can be said and are shown as such; who grants is never named as the holder.
final class NobodyHoldsTest {

    private static ReadResult read(String more) {
        return DatasetReader.read("""
                {"format": "sponsorline/1", "title": "Dark territory", "sources": [],
                 "organizations": [{"id": "cup", "name": "League Cup"}, {"id": "sky", "name": "Sky Sports"}],
                 "agreements": [
                  {"id": "gb", "kind": "media-rights", "grantor": "cup", "grantees": ["sky"], "territories": ["GB"]},
                  {"id": "es", "kind": "media-rights", "grantor": "cup", "territories": ["ES"], %s
                   "term": "2026-07/2027-06"}]}
                """.formatted(more).getBytes(StandardCharsets.UTF_8), "t.json", ReadProgress.NONE);
    }

    private static List<Problem.Kind> kinds(ReadResult result) {
        return result.problems().stream().map(Problem::kind).toList();
    }

    private static Agreement spain(Dataset record) {
        return record.agreement("es").orElseThrow();
    }

    @Test
    void isSaidByTheStatus() {
        ReadResult result = read("\"status\": \"vacant\",");
        Dataset record = result.dataset();

        assertEquals(List.of(), result.problems());
        assertTrue(spain(record).isVacant());
        assertEquals("Nobody", DisplayNames.title(record, spain(record), Locale.ENGLISH));
        assertEquals("无人持有", DisplayNames.title(record, spain(record), Locale.SIMPLIFIED_CHINESE));
        assertEquals("Nobody, media rights, territory: Spain, not granted by League Cup, from July 2026 through June 2027.",
                Summary.sentence(record, spain(record), Locale.ENGLISH));
    }

    @Test
    void isSaidBesideATitleAsWell() {
        Dataset record = read("\"status\": \"vacant\", \"title\": \"Rights for Spain\",").dataset();

        assertEquals("Rights for Spain (nobody)", DisplayNames.title(record, spain(record), Locale.ENGLISH));
    }

    @Test
    void isNotTheSameAsNotStatedWhoHolds() {
        ReadResult result = read("\"grantees\": [],");
        Dataset record = result.dataset();
        DatasetIndex index = DatasetIndex.of(record, Locale.ENGLISH);

        assertEquals(List.of(Problem.Kind.NO_GRANTEES), kinds(result));
        assertEquals("Holder not stated", DisplayNames.title(record, spain(record), Locale.ENGLISH));
        assertEquals(2, index.column(Dimension.ORGANIZATION).valueCount());
        assertEquals(0, index.holders().combinationSize(index.holders().combination(1)));
        assertEquals(List.of(), read("").problems());
    }

    @Test
    void cannotBeSaidBesideGrantees() {
        assertEquals(List.of(Problem.Kind.VACANT_AND_HELD),
                kinds(read("\"status\": \"vacant\", \"grantees\": [\"sky\"],")));
    }

    @Test
    void isAValueToFilterAndFindBy() {
        DatasetIndex index = DatasetIndex.of(read("\"status\": \"vacant\",").dataset(), Locale.ENGLISH);
        DimensionColumn holders = index.holders();
        int nobody = holders.combinationValue(holders.combination(1), 0);

        assertEquals(1, holders.combinationSize(holders.combination(1)));
        assertEquals("Nobody", holders.label(nobody));
        for (String typed : List.of("nobody", "无人")) {
            assertEquals(List.of("agreement:es"), SearchIndex.of(index).search(typed, 5).hits().stream()
                    .map(hit -> hit.key().toString()).toList());
        }
    }
}

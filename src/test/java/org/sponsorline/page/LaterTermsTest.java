package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.Records;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.search.SearchIndex;

/// What pages say about changes, options, sharing and names over time.
final class LaterTermsTest {

    private static final Dataset RECORD = Records.readGood("""
            {"format": "sponsorline/1", "title": "T", "sources": [{"id": "s", "title": "S"}],
             "organizations": [
               {"id": "org", "name": "Warner", "names": [{"name": "Discovery", "term": "../2022-04-07"}],
                "parent": [{"organization": "old", "term": "2010/2015"}, {"organization": "new", "term": "2016/.."}]},
               {"id": "old", "name": "Old Owner"}, {"id": "new", "name": "New Owner"},
               {"id": "pool", "name": "Pool", "kind": "consortium", "members": [{"organization": "org", "term": "2018/.."}]}],
             "agreements": [
               {"id": "x", "kind": "supply", "grantor": "new", "grantees": ["org"], "exclusive": false, "term": "2018/2024",
                "excluding": ["bottled water"], "assets": ["Forty seats"], "commitments": ["Two hours a week"],
                "sharedWith": ["y"],
                "amended": [{"date": "2023", "announced": "2023-11-08", "field": "exclusive", "from": true, "to": false,
                             "note": "Given up."}],
                "options": [{"kind": "extend", "holder": "org", "by": "2023-12-31", "until": "2028", "status": "lapsed"}]},
               {"id": "y", "kind": "supply", "grantees": ["old"], "term": "2018/2024"}]}
            """);
    private static final DatasetIndex INDEX = DatasetIndex.of(RECORD, Locale.ENGLISH);

    private static List<String> lines(Locale locale, Entry.Kind kind, String id) {
        return PageText.of(new DetailPages(locale).of(INDEX, new EntryKey(kind, id)).orElseThrow()).lines().toList();
    }

    @Test
    void aPageTellsWhatChangedAndWhatCanBeDoneLater() {
        List<String> page = lines(Locale.ENGLISH, Entry.Kind.AGREEMENT, "x");
        for (String line : List.of(
                "Held by: Discovery", "Excluding: bottled water", "Assets: Forty seats", "Commitments: Two hours a week",
                "Shared with: Old Owner", "## Changes in mid-term", "2023: Exclusive: yes → no announced on 8 November 2023",
                "  Given up.", "## Options", "by 31 Dec 2023: Option to extend Warner (lapsed)",
                "  until 2028 if it is used")) {
            assertTrue(page.contains(line), () -> line + " in\n" + String.join("\n", page));
        }
        assertTrue(page.stream().anyMatch(line -> line.contains("exclusivity changed in 2023")
                && line.contains("with an option to extend by 31 December 2023 (lapsed)")), page::toString);
        assertTrue(lines(Locale.CHINESE, Entry.Kind.AGREEMENT, "x").contains("## 期间变更"));
        assertTrue(lines(Locale.ENGLISH, Entry.Kind.AGREEMENT, "y").contains("Shared with: Discovery"), "from its side too");
    }

    @Test
    void aPageTellsWhatAnOrganizationWasCalledAndWhomItBelongedTo() {
        List<String> page = lines(Locale.ENGLISH, Entry.Kind.ORGANIZATION, "org");
        assertTrue(page.containsAll(List.of("Called: Discovery … – 7 Apr 2022", "Belongs to: Old Owner 2010 – 2015",
                "  New Owner 2016 – …", "Member of: Pool")), () -> String.join("\n", page));
        assertTrue(lines(Locale.ENGLISH, Entry.Kind.ORGANIZATION, "pool").contains("Members: Warner 2018 – …"));
    }

    @Test
    void theSearchFindsFormerNamesAndWhatIsDelivered() {
        SearchIndex search = SearchIndex.of(INDEX);
        assertEquals(new EntryKey(Entry.Kind.ORGANIZATION, "org"), search.search("Discovery", 5).hits().getFirst().key());
        for (String word : List.of("bottled", "Forty", "hours", "Given")) {
            assertEquals(1, search.search(word, 5).total(), word);
        }
    }
}

package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.search.SearchHit;
import org.sponsorline.query.search.SearchIndex;

/// Search over the record that ships with the program.
final class SearchBundledRecordTest {

    /// What the Global Times article of 2021-07-19 says carries fact ids that begin so.
    private static final String ARTICLE = "gt-";
    private static final int FIRST_SCREEN = 10;

    private final Dataset dataset = Objects.requireNonNull(BundledRecord.read().dataset());

    @Test
    void everyFactOfTheArticleIsCarriedByAnEntryOfTheTimeline() {
        Set<String> facts = new TreeSet<>();
        ofTheArticle().forEach(entry -> facts.addAll(entry.facts()));
        facts.removeIf(fact -> !fact.startsWith(ARTICLE));
        assertEquals(29, facts.size(), facts.toString());
    }

    @Test
    void everythingTheArticleSaysIsFoundByItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            SearchIndex search = SearchIndex.of(DatasetIndex.of(dataset, locale));
            List<String> lost = new ArrayList<>();
            for (Entry entry : ofTheArticle()) {
                String title = DisplayNames.title(dataset, entry, locale);
                List<EntryKey> found =
                        search.search(title, FIRST_SCREEN).hits().stream().map(SearchHit::key).toList();
                if (!found.contains(entry.key())) {
                    lost.add(entry.key() + " by " + title);
                }
            }
            assertEquals(List.of(), lost);
        }
    }

    @Test
    void thePartiesOfTheArticleComeFirst() {
        SearchIndex search = SearchIndex.of(DatasetIndex.of(dataset, Locale.ENGLISH));
        for (String typed : List.of("alibaba", "阿里巴巴", "Alib")) {
            assertEquals("organization:alibaba", first(search, typed), typed);
        }
        for (String typed : List.of("kuaishou", "快手", "KUAI")) {
            assertEquals("organization:kuaishou", first(search, typed), typed);
        }
    }

    private static String first(SearchIndex search, String typed) {
        return search.search(typed, 1).hits().getFirst().key().toString();
    }

    private List<Entry> ofTheArticle() {
        List<Entry> entries = new ArrayList<>();
        List.of(dataset.agreements(), dataset.milestones(), dataset.organizations(), dataset.editions())
                .forEach(all -> all.stream()
                        .filter(entry -> entry.facts().stream().anyMatch(fact -> fact.startsWith(ARTICLE)))
                        .forEach(entries::add));
        return entries;
    }
}

package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.page.DetailPages;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.search.SearchIndex;

/// The facts of the article the record began with: each has a page that names it, and a search that finds the page.
final class GlobalTimesFactsTest {

    private static final int FACTS = 29;

    private final Dataset dataset = Objects.requireNonNull(BundledRecord.read().dataset());
    private final DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);

    @Test
    void everyFactIsFoundByTheNameOfItsEntryAndNamedOnItsPage() {
        SearchIndex search = SearchIndex.of(index);
        DetailPages pages = new DetailPages(Locale.ENGLISH);
        Set<String> reached = new TreeSet<>();
        for (Entry entry : entries()) {
            List<String> facts = entry.facts().stream().filter(fact -> fact.startsWith("gt-")).toList();
            if (facts.isEmpty()) {
                continue;
            }
            String title = DisplayNames.title(dataset, entry, Locale.ENGLISH);
            boolean found = search.search(title, 200).hits().stream().anyMatch(hit -> hit.key().equals(entry.key()));
            assertTrue(found, () -> title + " is not found");
            List<String> named = pages.of(index, entry.key()).orElseThrow().facts();
            assertTrue(named.containsAll(facts), () -> title + " does not name " + facts);
            reached.addAll(facts);
        }

        assertEquals(FACTS, reached.size(), reached::toString);
    }

    private List<? extends Entry> entries() {
        return Stream.of(
                        dataset.agreements(), dataset.milestones(), dataset.organizations(), dataset.editions(),
                        dataset.sources(), dataset.figures())
                .flatMap(List::stream).toList();
    }
}

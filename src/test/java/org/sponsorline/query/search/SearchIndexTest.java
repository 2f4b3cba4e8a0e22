package org.sponsorline.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Plainly;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.text.SearchText;

final class SearchIndexTest {

    @Test
    void whatIsInForceComesBeforeWhatIsOnlyReportedOrVacant() {
        Dataset dataset = Records.of(
                Records.deal("rumoured").title(Text.of("Cup")).term(Dates.year(2020)).between("a", "b")
                        .status(Agreement.Status.RUMOURED),
                Records.deal("vacant").title(Text.of("Cup")).term(Dates.year(2020)).status(Agreement.Status.VACANT),
                Records.deal("signed").title(Text.of("Cup")).term(Dates.year(2020)));
        SearchResult found = SearchIndex.of(DatasetIndex.of(dataset, Locale.ENGLISH))
                .search("cup", java.time.LocalDate.of(2020, 6, 1), 10, () -> false);
        assertEquals(List.of("agreement:signed", "agreement:rumoured", "agreement:vacant"), keys(found));
    }

    @Nested
    final class InASmallRecord {

        private final SearchIndex search = SearchIndex.of(DatasetIndex.of(games(), Locale.ENGLISH));

        @ParameterizedTest
        @ValueSource(strings = {
            "Alibaba", "alibaba", "ALIBABA GROUP", "alib", "阿里巴巴", "里巴", "巴", "group ali", "Ali Baba Cloud"
        })
        void findsAnOrganizationByAnyOfItsNames(String query) {
            assertEquals("organization:alibaba", keys(search.search(query, 10)).getFirst());
        }

        @Test
        void exactNamesComeBeforeLongerOnes() {
            assertEquals(
                    List.of("organization:intel", "agreement:intel-top", "organization:intelsat"),
                    keys(search.search("intel", 10)));
        }

        @Test
        void anAgreementIsFoundByItsPartiesAndValuesTogether() {
            assertEquals(List.of("agreement:alibaba-top"), keys(search.search("alibaba cloud serv", 10)));
            assertEquals(List.of("agreement:alibaba-top"), keys(search.search("top committee china", 10)));
        }

        @Test
        void allWordsMustMatch() {
            assertEquals(List.of(), keys(search.search("alibaba kuaishou nowhere", 10)));
        }

        @Test
        void accentsAndApostrophesCountForNothing() {
            assertEquals("organization:mcd", keys(search.search("mcdonalds", 5)).getFirst());
            assertEquals("organization:mcd", keys(search.search("McDonald's", 5)).getFirst());
            assertEquals("organization:generale", keys(search.search("societe generale", 5)).getFirst());
        }

        @Test
        void whatWasSaidIsFoundByItsWordsAndItsSpeaker() {
            assertEquals("milestone:zhang-said", keys(search.search("inevitable trend", 5)).getFirst());
            assertEquals("milestone:zhang-said", keys(search.search("Zhang Yi", 5)).getFirst());
        }

        @Test
        void sourcesAreFoundByTitleAndPublisher() {
            assertEquals("source:gt", keys(search.search("chinese tech firms", 5)).getFirst());
            assertEquals("source:gt", keys(search.search("global times", 5)).getFirst());
        }

        @Test
        void marksShowTheWordsInTitleAndExcerpt() {
            SearchHit hit = search.search("alibaba cloud serv", 1).hits().getFirst();
            assertEquals("[Alibaba] Group", marked(hit.title(), hit.titleMarks()));
            assertEquals(
                    "TOP · Worldwide Partner · [cloud] [serv]ices · 2017 to 2028", marked(hit.excerpt(),
                            hit.excerptMarks()));
        }

        @Test
        void aNameInAnotherLanguageShowsInTheExcerpt() {
            SearchHit hit = search.search("里巴", 1).hits().getFirst();
            assertEquals("Alibaba Group", hit.title());
            assertEquals("China · 阿[里巴]巴集团", marked(hit.excerpt(), hit.excerptMarks()));
        }

        @Test
        void aLongTextIsCutAroundTheWord() {
            SearchHit hit = search.search("inevitable", 1).hits().getFirst();
            assertTrue(hit.excerpt().contains("…"), hit.excerpt());
            assertTrue(marked(hit.excerpt(), hit.excerptMarks()).contains("[inevitable]"), hit.excerpt());
            assertTrue(hit.excerpt().length() < 160, hit.excerpt());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "!?", "''"})
        void aQueryWithoutWordsFindsNothing(String query) {
            assertEquals(0, search.search(query, 10).total());
        }

        @Test
        void theTotalCountsBeyondTheLimit() {
            SearchResult result = search.search("a", 2);
            assertEquals(2, result.hits().size());
            assertTrue(result.total() > 2);
        }

        @Test
        void aSearchNobodyWaitsForIsGivenUp() {
            SearchResult result = search.search("alibaba", 10, () -> true);
            assertTrue(result.superseded());
            assertEquals(List.of(), result.hits());
        }
    }

    /// Every entry is read from front to back instead of being looked up.
    @Test
    void generatedRecordsAreSearchedAsReadingThemWould() {
        Random random = new Random(21);
        for (int seed = 0; seed < 8; seed++) {
            Dataset dataset = RandomRecord.of(seed, 150);
            SearchIndex search = SearchIndex.of(DatasetIndex.of(dataset, Locale.ENGLISH));
            for (int i = 0; i < 60; i++) {
                String query = query(random, dataset);
                SearchResult result = search.search(query, Integer.MAX_VALUE);
                assertEquals(plainly(dataset, query), new TreeSet<>(keys(result)), query);
                assertEquals(result.hits().size(), result.total());
                assertRanked(result);
            }
        }
    }

    private static void assertRanked(SearchResult result) {
        for (int i = 1; i < result.hits().size(); i++) {
            assertTrue(result.hits().get(i - 1).rank() >= result.hits().get(i).rank());
        }
        for (SearchHit hit : result.hits()) {
            assertMarks(hit.title(), hit.titleMarks());
            assertMarks(hit.excerpt(), hit.excerptMarks());
            assertFalse(hit.titleMarks().isEmpty() && hit.excerptMarks().isEmpty(), "no word is shown in " + hit);
        }
    }

    private static void assertMarks(String text, List<SearchHit.Mark> marks) {
        int before = -1;
        for (SearchHit.Mark mark : marks) {
            assertTrue(mark.from() > before && mark.to() > mark.from() && mark.to() <= text.length());
            before = mark.to();
        }
    }

    private static Set<String> plainly(Dataset dataset, String query) {
        List<SearchWords.Wanted> wanted = SearchWords.wanted(SearchText.fold(query.strip()));
        List<Entry> entries = new ArrayList<>();
        entries.addAll(dataset.sources());
        entries.addAll(dataset.organizations());
        entries.addAll(dataset.editions());
        entries.addAll(dataset.agreements());
        entries.addAll(dataset.milestones());
        entries.addAll(dataset.figures());
        return entries.stream().filter(entry -> wanted.stream().allMatch(word -> holds(readable(dataset, entry), word)))
                .map(entry -> entry.key().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(List<String> texts, SearchWords.Wanted word) {
        for (String text : texts) {
            String folded = SearchText.fold(text);
            boolean[] found = {word.run() && folded.contains(word.text())};
            SearchWords.split(folded, (from, to) ->
                    found[0] |= !word.run() && folded.substring(from, to).startsWith(word.text()));
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    /// Everything by which an entry is to be found.
    private static List<String> readable(Dataset dataset, Entry entry) {
        List<String> texts = new ArrayList<>(SearchDocuments.names(entry));
        texts.addAll(SearchDocuments.texts(entry));
        if (entry instanceof org.sponsorline.model.Item item) {
            for (String id : Plainly.keys(dataset, item, Dimension.ORGANIZATION)) {
                dataset.organization(id).ifPresent(found -> texts.addAll(SearchDocuments.names(found)));
            }
            for (String id : Plainly.keys(dataset, item, Dimension.EDITION)) {
                dataset.edition(id).ifPresent(found -> texts.addAll(SearchDocuments.names(found)));
            }
            for (Dimension dimension : SearchDocuments.BY_VALUE) {
                for (String key : Plainly.keys(dataset, item, dimension)) {
                    texts.add(DisplayNames.value(dataset, dimension, key, Locale.ENGLISH));
                    texts.add(DisplayNames.value(dataset, dimension, key, Locale.SIMPLIFIED_CHINESE));
                }
            }
        } else if (entry instanceof org.sponsorline.model.Figure figure) {
            dataset.organization(figure.organization())
                    .ifPresent(found -> texts.addAll(SearchDocuments.names(found)));
        }
        return texts;
    }

    private static String query(Random random, Dataset dataset) {
        Entry entry = switch (random.nextInt(3)) {
            case 0 -> dataset.organizations().get(random.nextInt(dataset.organizations().size()));
            case 1 -> dataset.sources().get(random.nextInt(dataset.sources().size()));
            default -> dataset.milestones().get(random.nextInt(dataset.milestones().size()));
        };
        List<String> names = SearchDocuments.names(entry);
        String name = names.get(random.nextInt(names.size()));
        int from = random.nextInt(3) == 0 ? random.nextInt(name.length()) : 0;
        int to = from + 1 + random.nextInt(name.length() - from);
        String other = List.of("", " cloud", " top", " 中国", " gold", " 里").get(random.nextInt(6));
        return name.substring(from, to) + other;
    }

    private static List<String> keys(SearchResult result) {
        return result.hits().stream().map(SearchHit::key).map(EntryKey::toString).toList();
    }

    private static String marked(String text, List<SearchHit.Mark> marks) {
        StringBuilder marked = new StringBuilder(text);
        for (SearchHit.Mark mark : marks.reversed()) {
            marked.insert(mark.to(), "]").insert(mark.from(), "[");
        }
        return marked.toString();
    }

    private static Dataset games() {
        return Records.record()
                .source(new org.sponsorline.model.Source("gt", Text.of("Chinese tech firms help Tokyo"),
                        Text.of("Global Times"), Dates.day("2021-07-19"), null, null, List.of()))
                .organization("ioc", Text.of("International Olympic Committee"), "CH")
                .organization(new Organization("alibaba", Text.of(List.of("en", "Alibaba Group", "zh-Hans", "阿里巴巴集团")),
                        List.of(Text.of("Ali Baba Cloud")), null, "CN", null, null, List.of(), List.of()))
                .organization("intelsat", Text.of("Intelsat"), "LU")
                .organization("intel", Text.of("Intel"), "US")
                .organization("mcd", Text.of("McDonald’s"), "US")
                .organization("generale", Text.of("Société Générale"), "FR")
                .add(Records.deal("alibaba-top").programme("TOP", "Worldwide Partner").between("ioc", "alibaba")
                        .categories("cloud services").term(Dates.between(Dates.year(2017), Dates.year(2028))))
                .add(Records.deal("intel-top").programme("TOP", "Worldwide Partner").between("ioc", "intel"))
                .add(Records.deal("rights").kind(Agreement.Kind.MEDIA_RIGHTS).title(Text.of("Rights for Beijing")))
                .add(Records.event("zhang-said").kind(Milestone.Kind.STATEMENT).date(Dates.day("2021-07-19"))
                        .title(Text.of("On the way of the Games"))
                        .text(Text.of("The speaker went on at some length about the way in which the Games have changed "
                                + "over the years and called the move to the cloud an inevitable trend that no organizer "
                                + "of any large event could do without from now on."))
                        .speaker("Zhang Yi", null))
                .make();
    }
}

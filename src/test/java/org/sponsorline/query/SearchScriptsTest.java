package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Dates;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.search.SearchHit;
import org.sponsorline.query.search.SearchIndex;

/// Words in many scripts are found whole, as they begin, and not by another word that shares their first letter.
final class SearchScriptsTest {

    private static final List<String> NAMES = List.of(
            "टाटा मोटर्स", "टीवीएस मोटर", "টাটা মোটরস", "টিভিএস", "டாடா மோட்டார்ஸ்", "டிவிஎஸ்", "เบียร์ช้าง", "เบเกอรี่ไทย", "スーパー",
            "スカパー", "バスケ", "ハスケ", "Straße Bank", "Strauss", "Ħamrun Spartans", "Kamrun", "Türk Ticaret Bankası",
            "Iğdır Spor", "ØRSTED", "한국전력", "한화", "ສະຫຼາກ", "កម្ពុជា", "مُحَمَّد", "Νίκος", "阿里巴巴", "臺灣");

    private static final SearchIndex SEARCH = SearchIndex.of(index());

    private static DatasetIndex index() {
        var record = Records.record();
        for (int i = 0; i < NAMES.size(); i++) {
            record.organization("o" + i, Text.of(NAMES.get(i)), "CH");
        }
        return DatasetIndex.of(record.make(), Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "टाटा, टाटा मोटर्स", "टा, टाटा मोटर्स", "टीवीएस, टीवीएस मोटर", "টাটা, টাটা মোটরস", "டாடா, டாடா மோட்டார்ஸ்", "டி, டிவிஎஸ்",
        "เบียร์, เบียร์ช้าง", "ช้าง, เบียร์ช้าง", "ไทย, เบเกอรี่ไทย", "スーパー, スーパー", "スーパ, スーパー", "ーパ, スーパー", "カパー, スカパー",
        "ｽｶﾊﾟｰ, スカパー", "バス, バスケ", "strasse, Straße Bank", "STRASSE, Straße Bank", "STRAẞE, Straße Bank",
        "hamrun, Ħamrun Spartans", "ħamrun, Ħamrun Spartans", "bankasi, Türk Ticaret Bankası", "BANKASI, Türk Ticaret Bankası",
        "igdir, Iğdır Spor", "IĞDIR, Iğdır Spor", "ığdır, Iğdır Spor", "orsted, ØRSTED", "한국, 한국전력", "ຫຼາກ, ສະຫຼາກ",
        "ពុជា, កម្ពុជា", "محمد, مُحَمَّد", "ΝΙΚΟΣ, Νίκος", "巴巴, 阿里巴巴", "臺, 臺灣"})
    void findThatWordAlone(String typed, String name) {
        List<SearchHit> hits = SEARCH.search(typed, 10).hits();

        assertEquals(List.of(name), hits.stream().map(SearchHit::title).toList());
        assertEquals(1, hits.getFirst().titleMarks().size(), "what was typed is marked in the name");
    }

    @Test
    void marksEndWithAWholeLetter() {
        SearchHit hit = SEARCH.search("ट", 10).hits().getFirst();

        assertEquals(new SearchHit.Mark(0, "टा".length()), hit.titleMarks().getFirst());
    }

    @Test
    void ofEqualAgreementsThoseInForceComeFirst() {
        var record = Records.record().organization("ioc", Text.of("IOC"), "CH").organization("visa", Text.of("Visa"), "US");
        int[][] terms = {{1986, 2012}, {2021, 2032}, {2013, 2020}, {2033, 2040}};
        for (int[] term : terms) {
            record.add(Records.deal("d" + term[0]).between("ioc", "visa")
                    .term(Dates.between(Dates.year(term[0]), Dates.year(term[1]))));
        }
        SearchIndex search = SearchIndex.of(DatasetIndex.of(record.make(), Locale.ENGLISH));

        assertEquals("visa d2021 d2033 d1986 d2013", found(search, LocalDate.of(2026, 11, 27)));
        assertEquals("visa d2013 d2021 d2033 d1986", found(search, LocalDate.of(2020, 12, 31)));
        assertEquals("visa d1986 d2021 d2013 d2033", found(search, LocalDate.of(1990, 1, 1)));
        assertEquals("visa d1986 d2021 d2013 d2033", found(search, null));
    }

    private static String found(SearchIndex search, LocalDate day) {
        return String.join(" ", Arrays.stream(search.search("visa", day, 10, () -> false).hits().toArray(SearchHit[]::new))
                .map(hit -> hit.key().id()).toList());
    }
}

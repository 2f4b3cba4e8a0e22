package org.sponsorline.query.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.query.text.SearchText;

final class SearchTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alibaba Group   | alibaba group
            Société Générale | societe generale
            McDonald’s      | mcdonalds
            "McDonald's"    | mcdonalds
            Straße          | strasse
            Łódź Ørsted     | lodz orsted
            ＴＣＬ           | tcl
            阿里巴巴         | 阿里巴巴
            ﬁnal            | final
            İstanbul        | istanbul
            Iğdır ISPARTA   | igdir isparta
            STRASSE GROẞ    | strasse gross
            Ħamrun Ŧ Ɨ ȷ ŋ  | hamrun t i j n
            Hawaiʻi l‘Oréal | hawaii loreal
            ΝΙΚΟΣ Νίκος     | νικοσ νικοσ
            टाटा मोटर्स       | टाटा मोटर्स
            ﾊﾞｽ              | バス
            فِلِسْطِين          | فلسطين
            """)
    void textsTypedAlikeBecomeAlike(String text, String expected) {
        assertEquals(expected, SearchText.fold(text).replace("\"", ""));
        assertEquals(SearchText.fold(text), SearchText.trace(text).text());
    }

    @Test
    void theWayBackLeadsToTheCharacterItCameFrom() {
        SearchText.Traced traced = SearchText.trace("Maß’é");
        assertEquals("masse", traced.text());
        assertEquals(List.of(0, 1, 2, 2, 4, 5), List.of(
                traced.origin(0), traced.origin(1), traced.origin(2), traced.origin(3), traced.origin(4),
                traced.origin(5)));
    }

    @Test
    void runsWithoutSpacesAreKeptPairByPair() {
        assertEquals(List.of("tcl", "科技", "技集", "集团", "团", "2021"), split("tcl科技集团 2021"));
    }

    private static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        SearchWords.split(folded, (from, to) -> words.add(folded.substring(from, to)));
        return words;
    }
}

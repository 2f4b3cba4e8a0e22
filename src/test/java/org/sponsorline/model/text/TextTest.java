package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTest {

    private static final Text NAMES = Text.of(List.of(
            "en", "Alibaba", "zh-Hant", "阿里巴巴集團", "zh-Hans", "阿里巴巴集团", "en-US", "Alibaba, Inc.", "fr", "Ali"));

    @ParameterizedTest
    @CsvSource({
        "en, Alibaba", "en-GB, Alibaba", "en-US, 'Alibaba, Inc.'", "zh-CN, 阿里巴巴集团", "zh-TW, 阿里巴巴集團",
        "zh, 阿里巴巴集团", "zh-HK, 阿里巴巴集團", "zh-Hant-CN, 阿里巴巴集團", "fr-CA, Ali", "de, Alibaba", "und, Alibaba"})
    void speaksTheClosestLanguageElseTheFirst(String reader, String words) {
        assertEquals(words, NAMES.in(Locale.forLanguageTag(reader)));
    }

    @Test
    void plainTextIsTheSameForEverybody() {
        Text plain = Text.of("Kuaishou");

        assertEquals("Kuaishou", plain.in(Locale.CHINA));
        assertEquals(List.of("Kuaishou"), plain.all());
        assertEquals(List.of(""), plain.languages());
    }

    @Test
    void keepsTheOrderOfLanguages() {
        assertEquals("Alibaba", NAMES.first());
        assertEquals(List.of("en", "zh-Hant", "zh-Hans", "en-US", "fr"), NAMES.languages());
        assertEquals(5, NAMES.all().size());
    }

    @Test
    void isEqualWhereWordsAndLanguagesAre() {
        assertEquals(Text.of("x"), Text.of("x"));
        assertEquals(Text.of(List.of("en", "x")), Text.of(List.of("en", "x")));
        assertEquals(Text.of("x").hashCode(), Text.of("x").hashCode());
        assertNotEquals(Text.of("x"), Text.of(List.of("en", "x")));
        assertNotEquals(Text.of(List.of("en", "x")), Text.of(List.of("fr", "x")));
    }

    @Test
    void needsPairsOfLanguageAndWords() {
        assertThrows(IllegalArgumentException.class, () -> Text.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Text.of(List.of("en")));
    }
}

package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpokenLanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, en", "en-GB, en", "en-IN, en", "en-US-u-nu-thai, en", "de, en", "ar-EG, en", "th-TH-u-nu-thai, en", "hi, en",
        "fa-IR, en", "ja-JP-u-ca-japanese, en", "und, en", "zh, zh", "zh-CN, zh-CN", "zh-Hans-CN, zh-CN",
        "zh-CN-u-nu-hanidec, zh-CN", "zh-TW, zh", "zh-Hant-CN, zh", "zh-Hant, zh", "zh-SG, zh"})
    void aWishIsNarrowedToALanguageWithWords(String wished, String spoken) {
        assertEquals(spoken, SpokenLanguages.of(Locale.forLanguageTag(wished)).toLanguageTag());
    }

    @ParameterizedTest
    @CsvSource({"zh_CN, zh-CN", "zh_CN.UTF-8, zh-CN", "ZH-cn, zh-CN", "' zh ', zh", "en_GB@euro, en", "EN, en"})
    void tagsAreReadInTheWaysTheyAreWritten(String tag, String spoken) {
        assertEquals(Optional.of(spoken), SpokenLanguages.parse(tag).map(Locale::toLanguageTag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "klingon", "de", "zhcn", "en-", "-", "zh CN", "english", "中文", "x-y-z", "zh--CN", "C"})
    void whatIsNoTagOrHasNoWordsIsNotRead(String tag) {
        assertEquals(Optional.empty(), SpokenLanguages.parse(tag));
    }
}

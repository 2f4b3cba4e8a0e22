package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClosestWordTest {

    private static final List<String> WORDS =
            List.of("alibaba", "alibaba-cloud", "kuaishou", "toyota", "free-to-air", "UGX", "USD");

    @ParameterizedTest
    @CsvSource({
        "alibab, alibaba", "alibaab, alibaba", "Alibaba, alibaba", "kuaishuo, kuaishou", "free_to air, free-to-air",
        "USX, USD", "zebra, ", "'', ", "alibaba-clod, alibaba-cloud"})
    void isTheWordThatDiffersLeast(String word, String nearest) {
        assertEquals(nearest, ClosestWord.of(word, WORDS));
    }
}

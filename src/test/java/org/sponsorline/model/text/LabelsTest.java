package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LabelsTest {

    private final Labels labels = Labels.of(List.of(
            Text.of(List.of("en", "beer", "zh-Hans", "啤酒")), Text.of(List.of("en", "beer", "zh-Hans", "麦酒"))));

    @Test
    void wordIsTheReadersWhereTheRecordHasIt() {
        assertEquals("啤酒", labels.in("beer", Locale.SIMPLIFIED_CHINESE));
        assertEquals("beer", labels.in("beer", Locale.UK));
        assertEquals("beer", labels.in("beer", Locale.FRENCH));
    }

    @Test
    void wordWithoutALabelIsTheSameInEveryLanguage() {
        assertEquals("rail", labels.in("rail", Locale.SIMPLIFIED_CHINESE));
    }
}

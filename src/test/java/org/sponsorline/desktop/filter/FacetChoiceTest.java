package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.FacetValue;

final class FacetChoiceTest {

    private final List<FacetValue> twenty = IntStream.range(0, 20)
            .mapToObj(i -> new FacetValue("k" + i, "Value " + i, 20 - i, i == 15)).toList();

    @Test
    void firstValuesStandThereAndChosenOnesBelow() {
        FacetChoice choice = FacetChoice.of(twenty, "", false);

        assertEquals(FacetChoice.FIRST + 1, choice.shown().size());
        assertEquals("k15", choice.shown().getLast().key());
        assertTrue(choice.more());
    }

    @Test
    void wordsFindValuesWhateverTheirCapitals() {
        FacetChoice choice = FacetChoice.of(twenty, " vALUE 1", false);

        assertEquals(11, choice.found());
        assertFalse(choice.more());
    }

    @Test
    void allValuesStandThereOnDemand() {
        assertEquals(twenty, FacetChoice.of(twenty, "", true).shown());
    }

    @Test
    void noButtonStandsForASingleValue() {
        assertFalse(FacetChoice.of(twenty.subList(0, FacetChoice.FIRST + 1), "", false).more());
    }
}

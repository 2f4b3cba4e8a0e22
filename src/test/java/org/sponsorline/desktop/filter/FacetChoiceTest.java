package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.FacetValue;

final class FacetChoiceTest {

    private final List<FacetValue> twenty = IntStream.range(0, 20)
            .mapToObj(i -> new FacetValue("k" + i, "Value " + i, 20 - i, 0, i == 15)).toList();

    @Test
    void firstValuesStandThereAndChosenOnesBelow() {
        FacetChoice choice = FacetChoice.of(twenty, "", false, Set.of());

        assertEquals(FacetChoice.FIRST + 1, choice.shown().size());
        assertEquals("k15", choice.shown().getLast().key());
        assertTrue(choice.more());
    }

    @Test
    void wordsFindValuesWhateverTheirCapitals() {
        FacetChoice choice = FacetChoice.of(twenty, " vALUE 1", false, Set.of());

        assertEquals(11, choice.found());
        assertFalse(choice.more());
    }

    @Test
    void allValuesStandThereOnDemand() {
        assertEquals(twenty, FacetChoice.of(twenty, "", true, Set.of()).shown());
    }

    @Test
    void whatWasChosenOnceStaysWhereItIs() {
        FacetChoice choice = FacetChoice.of(twenty, "", false, Set.of("k12"));

        assertEquals(List.of("k12", "k15"), choice.shown().stream().skip(FacetChoice.FIRST).map(FacetValue::key).toList());
    }

    @Test
    void noButtonStandsForASingleValue() {
        assertFalse(FacetChoice.of(twenty.subList(0, FacetChoice.FIRST + 1), "", false, Set.of()).more());
    }
}

package org.sponsorline.desktop.main.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToolbarPlanTest {

    @ParameterizedTest
    @CsvSource({
        "910, 10, true, true, true, true, true",
        "909, 10, false, true, true, true, true",
        "759, 10, false, false, true, true, true",
        "619, 10, false, false, false, true, true",
        "449, 10, false, false, false, false, true",
        "399, 10, false, false, false, false, false",
        "1300, 20, false, false, true, true, true",
        "0, 10, false, false, false, false, false"})
    void whatIsLookedAtLeastGivesWayFirst(
            double width, double em, boolean lanes, boolean words, boolean looks, boolean extent, boolean history) {
        ToolbarPlan plan = new ToolbarPlan(width, em);

        assertEquals(lanes, plan.hasLaneButtons());
        assertEquals(words, plan.hasWords());
        assertEquals(looks, plan.hasLooks());
        assertEquals(extent, plan.hasExtent());
        assertEquals(history, plan.hasHistory());
    }
}

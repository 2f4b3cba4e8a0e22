package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToolbarPlanTest {

    @ParameterizedTest
    @CsvSource({
        "1081, 10, true, true, true",
        "1080, 10, false, true, true",
        "700, 10, false, false, true",
        "460, 10, false, false, false",
        "1081, 20, false, false, true",
        "0, 10, false, false, false"})
    void whatIsLookedAtLeastGivesWayFirst(double width, double em, boolean lanes, boolean words, boolean looks) {
        ToolbarPlan plan = new ToolbarPlan(width, em);

        assertEquals(lanes, plan.hasLaneButtons());
        assertEquals(words, plan.hasWords());
        assertEquals(looks, plan.hasLooks());
    }
}

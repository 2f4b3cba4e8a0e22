package org.sponsorline.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WindowPlanTest {

    @Test
    void whateverTheSidesWantTheTimelineHasHalfOfTheWidth() {
        for (double letters = 1; letters <= 2; letters += 0.25) {
            for (double width = 700 * letters; width < 2_600; width += 37) {
                for (double filter : new double[] {0, WindowPlan.FILTER_EM, 60}) {
                    for (double details : new double[] {0, WindowPlan.DETAIL_EM, 80}) {
                        double timeline = plan(letters).timeline(width, 700, filter, details).getWidth();
                        assertTrue(timeline >= width / 2, width + " px, " + filter + " and " + details + " em: " + timeline);
                    }
                }
            }
        }
    }

    @Test
    void sidesGiveWayAlikeAndOnlyWhereTheyMust() {
        assertEquals(WindowPlan.DETAIL_EM * 13 / 1600, plan(1).sideShare(WindowPlan.DETAIL_EM, WindowPlan.FILTER_EM, 1600));
        double filter = plan(1).sideShare(WindowPlan.FILTER_EM, WindowPlan.DETAIL_EM, 1000);
        double details = plan(1).sideShare(WindowPlan.DETAIL_EM, WindowPlan.FILTER_EM, 1000);

        assertEquals(WindowPlan.FILTER_EM / WindowPlan.DETAIL_EM, filter / details, 1e-9);
        assertFalse(filter + details > 0.5);
    }

    @Test
    void theHeadHasOneLineWhereMenusAndToolsHaveRoomSideBySide() {
        assertEquals(40, plan(1).headHeight(1600));
        assertEquals(80, plan(2).headHeight(1820));
        assertEquals(68, plan(1).headHeight(909));
        assertEquals(136, plan(2).headHeight(1600));
    }

    /// 24 rows of 28 pixels below a header, in a window as high as a small screen.
    @Test
    void atNineHundredPixelsTheTimelineHasRoomForTwentyFourRows() {
        double timeline = plan(1).timeline(1600, 900, WindowPlan.FILTER_EM, WindowPlan.DETAIL_EM).getHeight();

        assertTrue(timeline >= 786, "rows, their header, the axis and the overview: " + timeline);
    }

    private static WindowPlan plan(double letters) {
        return new WindowPlan(Appearance.USUAL_EM_PX * letters);
    }
}

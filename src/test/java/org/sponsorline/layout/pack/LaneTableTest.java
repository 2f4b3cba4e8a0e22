package org.sponsorline.layout.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.HeaderStack;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;

final class LaneTableTest {

    private final Dataset dataset = RandomRecord.of(4, 200);
    private final TimelineLayout layout =
            Layouts.of(dataset).by(Dimension.KIND, Dimension.PROGRAMME, Dimension.TIER).make();
    private final LaneTable lanes = layout.lanes();

    @Test
    void everyHeightBelongsToTheLaneDrawnThere() {
        for (double y = 0; y < lanes.height(); y += 3.5) {
            int lane = lanes.laneAt(y);
            assertTrue(lanes.top(lane) <= y && y < (lane + 1 < lanes.count() ? lanes.top(lane + 1) : lanes.height()));
        }
        assertEquals(-1, lanes.laneAt(-1));
        assertEquals(-1, lanes.laneAt(lanes.height()));
    }

    @Test
    void everyRowIsFoundAtTheMiddleOfItsBars() {
        for (int row = 0; row < lanes.rowCount(); row++) {
            assertEquals(row, lanes.rowAt(lanes.rowTop(row) + layout.metrics().barHeight() / 2));
        }
    }

    @Test
    void rowsOnTheScreenAreThoseThatAFullSearchFinds() {
        double top = lanes.height() / 3;
        double bottom = top + 300;
        List<Integer> found = new ArrayList<>();
        for (int lane = lanes.laneAt(top); lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            for (int row = lanes.firstRowBelow(lane, top); row < lanes.endRowAbove(lane, bottom); row++) {
                found.add(row);
            }
        }
        List<Integer> expected = new ArrayList<>();
        double above = (layout.metrics().rowHeight() - layout.metrics().barHeight()) / 2;
        for (int row = 0; row < lanes.rowCount(); row++) {
            double rowTop = lanes.rowTop(row) - above;
            if (rowTop + layout.metrics().rowHeight() > top && rowTop < bottom) {
                expected.add(row);
            }
        }
        assertEquals(expected, found);
    }

    @Nested
    final class HeadersThatStay {

        @Test
        void atTheTopEachHeaderStandsWhereItIs() {
            HeaderStack stack = HeaderStack.of(lanes, 0);
            for (int k = 0; k < stack.headers().size(); k++) {
                assertEquals(lanes.top(stack.headers().get(k).lane()), stack.headers().get(k).top());
            }
        }

        @Test
        void alwaysTheLaneBelowThemIsNamedByThem() {
            for (double scroll = 0; scroll < lanes.height() - 200; scroll += 7) {
                HeaderStack stack = HeaderStack.of(lanes, scroll);
                int below = lanes.laneAt(scroll + stack.bottom() + 0.5);
                boolean ownHeaderInSight = lanes.top(below) >= scroll + stack.bottom() - 1;
                boolean named = ownHeaderInSight;
                for (int k = 0; k < stack.headers().size(); k++) {
                    named |= stack.headers().get(k).lane() == below;
                }
                assertTrue(named, "at " + scroll);
            }
        }

        @Test
        void theyStandBelowEachOtherFromTheOutermostOn() {
            for (double scroll = 0; scroll < lanes.height() - 200; scroll += 7) {
                HeaderStack stack = HeaderStack.of(lanes, scroll);
                for (int k = 0; k < stack.headers().size(); k++) {
                    assertEquals(k, lanes.depth(stack.headers().get(k).lane()));
                    assertTrue(k == 0 || stack.headers().get(k).top() >= stack.headers().get(k - 1).top());
                }
            }
        }

        @Test
        void theEndOfALanePushesItsHeaderAway() {
            int last = 0;
            while (lanes.depth(last + 1) > 0) {
                last++;
            }
            double end = lanes.bottomWithNested(0);
            HeaderStack stack = HeaderStack.of(lanes, end - lanes.headerHeight(0) / 2);
            assertEquals(0, stack.headers().getFirst().lane());
            assertEquals(-lanes.headerHeight(0) / 2, stack.headers().getFirst().top(), 0.01);
        }
    }

    @Test
    void aFoldedLaneHasNoRowsButAStripOfWhenItsItemsAre() {
        String path = lanes.path(0);
        TimelineLayout folded =
                Layouts.of(dataset).by(Dimension.KIND, Dimension.PROGRAMME).folded(path).make();
        assertTrue(folded.lanes().collapsed(0));
        assertEquals(folded.lanes().firstRow(0), folded.lanes().endRow(0));
        assertTrue(folded.strips().peak(0) > 0);
        assertEquals(0, folded.strips().peak(1));
    }
}

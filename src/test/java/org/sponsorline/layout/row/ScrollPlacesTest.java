package org.sponsorline.layout.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LanePlace;

final class ScrollPlacesTest {

    private static final Viewport SOME_YEARS = new Viewport(12_000, 20_000);

    private final Dataset dataset = RandomRecord.of(4, 200);
    private final TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND, Dimension.PROGRAMME).make();
    private final ScrollPlaces places = new ScrollPlaces(layout, dataset);

    @Test
    void everyScrollPositionIsFoundAgainByWhatStandsAtTheTop() {
        for (double scrollY = 0; scrollY < layout.height(); scrollY++) {
            assertEquals(scrollY, places.scrollY(places.at(scrollY, SOME_YEARS)), "at " + scrollY);
        }
    }

    @Test
    void theVeryTopHasNoName() {
        assertNull(places.at(0, SOME_YEARS));
        assertEquals(0, places.scrollY(null));
    }

    @Test
    void aLaneWhoseHeaderStandsWholeAtTheTopIsNamedByIt() {
        LaneTable lanes = layout.lanes();
        for (int lane = 1; lane < lanes.count(); lane++) {
            if (lanes.depth(lane) == 0) {
                assertEquals(new LanePlace(lanes.path(lane), null, 0), places.at(lanes.top(lane), SOME_YEARS));
            }
        }
    }

    @Test
    void theRowAtTheTopStandsThereWithLargerLettersToo() {
        TimelineLayout larger = Layouts.of(dataset).by(Dimension.KIND, Dimension.PROGRAMME)
                .sized(Metrics.COMFORTABLE.scaled(2)).make();
        ScrollPlaces there = new ScrollPlaces(larger, dataset);
        for (double scrollY = 40; scrollY < layout.height(); scrollY += 13) {
            LanePlace place = places.at(scrollY, SOME_YEARS);
            assertNotNull(place);
            if (place.entry() != null && Math.abs(place.rows()) < 0.05) {
                double y = there.scrollY(place);
                int placement = larger.firstPlacementOf(dataset.itemNumber(place.entry())).orElseThrow();
                HeaderStack headers = HeaderStack.of(larger.lanes(), y);
                double below = larger.lanes().rowTop(larger.rowOf(placement)) - y - headers.bottom();
                assertTrue(Math.abs(below) < larger.metrics().rowHeight() * 0.6, place + " stands " + below + " below");
            }
        }
    }

    @Test
    void whatIsGoneIsStoodInForByItsLaneAndThatByTheOneAroundIt() {
        LaneTable lanes = layout.lanes();
        int inner = 0;
        while (lanes.depth(inner) == 0) {
            inner++;
        }
        String path = lanes.path(inner);
        double header = places.scrollY(new LanePlace(path, null, 0));
        EntryKey nobody = new EntryKey(Entry.Kind.AGREEMENT, "nobody");

        assertEquals(header, places.scrollY(new LanePlace(path, nobody, 7)));
        assertFalse(places.holds(new LanePlace(path, nobody, 7)));
        assertEquals(
                places.scrollY(new LanePlace(lanes.path(lanes.parent(inner)), null, 0)),
                places.scrollY(new LanePlace(lanes.path(lanes.parent(inner)) + Grouping.SEPARATOR + "x", nobody, 7)));
        assertEquals(0, places.scrollY(new LanePlace("no such lane", nobody, 7)));
    }

    @Test
    void inOtherLanesTheEntryLeadsTheWay() {
        TimelineLayout other = Layouts.of(dataset).by(Dimension.COUNTRY).make();
        LanePlace place = places.at(layout.lanes().rowTop(layout.rowCount() / 2), SOME_YEARS);
        assertNotNull(place);
        assertNotNull(place.entry());

        double scrollY = new ScrollPlaces(other, dataset).scrollY(place);

        int row = other.rowOf(other.firstPlacementOf(dataset.itemNumber(place.entry())).orElseThrow());
        assertEquals(other.lanes().rowTop(row), scrollY, 3 * other.metrics().rowHeight());
    }
}

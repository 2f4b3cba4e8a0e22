package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.sponsorline.export.PageBreaks.Slice;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.HeaderStack;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;

final class PageBreaksTest {

    private final Dataset dataset = RandomRecord.of(17, 300);
    private final TimelineLayout layout =
            Layouts.of(dataset).by(Dimension.KIND, Dimension.PROGRAMME).at(0.2).make();

    @ParameterizedTest
    @ValueSource(doubles = {211, 256, 400, 633, 1000})
    void everyRowIsWholeOnAPageBelowTheHeadersThatStayInView(double roomPx) {
        List<Slice> slices = PageBreaks.of(layout, dataset, roomPx, roomPx);
        LaneTable lanes = layout.lanes();
        BitSet whole = new BitSet();
        for (Slice slice : slices) {
            assertTrue(slice.heightPx() <= roomPx, slice.toString());
            double top = slice.scrollY() + HeaderStack.of(lanes, slice.scrollY()).bottom();
            double bottom = slice.scrollY() + slice.heightPx() - layout.metrics().axisHeight();
            for (int row = 0; row < layout.rowCount(); row++) {
                double rowTop = lanes.rowTop(row);
                if (rowTop >= top && rowTop + layout.metrics().barHeight() <= bottom) {
                    whole.set(row);
                }
            }
        }
        assertEquals(layout.rowCount(), whole.cardinality());
    }

    @Test
    void aPageEndsWithARowAndNotWithAHeader() {
        List<Slice> slices = PageBreaks.of(layout, dataset, 300, 300);
        LaneTable lanes = layout.lanes();
        for (Slice slice : slices.subList(0, slices.size() - 1)) {
            double end = slice.scrollY() + slice.heightPx() - layout.metrics().axisHeight();
            int lane = lanes.laneAt(end - 1);
            boolean rows = lanes.firstRow(lane) < lanes.endRow(lane);
            assertTrue(rows && end >= lanes.rowTop(lanes.firstRow(lane)) + layout.metrics().barHeight(), slice.toString());
        }
    }

    @Test
    void whatFitsIsOnePage() {
        double needed = layout.height() + layout.metrics().axisHeight();
        assertEquals(List.of(new Slice(0, needed)), PageBreaks.of(layout, dataset, needed, 200));
    }

    @Test
    void morePagesThanAnybodyTurnsOverAreRefused() {
        Dataset large = RandomRecord.of(17, 20_000);
        TimelineLayout high = Layouts.of(large).by(Dimension.ORGANIZATION).at(0.2).make();
        assertThrows(IllegalArgumentException.class, () -> PageBreaks.of(high, large, 150, 150));
    }
}

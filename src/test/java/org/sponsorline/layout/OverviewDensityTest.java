package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.OverviewFrame.Part;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;

final class OverviewDensityTest {

    @Test
    void everySpanCountsWhatTouchesIt() {
        Dataset dataset = RandomRecord.of(8, 200);
        ItemColumns columns = ItemColumns.of(dataset);
        Colouring colouring = Colouring.of(DatasetIndex.of(dataset, Locale.ENGLISH), Dimension.KIND);
        double start = columns.firstDay();
        double end = columns.lastDay();
        OverviewDensity density = OverviewDensity.of(columns, colouring, item -> true, start, end);
        double days = (end - start) / OverviewDensity.BINS;
        int peak = 0;
        for (int bin = 0; bin < OverviewDensity.BINS; bin++) {
            int expected = 0;
            for (int item = 0; item < columns.count(); item++) {
                boolean dated = !columns.is(item, ItemColumns.UNDATED);
                boolean touches = columns.start(item) < start + (bin + 1) * days - 1e-6
                        && columns.end(item) > start + bin * days + 1e-6;
                expected += dated && touches ? 1 : 0;
            }
            int place = bin;
            int total = IntStream.range(0, Colouring.ORDINALS).map(colour -> density.count(place, colour)).sum();
            assertEquals(expected, total, "bin " + bin);
            peak = Math.max(peak, expected);
        }
        assertEquals(peak, density.peak());
    }

    @Test
    void whatIsNotCountedLeavesNoTrace() {
        Dataset dataset = RandomRecord.of(8, 50);
        ItemColumns columns = ItemColumns.of(dataset);
        OverviewDensity density = OverviewDensity.of(
                columns, Colouring.single(columns.count()), item -> false, columns.firstDay(), columns.lastDay());
        assertEquals(0, density.peak());
    }

    @Test
    void theWindowIsMovedByItsMiddleAndSizedByItsEnds() {
        var frame = new OverviewFrame(new Viewport(0, 1000), new Viewport(400, 600), 1000, 50);
        assertEquals(Part.WINDOW, frame.partAt(500));
        assertEquals(Part.START_HANDLE, frame.partAt(399));
        assertEquals(Part.END_HANDLE, frame.partAt(602));
        assertEquals(Part.OUTSIDE, frame.partAt(300));
        assertEquals(300, frame.dayAt(300));
    }

    @Test
    void evenTheSmallestWindowCanBeMovedAndSized() {
        var frame = new OverviewFrame(new Viewport(0, 1_000_000), new Viewport(400_000, 400_002), 1000, 50);
        assertTrue(frame.windowRight() - frame.windowLeft() >= OverviewFrame.MIN_WINDOW_PX);
        assertEquals(Part.WINDOW, frame.partAt(400));
        assertEquals(Part.START_HANDLE, frame.partAt(frame.windowLeft()));
        assertEquals(Part.END_HANDLE, frame.partAt(frame.windowRight()));
    }
}

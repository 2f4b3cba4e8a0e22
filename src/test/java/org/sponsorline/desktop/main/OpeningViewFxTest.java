package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// What the bundled record opens with.
final class OpeningViewFxTest extends WindowFxTest {

    private static final int LEAST_IN_VIEW = 23;

    @Test
    void everyHolderOfTheTopProgrammeIsNamedAndWhoeverHeldAnythingInTheseYearsIsInView() {
        onFx(() -> {
            stage.setWidth(1_600);
            stage.setHeight(900);
        });
        startOnBundledRecord();
        onFx(() -> {
            stage.setWidth(1_600);
            stage.setHeight(900);
        });
        waitUntil("the window is as large", () -> stage.getScene().getHeight() >= 899);
        settle();

        TimelineView view = find(".timeline-view");
        TimelineLayout layout = from(() -> view.getContent().layout());
        Frame frame = from(view::frame);
        List<String> below = new ArrayList<>();
        int inView = 0;
        for (int row = layout.lanes().firstRow(0); row < layout.lanes().endRow(0); row++) {
            assertTrue(layout.isNamed(row), "row " + row);
            double end = layout.metrics().axisHeight() + layout.lanes().rowTop(row) - frame.scrollY()
                    + layout.metrics().barHeight();
            if (end <= frame.heightPx()) {
                inView++;
            } else if (hasBarInSpan(layout, row, frame)) {
                below.add(layout.rowName(row).holder());
            }
        }
        assertEquals(List.of(), below, "only rows without a bar in these years have no room");
        assertTrue(inView >= LEAST_IN_VIEW, inView + " rows");
        assertEquals(28, layout.metrics().rowHeight());
    }

    private static boolean hasBarInSpan(TimelineLayout layout, int row, Frame frame) {
        return IntStream.range(layout.firstInRow(row), layout.endOfRow(row)).map(layout::item)
                .anyMatch(item -> layout.columns().start(item) < frame.viewport().endDay()
                        && layout.columns().end(item) > frame.viewport().startDay());
    }
}

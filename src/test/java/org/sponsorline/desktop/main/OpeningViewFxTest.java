package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// What the bundled record opens with.
final class OpeningViewFxTest extends WindowFxTest {

    private static final int LEAST_IN_VIEW = 23;

    @Test
    void everyHolderOfTheTopProgrammeIsNamedBesideItsRowAndThoseInForceAreInView() {
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
        List<Double> ends = new ArrayList<>();
        for (int row = layout.lanes().firstRow(0); row < layout.lanes().endRow(0); row++) {
            assertTrue(layout.isNamed(row), "row " + row);
            ends.add(layout.metrics().axisHeight() + layout.lanes().rowTop(row) - frame.scrollY()
                    + layout.metrics().barHeight());
        }
        // Those in force come first, those that ended longest ago last.
        long inView = ends.stream().filter(end -> end <= frame.heightPx()).count();
        assertTrue(inView >= LEAST_IN_VIEW, ends + " in " + frame.heightPx());
        assertEquals(28, layout.metrics().rowHeight());
    }
}

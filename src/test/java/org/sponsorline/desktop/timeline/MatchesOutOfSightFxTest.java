package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Unmatched;

/// What the filter matches above and below what is shown, in the real window on the bundled record.
final class MatchesOutOfSightFxTest extends WindowFxTest {

    @Test
    void areToldAndGoneTo() {
        startOnBundledRecord();
        TimelineView view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
        assertFalse(isShown("#matches-above") || isShown("#matches-below"));

        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "KR", true)));
        onFx(() -> view.setScrollY(view.maxScrollY() / 2));
        settle();
        Button above = find("#matches-above");
        Button below = find("#matches-below");
        assertEquals(List.of(counted(view, true) + " above", counted(view, false) + " below"),
                from(() -> List.of(above.getText(), below.getText())));
        picture("matches-out-of-sight");

        double middle = from(view::getScrollY);
        click(above);
        waitUntil("it went up", () -> view.getScrollY() < middle);
        settle();
        onFx(() -> view.setScrollY(0));
        settle();
        assertFalse(isShown("#matches-above"));
        onFx(below::requestFocus);
        press(KeyCode.SPACE);
        waitUntil("it went down", () -> view.getScrollY() > 0);
        assertTrue(from(below::getAccessibleText).contains("matches below"));

        show(state().withUnmatched(Unmatched.HIDE));
        settle();
        assertFalse(isShown("#matches-above") || isShown("#matches-below"));
    }

    /// Counted one by one.
    private int counted(TimelineView view, boolean above) {
        return from(() -> {
            TimelineLayout layout = view.getContent().layout();
            Frame frame = view.frame();
            double half = layout.metrics().barHeight() / 2;
            double top = frame.scrollY() + layout.metrics().headerHeight(0);
            double bottom = frame.scrollY() + frame.heightPx() - layout.metrics().axisHeight();
            int count = 0;
            for (int placement = 0; placement < layout.placementCount(); placement++) {
                double y = layout.lanes().rowTop(layout.rowOf(placement)) + half;
                boolean there = above ? y < top : y >= bottom;
                count += there && layout.matches(layout.item(placement)) ? 1 : 0;
            }
            return count;
        });
    }
}

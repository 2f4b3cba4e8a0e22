package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;

/// What gives way to the timeline where a window is small or its letters are large.
final class WindowSpaceFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Test
    void theTimelineHasHalfOfTheWidthWithAllPanesOpenAndHoweverTheyAreDragged() {
        for (double width : new double[] {1_000, 1_120, 1_250}) {
            resize(width, 700);
            if (!isShown(".filter")) {
                press("Shortcut+1");
            }
            assertHalf(width);
        }
        Node divider = from(() -> List.copyOf(stage.getScene().getRoot().lookupAll(".columns > .split-pane-divider"))
                .getFirst());

        hands().drag(in(divider, 2, 200), in(divider, 600, 200));
        settle();

        assertHalf(1_250);
    }

    private void assertHalf(double width) {
        settle();
        double plot = from(this.<Region>find(".timeline-view")::getWidth);
        assertTrue(plot >= width / 2, plot + " of " + width);
    }

    private void resize(double width, double height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        waitUntil("the window is as wide", () -> Math.abs(stage.getScene().getWidth() - width) < 20);
        settle();
    }
}

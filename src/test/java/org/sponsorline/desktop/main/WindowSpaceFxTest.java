package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void theFilterFoldsInLittleRoomAndComesBackWithIt() {
        resize(1_600, 900);
        assertTrue(isShown(".filter"));

        resize(1_080, 700);
        assertFalse(isShown(".filter"));
        resize(1_140, 700);
        assertTrue(isShown(".filter"));
        onFx(() -> settings().setFontPercent(125));
        settle();
        assertFalse(isShown(".filter"), "letters a quarter larger need as much more room");
    }

    @Test
    void aFilterFoldedByHandStaysFoldedWhateverTheRoom() {
        resize(1_600, 900);
        press("Shortcut+1");

        resize(1_000, 700);
        resize(1_600, 900);

        assertFalse(isShown(".filter"));
    }

    @Test
    void aFilterOpenedByHandInLittleRoomStaysOpenThereAndAtTheNextStart() {
        resize(1_000, 700);
        press("Shortcut+1");
        assertTrue(isShown(".filter"));

        resize(1_600, 900);
        resize(1_000, 700);
        assertTrue(isShown(".filter"));
        close();
        start(null);
        awaitPicture();

        assertTrue(isShown(".filter"));
        assertTrue(from(() -> stage.getScene().getWidth()) < 1_100);
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

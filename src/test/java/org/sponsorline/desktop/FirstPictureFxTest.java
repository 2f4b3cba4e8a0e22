package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.settings.WindowPlace;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.RecordLoader;

/// What a start shows first, and that it stays where it is while the rest of the window comes.
final class FirstPictureFxTest extends WindowFxTest {

    /// Timeline, plot, canvases, overview, scroll bar and what they are made of; a toolbar alone has twice as many.
    private static final int FEW_NODES = 40;

    @Test
    void theFirstPictureStandsBeforeAnyOtherPartOfTheWindowIsMade() {
        begin(null);
        awaitShowing();

        assertNotNull(from(() -> timeline().getContent()), "the window shows with a picture in it");
        assertNull(from(() -> stage.getScene().lookup(".menu-bar")));
        assertNull(from(() -> stage.getScene().lookup("#status-line")));
        assertEquals(List.of(), from(() -> List.copyOf(stage.getScene().getStylesheets())));
        int nodes = from(() -> nodes(stage.getScene().getRoot()));
        assertTrue(nodes <= FEW_NODES, nodes + " nodes");

        awaitWhole();
        assertNotNull(from(() -> stage.getScene().lookup(".menu-bar")));
        assertTrue(isShown("#status-line"));
        assertTrue(isShown(".filter"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 700, 100, true, true, en", "1000, 700, 100, false, true, zh", "1000, 640, 110, true, false, en",
        "900, 700, 125, true, true, zh", "1000, 900, 150, false, false, en", "1000, 800, 200, true, true, en"})
    void theTimelineStaysWhereItIsWhenTheRestComes(
            double width, double height, int fontPercent, boolean filter, boolean details, String language)
            throws Exception {
        locale = Locale.forLanguageTag(language);
        Settings kept = new Settings();
        kept.placeProperty().set(new WindowPlace(0, 0, width, height, false));
        kept.setFontPercent(fontPercent);
        kept.panes().put("filter", filter);
        kept.panes().put("details", details);
        new SettingsFile(folder.resolve("settings")).save(kept);

        begin(null);
        awaitShowing();
        TimelineView first = from(this::timeline);
        Bounds before = from(this::place);
        awaitWhole();

        assertEquals(first, from(this::timeline));
        assertEquals(before, from(this::place));
    }

    @Test
    void theFocusIsOnTheTimelineBeforeAndAfterTheRestComes() {
        begin(null);
        awaitShowing();
        assertTrue(from(() -> timeline().isFocused()));

        awaitWhole();

        assertTrue(from(() -> timeline().isFocused()));
        press("Shortcut+2");
        assertNull(from(() -> stage.getScene().lookup("#detail-place")), "keys of commands work");
    }

    @Test
    void aRecordThatTakesLongLeavesTheWindowNotWaiting() {
        CountDownLatch wanted = new CountDownLatch(1);
        RecordLoader prompt = reader;
        reader = (file, language, progress) -> {
            try {
                wanted.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return prompt.read(file, language, progress);
        };

        begin(null);
        awaitWhole();
        assertTrue(isShown("#status-reading"));
        wanted.countDown();
        awaitPicture();

        assertNotNull(from(() -> timeline().getContent()));
    }

    @Test
    void aFileThatCannotBeReadIsToldInAWholeWindow() {
        begin(file("bad.json", "{\"format\""));
        awaitWhole();

        assertNotNull(find("#empty-sentence"));
    }

    private TimelineView timeline() {
        return (TimelineView) stage.getScene().lookup(".timeline-view");
    }

    private Bounds place() {
        return timeline().localToScene(timeline().getLayoutBounds());
    }

    private void awaitShowing() {
        waitUntil("the window shows", stage::isShowing);
    }

    private static int nodes(Node node) {
        List<Node> open = new ArrayList<>(List.of(node));
        int count = 0;
        while (!open.isEmpty()) {
            count++;
            if (open.removeLast() instanceof Parent parent) {
                open.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return count;
    }
}

package org.sponsorline.desktop.main.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;

/// The boxes over the window: as high as what they hold, and closed by their button.
final class OverlaysFxTest extends WindowFxTest {

    private double height(String selector) {
        return from(() -> ((Region) stage.getScene().lookup(selector)).getHeight());
    }

    /// The height a page needs at the width it has, in whole pixels, as the toolkit lays out.
    private double needed(String selector) {
        return from(() -> {
            Region page = (Region) stage.getScene().lookup(selector);
            return Math.ceil(page.prefHeight(page.getWidth()));
        });
    }

    private void open(String keys) {
        press(keys);
        settle();
    }

    @Test
    void aBoxIsAsHighAsItsContentAndAtMostFourFifthsOfTheWindow() {
        startOnBundledRecord();
        focusTimeline();
        double window = from(() -> stage.getScene().getHeight());
        for (var box : List.of(
                new Box("#go-to-date", "Ctrl+G"), new Box("#settings", "Ctrl+Comma"), new Box("#help", "F1"))) {
            open(box.keys());

            assertEquals(Math.min(needed(box.id()), 0.8 * window), height(".overlay"), 2, box.id());
            assertTrue(from(() -> stage.getScene().lookup(".overlays").getBoundsInParent()
                    .contains(stage.getScene().lookup(".overlay").getBoundsInParent())), box.id());

            click(this.<Node>find("#overlay-close"));
            assertFalse(isShown(box.id()), box.id());
        }
    }

    /// The toolkit's menu bar takes the next Escape for itself while it waits for arrow keys.
    @Test
    void aBoxOpenedOverAWaitingMenuBarGetsTheFirstEscape() {
        startOnBundledRecord();
        focusTimeline();
        for (KeyCode waiting : List.of(KeyCode.F10, KeyCode.ALT)) {
            for (Box box : List.of(
                    new Box("#go-to-date", "Ctrl+G"), new Box("#palette", "Ctrl+Shift+P"),
                    new Box("#as-of-box", "Ctrl+K"), new Box("#help", "F1"))) {
                press(waiting);
                settle();
                assertTrue(from(() -> stage.getScene().getRoot().lookupAll(".menu-bar .menu-button").stream()
                        .anyMatch(Node::isHover)), "waits after " + waiting);
                open(box.keys());
                assertTrue(isShown(box.id()), waiting + " " + box.id());

                press(KeyCode.ESCAPE);

                assertFalse(isShown(box.id()), waiting + " " + box.id());
            }
        }
    }

    private record Box(String id, String keys) {}

    @Test
    void thePaletteIsAsHighAsWhatItFound() {
        startOnBundledRecord();
        focusTimeline();
        open("Ctrl+Shift+P");
        double all = height(".overlay");

        TextField field = find("#palette-query");
        onFx(() -> field.setText("kind"));
        settle();

        ListView<Object> hits = find("#palette-hits");
        int found = from(() -> hits.getItems().size());
        assertTrue(height(".overlay") < all / 2, "the box shrinks with the list");
        assertTrue(height("#palette-hits") >= from(hits::getFixedCellSize) * found, "and shows all that was found");
    }

    /// Each holds a picture of itself, of the size of the window.
    @Test
    void aBoxThatIsClosedIsLetGoOf() {
        startOnBundledRecord();
        focusTimeline();
        for (String keys : List.of("Ctrl+G", "Ctrl+Comma", "F1", "Ctrl+Shift+P")) {
            open(keys);
            WeakReference<Node> box = new WeakReference<>(from(() -> stage.getScene().lookup(".overlay")));
            assertNotNull(box.get(), keys);
            assertFalse(from(() -> stage.getScene().lookup(".overlay-scroll > .viewport").isCache()),
                    "the toolkit would keep a picture of " + keys);

            press(KeyCode.ESCAPE);
            // What was shown last is held until something else is: the node under the pointer, the owner of the focus,
            // and by the renderer the parts it painted last in as many places.
            open(keys);
            press(KeyCode.ESCAPE);
            focusTimeline();

            waitUntil("the box of " + keys + " is gone", () -> {
                System.gc();
                return box.refersTo(null);
            });
        }
    }
}

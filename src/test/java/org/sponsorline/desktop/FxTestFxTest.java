package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The base class itself: its hands must reach a window, or every other window test proves nothing.
final class FxTestFxTest extends FxTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void clicksCarryTheirCountAndHeldKeys() {
        var pane = show(400, 300, Pane::new);
        onFx(() -> pane.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> seen.add(e.getButton() + " " + e.getClickCount() + (e.isControlDown() ? " control" : "")
                        + (e.isShiftDown() ? " shift" : "") + " " + Math.round(e.getX()) + "," + Math.round(e.getY()))));

        hands().click(new Point2D(20, 30), KeyCode.CONTROL);
        hands().rightClick(new Point2D(50, 60), KeyCode.SHIFT);
        hands().doubleClick(new Point2D(90, 200));

        assertEquals(
                List.of(
                        "PRIMARY 1 control 20,30",
                        "SECONDARY 1 shift 50,60",
                        "PRIMARY 1 90,200",
                        "PRIMARY 2 90,200"),
                from(() -> List.copyOf(seen)));
    }

    @Test
    void dragsGoFromPointToPoint() {
        var pane = show(400, 300, Pane::new);
        onFx(() -> pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> seen.add(Math.round(e.getX()) + "," + Math.round(e.getY()))));

        hands().drag(new Point2D(20, 30), new Point2D(220, 130));

        assertEquals("220,130", from(seen::getLast));
        assertTrue(seen.size() > 2, () -> "a drag has steps: " + seen);
    }

    @Test
    void wheelTurnsReachTheNodeUnderThePointer() {
        var root = show(400, 300, Pane::new);
        onFx(() -> {
            var inner = new Pane();
            inner.setPrefSize(100, 100);
            inner.relocate(100, 100);
            inner.setOnScroll(e -> seen.add(e.getDeltaX() + " " + e.getDeltaY() + (e.isControlDown() ? " control" : "")));
            root.getChildren().add(inner);
            root.addEventHandler(ScrollEvent.SCROLL, e -> seen.add("root"));
        });

        hands().wheel(new Point2D(150, 150), -1, KeyCode.CONTROL);
        hands().scroll(new Point2D(20, 20), 3, 0);

        assertEquals(List.of("0.0 -40.0 control", "root", "root"), from(() -> List.copyOf(seen)));
    }

    @Test
    void combinationsAndTextReachTheFocus() {
        var field = show(400, 300, TextField::new);
        onFx(() -> {
            field.requestFocus();
            field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.isShortcutDown()) {
                    seen.add(e.getCode() + (e.isShiftDown() ? " shift" : ""));
                }
            });
        });

        type("快手 Kuaishou");
        press("Shortcut+Shift+P");
        press("Shift+HOME");
        press(KeyCode.DELETE);

        assertEquals("", from(field::getText));
        assertTrue(from(() -> seen.contains("P shift")), seen::toString);
    }

    @Test
    void picturesShowTheStageWithItsPopups() throws IOException {
        var box = show(600, 400, () -> new VBox(new Button("Press")));
        onFx(() -> {
            var menu = new ContextMenu(new MenuItem("One"), new MenuItem("Two"));
            menu.show(box, 100, 100);
        });

        var png = Files.readAllBytes(picture("base-class"));

        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
    }

    @Test
    void wideStagesCanBePictured() throws IOException {
        show(1600, 900, () -> new VBox(new Button("Wide")));

        assertTrue(Files.size(picture("base-class-wide")) > 0);
    }
}

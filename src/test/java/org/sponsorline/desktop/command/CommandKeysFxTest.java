package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.view.ViewState.Panes;

/// The keys of commands work from every control that has a use for other keys.
final class CommandKeysFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Test
    void workFromTheThumbsOfARange() {
        RangeSlider slider = find("#amount-range");
        for (boolean second : List.of(false, true)) {
            focus(slider);
            if (second) {
                press(KeyCode.TAB);
            }
            Node thumb = from(() -> stage.getScene().getFocusOwner());

            press("Shortcut+2");
            assertFalse(isShown("#detail-place"), "the details are closed");
            press("Shortcut+2");
            assertTrue(isShown("#detail-place"));
            press("F6");
            assertNotEquals(thumb, from(() -> stage.getScene().getFocusOwner()));
        }
    }

    @Test
    void leaveAThumbItsOwn() {
        RangeSlider slider = find("#amount-range");
        focus(slider);

        press(KeyCode.RIGHT);
        assertTrue(from(slider::getLowValue) > 0);
        press(KeyCode.LEFT);
        assertEquals(0, from(slider::getLowValue));
    }

    @Test
    void changeTheViewAndTheLettersFromListsAndFields() {
        show(state().withPanes(Panes.BOTH));
        for (String control : List.of(".table-view", "#search", ".timeline-view", "#amount-range")) {
            focus(find(control));
            int percent = from(() -> settings().fontPercentProperty().get());
            press("Shortcut+Shift+UP");
            assertNotEquals(percent, from(() -> settings().fontPercentProperty().get()), control);
            press("Shortcut+Shift+DOWN");
            focus(find(control));
            press("Ctrl+TAB");
            assertNotEquals(Panes.BOTH, from(this::state).panes(), control);
            show(state().withPanes(Panes.BOTH));
        }
    }

    private void focus(Node node) {
        onFx(node::requestFocus);
        settle();
    }
}

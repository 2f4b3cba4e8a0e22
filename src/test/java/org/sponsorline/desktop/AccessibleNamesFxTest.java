package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.view.ViewState.Panes;

/// Whatever the keyboard can stop at has a name that a screen reader can say, in every part of the window.
final class AccessibleNamesFxTest extends WindowFxTest {

    private final Set<String> nameless = new TreeSet<>();
    private int named;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyStopOfTheKeyboardHasOne(String language) {
        locale = Locale.forLanguageTag(language);
        startOnBundledRecord();
        onFx(() -> {
            putOn(".facet-title");
            putOn(".facet-search");
        });
        press("Shortcut+3");
        look("the window at first");
        show(state().withPanes(Panes.BOTH).withSelection(List.of(key("agreement:alibaba-top"))));
        look("the details of an agreement");
        show(state().withSelection(List.of(key("organization:visa"))));
        look("the details of an organization");
        show(state().withSelection(List.of(key("agreement:alibaba-top"), key("agreement:toyota-top"))));
        look("the details of several");
        for (Views view : Views.values()) {
            onFx(() -> collect(loaded(view), view.name()));
        }
        for (String key : List.of(
                "Shortcut+F", "Shortcut+G", "Shortcut+Shift+P", "Shortcut+COMMA", "Shortcut+E", "Shortcut+Shift+V", "F1")) {
            press(key);
            look(key);
            press(KeyCode.ESCAPE);
        }

        assertEquals(Set.of(), nameless);
        assertTrue(named > 300, () -> "looked at " + named);
    }

    private void putOn(String toggles) {
        stage.getScene().getRoot().lookupAll(toggles).forEach(node -> {
            if (node instanceof ToggleButton toggle && !toggle.isSelected()) {
                toggle.fire();
            }
        });
    }

    private void look(String where) {
        settle();
        onFx(() -> collect(stage.getScene().getRoot(), where));
    }

    private void collect(Node node, String where) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            named++;
            String name = nameOf(node);
            if (name == null || name.isBlank()) {
                nameless.add(where + ": " + node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
            }
        }
        if (node instanceof Parent parent) {
            new ArrayList<>(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, where));
        }
    }

    private static @Nullable String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labelled) {
            return labelled.getText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        // What these tell as their text is what is in them.
        boolean tellsContent = node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof ChoiceBox;
        return tellsContent || !(node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String said) ? null : said;
    }
}

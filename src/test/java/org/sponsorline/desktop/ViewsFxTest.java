package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewsFxTest extends WindowFxTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fi"})
    void everyViewLoadsInEveryLanguage(String language) {
        locale = Locale.forLanguageTag(language);
        startOnBundledRecord();

        onFx(() -> {
            for (Views view : Views.values()) {
                assertNotNull(loaded(view), view.name());
            }
        });
    }

    @Test
    void everyControlHasAName() {
        startOnBundledRecord();

        List<String> nameless = from(() -> {
            List<String> found = new ArrayList<>();
            for (Views view : Views.values()) {
                collectNameless(view, loaded(view), found);
            }
            return found;
        });

        assertEquals(List.of(), nameless);
    }

    private static void collectNameless(Views view, Node node, List<String> found) {
        boolean control = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof Slider
                || node instanceof ChoiceBox<?> || node instanceof DatePicker;
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                || node instanceof Labeled bound && bound.textProperty().isBound();
        if (control && !named) {
            found.add(view + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collectNameless(view, each, found));
        }
    }
}

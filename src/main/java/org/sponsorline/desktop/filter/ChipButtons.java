package org.sponsorline.desktop.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;

/// The parts of the filter as buttons that take them away.
final class ChipButtons {

    private final FlowPane pane;
    private final MessageBundle words;
    private final Consumer<Chip> remove;
    private final Map<Chip, Button> buttons = new HashMap<>();

    /// @param pane   where they stand; not there while there are none
    /// @param remove takes a part away
    ChipButtons(FlowPane pane, MessageBundle words, Consumer<Chip> remove) {
        this.pane = pane;
        this.words = words;
        this.remove = remove;
    }

    /// A chip that stays keeps its button. A new one is styled at once: what the toolkit makes of a button while it
    /// styles the window asks for styles again, and a pulse for that alone draws all of the window anew.
    void show(List<Chip> present) {
        buttons.keySet().retainAll(present);
        List<Button> wanted = present.stream().map(chip -> buttons.computeIfAbsent(chip, this::button)).toList();
        if (!pane.getChildren().equals(wanted)) {
            pane.getChildren().setAll(wanted);
            pane.applyCss();
        }
        pane.setVisible(!present.isEmpty());
        pane.setManaged(!present.isEmpty());
    }

    private Button button(Chip chip) {
        Button button = LiteralText.in(new Button(chip.label(), new FontIcon("fth-x")));
        button.getStyleClass().add("chip");
        button.setAccessibleText(words.say("chip.remove", chip.label()));
        button.setOnAction(_ -> remove.accept(chip));
        return button;
    }
}

package org.sponsorline.desktop.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, menu by menu.
public final class KeySheetController {

    private final Commands commands;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane menus;

    public KeySheetController(Commands commands) {
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        for (Section.Menu menu : Section.Menu.values()) {
            List<Command> withKeys = Stream.of(Command.values())
                    .filter(command -> command.section().menu() == menu && !commands.keys(command).isEmpty())
                    .toList();
            if (!withKeys.isEmpty()) {
                menus.getChildren().add(group(commands.name(menu), withKeys));
            }
        }
        menus.prefWrapLengthProperty().bind(scroll.widthProperty().map(width -> width.doubleValue() - 32));
    }

    private Node group(String name, List<Command> group) {
        Label heading = new Label(name);
        heading.getStyleClass().add("sheet-heading");
        VBox lines = new VBox(heading);
        lines.getStyleClass().add("sheet-group");
        group.forEach(command -> lines.getChildren().add(line(command)));
        return lines;
    }

    private Node line(Command command) {
        Label name = new Label(commands.name(command));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap);
        line.getStyleClass().add("sheet-line");
        for (Shortcut key : commands.keys(command).stream().limit(2).toList()) {
            Label keys = new Label(key.label());
            keys.getStyleClass().add("keys");
            line.getChildren().add(keys);
        }
        line.setAccessibleText(name.getText() + ": " + commands.keys(command).stream()
                .map(Shortcut::label).collect(Collectors.joining(", ")));
        return line;
    }
}

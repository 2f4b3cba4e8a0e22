package org.sponsorline.desktop.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sponsorline.desktop.platform.ColumnPane;

/// All keys on one sheet, menu by menu.
public final class KeySheetController {

    private final Commands commands;

    @FXML
    private ColumnPane menus;

    public KeySheetController(Commands commands) {
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        Section.Menu menuBefore = null;
        for (Section section : Section.values()) {
            List<Command> withKeys = Stream.of(Command.values())
                    .filter(command -> command.section() == section && !commands.keys(command).isEmpty())
                    .toList();
            if (!withKeys.isEmpty()) {
                VBox group = group(withKeys);
                if (section.menu() != menuBefore) {
                    group.getChildren().addFirst(heading(section.menu()));
                }
                menuBefore = section.menu();
                menus.getChildren().add(group);
            }
        }
    }

    private Node heading(Section.Menu menu) {
        Label heading = new Label(commands.name(menu));
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    private VBox group(List<Command> group) {
        VBox lines = new VBox();
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

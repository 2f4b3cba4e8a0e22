package org.sponsorline.desktop.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Makes menus of the command table.
public final class MenuMaker {

    private final Commands commands;

    public MenuMaker(Commands commands) {
        this.commands = commands;
    }

    /// The menus of the window's bar, in order.
    public List<Menu> bar() {
        Mnemonics letters = new Mnemonics();
        return Stream.of(Section.Menu.values()).map(place -> menu(place, letters)).toList();
    }

    private Menu menu(Section.Menu place, Mnemonics lettersOfBar) {
        Menu menu = new Menu(lettersOfBar.mark(commands.name(place), place.name()));
        Mnemonics letters = new Mnemonics();
        menu.setId("menu-" + place.name().toLowerCase(Locale.ROOT));
        boolean submenuBefore = false;
        for (Section section : Section.values()) {
            if (section.menu() != place) {
                continue;
            }
            List<MenuItem> items = section.isSubmenu()
                    ? List.of(submenu(section, letters)) : items(section, letters);
            if (items.isEmpty()) {
                continue;
            }
            if (!menu.getItems().isEmpty() && !(section.isSubmenu() && submenuBefore)) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
            submenuBefore = section.isSubmenu();
        }
        return menu;
    }

    /// One section as a menu of its own.
    public Menu submenu(Section section) {
        return submenu(section, new Mnemonics());
    }

    private Menu submenu(Section section, Mnemonics letters) {
        Menu menu = new Menu(letters.mark(commands.name(section), section.name()));
        menu.getItems().setAll(items(section));
        return menu;
    }

    /// The items of one section, for a menu button of the toolbar or a context menu as well.
    public List<MenuItem> items(Section section) {
        return items(section, new Mnemonics());
    }

    private List<MenuItem> items(Section section, Mnemonics letters) {
        return items(Stream.of(Command.values()).filter(command -> command.section() == section).toList(), letters);
    }

    /// These commands as the items of one menu.
    public List<MenuItem> items(List<Command> commands) {
        return items(commands, new Mnemonics());
    }

    private List<MenuItem> items(List<Command> chosen, Mnemonics letters) {
        return chosen.stream().map(command -> item(command, letters)).toList();
    }

    private MenuItem item(Command command, Mnemonics letters) {
        MenuItem item = command.hasState() ? stateful(command) : new MenuItem();
        item.setId("item-" + command.id());
        item.setText(letters.mark(commands.name(command), command.id()));
        item.disableProperty().bind(commands.enabled(command).map(on -> !on));
        item.setOnAction(event -> commands.run(command));
        Optional<String> keys = commands.keyLabel(command);
        keys.ifPresent(label -> item.setAccelerator(new ShownKeys(label)));
        return item;
    }

    private MenuItem stateful(Command command) {
        return switch (command.section()) {
            case THEN_BY, VALUES, PANES, NAMES, SCREEN, SCENES -> {
                CheckMenuItem item = new CheckMenuItem();
                follow(command, item.selectedProperty());
                yield item;
            }
            default -> {
                RadioMenuItem item = new RadioMenuItem();
                follow(command, item.selectedProperty());
                yield item;
            }
        };
    }

    /// Keeps a tick true to the state. A click flips it before the command has run, and perhaps to no effect.
    private void follow(Command command, BooleanProperty tick) {
        var state = commands.state(command);
        state.subscribe(on -> tick.set(on));
        tick.subscribe(() -> Platform.runLater(() -> tick.set(state.getValue())));
    }

    /// Keys that a menu shows and does not listen to: [KeyRouter] alone listens, so that a text field keeps its keys.
    private static final class ShownKeys extends KeyCombination {

        private final String label;

        ShownKeys(String label) {
            this.label = label;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return label;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}

package org.sponsorline.desktop.main.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.command.Section;

/// The menu at the end of the toolbar: the tools that have no room in it, in its order. It is there when there are any.
final class ToolOverflow {

    private final MenuButton button;
    private final List<Group> groups;

    /// Tools that go and come together.
    ///
    /// @param hasRoom whether they stand in the toolbar itself
    private record Group(Predicate<ToolbarPlan> hasRoom, List<MenuItem> items) {}

    ToolOverflow(Commands commands, MenuButton button) {
        this.button = button;
        MenuMaker menus = new MenuMaker(commands);
        groups = List.of(
                new Group(ToolbarPlan::hasHistory, menus.items(List.of(Command.GO_BACK, Command.GO_FORWARD))),
                new Group(ToolbarPlan::hasLooks, List.of(
                        menus.submenu(Section.ROWS), menus.submenu(Section.COLOUR_BY), menus.submenu(Section.THEME))),
                new Group(ToolbarPlan::hasLooks, menus.items(Section.UNMATCHED)),
                new Group(ToolbarPlan::hasExtent, menus.items(List.of(Command.FIT, Command.ADD_SCENE))),
                new Group(ToolbarPlan::hasExtent, menus.items(Section.TWINS)));
    }

    /// Follows the room there is.
    void show(ObservableValue<ToolbarPlan> room) {
        room.map(plan -> groups.stream().filter(group -> !group.hasRoom().test(plan)).toList())
                .subscribe(this::list);
    }

    private void list(List<Group> left) {
        List<MenuItem> items = new ArrayList<>();
        for (Group group : left) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(group.items());
        }
        button.getItems().setAll(items);
        button.setVisible(!items.isEmpty());
        button.setManaged(!items.isEmpty());
    }
}

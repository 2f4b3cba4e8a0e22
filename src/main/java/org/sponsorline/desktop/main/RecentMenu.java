package org.sponsorline.desktop.main;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.text.TextLines;

/// The files opened of late, as a menu: the file's name first, then the folder that tells it from its namesakes.
final class RecentMenu {

    private final Settings settings;
    private final Consumer<Path> open;
    private final Menu menu;

    /// Held by this menu alone: the settings outlive a window made anew.
    private final InvalidationListener changed = files -> fill();

    RecentMenu(Settings settings, MessageBundle words, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        menu = new Menu(words.getString("menu.recent"));
        menu.setId("menu-recent");
        settings.recent().addListener(new WeakInvalidationListener(changed));
        menu.getProperties().put(RecentMenu.class, this);
        fill();
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        menu.getItems().setAll(settings.recent().stream().map(this::item).toList());
        menu.setDisable(settings.recent().isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = LiteralText.in(new MenuItem(
                TextLines.name(file.getFileName() + "   " + file.getParent())));
        item.setOnAction(event -> open.accept(file));
        return item;
    }
}

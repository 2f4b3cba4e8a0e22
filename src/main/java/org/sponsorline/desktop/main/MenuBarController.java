package org.sponsorline.desktop.main;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.MenuBar;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;

/// The menus of the window: the table of commands, and the files opened of late.
public final class MenuBarController {

    private final Consumer<Path> opener;
    private final Commands commands;
    private final Settings settings;
    private final MessageBundle words;
    private final DeferredSetup deferredSetup;

    @FXML
    private MenuBar menus;

    /// @param opener opens a file, whether a record or a briefing
    public MenuBarController(
            Consumer<Path> opener, Commands commands, Settings settings, MessageBundle words, DeferredSetup deferredSetup) {
        this.opener = opener;
        this.commands = commands;
        this.settings = settings;
        this.words = words;
        this.deferredSetup = deferredSetup;
    }

    @FXML
    private void initialize() {
        deferredSetup.add(() -> {
            menus.getMenus().setAll(new MenuMaker(commands).bar());
            menus.getMenus().getFirst().getItems().add(1, new RecentMenu(settings, words, opener).menu());
        });
    }
}

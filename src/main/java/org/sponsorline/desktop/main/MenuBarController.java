package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.control.MenuBar;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;

/// The menus of the window: the table of commands, and the files opened of late.
public final class MenuBarController {

    private final Workspace workspace;
    private final Commands commands;
    private final Settings settings;
    private final MessageBundle words;
    private final DeferredSetup deferredSetup;

    @FXML
    private MenuBar menus;

    public MenuBarController(
            Workspace workspace, Commands commands, Settings settings, MessageBundle words, DeferredSetup deferredSetup) {
        this.workspace = workspace;
        this.commands = commands;
        this.settings = settings;
        this.words = words;
        this.deferredSetup = deferredSetup;
    }

    @FXML
    private void initialize() {
        deferredSetup.add(() -> {
            menus.getMenus().setAll(new MenuMaker(commands).bar());
            menus.getMenus().getFirst().getItems().add(1, new RecentMenu(settings, words, workspace::open).menu());
        });
    }
}

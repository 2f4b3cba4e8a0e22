package org.sponsorline.desktop.briefing;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;

/// Makes buttons and menus of the commands about scenes: their names, keys and what they do.
public interface SceneTools {

    /// What a button of the strip does.
    enum Tool { ADD, ADD_TITLE, EDIT, SAVE, CLOSE_STRIP }

    void make(Button button, Tool tool);

    /// What can be done with the scene one is at.
    List<MenuItem> menu();

    /// Opens the editor of the scene one is at.
    void edit();
}

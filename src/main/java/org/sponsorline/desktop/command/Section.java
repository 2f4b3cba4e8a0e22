package org.sponsorline.desktop.command;

/// A run of commands that belong together: menus draw a line between two of them, or make a submenu of one.
public enum Section {
    OPEN(Menu.FILE),
    EXPORT(Menu.FILE),
    PROGRAM(Menu.FILE),
    UNDO(Menu.EDIT),
    COPY(Menu.EDIT),
    FIND(Menu.EDIT),
    GROUP_BY(Menu.VIEW, true),
    THEN_BY(Menu.VIEW, true),
    ROWS(Menu.VIEW, true),
    COLOUR_BY(Menu.VIEW, true),
    LANES(Menu.VIEW),
    VALUES(Menu.VIEW),
    ZOOM(Menu.VIEW),
    TWINS(Menu.VIEW),
    PANES(Menu.VIEW),
    NAMES(Menu.VIEW, true),
    THEME(Menu.VIEW, true),
    LETTERS(Menu.VIEW, true),
    SCREEN(Menu.VIEW),
    HISTORY(Menu.GO),
    PAGES(Menu.GO),
    PLACE(Menu.GO),
    LOOK(Menu.GO, true),
    ITEM(Menu.GO),
    FOCUS(Menu.GO),
    NARROW(Menu.FILTER),
    UNMATCHED(Menu.FILTER),
    CLEAR(Menu.FILTER),
    SCENES(Menu.BRIEFING),
    SCENE(Menu.BRIEFING),
    BRIEFING_FILE(Menu.BRIEFING),
    SHOW(Menu.BRIEFING),
    HELP(Menu.HELP),
    ABOUT(Menu.HELP);

    private final Menu menu;
    private final boolean submenu;

    Section(Menu menu) {
        this(menu, false);
    }

    Section(Menu menu, boolean submenu) {
        this.menu = menu;
        this.submenu = submenu;
    }

    public Menu menu() {
        return menu;
    }

    /// Whether its commands stand in a menu of their own within the menu.
    public boolean isSubmenu() {
        return submenu;
    }

    /// Whether fields and lists have its keys for themselves: for what is written or selected in them.
    boolean isEditing() {
        return this == UNDO || this == COPY;
    }

    /// The menus of the window, in their order.
    public enum Menu { FILE, EDIT, VIEW, GO, FILTER, BRIEFING, HELP }
}

package org.sponsorline.desktop.platform;

/// Whether the system shows a program's menus in a bar of its own; then the window has none.
public final class SystemMenus {

    /// Known from the name of the system, as the toolkit tells it to nobody.
    public static final boolean ARE_USED = System.getProperty("os.name", "").startsWith("Mac");

    private SystemMenus() {}
}

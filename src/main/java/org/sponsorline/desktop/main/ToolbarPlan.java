package org.sponsorline.desktop.main;

/// What the toolbar has room for. What it has no room for is left to its menus, and to those of the window.
///
/// @param widthPx of the toolbar
/// @param emPx    the size of its letters, in pixels
record ToolbarPlan(double widthPx, double emPx) {

    private static final double LANE_BUTTONS_EM = 108;
    private static final double WORDS_EM = 70;
    private static final double LOOKS_EM = 46;

    /// Whether the lanes are chosen by buttons side by side, else from a menu.
    boolean hasLaneButtons() {
        return isWiderThan(LANE_BUTTONS_EM);
    }

    /// Whether words stand on buttons that have a sign as well.
    boolean hasWords() {
        return isWiderThan(WORDS_EM);
    }

    /// Whether there are buttons for what changes looks alone.
    boolean hasLooks() {
        return isWiderThan(LOOKS_EM);
    }

    private boolean isWiderThan(double em) {
        return widthPx > em * emPx;
    }
}

package org.sponsorline.desktop.main.head;

/// What the toolbar has room for; what is looked at least gives way first. Tools that have no room stand in the menu at
/// its end.
///
/// @param widthPx of the toolbar
/// @param emPx    the size of its letters, in pixels
record ToolbarPlan(double widthPx, double emPx) {

    private static final double LANE_BUTTONS_EM = 91;
    private static final double WORDS_EM = 76;
    private static final double LOOKS_EM = 62;
    private static final double EXTENT_EM = 45;
    private static final double HISTORY_EM = 40;

    /// Whether the lanes are chosen by buttons side by side, else from a menu.
    boolean hasLaneButtons() {
        return isAsWideAs(LANE_BUTTONS_EM);
    }

    /// Whether words stand on buttons that have a sign as well.
    boolean hasWords() {
        return isAsWideAs(WORDS_EM);
    }

    /// Whether there are buttons for what changes looks alone.
    boolean hasLooks() {
        return isAsWideAs(LOOKS_EM);
    }

    /// Whether there are buttons for how much is shown: all of the time, the table.
    boolean hasExtent() {
        return isAsWideAs(EXTENT_EM);
    }

    /// Whether there are buttons for the views before and after.
    boolean hasHistory() {
        return isAsWideAs(HISTORY_EM);
    }

    private boolean isAsWideAs(double em) {
        return widthPx >= em * emPx;
    }
}

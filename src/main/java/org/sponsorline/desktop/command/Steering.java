package org.sponsorline.desktop.command;

/// What commands ask of the timeline, which alone knows what stands where.
public interface Steering {

    /// A step of the timeline's focus, or of what it shows.
    enum Move {
        NEXT_IN_LANE, PREVIOUS_IN_LANE, LEFT, RIGHT, UP, DOWN, FIRST, LAST, SCREEN_UP, SCREEN_DOWN
    }

    /// Takes a step.
    void move(Move move);

    /// Brings the focused item into the middle; asked again, fills the window with it.
    void centre();

    /// Selects the focused item and shows its details.
    void openDetails();
}

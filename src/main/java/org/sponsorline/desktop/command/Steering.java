package org.sponsorline.desktop.command;

/// What commands ask of the timeline, which alone knows what stands where.
public interface Steering {

    /// A step of the timeline's focus, or of what it shows.
    enum Move {
        NEXT_IN_LANE, PREVIOUS_IN_LANE, LEFT, RIGHT, UP, DOWN, FIRST, LAST, SCREEN_UP, SCREEN_DOWN
    }

    /// A change of what is seen, whatever is focused.
    enum ViewMove { EARLIER, LATER, HIGHER, LOWER, START_EARLIER, START_LATER, END_EARLIER, END_LATER }

    /// Looks elsewhere: along time, up or down the lanes, or over a longer or shorter span.
    void look(ViewMove look);

    /// Folds the lane of the focused item; the lane around it where that is folded already.
    void foldLane();

    /// Unfolds the focused lane.
    void unfoldLane();

    /// Lists what stands at the place of the focused item and cannot be told apart there, or the undated items of
    /// its lane.
    void list();

    /// Takes a step; on the overview its window moves, grows and shrinks.
    void move(Move move);

    /// Brings the focused item into the middle; asked again, fills the window with it.
    void centre();

    /// Selects the focused item and shows its details; opens a lane, or the list of items that are drawn as one.
    void openDetails();
}

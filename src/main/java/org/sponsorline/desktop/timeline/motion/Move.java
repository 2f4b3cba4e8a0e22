package org.sponsorline.desktop.timeline.motion;

/// A step of the timeline's focus, or of what it shows.
public enum Move {
    NEXT_IN_LANE, PREVIOUS_IN_LANE, LEFT, RIGHT, UP, DOWN, FIRST, LAST, SCREEN_UP, SCREEN_DOWN
}

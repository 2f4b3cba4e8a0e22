package org.sponsorline.desktop.timeline.focus;

/// A place of the keyboard on a timeline.
public sealed interface FocusTarget {

    /// On an item, at one of its placements.
    record OnItem(int placement) implements FocusTarget {}

    /// On the header of a lane.
    record OnLane(int lane) implements FocusTarget {}
}

package org.sponsorline.desktop.timeline.motion;

/// What keeps its place on the screen while lanes are laid out anew.
public enum LaneHold {

    /// What stands at the top: other room, letters or filter, or a view that is shown again.
    TOP,

    /// The selection in sight, else the first lane at the top: other lanes.
    SELECTION,

    /// What is under the pointer, else what is focused or selected in sight, else what stands at the top: zooming and
    /// folding.
    POINTED
}

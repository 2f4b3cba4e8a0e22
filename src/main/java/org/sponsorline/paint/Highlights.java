package org.sponsorline.paint;

import java.util.List;
import org.sponsorline.layout.PlacementSet;

/// What is marked on top of a picture.
///
/// @param selected items with a ring; each at every place where it stands
/// @param related  what belongs to the selected ones, with a thinner ring; each mark with any of it has one
/// @param hovered  the placement under the pointer, or -1
/// @param focused  the placement the keyboard is on, or -1
/// @param focusedLane the lane on whose header the keyboard is, or -1
public record Highlights(List<Integer> selected, PlacementSet related, int hovered, int focused, int focusedLane) {

    /// Nothing is marked.
    public static final Highlights NONE = new Highlights(List.of(), PlacementSet.NONE, -1, -1, -1);

    /// Marks with the keyboard on no lane.
    public Highlights(List<Integer> selected, PlacementSet related, int hovered, int focused) {
        this(selected, related, hovered, focused, -1);
    }

    public Highlights {
        selected = List.copyOf(selected);
    }
}

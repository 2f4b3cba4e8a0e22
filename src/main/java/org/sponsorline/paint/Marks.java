package org.sponsorline.paint;

import java.util.List;

/// What is marked on top of a picture.
///
/// @param selected items with a ring; each at every place where it stands
/// @param related  items of the same family as the selected ones, with a thinner ring
/// @param hovered  the placement under the pointer, or -1
/// @param focused  the placement the keyboard is on, or -1
public record Marks(List<Integer> selected, List<Integer> related, int hovered, int focused) {

    /// Nothing is marked.
    public static final Marks NONE = new Marks(List.of(), List.of(), -1, -1);

    public Marks {
        selected = List.copyOf(selected);
        related = List.copyOf(related);
    }
}

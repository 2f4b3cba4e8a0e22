package org.sponsorline.layout.row;

import java.util.List;
import java.util.OptionalInt;

/// What lies under a point of the picture.
public sealed interface Hit {

    /// An agreement or milestone.
    ///
    /// @param placement which of its places in the layout
    record OnItem(int item, int placement, Part part) implements Hit {}

    /// Which part of an item.
    enum Part { BODY, START, END, LABEL, BADGE, ANNOUNCED, UNSERVED }

    /// Several items under the same pixels.
    ///
    /// @param items     their numbers in the order of time; may be long and is not copied
    /// @param placement of the first
    record OnRun(List<Integer> items, int placement) implements Hit {}

    /// A "+n" that stands for items whose labels had no room, or for the undated ones of a lane.
    record OnMore(List<Integer> items) implements Hit {}

    /// The name beside a row that is one holder's.
    ///
    /// @param placement the first in the row
    record OnName(int row, int placement) implements Hit {}

    /// A lane's header.
    ///
    /// @param onFold whether on its fold mark
    record OnLaneHeader(int lane, boolean onFold) implements Hit {}

    /// The time axis.
    record OnAxis(double day) implements Hit {}

    /// An edition's name or its band in the axis.
    ///
    /// @param edition its place in the record's editions
    record OnEdition(int edition, double day) implements Hit {}

    /// Empty ground.
    ///
    /// @param lane the lane it is in, or empty below the last
    record Nothing(double day, OptionalInt lane) implements Hit {}
}

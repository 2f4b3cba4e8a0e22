package org.sponsorline.paint;

import java.util.List;

/// The numbers of the sources of each item, which stand as small figures after its words and are explained elsewhere on
/// the sheet.
@FunctionalInterface
public interface SourceFigures {

    /// No item has any.
    SourceFigures NONE = _ -> List.of();

    /// The numbers of an item's sources, ascending; empty where it has none to show.
    List<Integer> of(int item);
}

package org.sponsorline.layout.item;

import java.util.Locale;
import java.util.Set;
import org.sponsorline.query.column.Dimension;

/// The words for items in one language. Called from any thread, for the few items that show their label.
public interface ItemText {

    /// The language.
    Locale locale();

    /// The name on a bar or beside a mark.
    String title(int item);

    /// What follows the name if there is room, such as categories and price; empty if there is nothing.
    String detail(int item);

    /// What tells an item from its neighbours where the lane and the name beside the row say the rest: never what these
    /// have in common.
    ///
    /// @param lanes what the lanes around it stand for
    String subject(int item, Set<Dimension> lanes);

    /// The key in files and groups of the picture, such as `agreement:alibaba-top`.
    String key(int item);

    /// A sentence for those who cannot see the picture.
    String description(int item);
}

package org.sponsorline.layout.item;

import java.util.Locale;

/// The words for items in one language. Called from any thread, for the few items that show their label.
public interface ItemText {

    /// The language.
    Locale locale();

    /// The name on a bar or beside a mark.
    String title(int item);

    /// What follows the name if there is room, such as categories and price; empty if there is nothing.
    String detail(int item);

    /// The key in files and groups of the picture, such as `agreement:alibaba-top`.
    String key(int item);

    /// A sentence for those who cannot see the picture.
    String description(int item);
}

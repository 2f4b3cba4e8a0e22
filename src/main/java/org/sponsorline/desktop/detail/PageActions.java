package org.sponsorline.desktop.detail;

import org.sponsorline.model.EntryKey;

/// What can be done from a page.
interface PageActions {

    /// Goes to the page of an entry.
    void goTo(EntryKey key);

    /// Opens an address outside of the program, once the reader has seen it.
    void open(String url);

    /// Puts a text on the clipboard.
    void copy(String text);
}

package org.sponsorline.desktop.command;

/// What commands ask of the search.
public interface Finding {

    /// Goes to the next thing found.
    void next();

    /// Goes to the one before.
    void previous();
}

package org.sponsorline.desktop.command;

/// Steps through what a search found, as commands ask for it.
public interface HitNavigation {

    /// Goes to the next thing found.
    void next();

    /// Goes to the one before.
    void previous();
}

package org.sponsorline.desktop.command;

/// Where a command's keys count.
public enum Scope {
    /// Anywhere in the window; keys without Ctrl or Alt leave text fields alone.
    WINDOW,
    /// On the timeline only, as they mean something else in lists and fields.
    TIMELINE
}

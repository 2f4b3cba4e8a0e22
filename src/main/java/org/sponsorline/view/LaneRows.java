package org.sponsorline.view;

/// How the rows of a lane are made and which of them comes first.
public enum LaneRows {
    /// A row for each holder: those in force first, then those to come, then those that ended last.
    IN_FORCE,
    /// A row for each holder, the earliest first.
    START,
    /// A row for each holder, by name.
    NAME,
    /// A row for each holder, what ends first at the top.
    END,
    /// A row for each holder, the largest stated figure first; those of one currency together.
    VALUE,
    /// As few rows as there can be: strangers share them, so that each bar has to say whose it is.
    COMPACT
}

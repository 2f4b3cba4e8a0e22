package org.sponsorline.time;

/// One mark on the time axis.
///
/// @param day   where it stands: the beginning of this day, in days since 1970-01-01
/// @param label its words, empty for a mark without any
/// @param level how strongly it shows
public record Tick(long day, String label, Level level) {

    /// From the beginning of a larger unit, through the labelled step, to the unlabelled steps between.
    public enum Level { MAJOR, MINOR, FINE }
}

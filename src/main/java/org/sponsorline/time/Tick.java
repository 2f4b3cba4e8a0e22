package org.sponsorline.time;

/// One mark on the time axis.
///
/// @param day   where it stands: the beginning of this day, in days since 1970-01-01
/// @param label its words, empty if it has none
/// @param level how prominent it is
public record Tick(long day, String label, Level level) {

    /// The beginning of a larger unit, a labelled step, or an unlabelled step between.
    public enum Level { MAJOR, MINOR, FINE }
}

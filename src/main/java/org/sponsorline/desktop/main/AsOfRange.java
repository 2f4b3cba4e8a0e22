package org.sponsorline.desktop.main;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days up to which a record may be known, as the positions of a slider. Its upper end stands for the latest.
///
/// @param first inclusive
/// @param last  inclusive
record AsOfRange(LocalDate first, LocalDate last) {

    /// The position of the first day, in days since 1970.
    double low() {
        return (double) first.toEpochDay();
    }

    /// The position of the last day, in days since 1970.
    double high() {
        return (double) last.toEpochDay();
    }

    /// @param day or null for the latest
    double positionOf(@Nullable LocalDate day) {
        return day == null ? high() : (double) day.toEpochDay();
    }

    /// The day that is nearest to a position.
    static LocalDate dayAt(double position) {
        return LocalDate.ofEpochDay(Math.round(position));
    }

    /// What is settled on at a position: the day there, or null for the latest.
    @Nullable LocalDate settledAt(double position) {
        return position >= high() ? null : dayAt(position);
    }
}

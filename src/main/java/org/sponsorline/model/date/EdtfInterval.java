package org.sponsorline.model.date;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.EdtfDate.Precision;

/// A span between two stated ends, each of which may be a date, open or unknown.
///
/// @param start where it begins
/// @param end   where it ends, inclusive
public record EdtfInterval(Bound start, Bound end) implements Edtf {

    /// The interval of two ends, or null where one is missing, has a time of day, or the second lies before the first;
    /// [EdtfParser] says what is wrong then.
    public static @Nullable EdtfInterval of(@Nullable Bound start, @Nullable Bound end) {
        if (start == null || end == null || hasTime(start) || hasTime(end)) {
            return null;
        }
        boolean backwards =
                start instanceof EdtfDate first && end instanceof EdtfDate last && first.firstDay() > last.lastDay();
        return backwards ? null : new EdtfInterval(start, end);
    }

    private static boolean hasTime(Bound bound) {
        return bound instanceof EdtfDate date && date.precision() == Precision.TIME;
    }

    @Override
    public String text() {
        return text(start) + "/" + text(end);
    }

    private static String text(Bound bound) {
        return switch (bound) {
            case EdtfDate date -> date.text();
            case Limit.OPEN -> "..";
            case Limit.UNKNOWN -> "";
        };
    }
}

package org.sponsorline.model.date;

/// A date or a span of dates as stated: EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A).
///
/// The text is kept as written, so that its precision and doubt are kept.
/// Days are counted from 1970-01-01 (proleptic Gregorian), ends are inclusive, and nothing has a time zone.
public sealed interface Edtf permits EdtfDate, EdtfInterval {

    /// The expression as written in the record.
    String text();

    /// Where the span begins; for a plain date the date itself.
    Bound start();

    /// Where the span ends, inclusive; for a plain date the date itself.
    Bound end();

    /// Whether this certainly begins before another span does; false where either start is not stated.
    default boolean beginsBefore(Edtf other) {
        return start() instanceof EdtfDate begins && other.start() instanceof EdtfDate allowed
                && begins.lastDay() < allowed.firstDay();
    }

    /// Whether this certainly ends after another span does; false where either end is not stated.
    default boolean endsAfter(Edtf other) {
        return end() instanceof EdtfDate ends && other.end() instanceof EdtfDate allowed
                && ends.firstDay() > allowed.lastDay();
    }

    /// Whether this certainly goes beyond another span at either end.
    default boolean exceeds(Edtf other) {
        return beginsBefore(other) || endsAfter(other);
    }

    /// Either a stated date or the reason why there is none.
    sealed interface Bound permits EdtfDate, Limit {}

    /// An end of an interval that carries no date.
    enum Limit implements Bound {
        /// Written `..`: no end is set.
        OPEN,
        /// Written as nothing: the end is not known.
        UNKNOWN
    }
}

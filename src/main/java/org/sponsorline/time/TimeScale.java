package org.sponsorline.time;

/// Turns days into horizontal pixels and back for one viewport drawn over one width.
///
/// @param viewport what is shown
/// @param widthPx  how wide it is drawn; zero maps every day to 0
public record TimeScale(Viewport viewport, double widthPx) {

    /// The place of a day's beginning, in pixels from the left edge; may lie outside the width.
    public double xOf(double day) {
        return (day - viewport.startDay()) * pxPerDay();
    }

    /// The place of a whole day's beginning.
    public double xOf(long day) {
        return xOf((double) day);
    }

    /// The day at a place, in days since 1970-01-01.
    public double dayAt(double xPx) {
        return widthPx <= 0 ? viewport.startDay() : viewport.startDay() + xPx / pxPerDay();
    }

    public double pxPerDay() {
        return widthPx / viewport.spanDays();
    }
}

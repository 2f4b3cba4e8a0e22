package org.sponsorline.time;

import org.sponsorline.model.date.CalendarDays;

/// The span of time that is shown, in days since 1970-01-01; fractions are parts of a day.
///
/// It lies within the calendar: what would reach beyond its ends is cut off, or moved back in where it keeps its length.
///
/// @param startDay left edge
/// @param endDay   right edge, always after the left one
public record Viewport(double startDay, double endDay) {

    /// The shortest span that can be shown: two days.
    public static final double MIN_SPAN_DAYS = 2;

    /// The longest span that can be shown: all days there are.
    public static final double MAX_SPAN_DAYS = (double) CalendarDays.END - CalendarDays.FIRST;

    public Viewport {
        if (!(endDay > startDay)) {
            throw new IllegalArgumentException("A viewport needs an end after its start.");
        }
        startDay = CalendarDays.startWithin(startDay);
        endDay = CalendarDays.endWithin(startDay, endDay);
    }

    public double spanDays() {
        return endDay - startDay;
    }

    public double centreDay() {
        return startDay + spanDays() / 2;
    }

    /// Moved by a number of days, later when positive.
    public Viewport pannedBy(double days) {
        return starting(startDay + days, spanDays());
    }

    /// Moved so that this day stands in the middle.
    public Viewport centredOn(double day) {
        return pannedBy(day - centreDay());
    }

    /// Zoomed so that the anchor day keeps its place on the screen; factors above one show less time.
    ///
    /// The span stays within [#MIN_SPAN_DAYS] and [#MAX_SPAN_DAYS].
    public Viewport zoomedAbout(double anchorDay, double factor) {
        double span = Math.clamp(spanDays() / factor, MIN_SPAN_DAYS, MAX_SPAN_DAYS);
        double share = (anchorDay - startDay) / spanDays();
        return starting(anchorDay - share * span, span);
    }

    /// So many days from one on, or from the nearest from which the calendar has so many.
    private static Viewport starting(double startDay, double span) {
        double start = Math.clamp(startDay, (double) CalendarDays.FIRST, CalendarDays.END - span);
        return new Viewport(start, start + span);
    }

    /// This span with a margin on both sides, as a share of the span.
    public Viewport withMargin(double share) {
        double margin = spanDays() * share;
        return new Viewport(startDay - margin, endDay + margin);
    }

    /// A viewport on the way from this one to another, for animation; `progress` from 0 to 1.
    ///
    /// Spans change by a constant factor per step, so that zooming feels even.
    public Viewport towards(Viewport target, double progress) {
        if (progress >= 1) {
            return target;
        }
        double ratio = target.spanDays() / spanDays();
        double span = spanDays() * Math.pow(ratio, progress);
        // The share of the way that keeps one day fixed while the span changes evenly.
        double way = Math.abs(ratio - 1) < 1e-6 ? progress : (span - spanDays()) / (target.spanDays() - spanDays());
        double start = startDay + (target.startDay - startDay) * way;
        return new Viewport(start, start + span);
    }
}

package org.sponsorline.layout;

import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;

/// The visible part of the picture: the axis on top and below it the lanes at a scroll position.
///
/// @param viewport the span of time across the whole width
/// @param widthPx  of the picture, the column of names left aside
/// @param heightPx of the picture, axis included
/// @param scrollY  how far the lanes are scrolled, in pixels of the layout; 0 shows the first lane
/// @param namesPx  the width of the column of names, which lies left of the picture at negative `x`; 0 for none
public record Frame(Viewport viewport, double widthPx, double heightPx, double scrollY, double namesPx) {

    public TimeScale scale() {
        return new TimeScale(viewport, widthPx);
    }

    public double pxPerDay() {
        return widthPx / viewport.spanDays();
    }

    /// The place of a day, in whole pixels from the left edge. All places move together when the view moves.
    public double snappedX(double day) {
        double pxPerDay = pxPerDay();
        return Math.rint(day * pxPerDay) - Math.rint(viewport.startDay() * pxPerDay);
    }

    /// See [#snappedX(double)].
    public double snappedX(long day) {
        return snappedX((double) day);
    }

    public Frame withViewport(Viewport changed) {
        return new Frame(changed, widthPx, heightPx, scrollY, namesPx);
    }

    public Frame withScrollY(double changed) {
        return new Frame(viewport, widthPx, heightPx, changed, namesPx);
    }
}

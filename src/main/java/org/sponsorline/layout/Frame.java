package org.sponsorline.layout;

import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;

/// What is on the screen now: the axis on top and below it the part of the lanes that is scrolled to.
///
/// @param viewport the span of time across the whole width
/// @param widthPx  of the picture
/// @param heightPx of the picture, axis included
/// @param scrollY  how far the lanes are scrolled, in pixels of the layout; 0 shows the first lane
public record Frame(Viewport viewport, double widthPx, double heightPx, double scrollY) {

    public TimeScale scale() {
        return new TimeScale(viewport, widthPx);
    }

    public double pxPerDay() {
        return widthPx / viewport.spanDays();
    }

    public Frame withViewport(Viewport changed) {
        return new Frame(changed, widthPx, heightPx, scrollY);
    }

    public Frame withScrollY(double changed) {
        return new Frame(viewport, widthPx, heightPx, changed);
    }
}

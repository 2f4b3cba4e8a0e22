package org.sponsorline.layout;

import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;

/// The overview strip on the screen: the whole record in one line with a window on the span that is shown above.
///
/// @param whole    the span of the strip
/// @param window   the span shown in the timeline
/// @param widthPx  of the strip
/// @param heightPx of the strip
public record OverviewFrame(Viewport whole, Viewport window, double widthPx, double heightPx) {

    /// How far from an edge of the window its handle is caught.
    private static final double HANDLE_PX = 6;

    /// The least width at which the window is drawn, so that it can always be grasped.
    public static final double MIN_WINDOW_PX = 14;

    /// What of the strip lies under a point.
    public enum Part { START_HANDLE, END_HANDLE, WINDOW, OUTSIDE }

    public TimeScale scale() {
        return new TimeScale(whole, widthPx);
    }

    /// The left edge of the window as drawn.
    public double windowLeft() {
        double left = scale().xOf(window.startDay());
        return left - Math.max(0, MIN_WINDOW_PX - rawWidth()) / 2;
    }

    /// The right edge of the window as drawn.
    public double windowRight() {
        double right = scale().xOf(window.endDay());
        return right + Math.max(0, MIN_WINDOW_PX - rawWidth()) / 2;
    }

    private double rawWidth() {
        return window.spanDays() * scale().pxPerDay();
    }

    /// What lies at `x`.
    public Part partAt(double x) {
        double left = windowLeft();
        double right = windowRight();
        // In a narrow window the middle third still moves it.
        double inner = Math.min(HANDLE_PX, (right - left) / 3);
        if (x >= left - HANDLE_PX && x < left + inner) {
            return Part.START_HANDLE;
        }
        if (x > right - inner && x <= right + HANDLE_PX) {
            return Part.END_HANDLE;
        }
        return x >= left && x <= right ? Part.WINDOW : Part.OUTSIDE;
    }

    /// The day at `x`.
    public double dayAt(double x) {
        return scale().dayAt(x);
    }
}

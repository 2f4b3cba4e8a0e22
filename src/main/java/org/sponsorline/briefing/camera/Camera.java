package org.sponsorline.briefing.camera;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.view.ViewState;

/// The movement from one view to another.
///
/// Where a movement is interrupted, another begins with [#viewAt(double)].
public final class Camera {

    /// No movement takes longer.
    public static final Duration LONGEST = Duration.ofMillis(1200);

    /// A change that moves nothing in time is given this long.
    private static final double LEAST_MILLIS = 400;

    /// How long a unit of the way takes, about the speed that readers preferred in the paper.
    private static final double MILLIS_A_UNIT = 450;

    /// The part of the movement that is even; slow ends of a zoom make people ill.
    private static final double EVEN = 0.5;

    private final ViewState from;
    private final ViewState to;
    private final ZoomPath path;
    private final boolean sameRows;
    private final Duration duration;

    private Camera(ViewState from, ViewState to, boolean cut) {
        this.from = from;
        this.to = to;
        path = new ZoomPath(from.window(), to.window());
        sameRows = hasSameRows(from, to);
        double millis = Math.clamp(path.length() * MILLIS_A_UNIT, LEAST_MILLIS, (double) LONGEST.toMillis());
        duration = cut || looksSame() ? Duration.ZERO : Duration.ofMillis(Math.round(millis));
    }

    /// The movement between two views.
    public static Camera between(ViewState from, ViewState to) {
        return new Camera(from, to, false);
    }

    /// No movement, but the new view at once: where motion is reduced, or a briefing cuts.
    public static Camera cut(ViewState from, ViewState to) {
        return new Camera(from, to, true);
    }

    private boolean looksSame() {
        return from.withTheme(to.theme()).withPanes(to.panes()).equals(to);
    }

    private static boolean hasSameRows(ViewState from, ViewState to) {
        ViewState moved = from.withWindow(to.window()).withSelection(to.selection()).withColourBy(to.colourBy())
                .withYearly(to.yearly()).withPanes(to.panes()).withTheme(to.theme());
        return moved.equals(to);
    }

    public ViewState from() {
        return from;
    }

    public ViewState to() {
        return to;
    }

    /// How long it takes; zero if it is a cut.
    public Duration duration() {
        return duration;
    }

    public boolean isCut() {
        return duration.isZero();
    }

    /// The moment at a part of the duration, 0 to 1. At 1, and in a cut at once, it is the new view and nothing of the
    /// old one.
    public CameraFrame at(double t) {
        if (isCut() || t >= 1) {
            return new CameraFrame(to.window(), 1, 1, 1, to.asOf());
        }
        double part = eased(Math.max(0, t));
        return new CameraFrame(path.at(part), sameRows ? 1 : part, part, part, asOf(part));
    }

    /// The new view as seen at a part of the duration: with the window and the day of that moment.
    public ViewState viewAt(double t) {
        CameraFrame frame = at(t);
        return to.withWindow(frame.window()).withAsOf(frame.asOf());
    }

    /// Even at the ends and quicker in the middle.
    private static double eased(double t) {
        return EVEN * t + (1 - EVEN) * t * t * (3 - 2 * t);
    }

    private @Nullable LocalDate asOf(double part) {
        LocalDate old = from.asOf();
        LocalDate now = to.asOf();
        if (old == null || now == null) {
            return part > 0 ? now : old;
        }
        return LocalDate.ofEpochDay(Math.round(old.toEpochDay() + part * (now.toEpochDay() - old.toEpochDay())));
    }
}

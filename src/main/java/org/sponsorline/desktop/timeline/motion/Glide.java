package org.sponsorline.desktop.timeline.motion;

import org.sponsorline.time.Viewport;

/// A way from what is shown to what is to be shown, in time and in height, evenly begun and ended.
///
/// @param seconds how long it takes
public record Glide(Viewport from, Viewport to, double fromScrollY, double toScrollY, double seconds) {

    /// How long a view takes to get somewhere else.
    public static final double SECONDS = 0.35;

    /// How long one notch of a wheel takes.
    public static final double NOTCH_SECONDS = 0.12;

    Viewport viewportAt(double elapsedSeconds) {
        return from.towards(to, eased(elapsedSeconds));
    }

    double scrollYAt(double elapsedSeconds) {
        double share = eased(elapsedSeconds);
        return share >= 1 ? toScrollY : fromScrollY + (toScrollY - fromScrollY) * share;
    }

    boolean isOverAt(double elapsedSeconds) {
        return elapsedSeconds >= seconds;
    }

    /// The share of the way after some time: slow, quick, slow.
    private double eased(double elapsedSeconds) {
        double share = Math.clamp(elapsedSeconds / seconds, 0, 1);
        return share < 0.5 ? 4 * share * share * share : 1 - Math.pow(2 - 2 * share, 3) / 2;
    }
}

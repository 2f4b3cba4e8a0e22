package org.sponsorline.desktop.timeline.motion;

/// How something moves on after it has been let go of: friction takes an equal share of its speed in equal times.
///
/// @param pxPerSecond its speed when it was let go of; the sign is its direction
public record Fling(double pxPerSecond) {

    /// Slower than this nobody meant to throw.
    public static final double LEAST_PX_PER_SECOND = 120;

    private static final double FRICTION_PER_SECOND = 4.5;
    private static final double STILL_PX_PER_SECOND = 12;

    /// How far it has come after some time.
    double pxAt(double elapsedSeconds) {
        return pxPerSecond / FRICTION_PER_SECOND * (1 - Math.exp(-FRICTION_PER_SECOND * elapsedSeconds));
    }

    boolean isOverAt(double elapsedSeconds) {
        return Math.abs(pxPerSecond) * Math.exp(-FRICTION_PER_SECOND * elapsedSeconds) < STILL_PX_PER_SECOND;
    }
}

package org.sponsorline.briefing.show;

/// A part of the stage to be shown large, as fractions of its width and height, from its upper left corner.
///
/// It has the proportions of the stage, so that its width is its height as well.
///
/// @param size how much of the stage's width and height it takes, at least [#SMALLEST]
public record StageRegion(double x, double y, double size) {

    /// Nothing is enlarged more than ten times.
    public static final double SMALLEST = 0.1;

    /// A region beyond the stage is moved into it.
    public StageRegion {
        size = Math.clamp(size, SMALLEST, 1);
        x = Math.clamp(x, 0, 1 - size);
        y = Math.clamp(y, 0, 1 - size);
    }

    /// The smallest region of the stage's proportions around a drag from one point to another.
    public static StageRegion around(StagePoint one, StagePoint other) {
        double size = Math.clamp(Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())), SMALLEST, 1);
        return new StageRegion(
                (one.x() + other.x() - size) / 2, (one.y() + other.y() - size) / 2, size);
    }
}

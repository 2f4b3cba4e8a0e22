package org.sponsorline.briefing.show;

/// A point of the stage as fractions of its width and height, from its upper left corner.
public record StagePoint(double x, double y) {

    /// Points beyond the stage are put on its edge.
    public StagePoint {
        x = Math.clamp(x, 0, 1);
        y = Math.clamp(y, 0, 1);
    }
}

package org.sponsorline.briefing.camera;

import org.sponsorline.view.ViewState.Window;

/// The way from one span of time to another that shows the least movement: out, along, and in again.
///
/// Van Wijk and Nuij, "Smooth and efficient zooming and panning" (InfoVis 2003), in one dimension: the middle of the
/// window moves along a hyperbolic tangent while its width rises and falls along a hyperbolic cosine, so that the
/// movement seen is even. Lengths are those of the paper, with the weight of zooming against panning, rho, at the
/// square root of two, as readers preferred there.
final class ZoomPath {

    private static final double RHO = Math.sqrt(2);

    /// Windows whose middles are nearer than this part of the narrower one are zoomed alone.
    private static final double SAME_MIDDLE = 1e-6;

    private final Window from;
    private final Window to;
    private final double startWidth;
    private final double startMiddle;
    private final double distance;
    private final double startRise;
    private final double length;
    private final boolean zoomOnly;

    ZoomPath(Window from, Window to) {
        this.from = from;
        this.to = to;
        startWidth = from.endDay() - from.startDay();
        double endWidth = to.endDay() - to.startDay();
        startMiddle = from.startDay() + startWidth / 2;
        distance = to.startDay() + endWidth / 2 - startMiddle;
        double way = Math.abs(distance);
        zoomOnly = way < SAME_MIDDLE * Math.min(startWidth, endWidth);
        if (zoomOnly) {
            startRise = 0;
            length = Math.abs(Math.log(endWidth / startWidth)) / RHO;
        } else {
            double growth = endWidth * endWidth - startWidth * startWidth;
            double travel = RHO * RHO * RHO * RHO * way * way;
            startRise = rise((growth + travel) / (2 * startWidth * RHO * RHO * way));
            double endRise = rise((growth - travel) / (2 * endWidth * RHO * RHO * way));
            length = (endRise - startRise) / RHO;
        }
    }

    /// The logarithm of `sqrt(b² + 1) - b`, which is the negative of the area hyperbolic sine.
    private static double rise(double b) {
        double size = Math.abs(b);
        double area = Math.log(size + Math.sqrt(size * size + 1));
        return b < 0 ? area : -area;
    }

    /// How long the way is, in the paper's measure; 0 between equal windows.
    double length() {
        return length;
    }

    /// The window after a part of the way; at 0 and 1 the very windows it leads between.
    Window at(double part) {
        if (part <= 0) {
            return from;
        }
        if (part >= 1) {
            return to;
        }
        double s = part * length;
        double width;
        double middle;
        if (zoomOnly) {
            width = startWidth * Math.pow((to.endDay() - to.startDay()) / startWidth, part);
            middle = startMiddle + distance * part;
        } else {
            double here = RHO * s + startRise;
            width = startWidth * Math.cosh(startRise) / Math.cosh(here);
            double gone = startWidth / (RHO * RHO)
                    * (Math.cosh(startRise) * Math.tanh(here) - Math.sinh(startRise));
            middle = startMiddle + Math.copySign(Math.clamp(gone, 0, Math.abs(distance)), distance);
        }
        return new Window(middle - width / 2, middle + width / 2);
    }
}

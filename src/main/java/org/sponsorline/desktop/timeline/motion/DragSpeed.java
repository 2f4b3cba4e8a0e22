package org.sponsorline.desktop.timeline.motion;

/// How fast a pointer moved just before it let go, from its last few places.
public final class DragSpeed {

    private static final int PLACES = 16;
    private static final double WINDOW_SECONDS = 0.1;

    private final double[] xs = new double[PLACES];
    private final double[] ys = new double[PLACES];
    private final double[] seconds = new double[PLACES];
    private int count;

    public void begin() {
        count = 0;
    }

    public void at(double x, double y, double second) {
        int slot = count++ % PLACES;
        xs[slot] = x;
        ys[slot] = y;
        seconds[slot] = second;
    }

    /// Pixels per second to the right, from the places of the last tenth of a second before `now`.
    public double x(double now) {
        return speed(xs, now);
    }

    public double y(double now) {
        return speed(ys, now);
    }

    private double speed(double[] places, double now) {
        if (count < 2) {
            return 0;
        }
        int last = (count - 1) % PLACES;
        int first = last;
        for (int back = 1; back < Math.min(count, PLACES); back++) {
            int slot = Math.floorMod(last - back, PLACES);
            if (now - seconds[slot] > WINDOW_SECONDS) {
                break;
            }
            first = slot;
        }
        // A pointer that rested before it let go throws nothing.
        double elapsed = now - seconds[first];
        return first == last || elapsed <= 0 ? 0 : (places[last] - places[first]) / elapsed;
    }
}

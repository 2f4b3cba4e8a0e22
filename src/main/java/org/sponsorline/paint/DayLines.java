package org.sponsorline.paint;

import java.util.Arrays;
import org.sponsorline.paint.surface.Surface;

/// The lines that go down through all lanes in a frame: marked days and the edges of planned editions. Words that stand
/// on the ground interrupt them, as a line between two letters is read as a letter.
final class DayLines {

    private double[] xs = new double[16];
    private int[] grounds = new int[16];
    private int[] overBars = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    /// Takes note of a line that has been drawn.
    ///
    /// @param x       its left edge in pixels of the frame; it is one pixel wide
    /// @param ground  what it was drawn on, as ARGB
    /// @param overBar its colour over bars, as ARGB; 0 where it passes below them
    void add(double x, int ground, int overBar) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            grounds = Arrays.copyOf(grounds, 2 * size);
            overBars = Arrays.copyOf(overBars, 2 * size);
        }
        xs[size] = x;
        overBars[size] = overBar;
        grounds[size++] = ground;
    }

    /// Draws the lines over a bar, in pixels of the frame, except where its words stand.
    void cross(
            Surface surface, double left, double right, double wordsLeft, double wordsRight, double top, double height) {
        for (int k = 0; k < size; k++) {
            boolean overWords = xs[k] >= wordsLeft && xs[k] <= wordsRight;
            if (overBars[k] != 0 && xs[k] >= left && xs[k] < right && !overWords) {
                surface.fillRect(xs[k], top, 1, height, 0, overBars[k]);
            }
        }
    }

    /// Shows the ground in place of the lines behind a rectangle of the frame, in pixels.
    void interrupt(Surface surface, double left, double right, double top, double height) {
        for (int k = 0; k < size; k++) {
            if (xs[k] >= left && xs[k] <= right) {
                surface.fillRect(xs[k], top, 1, height, 0, grounds[k]);
            }
        }
    }
}

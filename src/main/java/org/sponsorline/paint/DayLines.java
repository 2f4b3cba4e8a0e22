package org.sponsorline.paint;

import java.util.ArrayList;
import java.util.List;

/// The vertical lines through all lanes in a frame: marked days and the edges of planned editions. Labels on the ground
/// interrupt them, as a line between two letters reads as a letter.
final class DayLines {

    private record Line(double x, int ground) {}

    private final List<Line> lines = new ArrayList<>();

    /// Takes note of a line that has been drawn.
    ///
    /// @param x      its left edge in pixels of the frame; it is one pixel wide
    /// @param ground what it was drawn on, as ARGB
    void add(double x, int ground) {
        lines.add(new Line(x, ground));
    }

    /// Paints the ground over the lines behind a rectangle of the frame, in pixels.
    void interrupt(Surface surface, double left, double right, double top, double height) {
        for (Line line : lines) {
            if (line.x >= left && line.x <= right) {
                surface.fillRect(line.x, top, 1, height, 0, line.ground);
            }
        }
    }
}

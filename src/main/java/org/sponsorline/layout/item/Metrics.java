package org.sponsorline.layout.item;

/// The sizes of the picture, in pixels; a whole and consistent set for one density.
///
/// @param axisHeight    the time axis on top: a line of editions above a line of dates
/// @param rowHeight     from one row of bars to the next
/// @param barHeight     a bar; what remains of the row is air below it
/// @param lanePadding   air above the first and below the last row of a lane
/// @param fontSize      of labels on and beside bars
/// @param smallFontSize of the axis, counts and flags
public record Metrics(
        double axisHeight, double rowHeight, double barHeight, double lanePadding, double fontSize,
        double smallFontSize) {

    /// For reading at a desk.
    public static final Metrics COMFORTABLE = new Metrics(48, 24, 18, 4, 12, 11);

    /// The font size that the sizes of signs and badges are stated for.
    private static final double USUAL_LETTERS = 12;

    /// The height of a lane's header at a depth from 0: what is nested is lower.
    public double headerHeight(int depth) {
        double step = (rowHeight - barHeight) / 3;
        return rowHeight + 2 * step - Math.min(depth, 2) * step;
    }

    /// The size of letters, signs and badges relative to the usual.
    public double letterScale() {
        return fontSize / USUAL_LETTERS;
    }

    /// The sign of a bar's colour before its title, and the room it takes.
    public double signSize() {
        return 8 * letterScale();
    }

    public double signRoom() {
        return 13 * letterScale();
    }

    /// A badge at the end of a bar, and the room it takes.
    public double badgeSize() {
        return 13 * letterScale();
    }

    public double badgeRoom() {
        return 17 * letterScale();
    }

    /// This set, larger or smaller, such as for a hall.
    public Metrics scaled(double factor) {
        return new Metrics(
                axisHeight * factor, rowHeight * factor, barHeight * factor, lanePadding * factor,
                fontSize * factor, smallFontSize * factor);
    }
}

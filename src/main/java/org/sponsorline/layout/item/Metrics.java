package org.sponsorline.layout.item;

/// The sizes of the picture, in pixels; a whole and consistent set for one density.
///
/// @param axisHeight    the time axis on top: lines of editions, of dates and of marked days
/// @param rowHeight     from one row of bars to the next
/// @param barHeight     a bar; what remains of the row is air below it
/// @param lanePadding   air above the first and below the last row of a lane
/// @param fontSize      of labels on and beside bars
/// @param smallFontSize of the axis, counts and flags
public record Metrics(
        double axisHeight, double rowHeight, double barHeight, double lanePadding, double fontSize,
        double smallFontSize) {

    /// What a reader at a desk wants.
    public static final Metrics COMFORTABLE = new Metrics(48, 28, 22, 4, 12.5, 11);

    /// How much larger the names beside the rows are than the letters on bars.
    private static final double NAME_SHARE = 13.5 / 12.5;

    /// The letters that the sizes of signs and badges are told for.
    private static final double USUAL_LETTERS = 12.5;

    /// The height of a lane's header at a depth from 0: at first that of a row, and what is nested is lower.
    public double headerHeight(int depth) {
        double step = (rowHeight - barHeight) / 3;
        return rowHeight - Math.min(depth, 2) * step;
    }

    /// The size of letters, signs and badges relative to the usual.
    public double letterScale() {
        return fontSize / USUAL_LETTERS;
    }

    /// The letters of the names beside the rows.
    public double nameFontSize() {
        return fontSize * NAME_SHARE;
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

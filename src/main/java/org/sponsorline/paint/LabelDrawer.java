package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.row.RowLabels;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.layout.row.RowMarks.Place;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.colour.Tone;
import org.sponsorline.paint.surface.Surface;

/// The words in and beside marks, with the sign of their colour before them and a badge where one is due.
final class LabelDrawer {

    private static final double SIGN_GAP_PX = 5;

    /// How far the ground is cleared of lines around words beside a mark.
    private static final double CLEAR_PX = 3;

    private final FigureDrawer figures;
    private Metrics metrics = Metrics.COMFORTABLE;
    private Surface.Font title = new Surface.Font(metrics.fontSize(), true);
    private Surface.Font detail = new Surface.Font(metrics.fontSize(), false);
    private Surface.Font small = new Surface.Font(metrics.smallFontSize(), true);

    LabelDrawer(FigureDrawer figures) {
        this.figures = figures;
    }

    /// @param lines what passes behind words that stand beside their mark
    void draw(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, DayLines lines, RowMarks marks, int mark,
            double y, boolean recedes) {
        sized(layout.metrics());
        RowLabels labels = marks.labels();
        double baseline = Math.rint(y + metrics.barHeight() / 2 + metrics.fontSize() * 0.35);
        String figure = figures.after(layout, frame, marks, mark);
        if (labels.place(mark) != Place.NONE) {
            double right = labels.labelRight(mark) + figures.width(layout, figure);
            if (labels.place(mark) == Place.BESIDE || labels.place(mark) == Place.BEFORE) {
                lines.interrupt(surface, labels.titleX(mark) - metrics.signRoom() - CLEAR_PX,
                        right + CLEAR_PX, y, metrics.barHeight());
            }
            words(surface, layout, palette, marks, mark, y, baseline, recedes, right, figure);
        }
        if (labels.hasBadge(mark)) {
            boolean conflict = layout.columns().is(layout.item(marks.first(mark)), ItemColumns.CONFLICT);
            boolean matching = layout.matches(layout.item(marks.first(mark))) && !recedes;
            badge(surface, layout, palette, matching, conflict ? "≠" : "?", labels.badgeX(mark), y);
        }
        if (labels.hasMore(mark)) {
            surface.text("+" + (marks.end(mark) - labels.moreFirst(mark)), labels.moreX(mark) + SIGN_GAP_PX,
                    baseline, small, palette.quietText());
        }
    }

    private void words(
            Surface surface, TimelineLayout layout, Palette palette, RowMarks marks, int mark, double y,
            double baseline, boolean recedes, double right, String figure) {
        RowLabels labels = marks.labels();
        int item = layout.item(marks.first(mark));
        boolean standsOut = layout.matches(item) && !recedes;
        boolean onFill = labels.place(mark) == Place.INSIDE
                && !layout.columns().isAny(item, ItemColumns.INFERRED | HollowBar.FLAGS);
        int ordinal = layout.colouring().ordinal(item);
        int strong = onFill ? palette.bar(ordinal, Tone.of(layout, item), recedes).words()
                : standsOut ? palette.text() : palette.receded();
        int quiet = onFill ? strong : standsOut ? palette.quietText() : palette.receded();
        if (labels.place(mark) == Place.REST) {
            double left = labels.titleX(mark) - CLEAR_PX;
            surface.fillRect(left, y + 2, right + CLEAR_PX - left, metrics.barHeight() - 4, 2,
                    palette.ground());
        }
        double size = metrics.signSize();
        boolean bar = !layout.columns().is(item, ItemColumns.MILESTONE);
        if (bar && layout.showsSign(marks.row(), item)) {
            Signs.draw(surface, ordinal, labels.titleX(mark) - size - SIGN_GAP_PX * metrics.letterScale(),
                    Math.rint(y + (metrics.barHeight() - size) / 2), size,
                    onFill ? strong : palette.mark(ordinal, standsOut));
        }
        boolean bold = layout.labelIn(marks.row(), marks.first(mark)).bold();
        surface.text(labels.title(mark), labels.titleX(mark), baseline, bold ? title : detail, strong);
        if (!labels.detail(mark).isEmpty()) {
            surface.text(labels.detail(mark), labels.detailX(mark), baseline, detail, quiet);
        }
        figures.draw(surface, figure, labels.labelRight(mark), baseline, quiet);
    }

    private void badge(
            Surface surface, TimelineLayout layout, Palette palette, boolean matching, String sign, double x,
            double y) {
        double size = metrics.badgeSize();
        double top = Math.rint(y + (metrics.barHeight() - size) / 2);
        surface.fillRect(x, top, size, size, size / 2, matching ? palette.badge() : palette.ground());
        double width = layout.advances().width(sign, metrics.smallFontSize(), true);
        surface.text(sign, x + (size - width) / 2, top + size / 2 + metrics.smallFontSize() * 0.36, small,
                matching ? palette.onBadge() : palette.receded());
    }

    private void sized(Metrics wanted) {
        if (!wanted.equals(metrics)) {
            metrics = wanted;
            title = new Surface.Font(metrics.fontSize(), true);
            detail = new Surface.Font(metrics.fontSize(), false);
            small = new Surface.Font(metrics.smallFontSize(), true);
        }
    }
}

package org.sponsorline.paint;

import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.row.RowLabels;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.layout.row.RowMarks.Place;

/// Draws the labels in and beside marks, with the sign of their colour before them, and badges.
final class LabelDrawer {

    private static final double SIGN_GAP_PX = 5;

    /// How far the plate under a label on a fading part extends beyond the label. Labels could not be read on a fade.
    private static final double PLATE_PX = 3;

    private final Surface surface;
    private final TimelineLayout layout;
    private final Palette palette;
    private final DayLines lines;
    private final RowMarks marks;
    private final Metrics metrics;
    private final Surface.Font title;
    private final Surface.Font detail;
    private final Surface.Font small;

    /// @param lines the lines that words beside their mark interrupt
    LabelDrawer(Surface surface, TimelineLayout layout, Palette palette, DayLines lines, RowMarks marks) {
        this.surface = surface;
        this.layout = layout;
        this.palette = palette;
        this.lines = lines;
        this.marks = marks;
        metrics = layout.metrics();
        title = new Surface.Font(metrics.fontSize(), true);
        detail = new Surface.Font(metrics.fontSize(), false);
        small = new Surface.Font(metrics.smallFontSize(), true);
    }

    void draw(int mark, double y) {
        RowLabels labels = marks.labels();
        double baseline = Math.rint(y + metrics.barHeight() / 2 + metrics.fontSize() * 0.35);
        if (labels.place(mark) != Place.NONE) {
            if (labels.place(mark) == Place.BESIDE || labels.place(mark) == Place.BEFORE) {
                lines.interrupt(surface, labels.titleX(mark) - metrics.signRoom() - PLATE_PX,
                        labels.labelRight(mark) + PLATE_PX, y, metrics.barHeight());
            }
            words(mark, y, baseline);
        }
        if (labels.hasBadge(mark)) {
            boolean conflict = layout.columns().is(layout.item(marks.first(mark)), ItemColumns.CONFLICT);
            boolean matching = layout.matches(layout.item(marks.first(mark)));
            badge(matching, conflict ? "≠" : "?", labels.badgeX(mark), y);
        }
        if (labels.hasMore(mark)) {
            surface.text("+" + (marks.end(mark) - labels.moreFirst(mark)), labels.moreX(mark) + SIGN_GAP_PX,
                    baseline, small, palette.quietText());
        }
    }

    private void words(int mark, double y, double baseline) {
        RowLabels labels = marks.labels();
        int item = layout.item(marks.first(mark));
        boolean matching = layout.matches(item);
        boolean inside = labels.place(mark) == Place.INSIDE;
        int ordinal = layout.colouring().ordinal(item);
        boolean onFill = inside && !layout.columns().isAny(item, ItemColumns.INFERRED | HollowBar.FLAGS);
        int strong = onFill ? palette.onBar(ordinal, matching) : matching ? palette.text() : palette.dimmedText();
        int quiet = inside ? strong : matching ? palette.quietText() : palette.dimmedText();
        double size = metrics.signSize();
        if (labels.place(mark) == Place.SOFT) {
            double left = labels.titleX(mark) - metrics.signRoom() - PLATE_PX;
            double height = metrics.barHeight() - 4;
            surface.fillRect(left, y + 2, labels.labelRight(mark) + PLATE_PX - left, height, 2, palette.ground());
        }
        boolean bar = !layout.columns().is(item, ItemColumns.MILESTONE);
        if (bar) {
            Signs.draw(surface, ordinal, labels.titleX(mark) - size - SIGN_GAP_PX * metrics.letterScale(),
                    Math.rint(y + (metrics.barHeight() - size) / 2), size,
                    onFill ? strong : palette.mark(ordinal, matching));
        }
        surface.text(labels.title(mark), labels.titleX(mark), baseline, bar ? title : detail, strong);
        if (!labels.detail(mark).isEmpty()) {
            surface.text(labels.detail(mark), labels.detailX(mark), baseline, detail, quiet);
        }
    }

    private void badge(boolean matching, String sign, double x, double y) {
        double size = metrics.badgeSize();
        double top = Math.rint(y + (metrics.barHeight() - size) / 2);
        surface.fillRect(x, top, size, size, size / 2, matching ? palette.badge() : palette.ground());
        double width = layout.advances().width(sign, metrics.smallFontSize(), true);
        surface.text(sign, x + (size - width) / 2, top + size / 2 + metrics.smallFontSize() * 0.36, small,
                matching ? palette.onBadge() : palette.onDimmedBar());
    }
}

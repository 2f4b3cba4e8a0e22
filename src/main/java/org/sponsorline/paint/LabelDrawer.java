package org.sponsorline.paint;

import org.sponsorline.layout.Metrics;
import org.sponsorline.layout.RowLabels;
import org.sponsorline.layout.RowMarks;
import org.sponsorline.layout.RowMarks.Place;
import org.sponsorline.layout.TimelineLayout;

/// The words in and beside marks.
final class LabelDrawer {

    private Metrics metrics = Metrics.COMFORTABLE;
    private Surface.Font title = new Surface.Font(metrics.fontSize(), true);
    private Surface.Font detail = new Surface.Font(metrics.fontSize(), false);
    private Surface.Font small = new Surface.Font(metrics.smallFontSize(), false);

    void draw(Surface surface, TimelineLayout layout, Palette palette, RowMarks marks, int mark, double y) {
        sized(layout.metrics());
        RowLabels labels = marks.labels();
        double baseline = y + metrics.barHeight() / 2 + metrics.fontSize() * 0.36;
        if (labels.place(mark) != Place.NONE) {
            int item = layout.item(marks.first(mark));
            boolean matching = layout.matches(item);
            boolean inside = labels.place(mark) == Place.INSIDE;
            int ordinal = layout.colouring().ordinal(item);
            int strong = inside ? palette.onBar(ordinal, matching)
                    : matching ? palette.text() : palette.dimmedText();
            int quiet = inside ? strong : matching ? palette.quietText() : palette.dimmedText();
            surface.text(labels.title(mark), labels.titleX(mark), baseline, title, strong);
            if (!labels.detail(mark).isEmpty()) {
                surface.text(labels.detail(mark), labels.detailX(mark), baseline, detail, quiet);
            }
        }
        if (labels.hasMore(mark)) {
            String words = "+" + (marks.end(mark) - labels.moreFirst(mark));
            surface.text(words, labels.moreX(mark), baseline, small, palette.quietText());
        }
    }

    private void sized(Metrics wanted) {
        if (!wanted.equals(metrics)) {
            metrics = wanted;
            title = new Surface.Font(metrics.fontSize(), true);
            detail = new Surface.Font(metrics.fontSize(), false);
            small = new Surface.Font(metrics.smallFontSize(), false);
        }
    }
}

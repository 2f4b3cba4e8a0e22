package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.layout.row.RowsInView;
import org.sponsorline.model.text.Messages;

/// Draws the rows in view, each mark by its drawer.
final class RowLayer {

    private final Surface surface;
    private final TimelineLayout layout;
    private final Frame frame;
    private final Palette palette;
    private final PaintOptions options;
    private final RowMarks marks = new RowMarks();
    private final RunDrawer runs = new RunDrawer();
    private final LabelDrawer labels;
    private int runsDescribed;

    RowLayer(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options,
            DayLines lines) {
        this.surface = surface;
        this.layout = layout;
        this.frame = frame;
        this.palette = palette;
        this.options = options;
        labels = new LabelDrawer(surface, layout, palette, lines, marks);
    }

    void paint() {
        marks.begin(layout, frame);
        RowsInView.each(layout, frame, (row, y) -> {
            marks.compute(layout, frame, row);
            row(y);
        });
    }

    private void row(double y) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (!marks.isSeen(mark, frame)) {
                continue;
            }
            if (options.described()) {
                describe(mark);
            }
            mark(mark, y);
            labels.draw(mark, y);
            if (options.described()) {
                surface.endGroup();
            }
        }
    }

    private void mark(int mark, double y) {
        int placement = marks.first(mark);
        if (marks.count(mark) > 1) {
            runs.draw(surface, layout, palette, marks, mark, y);
        } else if (layout.columns().shape(layout.item(placement)) == ItemColumns.Shape.BAR) {
            new BarDrawer(surface, layout, frame, palette, placement, y).draw(marks.right(mark));
        } else {
            MilestoneDrawer.draw(surface, layout, frame, palette, placement, y);
        }
    }

    private void describe(int mark) {
        ItemText words = layout.words();
        int first = layout.item(marks.first(mark));
        if (marks.count(mark) == 1) {
            surface.beginGroup(words.key(first), words.description(first));
            return;
        }
        int last = layout.item(marks.end(mark) - 1);
        surface.beginGroup("run." + ++runsDescribed, Messages.of(RowLayer.class, options.locale()).say(
                "run", Integer.toString(marks.count(mark)), words.title(first), words.title(last)));
    }

    long itemsVisited() {
        return marks.visited();
    }
}

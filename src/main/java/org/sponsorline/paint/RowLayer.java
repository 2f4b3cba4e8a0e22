package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.FadedSurface;
import org.sponsorline.paint.surface.Surface;

/// The rows on the screen: walks lanes and rows that are in view and hands each mark to its drawer.
final class RowLayer {

    /// How far lines keep clear of words on a bar.
    private static final double WORDS_PX = 3;

    private final RowMarks marks = new RowMarks();
    private final BarDrawer bars = new BarDrawer();
    private final RunDrawer runs = new RunDrawer();
    private final FigureDrawer figures;
    private final LabelDrawer labels;
    private int runsDescribed;

    RowLayer(FigureDrawer figures) {
        this.figures = figures;
        labels = new LabelDrawer(figures);
    }

    void paint(Surface surface, LanePlaces places, Palette palette, PaintOptions options, DayLines lines) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        figures.begin(options.figures(), layout.metrics());
        marks.begin(layout, frame);
        runsDescribed = 0;
        places.eachRow((row, y) -> {
            marks.compute(layout, frame, row);
            row(FadedSurface.over(surface, places.rowPresence(row)), layout, frame, palette, options, lines, y);
        });
    }

    private void row(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options,
            DayLines lines, double y) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (!marks.isSeen(mark, frame)) {
                continue;
            }
            if (options.described()) {
                describe(surface, layout, mark, options);
            }
            boolean recedes = options.recedes(layout, marks.first(mark), marks.end(mark));
            mark(surface, layout, frame, palette, mark, y, recedes);
            boolean words = marks.labels().place(mark) == RowMarks.Place.INSIDE;
            lines.cross(surface, marks.left(mark), marks.right(mark),
                    words ? marks.labels().titleX(mark) - WORDS_PX : Double.NaN,
                    words ? marks.labels().labelRight(mark) + WORDS_PX : Double.NaN, y, layout.metrics().barHeight());
            labels.draw(surface, layout, frame, palette, lines, marks, mark, y, recedes);
            if (options.described()) {
                surface.endGroup();
            }
        }
    }

    private void mark(Surface surface, TimelineLayout layout, Frame frame, Palette palette, int mark, double y,
            boolean recedes) {
        int placement = marks.first(mark);
        if (marks.count(mark) > 1) {
            runs.draw(surface, layout, frame, palette, marks, mark, y, recedes);
        } else if (layout.columns().shape(layout.item(placement)) == ItemColumns.Shape.BAR) {
            bars.draw(surface, layout, frame, palette, placement, marks.right(mark), y, recedes);
        } else {
            MilestoneDrawer.draw(surface, layout, frame, palette, placement, y, recedes);
        }
    }

    private void describe(Surface surface, TimelineLayout layout, int mark, PaintOptions options) {
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

package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.ItemColumns;
import org.sponsorline.layout.LaneTable;
import org.sponsorline.layout.RowMarks;
import org.sponsorline.layout.TimelineLayout;

/// The rows on the screen: walks lanes and rows that are in view and hands each mark to its drawer.
final class RowLayer {

    private final RowMarks marks = new RowMarks();
    private final BarDrawer bars = new BarDrawer();
    private final MilestoneDrawer milestones = new MilestoneDrawer();
    private final RunDrawer runs = new RunDrawer();
    private final LabelDrawer labels = new LabelDrawer();

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        LaneTable lanes = layout.lanes();
        double axis = layout.metrics().axisHeight();
        double bottom = frame.scrollY() + frame.heightPx() - axis;
        marks.begin(layout, frame);
        int lane = lanes.laneAt(Math.max(0, frame.scrollY()));
        for (; lane >= 0 && lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            int endRow = lanes.endRowAbove(lane, bottom);
            for (int row = lanes.firstRowBelow(lane, frame.scrollY()); row < endRow; row++) {
                double y = Math.rint(axis - frame.scrollY() + lanes.rowTop(lane, row));
                marks.compute(layout, frame, row);
                row(surface, layout, frame, palette, options, y);
            }
        }
    }

    private void row(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options, double y) {
        for (int mark = 0; mark < marks.size(); mark++) {
            int placement = marks.first(mark);
            int item = layout.item(placement);
            if (marks.count(mark) > 1) {
                runs.draw(surface, layout, palette, marks, mark, y);
            } else {
                if (options.described()) {
                    surface.beginGroup(layout.words().key(item), layout.words().description(item));
                }
                if (layout.columns().shape(item) == ItemColumns.Shape.BAR) {
                    bars.draw(surface, layout, frame, palette, placement, marks.right(mark), y);
                } else {
                    milestones.draw(surface, layout, frame, palette, placement, y);
                }
            }
            labels.draw(surface, layout, palette, marks, mark, y);
            if (options.described() && marks.count(mark) == 1) {
                surface.endGroup();
            }
        }
    }

    long itemsVisited() {
        return marks.visited();
    }
}

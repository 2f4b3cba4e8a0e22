package org.sponsorline.layout.row;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// The items that a frame shows, by themselves or in runs. One that stands in several lanes counts once.
public final class ItemsInView {

    private ItemsInView() {}

    /// How many items there are to be seen.
    public static int count(TimelineLayout layout, Frame frame) {
        var items = new BitSet(layout.columns().count());
        each(layout, frame, items::set);
        return items.cardinality();
    }

    /// The items that are to be seen, from the first row to the last and from left to right; not those of rows behind the
    /// headers that stay in view.
    public static void each(TimelineLayout layout, Frame frame, IntConsumer items) {
        var marks = new RowMarks();
        marks.begin(layout, frame);
        double clear = layout.metrics().axisHeight() + HeaderStack.of(layout.lanes(), frame.scrollY()).bottom();
        RowsInView.each(layout, frame, (row, y) -> {
            if (y + layout.metrics().barHeight() <= clear) {
                return;
            }
            marks.computeMarks(layout, frame, row);
            for (int mark = 0; mark < marks.size(); mark++) {
                if (marks.isSeen(mark, frame)) {
                    for (int placement = marks.first(mark); placement < marks.end(mark); placement++) {
                        items.accept(layout.item(placement));
                    }
                }
            }
        });
    }
}

package org.sponsorline.layout.row;

import java.util.BitSet;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// Counts the items that a frame shows, by themselves or in runs. One that stands in several lanes counts once.
public final class ItemsInView {

    private ItemsInView() {}

    /// How many items there are to be seen.
    public static int count(TimelineLayout layout, Frame frame) {
        var items = new BitSet(layout.columns().count());
        var marks = new RowMarks();
        marks.begin(layout, frame);
        RowsInView.each(layout, frame, (row, y) -> {
            marks.computeMarks(layout, frame, row);
            for (int mark = 0; mark < marks.size(); mark++) {
                if (marks.isSeen(mark, frame)) {
                    for (int placement = marks.first(mark); placement < marks.end(mark); placement++) {
                        items.set(layout.item(placement));
                    }
                }
            }
        });
        return items.cardinality();
    }
}

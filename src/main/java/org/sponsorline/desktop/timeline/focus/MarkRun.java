package org.sponsorline.desktop.timeline.focus;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.RowLabels;
import org.sponsorline.layout.row.RowMarks;

/// The placements that are drawn as one mark in a frame.
///
/// @param first the first of them
/// @param end   the one after the last
public record MarkRun(int first, int end) {

    /// Those a placement is drawn with; itself alone where the frame does not show it.
    public static MarkRun of(TimelineLayout layout, Frame frame, int placement) {
        RowMarks marks = new RowMarks();
        marks.begin(layout, frame);
        marks.computeMarks(layout, frame, layout.rowOf(placement));
        int mark = markOf(marks, placement);
        return mark < 0 ? new MarkRun(placement, placement + 1) : new MarkRun(marks.first(mark), marks.end(mark));
    }

    /// Those that the "+n" stands for that stands for a placement, else those of its mark.
    public static MarkRun withMore(TimelineLayout layout, Frame frame, int placement) {
        RowMarks marks = new RowMarks();
        marks.begin(layout, frame);
        marks.compute(layout, frame, layout.rowOf(placement));
        RowLabels labels = marks.labels();
        int at = markOf(marks, placement);
        for (int mark = Math.max(0, at); at >= 0 && mark < marks.size(); mark++) {
            if (labels.hasMore(mark)) {
                boolean meant = labels.moreFirst(mark) <= placement;
                return meant ? new MarkRun(labels.moreFirst(mark), marks.end(mark)) : of(layout, frame, placement);
            }
        }
        return of(layout, frame, placement);
    }

    private static int markOf(RowMarks marks, int placement) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (marks.first(mark) <= placement && placement < marks.end(mark)) {
                return mark;
            }
        }
        return -1;
    }

    public boolean isMany() {
        return end - first > 1;
    }
}

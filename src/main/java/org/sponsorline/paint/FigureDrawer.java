package org.sponsorline.paint;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.row.BarEnd;
import org.sponsorline.layout.row.RowLabels;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.layout.row.RowMarks.Place;
import org.sponsorline.paint.surface.Surface;

/// The small figures of sources: after the words of a mark, else after the name of its row.
final class FigureDrawer {

    private static final double GAP_PX = 2;

    /// What stays clear at the end of a bar and before the next mark.
    private static final double CLEAR_PX = 5;
    private static final double ARROW_PX = 8;

    /// The size of figures against the letters they follow, and how far they are raised.
    private static final double SIZE_SHARE = 0.72;
    private static final double RAISED = 0.32;

    private final Map<Integer, SortedSet<Integer>> leftOver = new HashMap<>();
    private SourceFigures figures = SourceFigures.NONE;
    private Surface.Font font = new Surface.Font(9, false);
    private double raised;

    /// Begins a picture.
    void begin(SourceFigures wanted, Metrics metrics) {
        figures = wanted;
        leftOver.clear();
        double size = Math.rint(metrics.fontSize() * SIZE_SHARE * 2) / 2;
        if (font.sizePx() != size) {
            font = new Surface.Font(size, false);
        }
        raised = metrics.fontSize() * RAISED;
    }

    /// The figures that have room after the words of a mark; empty where there are none. What has no room is kept for
    /// the name of the row.
    String after(TimelineLayout layout, Frame frame, RowMarks marks, int mark) {
        SortedSet<Integer> numbers = numbers(layout, marks, mark);
        if (numbers.isEmpty()) {
            return "";
        }
        String text = text(numbers);
        RowLabels labels = marks.labels();
        if (marks.count(mark) == 1 && labels.place(mark) != Place.NONE && labels.place(mark) != Place.BEFORE
                && labels.labelRight(mark) + width(layout, text) <= limit(layout, frame, marks, mark)) {
            return text;
        }
        leftOver.computeIfAbsent(marks.row(), _ -> new TreeSet<>()).addAll(numbers);
        return "";
    }

    private SortedSet<Integer> numbers(TimelineLayout layout, RowMarks marks, int mark) {
        if (figures.equals(SourceFigures.NONE)) {
            return Collections.emptySortedSet();
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int placement = marks.first(mark); placement < marks.end(mark); placement++) {
            numbers.addAll(figures.of(layout.item(placement)));
        }
        return numbers;
    }

    /// The figures of a row that had no room at its marks.
    String ofRow(int row) {
        return text(leftOver.getOrDefault(row, Collections.emptySortedSet()));
    }

    /// How far right the figures of a mark may reach.
    private static double limit(TimelineLayout layout, Frame frame, RowMarks marks, int mark) {
        RowLabels labels = marks.labels();
        double limit = frame.widthPx();
        if (labels.hasBadge(mark) && labels.badgeX(mark) > labels.titleX(mark)) {
            limit = Math.min(limit, labels.badgeX(mark));
        }
        if (labels.place(mark) == Place.INSIDE) {
            ItemColumns columns = layout.columns();
            int item = layout.item(marks.first(mark));
            double end = Math.min(frame.snappedX(columns.end(item)), marks.right(mark));
            limit = Math.min(limit, end - BarEnd.end(columns, item).widthPx());
            limit = columns.is(item, ItemColumns.OPEN_END) ? Math.min(limit, frame.widthPx() - ARROW_PX) : limit;
        } else if (labels.hasMore(mark)) {
            limit = Math.min(limit, labels.moreX(mark));
        }
        return Math.min(limit, nextLeft(layout, marks, mark)) - CLEAR_PX;
    }

    private static double nextLeft(TimelineLayout layout, RowMarks marks, int mark) {
        if (mark + 1 == marks.size()) {
            return Double.POSITIVE_INFINITY;
        }
        RowLabels labels = marks.labels();
        double left = marks.left(mark + 1);
        if (labels.place(mark + 1) == Place.BEFORE) {
            left = Math.min(left, labels.titleX(mark + 1) - layout.metrics().signRoom());
        }
        return labels.hasBadge(mark + 1) ? Math.min(left, labels.badgeX(mark + 1)) : left;
    }

    /// The width of figures with the gap before them; 0 without any.
    double width(TimelineLayout layout, String text) {
        return text.isEmpty() ? 0 : GAP_PX + layout.advances().width(text, font.sizePx(), false);
    }

    /// Draws figures behind words.
    ///
    /// @param right    where the words end
    /// @param baseline of the words
    void draw(Surface surface, String text, double right, double baseline, int argb) {
        if (!text.isEmpty()) {
            surface.text(text, right + GAP_PX, baseline - raised, font, argb);
        }
    }

    /// Ascending numbers as `1–3, 7`.
    static String text(Collection<Integer> ascending) {
        StringBuilder text = new StringBuilder();
        Iterator<Integer> rest = ascending.iterator();
        int first = rest.hasNext() ? rest.next() : 0;
        int last = first;
        while (first > 0) {
            int next = rest.hasNext() ? rest.next() : 0;
            if (next == last + 1) {
                last = next;
                continue;
            }
            text.append(text.isEmpty() ? "" : ",").append(first);
            if (last > first) {
                text.append(last == first + 1 ? "," : "–").append(last);
            }
            first = next;
            last = next;
        }
        return text.toString();
    }
}

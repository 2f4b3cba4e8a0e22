package org.sponsorline.layout.row;

import java.util.Arrays;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.MarkBox;

/// The marks of one row in a frame, from left to right, with their labels: each mark is an item, or a run of items that
/// share too few pixels. No mark covers another, no label covers a mark or a label.
///
/// Used for painting as well as for hit testing. Reusable from row to row; `x` is in pixels from the left edge of the
/// frame.
public final class RowMarks {

    /// Where a mark's label stands: nowhere, on the bar, on what is drawn right of the bar, such as the hatched rest of a
    /// term that ended early, right of all of it, left of it.
    public enum Place { NONE, INSIDE, REST, BESIDE, BEFORE }

    /// How far beyond the edges marks are considered, as a tail or half a mark may reach into view.
    private static final double SLACK_PX = 48;

    /// Narrower marks are merged if they would overlap.
    private static final double SMALL_PX = 2 * MarkBox.HALF_UNSTATED_PX + 1;

    private double pitch = 3;
    private double pxPerDay = 1;
    /// Where the left edge of the picture lies, in pixels from day 0.
    private double origin;
    private int row;
    private int size;
    private int[] first = new int[64];
    private int[] end = new int[64];
    private double[] left = new double[64];
    private double[] right = new double[64];
    private final RowLabels labels = new RowLabels();
    private long visited;

    /// Sets how close marks may come in this frame; to be called before the first [#compute].
    public void begin(TimelineLayout layout, Frame frame) {
        pitch = MarkPitch.of(layout, frame);
        visited = 0;
    }

    /// Finds the marks of a row and places their labels.
    public void compute(TimelineLayout layout, Frame frame, int row) {
        computeMarks(layout, frame, row);
        labels.compute(this, layout, frame);
    }

    /// Finds the marks of a row; [#labels()] are those of another.
    public void computeMarks(TimelineLayout layout, Frame frame, int row) {
        size = 0;
        this.row = row;
        pxPerDay = frame.pxPerDay();
        origin = frame.viewport().startDay() * pxPerDay;
        double slackDays = SLACK_PX / pxPerDay;
        int place = layout.firstEndingAfter(row, frame.viewport().startDay() - slackDays);
        int rowEnd = layout.firstStartingAt(row, place, frame.viewport().endDay() + slackDays);
        while (place < rowEnd) {
            double markLeft = layout.markLeft(place, pxPerDay);
            double markRight = layout.markRight(place, pxPerDay);
            int next = place + 1;
            visited++;
            if (next < rowEnd && solidRight(layout, place, pxPerDay) - markLeft < pitch) {
                next = Math.min(endOfCell(layout, row, place, markLeft, pxPerDay), rowEnd);
                markRight = layout.markRight(next - 1, pxPerDay);
            }
            add(layout, place, next, markLeft - origin, markRight - origin);
            place = next;
        }
    }

    /// The end of the stretch of items that begin in the same cell of a grid fixed in time, so that runs stay as they
    /// are while the view moves.
    private int endOfCell(TimelineLayout layout, int row, int place, double markLeft, double pxPerDay) {
        double cellEnd = (Math.floor(markLeft / pitch) + 1) * pitch / pxPerDay;
        int next = Math.max(place + 1, layout.firstStartingAt(row, place + 1, cellEnd));
        visited += 2;
        if (next - 1 > place) {
            double width = solidRight(layout, next - 1, pxPerDay) - layout.markLeft(next - 1, pxPerDay);
            if (width >= pitch && width >= SMALL_PX) {
                next--;
            }
        }
        return next;
    }

    private static double solidRight(TimelineLayout layout, int placement, double pxPerDay) {
        return MarkBox.solidRight(layout.columns(), layout.item(placement), pxPerDay);
    }

    private void add(TimelineLayout layout, int from, int to, double markLeft, double markRight) {
        if (size > 0 && markLeft < right[size - 1] - 0.5) {
            if (isUnknownEnd(layout, size - 1)) {
                // The tail of an unknown end gives way.
                right[size - 1] = Math.max(left[size - 1], Math.max(markLeft, right[size - 1] - MarkBox.UNKNOWN_TAIL_PX));
            }
            boolean small = markRight - markLeft < SMALL_PX || to - from > 1;
            boolean previousSmall = right[size - 1] - left[size - 1] < SMALL_PX || count(size - 1) > 1;
            if (markLeft < right[size - 1] - 0.5 && small && previousSmall) {
                end[size - 1] = to;
                right[size - 1] = Math.max(right[size - 1], markRight);
                return;
            }
            if (mergedBodies(layout, from, to, markLeft, markRight)) {
                return;
            }
        }
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        first[size] = from;
        end[size] = to;
        left[size] = markLeft;
        right[size] = markRight;
        size++;
    }

    /// Merges the last mark and the next into one run if without their lines to announcements they are small and would
    /// overlap.
    private boolean mergedBodies(TimelineLayout layout, int from, int to, double markLeft, double markRight) {
        int last = size - 1;
        boolean oneBefore = count(last) == 1;
        boolean one = to - from == 1;
        double lastLeft = oneBefore ? bodyLeft(layout, first[last]) : left[last];
        double lastRight = oneBefore ? bodyRight(layout, first[last]) : right[last];
        double bodyLeft = one ? bodyLeft(layout, from) : markLeft;
        double bodyRight = one ? bodyRight(layout, from) : markRight;
        boolean small = (!oneBefore || lastRight - lastLeft < SMALL_PX) && (!one || bodyRight - bodyLeft < SMALL_PX);
        if (!small || bodyLeft >= lastRight - 0.5) {
            return false;
        }
        end[last] = to;
        // A run has no lines to announcements.
        left[last] = Math.max(left[last], Math.min(lastLeft, bodyLeft));
        right[last] = Math.max(lastRight, bodyRight);
        return true;
    }

    private double bodyLeft(TimelineLayout layout, int placement) {
        return MarkBox.bodyLeft(layout.columns(), layout.item(placement), pxPerDay) - origin;
    }

    private double bodyRight(TimelineLayout layout, int placement) {
        return MarkBox.bodyRight(layout.columns(), layout.item(placement), pxPerDay) - origin;
    }

    private boolean isUnknownEnd(TimelineLayout layout, int mark) {
        return layout.columns().is(layout.item(end[mark] - 1), ItemColumns.UNKNOWN_END);
    }

    /// The row whose marks these are.
    public int row() {
        return row;
    }

    /// How many marks there are.
    public int size() {
        return size;
    }

    /// The first placement of a mark.
    public int first(int mark) {
        return first[mark];
    }

    /// Whether any of a mark lies within the picture's width.
    public boolean isSeen(int mark, Frame frame) {
        return right[mark] > 0 && left[mark] < frame.widthPx();
    }

    /// The placement after the last of a mark.
    public int end(int mark) {
        return end[mark];
    }

    /// How many items a mark stands for.
    public int count(int mark) {
        return end[mark] - first[mark];
    }

    public double left(int mark) {
        return left[mark];
    }

    public double right(int mark) {
        return right[mark];
    }

    /// The labels of these marks.
    public RowLabels labels() {
        return labels;
    }

    /// How many placements were looked at since [#begin], for tests of the work per frame.
    public long visited() {
        return visited;
    }
}

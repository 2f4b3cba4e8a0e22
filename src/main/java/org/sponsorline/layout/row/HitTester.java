package org.sponsorline.layout.row;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.EditionNames;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.row.Hit.Part;
import org.sponsorline.layout.row.RowMarks.Place;

/// Finds what lies under a point, from the layout alone. The cost is that of one row in view.
public final class HitTester {

    /// How far inside and outside of a bar its ends are hit.
    private static final double EDGE_PX = 4;

    /// The width of the fold mark's place at the left of a header, for the outermost and letters of the usual size.
    private static final double FOLD_PX = 24;

    /// How much deeper headers are indented.
    public static final double INDENT_PX = 16;

    /// The room for the count at the right end of a header.
    public static final double COUNT_PX = 64;

    /// The room for "n undated" left of the count.
    private static final double UNDATED_PX = 96;

    /// The room for it at the end of a name, for letters of the usual size.
    public static final double UNDATED_NAME_PX = 72;

    /// How far down the axis the line of editions reaches, as a share of it.
    private static final double EDITIONS_SHARE = 0.37;

    private HitTester() {}

    /// What lies at this point of a frame.
    public static Hit hit(TimelineLayout layout, Frame frame, double x, double y) {
        return hit(LanePlaces.atRest(layout, frame), x, y);
    }

    /// What is seen at this point where lanes stand so.
    public static Hit hit(LanePlaces places, double x, double y) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        double day = frame.scale().dayAt(x);
        double axis = layout.metrics().axisHeight();
        if (x < -frame.namesPx() || x < 0 && y < axis) {
            return new Hit.Nothing(day, OptionalInt.empty());
        }
        if (y < axis) {
            return onAxis(layout, frame, x, y, day);
        }
        int header = places.headerAt(y);
        if (header >= 0) {
            return onHeader(layout, frame, header, x);
        }
        int row = places.rowAt(y);
        if (row >= 0 && x < 0 && layout.isNamed(row)) {
            int lane = layout.lanes().laneOfRow(row);
            boolean isHead = layout.lanes().isHeadedByRow(lane) && row == layout.lanes().firstRow(lane);
            if (showsUndated(layout, frame, row) && x >= -UNDATED_NAME_PX * layout.metrics().letterScale()) {
                return undated(layout, lane);
            }
            return isHead && x < FOLD_PX - frame.namesPx()
                    ? new Hit.OnLaneHeader(lane, true) : new Hit.OnName(row, layout.firstInRow(row));
        }
        if (row >= 0 && x >= 0) {
            Hit found = inRow(layout, frame, row, x, y - places.rowTop(row));
            if (found != null) {
                return found;
            }
        }
        int lane = layout.lanes().laneAt(y - axis + frame.scrollY());
        return new Hit.Nothing(day, lane < 0 ? OptionalInt.empty() : OptionalInt.of(lane));
    }

    /// Whether it is told at the end of a row's name how many items of its lane are undated: the name is the lane's head,
    /// and the column of names has room for both.
    public static boolean showsUndated(TimelineLayout layout, Frame frame, int row) {
        return layout.undatedBeside(row) > 0
                && frame.namesPx() >= 2 * UNDATED_NAME_PX * layout.metrics().letterScale();
    }

    private static Hit onAxis(TimelineLayout layout, Frame frame, double x, double y, double day) {
        if (y < layout.metrics().axisHeight() * EDITIONS_SHARE) {
            for (EditionNames.Name name : EditionNames.of(layout, frame).names()) {
                if (x >= name.left() - EDGE_PX && x <= name.right() + EDGE_PX) {
                    return new Hit.OnEdition(name.band().edition(), day);
                }
            }
        }
        return new Hit.OnAxis(day);
    }

    private static Hit onHeader(TimelineLayout layout, Frame frame, int lane, double x) {
        boolean onFold = x < FOLD_PX * layout.metrics().letterScale() + layout.lanes().depth(lane) * INDENT_PX - frame.namesPx();
        boolean onCount = x > frame.widthPx() / 2 && x < frame.widthPx() - COUNT_PX
                && x >= frame.widthPx() - COUNT_PX - UNDATED_PX;
        boolean onUndated = layout.undated(lane).length > 0 && onCount || layout.isUndated(lane) && !onFold;
        return onUndated ? undated(layout, lane) : new Hit.OnLaneHeader(lane, onFold);
    }

    private static Hit undated(TimelineLayout layout, int lane) {
        return new Hit.OnMore(Arrays.stream(layout.undated(lane)).boxed().toList());
    }

    /// @param down how far below the top of the row's bars
    private static @Nullable Hit inRow(TimelineLayout layout, Frame frame, int row, double x, double down) {
        if (down < -2 || down > layout.metrics().barHeight() + 2) {
            return null;
        }
        var marks = new RowMarks();
        marks.begin(layout, frame);
        marks.compute(layout, frame, row);
        RowLabels labels = marks.labels();
        for (int mark = 0; mark < marks.size(); mark++) {
            if (labels.hasBadge(mark) && x >= labels.badgeX(mark)
                    && x <= labels.badgeX(mark) + layout.metrics().badgeSize()) {
                return new Hit.OnItem(layout.item(marks.first(mark)), marks.first(mark), Part.BADGE);
            }
            if (x >= marks.left(mark) - 1 && x <= marks.right(mark) + 1) {
                return marks.count(mark) > 1
                        ? new Hit.OnRun(layout.items(marks.first(mark), marks.end(mark)), marks.first(mark))
                        : onItem(layout, frame, marks.first(mark), x);
            }
            boolean outside = labels.place(mark) == Place.BESIDE || labels.place(mark) == Place.BEFORE;
            if (outside && x >= labels.titleX(mark) - layout.metrics().signRoom()
                    && x <= labels.labelRight(mark) + EDGE_PX) {
                return new Hit.OnItem(layout.item(marks.first(mark)), marks.first(mark), Part.LABEL);
            }
            if (labels.hasMore(mark) && x >= labels.moreX(mark)
                    && x <= labels.moreRight(layout, mark, marks.end(mark) - labels.moreFirst(mark))) {
                return new Hit.OnMore(layout.items(labels.moreFirst(mark), marks.end(mark)));
            }
        }
        return null;
    }

    private static Hit onItem(TimelineLayout layout, Frame frame, int placement, double x) {
        int item = layout.item(placement);
        return new Hit.OnItem(item, placement, partAt(layout, frame, item, x));
    }

    private static Part partAt(TimelineLayout layout, Frame frame, int item, double x) {
        ItemColumns columns = layout.columns();
        if (columns.is(item, ItemColumns.MILESTONE)) {
            return Part.BODY;
        }
        double start = frame.scale().xOf(columns.start(item));
        double end = frame.scale().xOf(columns.end(item));
        if (columns.is(item, ItemColumns.INFERRED)) {
            double middle = (start + end) / 2;
            start = Math.min(start, middle - MarkBox.HALF_UNSTATED_PX);
            end = Math.max(end, middle + MarkBox.HALF_UNSTATED_PX);
        }
        boolean wide = end - start > 4 * EDGE_PX;
        if (x < start - EDGE_PX) {
            return Part.ANNOUNCED;
        }
        if (wide && x <= start + EDGE_PX) {
            return Part.START;
        }
        if (x > end + EDGE_PX) {
            return columns.is(item, ItemColumns.ENDED_EARLY) ? Part.UNSERVED : Part.END;
        }
        return wide && x >= end - EDGE_PX ? Part.END : Part.BODY;
    }
}

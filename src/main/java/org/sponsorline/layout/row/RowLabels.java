package org.sponsorline.layout.row;

import java.util.Arrays;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemLabel;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.row.RowMarks.Place;

/// The labels of one row in a frame: on the bar, else right of it, else left of it; shortened where none has room for the
/// whole title, and where there is no room at all given up for a "+n" that stands for all that were given up before it.
public final class RowLabels {

    /// The least width of a shortened title.
    private static final double LEAST_TITLE_PX = 44;
    private static final double LEAST_DETAIL_PX = 28;

    /// Words on a bar of so many pixels say enough, shortened or not.
    private static final double ENOUGH_PX = 90;

    /// Air between title and detail.
    private static final double DETAIL_GAP_PX = 8;

    /// The gap between a label and the mark that follows.
    private static final double CLEAR_PX = 6;

    private static final double ARROW_ROOM_PX = 8;

    /// How far the bar before points into one that carries it on.
    private static final double SEAM_PX = 6;

    /// A bar with less room inside than so many badges take has its badge beside it, with its name, or none where that has no room either: on
    /// hundreds of narrow bars badges would hide what they mark.
    private static final double LEAST_BADGED = 2;

    private Place[] place = new Place[64];
    private double[] titleX = new double[64];
    private double[] titleWidth = new double[64];
    private double[] detailX = new double[64];
    private double[] detailWidth = new double[64];
    private String[] title = new String[64];
    private String[] detail = new String[64];
    private double[] badgeX = new double[64];
    private double[] moreX = new double[64];
    private int[] moreFirst = new int[64];

    void compute(RowMarks marks, TimelineLayout layout, Frame frame) {
        ensure(marks.size());
        int pendingFirst = -1;
        double clear = 0;
        for (int mark = 0; mark < marks.size(); mark++) {
            place[mark] = Place.NONE;
            badgeX[mark] = Double.NaN;
            moreFirst[mark] = -1;
            double limit = mark + 1 < marks.size()
                    ? Math.min(marks.left(mark + 1) - CLEAR_PX, frame.widthPx())
                    : frame.widthPx() - CLEAR_PX;
            boolean seen = marks.right(mark) > 0 && marks.left(mark) < frame.widthPx();
            if (seen && marks.count(mark) == 1 && placeLabel(marks, mark, layout, frame, limit, clear)) {
                pendingFirst = -1;
                clear = Math.max(marks.right(mark), labelRight(mark)) + CLEAR_PX;
                continue;
            }
            clear = Math.max(clear, marks.right(mark) + CLEAR_PX);
            if (!seen) {
                continue;
            }
            pendingFirst = pendingFirst < 0 ? marks.first(mark) : pendingFirst;
            double room = limit - marks.right(mark);
            int given = marks.end(mark) - pendingFirst;
            // "+1" would say no more than the mark beside it.
            if (given > 1 && room >= moreWidth(layout, given)) {
                moreX[mark] = marks.right(mark) + LayoutEngine.LABEL_PAD_PX / 2;
                moreFirst[mark] = pendingFirst;
                pendingFirst = -1;
                clear = moreX[mark] + moreWidth(layout, given) + CLEAR_PX;
            }
        }
    }

    /// @param limit how far right its words may reach
    /// @param clear how far left they may reach: everything before it ends there
    private boolean placeLabel(
            RowMarks marks, int mark, TimelineLayout layout, Frame frame, double limit, double clear) {
        int item = layout.item(marks.first(mark));
        ItemColumns columns = layout.columns();
        ItemLabel label = layout.labelIn(marks.row(), marks.first(mark));
        double pad = LayoutEngine.LABEL_PAD_PX;
        Metrics metrics = layout.metrics();
        boolean bar = !columns.is(item, ItemColumns.MILESTONE);
        boolean badge = hasBadge(columns, item);
        double insideLeft = 0;
        double insideRight = 0;
        double restLeft = 0;
        double restRight = 0;
        if (bar) {
            // The mark before may reach over the beginning of this one.
            double free = mark == 0 ? 0 : Math.max(0, marks.right(mark - 1));
            // A bar without a beginning or an end leaves the picture as an arrow, which labels keep clear of.
            free = columns.is(item, ItemColumns.OPEN_START) ? Math.max(free, ARROW_ROOM_PX) : free;
            double edge = columns.is(item, ItemColumns.OPEN_END) ? frame.widthPx() - ARROW_ROOM_PX : frame.widthPx();
            double end = Math.min(frame.snappedX(columns.end(item)), marks.right(mark));
            double tail = columns.is(item, ItemColumns.UNKNOWN_END) ? MarkBox.UNKNOWN_TAIL_PX : 0;
            restLeft = Math.max(free, end + tail) + pad;
            restRight = Math.min(Math.min(edge, limit + CLEAR_PX), marks.right(mark)) - pad;
            double startPx = layout.joinsPrevious(marks.first(mark))
                    ? SEAM_PX : BarEnd.start(columns, item).widthPx();
            insideLeft = Math.max(free, frame.snappedX(columns.start(item)) + startPx) + pad;
            insideRight = Math.min(Math.min(edge, limit + CLEAR_PX), end - BarEnd.end(columns, item).widthPx()) - pad;
            // The badge stands at the end, and words keep clear of it.
            if (badge && insideRight - insideLeft >= LEAST_BADGED * metrics.badgeRoom()) {
                badgeX[mark] = Math.rint(insideRight + 2 - metrics.badgeSize());
                insideRight -= metrics.badgeRoom();
                badge = false;
            }
        }
        double sign = bar && layout.showsSign(marks.row(), item) ? metrics.signRoom() : 0;
        double lead = sign + (badge ? metrics.badgeRoom() : 0);
        double need = label.titleWidth();
        double inside = insideRight - insideLeft - sign;
        double rest = restRight - restLeft - lead;
        double besideLeft = marks.right(mark) + pad;
        double beside = limit - besideLeft - lead;
        double beforeRight = marks.left(mark) - pad;
        double before = beforeRight - clear - lead;
        // Where the name stands beside the row, words on the bar say more shortened than whole far from it.
        double enough = layout.isNamed(marks.row()) ? Math.min(need, ENOUGH_PX) : need;
        if (enough <= inside) {
            put(mark, Place.INSIDE, layout, label, insideLeft + sign, inside);
        } else if (need <= rest) {
            putAfterBadge(mark, Place.REST, layout, label, restLeft, lead, need, badge);
        } else if (need <= beside) {
            putAfterBadge(mark, Place.BESIDE, layout, label, besideLeft, lead, beside, badge);
        } else if (need <= before) {
            putAfterBadge(mark, Place.BEFORE, layout, label, beforeRight - need - lead, lead, need, badge);
        } else if (inside >= LEAST_TITLE_PX && inside >= Math.max(rest, Math.max(beside, before))) {
            put(mark, Place.INSIDE, layout, label, insideLeft + sign, inside);
        } else if (rest >= LEAST_TITLE_PX && rest >= Math.max(beside, before)) {
            putAfterBadge(mark, Place.REST, layout, label, restLeft, lead, rest, badge);
        } else if (beside >= LEAST_TITLE_PX && beside >= before) {
            putAfterBadge(mark, Place.BESIDE, layout, label, besideLeft, lead, beside, badge);
        } else if (before >= LEAST_TITLE_PX) {
            putAfterBadge(mark, Place.BEFORE, layout, label, beforeRight - before - lead, lead, before, badge);
        } else {
            return false;
        }
        return true;
    }

    /// @param x    where the sign begins, or the badge before it
    /// @param lead the room of sign and badge
    private void putAfterBadge(
            int mark, Place where, TimelineLayout layout, ItemLabel label, double x, double lead, double room,
            boolean badge) {
        if (badge) {
            badgeX[mark] = x;
        }
        put(mark, where, layout, label, x + lead, room);
    }

    private static boolean hasBadge(ItemColumns columns, int item) {
        return (columns.flags(item) & (ItemColumns.CONFLICT | ItemColumns.UNCITED)) != 0;
    }

    private void put(int mark, Place where, TimelineLayout layout, ItemLabel label, double x, double room) {
        double size = layout.metrics().fontSize();
        AdvanceTable advances = layout.advances();
        place[mark] = where;
        titleX[mark] = x;
        title[mark] = label.titleWidth() <= room
                ? label.title() : advances.shortened(label.title(), size, label.bold(), room);
        titleWidth[mark] = Math.min(label.titleWidth(), room);
        double detailRoom = room - label.titleWidth() - DETAIL_GAP_PX;
        detail[mark] = "";
        detailWidth[mark] = 0;
        if (!label.detail().isEmpty() && detailRoom >= LEAST_DETAIL_PX) {
            detailX[mark] = x + label.titleWidth() + DETAIL_GAP_PX;
            detail[mark] = label.detailWidth() <= detailRoom
                    ? label.detail() : advances.shortened(label.detail(), size, false, detailRoom);
            detailWidth[mark] = Math.min(label.detailWidth(), detailRoom);
        }
    }

    private static double moreWidth(TimelineLayout layout, int count) {
        int digits = count < 10 ? 1 : count < 100 ? 2 : count < 1000 ? 3 : 7;
        double digit = layout.advances().width("0", layout.metrics().smallFontSize(), false);
        return (digits + 1) * digit + 2 * CLEAR_PX;
    }

    private void ensure(int size) {
        if (place.length >= size) {
            return;
        }
        int length = Math.max(size, place.length * 2);
        place = Arrays.copyOf(place, length);
        titleX = Arrays.copyOf(titleX, length);
        titleWidth = Arrays.copyOf(titleWidth, length);
        detailX = Arrays.copyOf(detailX, length);
        detailWidth = Arrays.copyOf(detailWidth, length);
        title = Arrays.copyOf(title, length);
        detail = Arrays.copyOf(detail, length);
        badgeX = Arrays.copyOf(badgeX, length);
        moreX = Arrays.copyOf(moreX, length);
        moreFirst = Arrays.copyOf(moreFirst, length);
    }

    /// Where the label of a mark stands; the rest is meaningless for [Place#NONE].
    public Place place(int mark) {
        return place[mark];
    }

    public String title(int mark) {
        return title[mark];
    }

    public double titleX(int mark) {
        return titleX[mark];
    }

    /// The words after the title, empty if there is no room for any.
    public String detail(int mark) {
        return detail[mark];
    }

    public double detailX(int mark) {
        return detailX[mark];
    }

    /// Where the label ends.
    public double labelRight(int mark) {
        return detail[mark].isEmpty() ? titleX[mark] + titleWidth[mark] : detailX[mark] + detailWidth[mark];
    }

    /// Whether the badge of a mark has room.
    public boolean hasBadge(int mark) {
        return !Double.isNaN(badgeX[mark]);
    }

    public double badgeX(int mark) {
        return badgeX[mark];
    }

    /// Whether a "+n" follows a mark.
    public boolean hasMore(int mark) {
        return moreFirst[mark] >= 0;
    }

    /// The first placement a "+n" stands for; the last is that of its mark.
    public int moreFirst(int mark) {
        return moreFirst[mark];
    }

    public double moreX(int mark) {
        return moreX[mark];
    }

    /// Where a "+n" for so many items ends.
    public double moreRight(TimelineLayout layout, int mark, int count) {
        return moreX[mark] + moreWidth(layout, count);
    }
}

package org.sponsorline.layout.row;

import java.util.Arrays;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemLabel;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.row.RowMarks.Place;

/// The labels of one row in a frame. A label stands on the part of a bar that is certainly in force, else on all of the
/// bar in view, else right of it, else left of it. If none of these has room for the whole title it is shortened;
/// labels without any room are replaced by a "+n" that stands for all of them.
public final class RowLabels {

    /// The least width of a shortened title.
    private static final double LEAST_TITLE_PX = 44;
    private static final double LEAST_DETAIL_PX = 28;

    /// The gap between title and detail.
    private static final double DETAIL_GAP_PX = 8;

    /// The gap between a label and the mark that follows.
    private static final double CLEAR_PX = 6;

    /// The most of a bar that the plate under title and detail may cover.
    private static final double MOST_COVERED = 0.5;

    private static final double ARROW_ROOM_PX = 8;

    /// A bar narrower than this many badges has its badge beside it with its name, or none if there is no room, as
    /// badges would hide narrow bars.
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
        ItemLabel label = layout.label(item);
        double pad = LayoutEngine.LABEL_PAD_PX;
        Metrics metrics = layout.metrics();
        boolean bar = !columns.is(item, ItemColumns.MILESTONE);
        boolean badge = hasBadge(columns, item);
        double solidLeft = 0;
        double solidRight = 0;
        double wholeLeft = 0;
        double wholeRight = 0;
        if (bar) {
            // The mark before may reach over the beginning of this one.
            double free = mark == 0 ? 0 : Math.max(0, marks.right(mark - 1));
            // A bar without a beginning or an end leaves the picture as an arrow, which labels keep clear of.
            free = columns.is(item, ItemColumns.OPEN_START) ? Math.max(free, ARROW_ROOM_PX) : free;
            double edge = columns.is(item, ItemColumns.OPEN_END) ? frame.widthPx() - ARROW_ROOM_PX : frame.widthPx();
            double nearEnd = Math.min(edge, limit + CLEAR_PX);
            solidLeft = Math.max(free, frame.snappedX(columns.full(item))) + pad;
            solidRight = Math.min(nearEnd, frame.snappedX(columns.fading(item))) - pad;
            boolean stated = !columns.is(item, ItemColumns.INFERRED);
            if (stated) {
                wholeLeft = Math.max(free, frame.snappedX(columns.start(item))) + pad;
                wholeRight = Math.min(nearEnd, marks.right(mark)) - pad;
            }
            // The badge stands at the end of the bar.
            double left = stated ? wholeLeft : solidLeft;
            double right = stated ? wholeRight : solidRight;
            if (badge && right - left >= LEAST_BADGED * metrics.badgeRoom()) {
                badgeX[mark] = Math.rint(right + 2 - metrics.badgeSize());
                solidRight = Math.min(solidRight, right - metrics.badgeRoom());
                wholeRight = stated ? right - metrics.badgeRoom() : 0;
                badge = false;
            }
        }
        double sign = bar ? metrics.signRoom() : 0;
        double lead = sign + (badge ? metrics.badgeRoom() : 0);
        double need = label.titleWidth();
        double solid = solidRight - solidLeft - sign;
        double fromSolid = wholeRight - solidLeft - lead;
        double whole = wholeRight - wholeLeft - lead;
        // A plate must not hide most of the bar.
        double plate = Math.max(need, (wholeRight - wholeLeft) * MOST_COVERED - lead);
        double besideLeft = marks.right(mark) + pad;
        double beside = limit - besideLeft - lead;
        double beforeRight = marks.left(mark) - pad;
        double before = beforeRight - clear - lead;
        if (need <= solid) {
            put(mark, Place.INSIDE, layout, label, solidLeft + sign, solid);
        } else if (need <= fromSolid) {
            putAfterBadge(mark, Place.SOFT, layout, label, solidLeft, lead, Math.min(fromSolid, plate), badge);
        } else if (need <= whole) {
            putAfterBadge(mark, Place.SOFT, layout, label, wholeLeft, lead, Math.min(whole, plate), badge);
        } else if (need <= beside) {
            putAfterBadge(mark, Place.BESIDE, layout, label, besideLeft, lead, beside, badge);
        } else if (need <= before) {
            putAfterBadge(mark, Place.BEFORE, layout, label, beforeRight - need - lead, lead, need, badge);
        } else if (solid >= LEAST_TITLE_PX && solid >= Math.max(beside, before)) {
            put(mark, Place.INSIDE, layout, label, solidLeft + sign, solid);
        } else if (whole >= LEAST_TITLE_PX && whole >= Math.max(beside, before)) {
            putAfterBadge(mark, Place.SOFT, layout, label, wholeLeft, lead, whole, badge);
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

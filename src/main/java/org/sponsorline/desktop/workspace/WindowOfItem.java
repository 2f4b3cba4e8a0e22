package org.sponsorline.desktop.workspace;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState.Window;

/// Where to look so that an item is seen.
final class WindowOfItem {

    private static final double MARGIN = 0.04;
    private static final double LEAST_MARGIN_DAYS = 15;

    private WindowOfItem() {}

    /// The present window where the item shows well in it, else one of the same length around the item, or a longer
    /// one that holds it whole.
    static Window of(ItemColumns columns, int item, Window present) {
        if (columns.is(item, ItemColumns.UNDATED)) {
            return present;
        }
        double first = Math.max(columns.start(item), ItemColumns.BEFORE_ALL);
        double last = Math.min(columns.end(item), ItemColumns.AFTER_ALL);
        if (first <= ItemColumns.BEFORE_ALL) {
            first = Math.min(present.startDay(), last);
        }
        if (last >= ItemColumns.AFTER_ALL) {
            last = Math.max(present.endDay(), first + 1);
        }
        double length = present.endDay() - present.startDay();
        double shown = Math.min(last, present.endDay()) - Math.max(first, present.startDay());
        // A tenth of the window, or all of the item, is enough to see it.
        if (shown >= Math.min(last - first, length / 10) * (1 - MARGIN)) {
            return present;
        }
        Viewport around = new Viewport(first, Math.max(last, first + 1));
        Viewport target = around.spanDays() > length * (1 - 2 * MARGIN)
                ? around.withMargin(MARGIN)
                : new Viewport(present.startDay(), present.endDay()).centredOn(around.centreDay());
        return new Window(target.startDay(), target.endDay());
    }

    /// The window that shows all of these items with a narrow margin, as far as they are dated; null where none is.
    static @Nullable Window span(ItemColumns columns, ItemSet items) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int item = 0; item < columns.count(); item++) {
            if (items.contains(item) && !columns.is(item, ItemColumns.UNDATED)) {
                long from = columns.from(item);
                long to = columns.to(item);
                // What has no end counts to its beginning, and the other way round.
                first = Math.min(first, from > ItemColumns.BEFORE_ALL ? from : to < ItemColumns.AFTER_ALL ? to - 1
                        : first);
                last = Math.max(last, to < ItemColumns.AFTER_ALL ? to : from > ItemColumns.BEFORE_ALL ? from + 1
                        : last);
            }
        }
        if (first >= last) {
            return null;
        }
        double margin = Math.max(LEAST_MARGIN_DAYS, MARGIN / 2 * (last - first));
        return new Window(first - margin, last + margin);
    }

    /// The folded lanes without those that hide the item; as they are where it is to be seen anyway.
    static Set<String> unfolded(Arrangement arrangement, int item, Set<String> collapsed) {
        if (collapsed.isEmpty() || arrangement.layout().placementsOf(item) > 0) {
            return collapsed;
        }
        Grouping grouping = arrangement.grouping();
        for (int lane = 0; lane < grouping.size(); lane++) {
            if (grouping.isCollapsed(lane) && holds(grouping, lane, item)) {
                String path = grouping.path(lane);
                Set<String> open = new LinkedHashSet<>(collapsed);
                // What is folded within it may hide the item as well, and is known only once this one is open.
                open.removeIf(folded -> folded.equals(path) || folded.startsWith(path + Grouping.SEPARATOR));
                return open;
            }
        }
        return collapsed;
    }

    private static boolean holds(Grouping grouping, int lane, int item) {
        for (int k = 0; k < grouping.itemCount(lane); k++) {
            if (grouping.item(lane, k) == item) {
                return true;
            }
        }
        return false;
    }
}

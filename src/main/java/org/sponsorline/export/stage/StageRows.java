package org.sponsorline.export.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.RowRules;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;

/// The rows of holders that the stage has room for: those with anything selected first, then those that come first in
/// the window.
///
/// @param layout   of the rows that are shown
/// @param more     how many rows there is no room for
/// @param selected items of the selection that are shown
record StageRows(TimelineLayout layout, int more, List<Integer> selected) {

    /// @param index    of what was known on the view's day, in the language of the stage
    /// @param capacity the most rows there is room for, at least one
    static StageRows of(
            DatasetIndex index, ViewState view, long day, Metrics metrics, AdvanceTable advances, double plotPx,
            int capacity) {
        ItemColumns columns = ItemColumns.of(index.dataset());
        List<Integer> selected = view.selection().stream().map(index.dataset()::itemNumber)
                .filter(item -> item >= 0 && !columns.is(item, ItemColumns.UNDATED)).toList();
        ItemSet matching = FilterRun.matches(index, view.filter(), null);
        ViewState.Window window = view.window();
        ItemSet candidates = ItemSet.of(index.itemCount(), item -> !columns.isAny(item, ItemColumns.UNDATED | ItemColumns.MILESTONE)
                && (selected.contains(item) || matching.contains(item)
                        && index.spans().touches(item, (long) window.startDay(), (long) window.endDay())));
        TimelineLayout all = layout(index, columns, view, day, metrics, advances, plotPx, candidates);
        List<Integer> rows = IntStream.range(0, all.rowCount()).boxed()
                .sorted(Comparator.comparing((Integer row) -> items(all, row).stream().noneMatch(selected::contains)))
                .limit(capacity).toList();
        List<Integer> shown = new ArrayList<>();
        rows.forEach(row -> shown.addAll(items(all, row)));
        Set<Integer> kept = Set.copyOf(shown);
        TimelineLayout fitted = all.rowCount() <= capacity ? all
                : layout(index, columns, view, day, metrics, advances, plotPx,
                        ItemSet.of(index.itemCount(), kept::contains));
        return new StageRows(
                fitted, all.rowCount() - rows.size(), selected.stream().filter(kept::contains).toList());
    }

    private static List<Integer> items(TimelineLayout layout, int row) {
        return IntStream.range(layout.firstInRow(row), layout.endOfRow(row)).mapToObj(layout::item).toList();
    }

    private static TimelineLayout layout(
            DatasetIndex index, ItemColumns columns, ViewState view, long day, Metrics metrics, AdvanceTable advances,
            double plotPx, ItemSet shown) {
        return LayoutEngine.layout(new LayoutRequest(
                columns, Grouping.of(index, shown, view.groupBy().subList(0, 1), Set.of()),
                Colouring.of(index, view.colourBy()), _ -> true, new RecordItemText(index.dataset(), index.locale()),
                EditionBands.of(index.dataset(), index.locale()),
                plotPx / (view.window().endDay() - view.window().startDay()),
                new RowRules(LaneRows.IN_FORCE, new Holdings(index.dataset(), index.locale()), day).withoutHeaders(),
                metrics, advances));
    }

    /// Every item that is shown.
    List<Integer> items() {
        return IntStream.range(0, layout.placementCount()).mapToObj(layout::item).distinct().toList();
    }
}

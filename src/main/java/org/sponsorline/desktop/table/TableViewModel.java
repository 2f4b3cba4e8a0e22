package org.sponsorline.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.table.TableRows.Sort;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;

/// The rows of the table twin: the items the timeline draws undimmed, in the order of its lanes or sorted.
///
/// What the filter leaves out is left out here too, whether the timeline dims or hides it: a table has no place for
/// what recedes. The rows are made in the background, and the selection is the workspace's own.
public final class TableViewModel {

    /// More selected rows than these are not worth a view of their own; the first ones count.
    static final int MOST_SELECTED = 500;

    private final Workspace workspace;
    private final MessageBundle words;
    private final Clip clip;
    private final LatestTask<Made> work;
    private final ReadOnlyObjectWrapper<@Nullable TableRows> rows = new ReadOnlyObjectWrapper<>(this, "rows", null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private List<Sort> sorts = List.of();
    private @Nullable Made made;
    private boolean wanted;

    /// What was made for one arrangement, kept so that sorting again is quick.
    private record Made(Arrangement arrangement, TableRows lanes, SortKeys keys, List<Sort> sorts, TableRows rows) {}

    /// @param words the texts of this package
    public TableViewModel(Workspace workspace, MessageBundle words, Clip clip, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.words = words;
        this.clip = clip;
        work = new LatestTask<>(background, foreground, this::take, () -> busy.set(false));
        workspace.arrangementProperty().subscribe(_ -> refresh());
        workspace.whenAnotherOpens(() -> {
            if (!wanted) {
                // Nobody sees how they are made anew, but somebody might see the old ones until that is done.
                made = null;
                rows.set(null);
            }
        });
    }

    /// The rows as they stand now; null before there is a record.
    ReadOnlyObjectProperty<@Nullable TableRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    @Nullable TableRows getRows() {
        return rows.get();
    }

    /// Whether rows are being made or sorted.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Makes rows only while somebody can see them.
    void setWanted(boolean wanted) {
        if (this.wanted != wanted) {
            this.wanted = wanted;
            refresh();
        }
    }

    /// Sorts by these, the first one first; none means the order of the timeline's lanes.
    void sortBy(List<Sort> sorts) {
        if (!this.sorts.equals(sorts)) {
            this.sorts = List.copyOf(sorts);
            refresh();
        }
    }

    private void refresh() {
        Arrangement arrangement = workspace.getArrangement();
        if (!wanted || arrangement == null) {
            return;
        }
        Made last = made;
        List<Sort> asked = sorts;
        if (last != null && sameItems(last.arrangement(), arrangement) && last.sorts().equals(asked)) {
            return;
        }
        busy.set(true);
        work.request(() -> make(arrangement, asked, last));
    }

    private static boolean sameItems(Arrangement one, Arrangement other) {
        return one.index() == other.index() && one.grouping() == other.grouping()
                && one.matching().equals(other.matching());
    }

    private Made make(Arrangement arrangement, List<Sort> asked, @Nullable Made last) {
        TableRows lanes = last != null && sameItems(last.arrangement(), arrangement)
                ? last.lanes()
                : TableRows.ofLanes(arrangement.index(), arrangement.grouping(), arrangement.matching());
        SortKeys keys = last != null && last.lanes().index() == arrangement.index()
                ? last.keys()
                : new SortKeys(arrangement.index(), words);
        return new Made(arrangement, lanes, keys, asked, lanes.sorted(asked, keys));
    }

    private void take(Made result) {
        made = result;
        busy.set(false);
        rows.set(result.rows());
    }

    /// The words of a cell.
    CellText cells(DatasetIndex index) {
        return new CellText(index, words);
    }

    /// The rows of the selected entries, the lead last.
    List<Integer> selectedRows() {
        TableRows present = getRows();
        List<Integer> selected = new ArrayList<>();
        if (present != null) {
            for (EntryKey key : workspace.getState().selection()) {
                int row = present.rowOf(present.index().dataset().itemNumber(key));
                if (row >= 0) {
                    selected.add(row);
                }
            }
        }
        return selected;
    }

    /// Selects the entries in these rows, the lead last.
    void select(List<Integer> selected) {
        TableRows present = getRows();
        if (present == null) {
            return;
        }
        List<EntryKey> keys = selected.stream().limit(MOST_SELECTED).map(row -> key(present, row)).toList();
        workspace.show(workspace.getState().withSelection(keys));
    }

    /// Brings the entry of a row into the timeline's window.
    void focusOn(int row) {
        TableRows present = getRows();
        if (present != null) {
            workspace.focusOn(key(present, row));
        }
    }

    private static EntryKey key(TableRows rows, int row) {
        return rows.index().dataset().item(rows.item(row)).key();
    }

    /// Puts rows on the clipboard as tab-separated text.
    void copy(List<TableField> fields, List<Integer> selected) {
        TableRows present = getRows();
        if (present != null && !selected.isEmpty()) {
            int[] items = selected.stream().mapToInt(present::item).toArray();
            clip.copyText(cells(present.index()).rows(fields, items), words.say("copied", items.length));
        }
    }
}

package org.sponsorline.desktop.table;

import javafx.collections.ObservableListBase;

/// Rows as a table view wants them: item numbers, boxed only when a row is looked at. It never changes; a table gets
/// another one instead.
final class RowList extends ObservableListBase<Integer> {

    private final TableRows rows;

    RowList(TableRows rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int row) {
        return rows.item(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// Found by number at once; the inherited search would walk over all rows.
    @Override
    public int indexOf(Object item) {
        return item instanceof Integer number ? rows.rowOf(number) : -1;
    }

    @Override
    public int lastIndexOf(Object item) {
        return indexOf(item);
    }

    @Override
    public boolean contains(Object item) {
        return indexOf(item) >= 0;
    }
}

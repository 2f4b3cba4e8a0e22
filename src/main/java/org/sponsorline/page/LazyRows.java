package org.sponsorline.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.sponsorline.page.DetailPage.Row;

/// Rows made only when they are looked at: an organization may hold a hundred thousand agreements.
public final class LazyRows<E> extends AbstractList<Row> implements RandomAccess {

    /// How many rows of a section stand there unasked however long the page is.
    public static final int BEGINNING = 12;

    private final List<E> entries;
    private final Function<? super E, Row> row;

    LazyRows(List<E> entries, Function<? super E, Row> row) {
        this.entries = entries;
        this.row = row;
    }

    @Override
    public Row get(int index) {
        return row.apply(entries.get(index));
    }

    @Override
    public int size() {
        return entries.size();
    }
}

package org.sponsorline.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.sponsorline.page.DetailPage.Row;

/// Rows that are made when they are read, as an organization may hold a hundred thousand agreements.
public final class LazyRows<E> extends AbstractList<Row> implements RandomAccess {

    /// How many rows of a section are shown before the rest is asked for.
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

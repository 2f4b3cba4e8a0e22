package org.sponsorline.layout.pack;

import java.util.AbstractList;
import java.util.Objects;

/// The items of a stretch of placements, seen as a list.
public final class PlacementItems extends AbstractList<Integer> {

    private final int[] items;
    private final int first;
    private final int end;

    public PlacementItems(int[] items, int first, int end) {
        this.items = items;
        this.first = first;
        this.end = end;
    }

    @Override
    public Integer get(int index) {
        return items[first + Objects.checkIndex(index, size())];
    }

    @Override
    public int size() {
        return end - first;
    }
}

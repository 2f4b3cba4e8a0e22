package org.sponsorline.query.column;

import java.util.Arrays;

/// A growing list of numbers without boxes.
public final class IntList {

    private int[] values = new int[16];
    private int size;

    public int size() {
        return size;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public void addAll(int[] source, int from, int to) {
        int at = extend(to - from);
        System.arraycopy(source, from, values, at, to - from);
    }

    /// Adds so many numbers, yet to be written to the [#backing()] array, and returns the place of the first.
    public int extend(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + more));
        }
        int at = size;
        size += more;
        return at;
    }

    /// The array in which the numbers are; another one after the list has grown.
    public int[] backing() {
        return values;
    }

    /// The numbers, for keeping: the list is not to be added to afterwards.
    public int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}

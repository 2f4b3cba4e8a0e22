package org.sponsorline.query;

import java.util.Arrays;

/// A growing list of numbers without boxes.
final class IntList {

    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /// Makes room for so many more: just so much in an empty list.
    void reserve(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, size == 0 ? more : Math.max(size * 2, size + more));
        }
    }

    void addAll(int[] source, int from, int to) {
        int at = extend(to - from);
        System.arraycopy(source, from, values, at, to - from);
    }

    /// Adds so many numbers, yet to be written to the [#backing()] array, and returns the place of the first.
    int extend(int more) {
        reserve(more);
        int at = size;
        size += more;
        return at;
    }

    /// The array in which the numbers are; another one after the list has grown.
    int[] backing() {
        return values;
    }

    /// The numbers, for keeping: the list is not to be added to afterwards.
    int[] toArray() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}

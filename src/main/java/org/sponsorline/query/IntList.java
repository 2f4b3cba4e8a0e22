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

    void addAll(int[] source, int from, int to) {
        int wanted = size + to - from;
        if (wanted > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, wanted));
        }
        System.arraycopy(source, from, values, size, to - from);
        size = wanted;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

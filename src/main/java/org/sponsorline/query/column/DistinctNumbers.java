package org.sponsorline.query.column;

import java.util.Arrays;

/// Numbers from 0, each once, in the order in which they were added. Clearing costs nothing (Briggs and Torczon's
/// sparse set), as one set serves the values of one item after the other.
public final class DistinctNumbers {

    private int[] numbers = new int[8];
    private int size;
    /// By number, its place among the numbers when it was last added; it is in the set if it still stands there.
    private int[] places = new int[16];

    public void add(int number) {
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 2, number + 1));
        }
        int place = places[number];
        if (place < size && numbers[place] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        places[number] = size;
        numbers[size++] = number;
    }

    public void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}

package org.sponsorline.layout.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// Finds the topmost free row of a lane in logarithmic time.
final class RowHeaps {

    private double[] markUntil = new double[16];
    private double[] busyUntil = new double[16];
    private int rowCount;

    /// Busy rows by the place where they become free; stale entries are skipped.
    private final PriorityQueue<Busy> busy = new PriorityQueue<>(Comparator.comparingDouble(Busy::until));

    /// Free rows by number.
    private final PriorityQueue<Integer> free = new PriorityQueue<>();

    private long operations;

    private record Busy(double until, int row) {}

    int count() {
        return rowCount;
    }

    /// Begins again without any rows; [#operations()] count on.
    void clear() {
        rowCount = 0;
        busy.clear();
        free.clear();
    }

    /// How many rows have been put into the heaps.
    long operations() {
        return operations;
    }

    /// Whether the last mark of a row, though perhaps not its label, ends by `left`.
    boolean freeAfterMark(int row, double left) {
        return markUntil[row] <= left;
    }

    /// Takes the topmost row that is free at `left`, a new one if none is.
    int takeFree(double left) {
        for (Busy first; (first = busy.peek()) != null && first.until <= left; ) {
            busy.remove();
            if (busyUntil[first.row] == first.until) {
                operations++;
                free.add(first.row);
            }
        }
        for (Integer row; (row = free.poll()) != null; ) {
            if (busyUntil[row] <= left) {
                return row;
            }
            // Occupied meanwhile, or freed for a mark that begins later than this one.
            pushBusy(busyUntil[row], row);
        }
        if (rowCount == busyUntil.length) {
            busyUntil = Arrays.copyOf(busyUntil, rowCount * 2);
            markUntil = Arrays.copyOf(markUntil, rowCount * 2);
        }
        return rowCount++;
    }

    void occupy(int row, double markRight, double until) {
        markUntil[row] = markRight;
        busyUntil[row] = until;
        pushBusy(until, row);
    }

    private void pushBusy(double until, int row) {
        operations++;
        busy.add(new Busy(until, row));
    }
}

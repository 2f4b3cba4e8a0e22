package org.sponsorline.layout.pack;

import java.util.Arrays;

/// Which rows of a lane are busy, and until where; the topmost free row in logarithmic time.
final class RowHeaps {

    private double[] markUntil = new double[16];
    private double[] busyUntil = new double[16];
    private int rowCount;

    /// Busy rows, the one that becomes free first on top; an entry may be stale and is then passed over.
    private double[] busyKeys = new double[16];
    private int[] busyRows = new int[16];
    private int busySize;

    /// Free rows by number.
    private int[] free = new int[16];
    private int freeSize;

    private long operations;

    int count() {
        return rowCount;
    }

    /// Begins again without any rows; [#operations()] count on.
    void clear() {
        rowCount = 0;
        busySize = 0;
        freeSize = 0;
    }

    long operations() {
        return operations;
    }

    /// Whether the last mark of a row, though perhaps not its label, ends by `left`.
    boolean freeAfterMark(int row, double left) {
        return markUntil[row] <= left;
    }

    /// Takes the topmost row that is free at `left`, a new one if none is.
    int takeFree(double left) {
        while (busySize > 0 && busyKeys[0] <= left) {
            int row = busyRows[0];
            double key = busyKeys[0];
            popBusy();
            if (busyUntil[row] == key) {
                pushFree(row);
            }
        }
        while (freeSize > 0) {
            int row = popFree();
            if (busyUntil[row] <= left) {
                return row;
            }
            // Taken out of turn meanwhile, or freed for a mark that begins later than this one.
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

    private void pushBusy(double key, int row) {
        if (busySize == busyKeys.length) {
            busyKeys = Arrays.copyOf(busyKeys, busySize * 2);
            busyRows = Arrays.copyOf(busyRows, busySize * 2);
        }
        int at = busySize++;
        while (at > 0 && busyKeys[at - 1 >> 1] > key) {
            busyKeys[at] = busyKeys[at - 1 >> 1];
            busyRows[at] = busyRows[at - 1 >> 1];
            at = at - 1 >> 1;
            operations++;
        }
        busyKeys[at] = key;
        busyRows[at] = row;
    }

    private void popBusy() {
        busySize--;
        double key = busyKeys[busySize];
        int row = busyRows[busySize];
        int at = 0;
        for (int child = 1; child < busySize; child = 2 * at + 1) {
            if (child + 1 < busySize && busyKeys[child + 1] < busyKeys[child]) {
                child++;
            }
            if (busyKeys[child] >= key) {
                break;
            }
            busyKeys[at] = busyKeys[child];
            busyRows[at] = busyRows[child];
            at = child;
            operations++;
        }
        busyKeys[at] = key;
        busyRows[at] = row;
    }

    private void pushFree(int row) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, freeSize * 2);
        }
        int at = freeSize++;
        while (at > 0 && free[at - 1 >> 1] > row) {
            free[at] = free[at - 1 >> 1];
            at = at - 1 >> 1;
            operations++;
        }
        free[at] = row;
    }

    private int popFree() {
        int top = free[0];
        int row = free[--freeSize];
        int at = 0;
        for (int child = 1; child < freeSize; child = 2 * at + 1) {
            if (child + 1 < freeSize && free[child + 1] < free[child]) {
                child++;
            }
            if (free[child] >= row) {
                break;
            }
            free[at] = free[child];
            at = child;
            operations++;
        }
        free[at] = row;
        return top;
    }
}

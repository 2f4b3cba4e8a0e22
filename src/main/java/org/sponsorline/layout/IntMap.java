package org.sponsorline.layout;

import java.util.Arrays;

/// From small whole numbers to small whole numbers, without boxes: open addressing.
final class IntMap {

    private static final int EMPTY = -1;

    private final int[] keys;
    private final int[] values;

    /// A map for at most this many keys.
    IntMap(int capacity) {
        keys = new int[Math.max(2, Integer.highestOneBit(Math.max(1, capacity)) * 4)];
        values = new int[keys.length];
        Arrays.fill(keys, EMPTY);
    }

    void put(int key, int value) {
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
    }

    /// The value of a key, or -1.
    int get(int key) {
        int slot = slot(key);
        return keys[slot] == EMPTY ? EMPTY : values[slot];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}

package org.sponsorline.dataset;

import org.jspecify.annotations.Nullable;

/// A growing table from strings to values, without an object per entry (open addressing, linear probing). Several
/// threads may use it.
final class StringTable<V> {

    private @Nullable String[] keys = new String[64];
    private @Nullable Object[] values = new Object[64];
    private int size;

    /// The value under a key, or null.
    @SuppressWarnings("unchecked")
    synchronized @Nullable V get(String key) {
        return (V) values[slotOf(keys, key)];
    }

    /// Puts a value under a key that has none yet.
    synchronized void put(String key, V value) {
        int slot = slotOf(keys, key);
        if (keys[slot] == null && ++size * 5 > keys.length * 3) {
            grow();
            slot = slotOf(keys, key);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    synchronized int size() {
        return size;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new String[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                int slot = slotOf(keys, key);
                keys[slot] = key;
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slotOf(@Nullable String[] keys, String key) {
        int mask = keys.length - 1;
        int slot = key.hashCode() * 0x9E3779B1 >>> 8 & mask;
        for (String held = keys[slot]; held != null && !held.equals(key); held = keys[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}

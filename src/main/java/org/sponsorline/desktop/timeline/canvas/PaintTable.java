package org.sponsorline.desktop.timeline.canvas;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The toolkit's paints by number, each made once: an open hash table without boxes, because it is asked for
/// every bar of every frame. When it grows beyond reason it starts anew.
final class PaintTable<P> {

    private static final int FIRST_SLOTS = 256;
    private static final int LIMIT = 4096;

    private final LongFunction<P> maker;
    private long[] keys = new long[FIRST_SLOTS];
    private @Nullable Object[] paints = new Object[FIRST_SLOTS];
    private int size;

    PaintTable(LongFunction<P> maker) {
        this.maker = maker;
    }

    @SuppressWarnings("unchecked")
    P of(long key) {
        Object known = paints[slot(key)];
        if (known != null) {
            return (P) known;
        }
        P made = maker.apply(key);
        if (size >= LIMIT) {
            clear();
        } else if (size * 2 >= keys.length) {
            grow();
        }
        put(key, made);
        return made;
    }

    void clear() {
        keys = new long[FIRST_SLOTS];
        paints = new Object[FIRST_SLOTS];
        size = 0;
    }

    private void put(long key, Object paint) {
        int slot = slot(key);
        keys[slot] = key;
        paints[slot] = paint;
        size++;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (paints[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldPaints = paints;
        keys = new long[oldKeys.length * 2];
        paints = new Object[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            Object paint = oldPaints[i];
            if (paint != null) {
                put(oldKeys[i], paint);
            }
        }
    }
}

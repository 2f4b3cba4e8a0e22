package org.sponsorline.desktop.timeline.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/// The toolkit's paints by number, each made once. When there are too many it starts anew.
final class PaintTable<P> {

    private static final int LIMIT = 4096;

    private final LongFunction<P> maker;
    private final Map<Long, P> paints = new HashMap<>();

    PaintTable(LongFunction<P> maker) {
        this.maker = maker;
    }

    P of(long key) {
        if (paints.size() >= LIMIT && !paints.containsKey(key)) {
            clear();
        }
        return paints.computeIfAbsent(key, maker::apply);
    }

    void clear() {
        paints.clear();
    }
}

package org.sponsorline.layout;

import java.util.function.IntPredicate;

/// Counts the colours in any stretch of a layout's placements without visiting them all: sums up to every 32nd
/// placement are kept, the rest is looked up.
final class RunMix {

    private static final int SHIFT = 5;
    private static final int STRIDE = 1 << SHIFT;

    /// One colour more than there are: what is dimmed.
    static final int DIMMED = Colouring.ORDINALS;
    static final int KINDS = Colouring.ORDINALS + 1;

    private final byte[] kinds;
    private final int[] sums;

    RunMix(int[] items, Colouring colouring, IntPredicate matching) {
        kinds = new byte[items.length];
        sums = new int[((items.length >> SHIFT) + 1) * KINDS];
        int[] running = new int[KINDS];
        for (int place = 0; place < items.length; place++) {
            if ((place & STRIDE - 1) == 0) {
                System.arraycopy(running, 0, sums, (place >> SHIFT) * KINDS, KINDS);
            }
            byte kind = (byte) (matching.test(items[place]) ? colouring.ordinal(items[place]) : DIMMED);
            kinds[place] = kind;
            running[kind]++;
        }
    }

    /// The colour of one placement, or [#DIMMED].
    int kind(int placement) {
        return kinds[placement];
    }

    /// Writes how many of each kind stand from one placement to before another.
    void count(int first, int end, int[] into) {
        int from = first >> SHIFT;
        int to = end >> SHIFT;
        for (int kind = 0; kind < KINDS; kind++) {
            into[kind] = sum(to, kind) - sum(from, kind);
        }
        for (int place = from << SHIFT; place < first; place++) {
            into[kinds[place]]--;
        }
        for (int place = to << SHIFT; place < end; place++) {
            into[kinds[place]]++;
        }
    }

    private int sum(int block, int kind) {
        return sums[block * KINDS + kind];
    }
}

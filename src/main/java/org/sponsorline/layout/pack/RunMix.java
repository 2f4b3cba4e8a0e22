package org.sponsorline.layout.pack;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.Colouring;

/// Counts the colours in any range of a layout's placements without visiting them all: sums are kept at every 32nd
/// placement.
///
/// Sums are made for a thousand placements at a time when one of them is first asked for, so that a new filter costs
/// no more than what is in view. Safe for any thread.
public final class RunMix {

    private static final int SHIFT = 5;
    private static final int STRIDE = 1 << SHIFT;
    private static final int CHUNK_SHIFT = 10;
    private static final int CHUNK = 1 << CHUNK_SHIFT;

    /// The kind of items that do not match.
    public static final int DIMMED = Colouring.ORDINALS;
    public static final int KINDS = Colouring.ORDINALS + 1;

    private final int[] items;
    private final Colouring colouring;
    private final IntPredicate matching;
    /// Two threads may make the same chunk; both results are equal.
    private final @Nullable Chunk[] chunks;

    public RunMix(int[] items, Colouring colouring, IntPredicate matching) {
        this.items = items;
        this.colouring = colouring;
        this.matching = matching;
        chunks = new Chunk[(items.length >> CHUNK_SHIFT) + 1];
    }

    /// The colour of one placement, or [#DIMMED].
    public int kind(int placement) {
        return chunk(placement >> CHUNK_SHIFT).kinds[placement & CHUNK - 1];
    }

    /// Writes how many of each kind stand from one placement to before another.
    public void count(int first, int end, int[] into) {
        Arrays.fill(into, 0, KINDS, 0);
        for (int at = first; at < end; ) {
            int number = at >> CHUNK_SHIFT;
            int start = number << CHUNK_SHIFT;
            int to = Math.min(end, start + CHUNK);
            chunk(number).count(at - start, to - start, into);
            at = to;
        }
    }

    private Chunk chunk(int number) {
        Chunk chunk = chunks[number];
        if (chunk == null) {
            chunk = new Chunk(number << CHUNK_SHIFT);
            chunks[number] = chunk;
        }
        return chunk;
    }

    /// The colours of a stretch of placements.
    private final class Chunk {

        private final byte[] kinds;
        private final int[] sums;

        Chunk(int start) {
            int size = Math.min(CHUNK, items.length - start);
            kinds = new byte[size];
            sums = new int[((size >> SHIFT) + 1) * KINDS];
            int[] running = new int[KINDS];
            for (int place = 0; place < size; place++) {
                if ((place & STRIDE - 1) == 0) {
                    System.arraycopy(running, 0, sums, (place >> SHIFT) * KINDS, KINDS);
                }
                int item = items[start + place];
                byte kind = (byte) (matching.test(item) ? colouring.ordinal(item) : DIMMED);
                kinds[place] = kind;
                running[kind]++;
            }
            if ((size & STRIDE - 1) == 0) {
                System.arraycopy(running, 0, sums, (size >> SHIFT) * KINDS, KINDS);
            }
        }

        public void count(int first, int end, int[] into) {
            int from = first >> SHIFT;
            int to = end >> SHIFT;
            for (int kind = 0; kind < KINDS; kind++) {
                into[kind] += sums[to * KINDS + kind] - sums[from * KINDS + kind];
            }
            for (int place = from << SHIFT; place < first; place++) {
                into[kinds[place]]--;
            }
            for (int place = to << SHIFT; place < end; place++) {
                into[kinds[place]]++;
            }
        }
    }
}

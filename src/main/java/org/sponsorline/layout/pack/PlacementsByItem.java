package org.sponsorline.layout.pack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// From items to the places they stand in: one step, without a list per item.
///
/// Costs four bytes an item, and four more for each placement where any item stands in several.
public final class PlacementsByItem {

    private static final int NOWHERE = -1;

    /// Where all placements are listed, the place in that list at which those of an item begin; else its placement.
    private final int[] first;
    private final int @Nullable [] placements;

    public PlacementsByItem(int[] items, int itemCount) {
        int[] only = only(items, itemCount);
        if (only.length > 0) {
            first = only;
            placements = null;
            return;
        }
        first = new int[itemCount + 1];
        for (int item : items) {
            first[item]++;
        }
        int end = 0;
        for (int item = 0; item < itemCount; item++) {
            end += first[item];
            first[item] = end;
        }
        first[itemCount] = end;
        // From the last to the first, so that each item's end becomes its beginning.
        placements = new int[items.length];
        for (int placement = items.length - 1; placement >= 0; placement--) {
            placements[--first[items[placement]]] = placement;
        }
    }

    /// The one placement that each item has at most; empty where one has more.
    private static int[] only(int[] items, int itemCount) {
        if (items.length > itemCount) {
            return new int[0];
        }
        int[] only = new int[itemCount];
        Arrays.fill(only, NOWHERE);
        for (int placement = 0; placement < items.length; placement++) {
            if (only[items[placement]] != NOWHERE) {
                return new int[0];
            }
            only[items[placement]] = placement;
        }
        return only;
    }

    public int count(int item) {
        return placements != null ? first[item + 1] - first[item] : first[item] == NOWHERE ? 0 : 1;
    }

    public int placement(int item, int k) {
        return placements != null ? placements[first[item] + k] : first[item];
    }
}

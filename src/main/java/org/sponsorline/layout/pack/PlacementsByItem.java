package org.sponsorline.layout.pack;

/// Finds the placements of an item; four bytes an item and four a placement.
public final class PlacementsByItem {

    /// By item, the place in [#placements] at which those of the item begin; at the end, the length of that array.
    private final int[] first;
    private final int[] placements;

    public PlacementsByItem(int[] items, int itemCount) {
        first = new int[itemCount + 1];
        for (int item : items) {
            first[item]++;
        }
        for (int item = 1; item <= itemCount; item++) {
            first[item] += first[item - 1];
        }
        // From the last to the first, so that each item's end becomes its beginning.
        placements = new int[items.length];
        for (int placement = items.length - 1; placement >= 0; placement--) {
            placements[--first[items[placement]]] = placement;
        }
    }

    public int count(int item) {
        return first[item + 1] - first[item];
    }

    /// The placement of an item at a place below its [#count(int)]; they ascend.
    public int placement(int item, int k) {
        return placements[first[item] + k];
    }
}

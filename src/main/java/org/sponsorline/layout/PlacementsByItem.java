package org.sponsorline.layout;

/// From items to the places they stand in: one step, without a list per item.
final class PlacementsByItem {

    private final int[] first;
    private final int[] placements;

    PlacementsByItem(int[] items, int itemCount) {
        first = new int[itemCount + 1];
        for (int item : items) {
            first[item + 1]++;
        }
        for (int item = 0; item < itemCount; item++) {
            first[item + 1] += first[item];
        }
        placements = new int[items.length];
        int[] next = first.clone();
        for (int placement = 0; placement < items.length; placement++) {
            placements[next[items[placement]]++] = placement;
        }
    }

    int count(int item) {
        return first[item + 1] - first[item];
    }

    int placement(int item, int k) {
        return placements[first[item] + k];
    }
}

package org.sponsorline.layout;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.query.column.ItemSet;

/// A set of placements of one arrangement of lanes. Immutable.
public final class PlacementSet {

    /// No placement, for any layout.
    public static final PlacementSet NONE = new PlacementSet(null, new BitSet());

    private final @Nullable LaneTable lanes;
    private final BitSet placements;

    private PlacementSet(@Nullable LaneTable lanes, BitSet placements) {
        this.lanes = lanes;
        this.placements = placements;
    }

    /// Every place where one of these items stands in a layout of their record.
    public static PlacementSet of(TimelineLayout layout, ItemSet items) {
        BitSet placements = new BitSet();
        items.forEach(item -> addAll(layout, item, placements));
        return placements.isEmpty() ? NONE : new PlacementSet(layout.lanes(), placements);
    }

    /// This set and every place of some items. What is of other lanes is left out.
    public PlacementSet with(TimelineLayout layout, List<Integer> items) {
        BitSet all = isOf(layout) ? (BitSet) placements.clone() : new BitSet();
        for (int item : items) {
            addAll(layout, item, all);
        }
        return all.isEmpty() ? NONE : new PlacementSet(layout.lanes(), all);
    }

    private static void addAll(TimelineLayout layout, int item, BitSet placements) {
        for (int k = 0; k < layout.placementsOf(item); k++) {
            placements.set(layout.placementOf(item, k));
        }
    }

    public boolean isEmpty() {
        return placements.isEmpty();
    }

    /// Whether it belongs to this layout or to one that differs only in colours and dimming.
    public boolean isOf(TimelineLayout layout) {
        return layout.lanes().equals(lanes);
    }

    /// Whether any placement from one to before another is in the set.
    public boolean anyIn(int first, int end) {
        int next = placements.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /// The first in the set from one placement to before another.
    public OptionalInt firstIn(int first, int end) {
        int next = placements.nextSetBit(first);
        return next >= 0 && next < end ? OptionalInt.of(next) : OptionalInt.empty();
    }
}

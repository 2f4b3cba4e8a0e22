package org.sponsorline.query;

import java.util.Optional;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// The lane that a record leads with. Only programmes and tiers stand in the order of the record, so only there the first
/// of several lanes is the one that whoever made the record put first.
final class LeadLane {

    private LeadLane() {}

    /// The filter that leaves nothing but the lane a record leads with.
    ///
    /// @param lanes what the outermost lanes stand for
    static Optional<Filter> of(DatasetIndex index, Dimension lanes) {
        if (lanes != Dimension.PROGRAMME && lanes != Dimension.TIER) {
            return Optional.empty();
        }
        DimensionColumn column = index.column(lanes);
        int[] tally = column.tallyOfAll();
        int first = -1;
        for (int rank = 0; rank < column.valueCount(); rank++) {
            int value = column.valueAt(rank);
            if (tally[value] > 0 && first >= 0) {
                return Optional.of(Filter.NONE.with(lanes, column.key(first), true));
            }
            first = tally[value] > 0 ? value : first;
        }
        return Optional.empty();
    }
}

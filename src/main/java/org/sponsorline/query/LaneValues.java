package org.sponsorline.query;

import org.sponsorline.model.Agreement;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// The lanes that items stand in when lanes stand for one dimension.
///
/// Numbers below the column's value count are its values. Above them come lanes that no value stands for: where
/// nothing else tells items apart they stand by kind (agreements outside any programme, milestones, statements), and
/// at the very end those for which nothing is stated. Milestones stand with the organizations, countries and editions
/// they concern, and in lanes of their own where lanes stand for anything else.
final class LaneValues {

    /// Marks the key of a lane that stands for a kind among lanes of another dimension.
    static final String KIND_MARK = ":";

    private static final int KINDS = Agreement.Kind.values().length + 2;

    private final Dimension dimension;
    private final DimensionColumn column;
    private final DimensionColumn kinds;
    private final int agreements;
    private final boolean milestonesApart;
    /// By combination, see [#laneCode(int)].
    private final int[] laneCodes;

    LaneValues(DatasetIndex index, Dimension dimension) {
        this.dimension = dimension;
        column = dimension == Dimension.ORGANIZATION ? index.holders() : index.column(dimension);
        kinds = index.column(Dimension.KIND);
        agreements = index.dataset().agreements().size();
        milestonesApart = switch (dimension) {
            case PROGRAMME, TIER, GRANTOR, FAMILY, CATEGORY, TERRITORY, MEDIA, MODE, CERTAINTY, STATUS -> true;
            case KIND, ORGANIZATION, COUNTRY, EDITION, CITED -> false;
        };
        laneCodes = new int[column.combinationCount()];
        for (int combination = 1; combination < laneCodes.length; combination++) {
            laneCodes[combination] =
                    column.combinationSize(combination) == 1 ? column.combinationValue(combination, 0) : ~combination;
        }
    }

    Dimension dimension() {
        return dimension;
    }

    /// How many lanes there can be.
    int size() {
        return column.valueCount() + KINDS + 1;
    }

    /// Whether a lane stands for no value of the dimension.
    boolean valueless(int lane) {
        return lane >= column.valueCount();
    }

    String key(int lane) {
        int beyond = lane - column.valueCount();
        return beyond < 0 ? column.key(lane) : beyond < KINDS ? KIND_MARK + kinds.key(beyond) : "";
    }

    String label(int lane) {
        int beyond = lane - column.valueCount();
        return beyond < 0 ? column.label(lane) : beyond < KINDS ? kinds.label(beyond) : column.missingLabel();
    }

    /// The place of the lane among the others, from 0; those without a value come last.
    int rank(int lane) {
        return valueless(lane) ? lane : column.rank(lane);
    }

    /// The lane of a rank; the inverse of [#rank(int)].
    int at(int rank) {
        return valueless(rank) ? rank : column.valueAt(rank);
    }

    /// The one lane of an item, or if it stands in several, a number below 0 that all items of the same lanes share.
    int laneCode(int item) {
        boolean apart = milestonesApart && item >= agreements;
        int combination = apart ? 0 : column.combination(item);
        if (combination > 0) {
            return laneCodes[combination];
        }
        return column.valueCount() + (apart || dimension == Dimension.PROGRAMME ? kinds.value(item, 0) : KINDS);
    }

    /// How many lanes a lane code below 0 stands for.
    int count(int laneCode) {
        return column.combinationSize(~laneCode);
    }

    /// The lane of such a code at a place below its [#count(int)].
    int lane(int laneCode, int k) {
        return column.combinationValue(~laneCode, k);
    }
}

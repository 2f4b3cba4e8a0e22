package org.sponsorline.query;

import org.sponsorline.model.Agreement;

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
    private final int combinations;
    private final int[] onlyLanes;

    LaneValues(DatasetIndex index, Dimension dimension) {
        this.dimension = dimension;
        column = dimension == Dimension.ORGANIZATION ? index.holders() : index.column(dimension);
        kinds = index.column(Dimension.KIND);
        agreements = index.dataset().agreements().size();
        milestonesApart = switch (dimension) {
            case PROGRAMME, TIER, CATEGORY, TERRITORY, MEDIA, CERTAINTY -> true;
            case KIND, ORGANIZATION, COUNTRY, EDITION, CITED -> false;
        };
        combinations = column.combinationCount();
        onlyLanes = new int[combinations + KINDS + 1];
        for (int combination = 0; combination < combinations; combination++) {
            onlyLanes[combination] =
                    column.combinationSize(combination) == 1 ? column.combinationValue(combination, 0) : -1;
        }
        for (int beyond = 0; beyond <= KINDS; beyond++) {
            onlyLanes[combinations + beyond] = column.valueCount() + beyond;
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

    /// Where the lane stands among the others; those without a value come last.
    int rank(int lane) {
        return valueless(lane) ? lane : column.rank(lane);
    }

    /// Where an item stands: items of the same standing stand in the same lanes.
    int standing(int item) {
        boolean apart = milestonesApart && item >= agreements;
        int combination = apart ? 0 : column.combination(item);
        return combination > 0
                ? combination
                : combinations + (apart || dimension == Dimension.PROGRAMME ? kinds.value(item, 0) : KINDS);
    }

    /// The lane of a standing that has only one, or -1.
    int onlyLane(int standing) {
        return onlyLanes[standing];
    }

    /// In how many lanes items of a standing stand, at least one.
    int count(int standing) {
        return standing < combinations ? column.combinationSize(standing) : 1;
    }

    int lane(int standing, int k) {
        return standing < combinations ? column.combinationValue(standing, k) : onlyLanes[standing];
    }
}

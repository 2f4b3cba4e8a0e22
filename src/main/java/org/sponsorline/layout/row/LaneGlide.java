package org.sponsorline.layout.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.Dataset;

/// The way of rows and headers from where they stood in one arrangement of lanes to where they stand in the next.
/// Immutable, without a clock.
///
/// Only what is in view before or after moves; the rest stands where it will. A row comes from the row that its items
/// stood in, if they had one; a header comes from that of the lane with its path. What was not there appears at its place.
public final class LaneGlide {

    /// More rows than this in view before and after do not move: nobody could follow them.
    static final int MOST_ROWS = 300;

    /// A record with more placements than this is shown at once: finding where its rows come from must not delay it.
    static final int MOST_PLACEMENTS = 50_000;

    /// How many items of a row, and how many places of each, are looked at to find where the row comes from.
    private static final int MOST_LOOKED_AT = 8;

    private final LaneTable lanes;
    private final Map<Integer, Way> rows;
    private final Map<Integer, Way> headers;

    /// How far something has to go.
    ///
    /// @param shift how many pixels below its place it begins; 0 for what appears
    record Way(double shift, boolean appears) {

        static final Way NONE = new Way(0, false);
        static final Way APPEARING = new Way(0, true);

        /// How far it is from its place.
        ///
        /// @param share of the way that lies behind it
        double left(double share) {
            return shift * (1 - share);
        }

        double presence(double share) {
            return appears ? share : 1;
        }
    }

    private LaneGlide(LaneTable lanes, Map<Integer, Way> rows, Map<Integer, Way> headers) {
        this.lanes = lanes;
        this.rows = rows;
        this.headers = headers;
    }

    /// The way between two arrangements; empty where nothing moves or appears, where nothing of the one is in the other,
    /// or where there is too much of it.
    ///
    /// @param before        where things stood, which may have been on their way as well
    /// @param datasetBefore whose items the layout before speaks of
    /// @param after         where they will stand
    public static Optional<LaneGlide> between(
            LanePlaces before, Dataset datasetBefore, LanePlaces after, Dataset datasetAfter) {
        TimelineLayout layout = after.layout();
        boolean tooMuch = Math.max(layout.placementCount(), before.layout().placementCount()) > MOST_PLACEMENTS;
        if (tooMuch || !layout.metrics().equals(before.layout().metrics())) {
            return Optional.empty();
        }
        return new Origins(before, datasetBefore, after, datasetAfter).glide();
    }

    /// Whether these are the lanes that move.
    public boolean isOf(TimelineLayout layout) {
        return layout.lanes() == lanes;
    }

    /// Where things stand on their way: quick at first, slow at the end.
    ///
    /// @param layout of these lanes
    /// @param share  of the time, from 0 to 1
    public LanePlaces at(TimelineLayout layout, Frame frame, double share) {
        LanePlaces rest = LanePlaces.atRest(layout, frame);
        double left = 1 - Math.clamp(share, 0, 1);
        return left == 0 ? rest : new GlidingPlaces(rest, rows, headers, 1 - left * left * left);
    }

    /// Finds where each row and header comes from.
    private static final class Origins {

        private final LanePlaces before;
        private final LanePlaces after;
        private final Dataset datasetBefore;
        private final Dataset datasetAfter;

        /// From back to front: what appears lies behind what moves.
        private final Map<Integer, Way> appearing = new LinkedHashMap<>();
        private final Map<Integer, Way> moving = new LinkedHashMap<>();
        private final BitSet seen = new BitSet();
        private boolean changes;

        Origins(LanePlaces before, Dataset datasetBefore, LanePlaces after, Dataset datasetAfter) {
            this.before = before;
            this.after = after;
            this.datasetBefore = datasetBefore;
            this.datasetAfter = datasetAfter;
        }

        Optional<LaneGlide> glide() {
            after.eachRow((row, _) -> seen.set(row));
            before.eachRow((row, _) -> addWhereItIsNow(row));
            if (seen.cardinality() > MOST_ROWS) {
                return Optional.empty();
            }
            seen.stream().forEach(this::addRow);
            Map<Integer, Way> headers = headers();
            if (moving.isEmpty() || !changes) {
                return Optional.empty();
            }
            Map<Integer, Way> rows = new LinkedHashMap<>(appearing);
            rows.putAll(moving);
            return Optional.of(new LaneGlide(after.layout().lanes(), rows, headers));
        }

        /// What was in view moves out of it where it has gone farther.
        private void addWhereItIsNow(int rowBefore) {
            int row = counterpart(before, datasetBefore, rowBefore, after, datasetAfter);
            if (row >= 0) {
                seen.set(row);
            }
        }

        private void addRow(int row) {
            int from = counterpart(after, datasetAfter, row, before, datasetBefore);
            if (from < 0) {
                appearing.put(row, appearing());
            } else {
                moving.put(row, moving(before.rowTop(from) - after.rowTop(row)));
            }
        }

        private Way appearing() {
            changes = true;
            return Way.APPEARING;
        }

        private Way moving(double shift) {
            changes |= shift != 0;
            return shift == 0 ? Way.NONE : new Way(shift, false);
        }

        private Map<Integer, Way> headers() {
            LaneTable lanesBefore = before.layout().lanes();
            LaneTable lanes = after.layout().lanes();
            Map<String, Integer> lanesByPath = new HashMap<>();
            for (int lane = 0; lane < lanesBefore.count(); lane++) {
                if (!lanesBefore.isHeadedByRow(lane)) {
                    lanesByPath.put(lanesBefore.path(lane), lane);
                }
            }
            List<Integer> seenAfter = new ArrayList<>();
            after.eachHeader((lane, _) -> seenAfter.add(lane));
            BitSet seenBefore = new BitSet();
            before.eachHeader((lane, _) -> seenBefore.set(lane));
            Map<Integer, Way> ways = new LinkedHashMap<>();
            for (int lane = 0; lane < lanes.count() && !seenBefore.isEmpty(); lane++) {
                Integer from = lanesByPath.get(lanes.path(lane));
                if (from != null && seenBefore.get(from) && !lanes.isHeadedByRow(lane)) {
                    ways.put(lane, moving(before.headerTop(from) - after.headerTop(lane)));
                }
            }
            for (int lane : seenAfter) {
                Integer from = lanesByPath.get(lanes.path(lane));
                // Those that stay in view come last, over all others.
                ways.remove(lane);
                ways.put(lane, from == null ? appearing() : moving(before.headerTop(from) - after.headerTop(lane)));
            }
            return ways;
        }

        /// The row of other lanes in which the items of a row stand; of several that in the lane of the same path. Where
        /// rows are not one holder's their company changes, and only one that has kept its company has a counterpart.
        private static int counterpart(
                LanePlaces of, Dataset dataset, int row, LanePlaces other, Dataset otherDataset) {
            TimelineLayout layout = of.layout();
            String path = layout.lanes().path(layout.lanes().laneOfRow(row));
            int first = layout.firstEndingAfter(row, of.frame().viewport().startDay());
            if (first == layout.endOfRow(row)) {
                first = layout.firstInRow(row);
            }
            int end = Math.min(layout.endOfRow(row), first + MOST_LOOKED_AT);
            int found = -1;
            for (int placement = first; placement < end; placement++) {
                int item = layout.item(placement);
                int otherItem = dataset == otherDataset
                        ? item : otherDataset.itemNumber(dataset.item(item).key());
                int otherRow = otherItem < 0 ? -1 : rowOf(other.layout(), otherItem, path);
                if (otherRow >= 0 && layout.isNamed(row)) {
                    return otherRow;
                }
                if (otherRow >= 0 && found >= 0 && otherRow != found) {
                    return -1;
                }
                found = otherRow >= 0 ? otherRow : found;
            }
            return found;
        }

        private static int rowOf(TimelineLayout layout, int item, String path) {
            int found = -1;
            for (int k = 0; k < Math.min(MOST_LOOKED_AT, layout.placementsOf(item)); k++) {
                int row = layout.rowOf(layout.placementOf(item, k));
                if (layout.lanes().path(layout.lanes().laneOfRow(row)).equals(path)) {
                    return row;
                }
                found = found < 0 ? row : found;
            }
            return found;
        }
    }
}

package org.sponsorline.layout.pack;

import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.ItemColumns;

/// How many items of each folded lane are in force in each of a number of equal spans of the record.
public final class LaneStrips {

    /// How many spans there are; a kilobyte a folded lane.
    public static final int BINS = 240;

    private final ItemColumns columns;
    private final double binsPerDay;
    private final int[] @Nullable [] counts;
    private final int[] peaks;

    public LaneStrips(ItemColumns columns, int laneCount) {
        this.columns = columns;
        binsPerDay = (double) BINS / (columns.lastDay() - columns.firstDay());
        counts = new int[laneCount][];
        peaks = new int[laneCount];
    }

    public void add(int lane, int[] items) {
        int[] steps = new int[BINS + 1];
        for (int item : items) {
            if (!columns.is(item, ItemColumns.UNDATED)) {
                steps[bin(Math.floor((columns.start(item) - columns.firstDay()) * binsPerDay))]++;
                steps[bin(Math.ceil((columns.end(item) - columns.firstDay()) * binsPerDay))]--;
            }
        }
        int running = 0;
        for (int bin = 0; bin < BINS; bin++) {
            running += steps[bin];
            steps[bin] = running;
            peaks[lane] = Math.max(peaks[lane], running);
        }
        counts[lane] = steps;
    }

    private static int bin(double bin) {
        return (int) Math.clamp(bin, 0, BINS);
    }

    /// The day on which a span begins.
    public double day(int bin) {
        return columns.firstDay() + bin / binsPerDay;
    }

    /// How many items of a folded lane there are in a span; 0 for lanes that are not folded.
    public int count(int lane, int bin) {
        int[] ofLane = counts[lane];
        return ofLane == null ? 0 : ofLane[bin];
    }

    /// The most items of a lane in any span; 0 for lanes that are not folded.
    public int peak(int lane) {
        return peaks[lane];
    }
}

package org.sponsorline.layout;

import java.util.function.IntPredicate;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;

/// How many items of each colour are in force or happen in each of about a thousand equal spans of the whole record.
///
/// Made in one pass over the items. Immutable.
public final class OverviewDensity {

    /// How many spans there are.
    public static final int BINS = 1024;

    private final double startDay;
    private final double endDay;
    private final int[] counts;
    private final int peak;

    private OverviewDensity(double startDay, double endDay, int[] counts, int peak) {
        this.startDay = startDay;
        this.endDay = endDay;
        this.counts = counts;
        this.peak = peak;
    }

    /// The density of items between two days; what has no end counts to the last.
    public static OverviewDensity of(
            ItemColumns columns, Colouring colouring, IntPredicate counted, double startDay, double endDay) {
        // Steps up and down per bin first, then running sums: the cost of an item does not depend on its length.
        int[] counts = new int[(BINS + 1) * Colouring.ORDINALS];
        double binsPerDay = BINS / (endDay - startDay);
        for (int item = 0; item < columns.count(); item++) {
            if (!columns.is(item, ItemColumns.UNDATED) && counted.test(item)) {
                int first = (int) Math.floor((columns.start(item) - startDay) * binsPerDay);
                int end = (int) Math.ceil((columns.end(item) - startDay) * binsPerDay);
                if (first < BINS && end > 0) {
                    int kind = colouring.ordinal(item);
                    counts[Math.max(0, first) * Colouring.ORDINALS + kind]++;
                    counts[Math.min(BINS, end) * Colouring.ORDINALS + kind]--;
                }
            }
        }
        int peak = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int sum = 0;
            for (int kind = 0; kind < Colouring.ORDINALS; kind++) {
                int at = bin * Colouring.ORDINALS + kind;
                if (bin > 0) {
                    counts[at] += counts[at - Colouring.ORDINALS];
                }
                sum += counts[at];
            }
            peak = Math.max(peak, sum);
        }
        return new OverviewDensity(startDay, endDay, counts, peak);
    }

    public double startDay() {
        return startDay;
    }

    public double endDay() {
        return endDay;
    }

    /// How many items of a colour are in force somewhere in a span.
    public int count(int bin, int colour) {
        return counts[bin * Colouring.ORDINALS + colour];
    }

    /// The highest total.
    public int peak() {
        return peak;
    }
}

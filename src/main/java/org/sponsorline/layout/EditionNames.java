package org.sponsorline.layout;

import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.EditionBands.Band;

/// The names of editions that have room above the axis in a frame, each over its band; full names where they fit,
/// cities where not, and lesser editions give way to greater ones. Reusable.
public final class EditionNames {

    private static final double GAP_PX = 6;
    private static final int MOST = 200;

    private final @Nullable Band[] bands = new Band[MOST];
    private final String[] texts = new String[MOST];
    private final double[] lefts = new double[MOST];
    private final double[] rights = new double[MOST];
    private int size;

    /// Finds the names for a frame.
    public void compute(TimelineLayout layout, Frame frame) {
        size = 0;
        place(layout, frame, false);
        place(layout, frame, true);
    }

    private void place(TimelineLayout layout, Frame frame, boolean minor) {
        for (Band band : layout.editions().bands()) {
            if (band.minor() != minor || size == MOST) {
                continue;
            }
            double middle = frame.scale().xOf((band.main().start() + band.main().end()) * 0.5);
            if (middle < 0 || middle > frame.widthPx()) {
                continue;
            }
            if (!tryText(layout, frame, band, band.name(), middle)) {
                boolean ignored = tryText(layout, frame, band, band.shortName(), middle);
            }
        }
    }

    private boolean tryText(TimelineLayout layout, Frame frame, Band band, String text, double middle) {
        double width = layout.advances().width(text, layout.metrics().smallFontSize(), false);
        double left = Math.clamp(middle - width / 2, 2, Math.max(2, frame.widthPx() - width - 2));
        for (int k = 0; k < size; k++) {
            if (left < rights[k] + GAP_PX && left + width > lefts[k] - GAP_PX) {
                return false;
            }
        }
        bands[size] = band;
        texts[size] = text;
        lefts[size] = left;
        rights[size] = left + width;
        size++;
        return true;
    }

    public int size() {
        return size;
    }

    public Band band(int k) {
        Band band = bands[k];
        if (band == null) {
            throw new IndexOutOfBoundsException(k);
        }
        return band;
    }

    public String text(int k) {
        return texts[k];
    }

    public double left(int k) {
        return lefts[k];
    }

    public double right(int k) {
        return rights[k];
    }
}

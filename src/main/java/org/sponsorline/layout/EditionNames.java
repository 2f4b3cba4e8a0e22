package org.sponsorline.layout;

import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.EditionBands.Band;

/// The names of editions that have room above the axis in a frame, each over its band; full names where they fit,
/// cities where not, and lesser editions give way to greater ones. All give way to the [#corner()]. Reusable.
public final class EditionNames {

    private static final double GAP_PX = 6;
    private static final double EDGE_PX = 2;
    private static final int MOST = 200;

    private final @Nullable Band[] bands = new Band[MOST];
    private final String[] texts = new String[MOST];
    private final double[] lefts = new double[MOST];
    private final double[] rights = new double[MOST];
    private AxisCorner corner = new AxisCorner("", 0, 0);
    private double edgePx = EDGE_PX;
    private int size;

    /// Finds the names for a frame.
    public void compute(TimelineLayout layout, Frame frame) {
        size = 0;
        corner = AxisCorner.of(layout, frame);
        edgePx = corner.text().isEmpty() ? EDGE_PX : corner.right() + 2 * GAP_PX;
        if (!placeMajor(layout, frame, true)) {
            // Where not even these have room for their names, lesser ones would only crowd them.
            size = 0;
            placeMajor(layout, frame, false);
            return;
        }
        for (Band band : layout.editions().bands()) {
            if (band.minor() && visible(frame, band)) {
                tryText(layout, frame, band, band.name());
            }
        }
    }

    /// Names the greater editions alike, all in full or all by their city; says whether all had room.
    private boolean placeMajor(TimelineLayout layout, Frame frame, boolean full) {
        boolean all = true;
        for (Band band : layout.editions().bands()) {
            if (!band.minor() && visible(frame, band)) {
                all &= tryText(layout, frame, band, full ? band.name() : band.shortName());
            }
        }
        return all;
    }

    private static boolean visible(Frame frame, Band band) {
        double middle = middle(frame, band);
        return middle >= 0 && middle <= frame.widthPx();
    }

    private static double middle(Frame frame, Band band) {
        return frame.snappedX((band.main().start() + band.main().end()) * 0.5);
    }

    /// Places a name over its band or as little beside it as its neighbours demand, but never so far that the band is
    /// no longer below it.
    private boolean tryText(TimelineLayout layout, Frame frame, Band band, String text) {
        if (size == MOST) {
            return false;
        }
        double middle = middle(frame, band);
        double width = layout.advances().width(text, layout.metrics().smallFontSize(), false);
        double left = Math.clamp(middle - width / 2, edgePx, Math.max(edgePx, frame.widthPx() - width - EDGE_PX));
        for (int k = 0; k < size; k++) {
            if (left < rights[k] + GAP_PX && left + width > lefts[k] - GAP_PX) {
                boolean toRight = middle > (lefts[k] + rights[k]) / 2;
                left = toRight ? rights[k] + GAP_PX : lefts[k] - GAP_PX - width;
            }
        }
        boolean overBand = left <= middle && left + width >= middle;
        if (!overBand || left < edgePx || left + width > frame.widthPx() - EDGE_PX || touchesAny(left, width)) {
            return false;
        }
        bands[size] = band;
        texts[size] = text;
        lefts[size] = left;
        rights[size] = left + width;
        size++;
        return true;
    }

    private boolean touchesAny(double left, double width) {
        for (int k = 0; k < size; k++) {
            if (left < rights[k] + GAP_PX && left + width > lefts[k] - GAP_PX) {
                return true;
            }
        }
        return false;
    }

    /// What stands before them.
    public AxisCorner corner() {
        return corner;
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

package org.sponsorline.layout;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.layout.EditionBands.Band;

/// The names of editions that have room above the axis in a frame, each over its band; full names if they fit,
/// else cities, and lesser editions give way to greater ones.
///
/// @param corner the words before them, to which all names give way
public record EditionNames(AxisCorner corner, List<Name> names) {

    private static final double GAP_PX = 6;
    private static final double EDGE_PX = 2;
    private static final int MOST = 200;

    /// A name and where it stands, in pixels from the left edge of the frame.
    public record Name(Band band, String text, double left, double right) {}

    /// The names in a frame.
    public static EditionNames of(TimelineLayout layout, Frame frame) {
        Placing placing = new Placing(layout, frame, AxisCorner.of(layout, frame));
        placing.placeAll();
        return new EditionNames(placing.corner, placing.names);
    }

    /// The work of placing names in one frame.
    private static final class Placing {

        private final TimelineLayout layout;
        private final Frame frame;
        private final AxisCorner corner;
        private final double edgePx;
        private final List<Name> names = new ArrayList<>();

        Placing(TimelineLayout layout, Frame frame, AxisCorner corner) {
            this.layout = layout;
            this.frame = frame;
            this.corner = corner;
            edgePx = corner.text().isEmpty() ? EDGE_PX : corner.right() + 2 * GAP_PX;
        }

        void placeAll() {
            if (!placeMajor(true)) {
                // If these have no room for full names, lesser ones would only crowd them.
                names.clear();
                placeMajor(false);
                return;
            }
            for (Band band : layout.editions().bands()) {
                if (band.minor() && visible(band)) {
                    tryText(band, band.name());
                }
            }
        }

        /// Names the greater editions alike, all in full or all by their city; says whether all had room.
        private boolean placeMajor(boolean full) {
            boolean all = true;
            for (Band band : layout.editions().bands()) {
                if (!band.minor() && visible(band)) {
                    all &= tryText(band, full ? band.name() : band.shortName());
                }
            }
            return all;
        }

        private boolean visible(Band band) {
            double middle = middle(band);
            return middle >= 0 && middle <= frame.widthPx();
        }

        private double middle(Band band) {
            return frame.snappedX((band.main().start() + band.main().end()) * 0.5);
        }

        /// Places a name over its band, or as little beside it as its neighbours demand while the band is still below
        /// it.
        private boolean tryText(Band band, String text) {
            if (names.size() == MOST) {
                return false;
            }
            double middle = middle(band);
            double width = layout.advances().width(text, layout.metrics().smallFontSize(), false);
            double left = Math.clamp(middle - width / 2, edgePx, Math.max(edgePx, frame.widthPx() - width - EDGE_PX));
            for (Name name : names) {
                if (touches(name, left, width)) {
                    boolean toRight = middle > (name.left + name.right) / 2;
                    left = toRight ? name.right + GAP_PX : name.left - GAP_PX - width;
                }
            }
            double placed = left;
            boolean overBand = placed <= middle && placed + width >= middle;
            if (!overBand || placed < edgePx || placed + width > frame.widthPx() - EDGE_PX
                    || names.stream().anyMatch(name -> touches(name, placed, width))) {
                return false;
            }
            names.add(new Name(band, text, placed, placed + width));
            return true;
        }

        private static boolean touches(Name name, double left, double width) {
            return left < name.right + GAP_PX && left + width > name.left - GAP_PX;
        }
    }
}

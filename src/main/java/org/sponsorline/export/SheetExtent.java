package org.sponsorline.export;

/// How large a sheet is and how many of the lanes it has. All sizes are in pixels.
public sealed interface SheetExtent {

    double widthPx();

    /// All lanes on a sheet that is as high as they need.
    record AllLanes(double widthPx) implements SheetExtent {}

    /// The lanes from where the view is, on a sheet of a height, which grows where it has no room for any.
    record Room(double widthPx, double heightPx) implements SheetExtent {}

    /// The lanes from where the view is, as many as the window shows.
    ///
    /// @param chartHeightPx the height of axis and lanes together
    record Window(double widthPx, double chartHeightPx) implements SheetExtent {}

    /// The lanes from where the view is, as many as a page has room for.
    record OnePage(PageFormat format) implements SheetExtent {
        @Override
        public double widthPx() {
            return format.widthPx();
        }
    }

    /// All lanes, on as many pages as they need.
    record Pages(PageFormat format) implements SheetExtent {
        @Override
        public double widthPx() {
            return format.widthPx();
        }
    }
}

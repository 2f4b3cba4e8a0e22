package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// Where the rows and headers of lanes stand on the screen: at rest, or on the way there from where they stood in other
/// lanes. Immutable.
///
/// `y` is in pixels from the top of the picture, axis included.
public interface LanePlaces {

    /// Takes a header that can be seen.
    @FunctionalInterface
    interface HeaderVisitor {

        /// @param y the top of the header on the screen, not yet on a whole pixel
        void header(int lane, double y);
    }

    /// Where everything stands once nothing moves.
    static LanePlaces atRest(TimelineLayout layout, Frame frame) {
        return new RestingPlaces(layout, frame, HeaderStack.of(layout.lanes(), frame.scrollY()));
    }

    TimelineLayout layout();

    Frame frame();

    /// Hands each row in view to a visitor, what is drawn over others after them; rows that are only partly seen count.
    void eachRow(RowsInView.Visitor visitor);

    /// The top of a row's bars, on a whole pixel, whether it is in view or not.
    double rowTop(int row);

    /// How much of a row has appeared: from 0 for nothing to 1.
    double rowPresence(int row);

    /// The row at a height, or -1 on headers, on the axis and between lanes.
    int rowAt(double y);

    /// Hands each header in view to a visitor, those that stay in view after the others, and the outermost last.
    void eachHeader(HeaderVisitor visitor);

    /// The top of a lane's header, whether it is in view or not; of one that stays in view where it stays.
    double headerTop(int lane);

    /// How much of a header has appeared: from 0 for nothing to 1.
    double headerPresence(int lane);

    /// The lane whose header is at a height, or -1.
    int headerAt(double y);

    /// Where the headers that stay in view end, in pixels below the axis.
    double stackBottom();
}

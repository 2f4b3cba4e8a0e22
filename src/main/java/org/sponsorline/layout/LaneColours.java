package org.sponsorline.layout;

import java.util.Arrays;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.pack.LaneTable;

/// The colour that most agreements of a lane have, found for a lane when it is first asked for: what has that colour
/// needs no sign of it. May be asked by several threads.
final class LaneColours {

    private static final byte UNKNOWN = -1;

    private final TimelineLayout layout;
    /// Worked out twice where two threads ask at once; both come to the same.
    private final byte[] known;

    LaneColours(TimelineLayout layout) {
        this.layout = layout;
        known = new byte[layout.lanes().count()];
        Arrays.fill(known, UNKNOWN);
    }

    /// The ordinal of the colour that most agreements in the rows of one holder each have.
    int usual(int lane) {
        if (known[lane] == UNKNOWN) {
            known[lane] = (byte) most(lane);
        }
        return known[lane];
    }

    private int most(int lane) {
        LaneTable lanes = layout.lanes();
        int[] counts = new int[Colouring.ORDINALS];
        int most = 0;
        for (int row = lanes.firstRow(lane); row < lanes.endRow(lane) && layout.isNamed(row); row++) {
            for (int placement = layout.firstInRow(row); placement < layout.endOfRow(row); placement++) {
                int colour = layout.colouring().ordinal(layout.item(placement));
                counts[colour]++;
                most = counts[colour] > counts[most] ? colour : most;
            }
        }
        return most;
    }
}

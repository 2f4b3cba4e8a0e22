package org.sponsorline.desktop.search;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.query.search.SearchHit.Mark;

/// A text cut at its marks: runs that were looked for and runs that were not, in their order.
record MarkedText(List<Run> runs) {

    static final MarkedText NOTHING = new MarkedText(List.of());

    record Run(String text, boolean marked) {}

    /// @param marks in order and apart from each other, within the text
    static MarkedText of(String text, List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.from() > at) {
                runs.add(new Run(text.substring(at, mark.from()), false));
            }
            runs.add(new Run(text.substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), false));
        }
        return new MarkedText(List.copyOf(runs));
    }
}

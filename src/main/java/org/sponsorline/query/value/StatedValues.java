package org.sponsorline.query.value;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Value;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.ItemSet;

/// How much is known about the prices of several agreements. Each of them has a figure, is undisclosed or is silent.
///
/// @param agreements  how many there are
/// @param withFigure  those with one figure or several
/// @param inConflict  those among them of whose figure sources give several versions
/// @param bounded     those among them whose every figure is approximate or a bound, such as *more than*
/// @param undisclosed those whose price is known to be withheld
/// @param silent      those about whose price nothing is said
public record StatedValues(int agreements, int withFigure, int inConflict, int bounded, int undisclosed, int silent) {

    /// Counts these agreements.
    public static StatedValues of(Iterable<Agreement> agreements) {
        var tally = new Tally();
        agreements.forEach(tally);
        return tally.counts();
    }

    /// Counts the agreements among these items; milestones have no price.
    public static StatedValues of(Dataset dataset, ItemSet items) {
        var tally = new Tally();
        List<Agreement> agreements = dataset.agreements();
        for (int item = items.next(0); item >= 0 && item < agreements.size(); item = items.next(item + 1)) {
            tally.accept(agreements.get(item));
        }
        return tally.counts();
    }

    /// Counts the agreements of a lane and of the lanes beneath it, each once.
    public static StatedValues of(Dataset dataset, Grouping grouping, int lane) {
        BitSet items = new BitSet(dataset.itemCount());
        int next = lane;
        do {
            for (int k = 0; k < grouping.itemCount(next); k++) {
                items.set(grouping.item(next, k));
            }
            next++;
        } while (next < grouping.size() && grouping.depth(next) > grouping.depth(lane));
        return of(dataset, new ItemSet(dataset.itemCount(), items));
    }

    /// How many have no figure: the price is withheld, or nothing is said.
    public int notStated() {
        return undisclosed + silent;
    }

    private static final class Tally implements Consumer<Agreement> {

        private int agreements;
        private int withFigure;
        private int inConflict;
        private int bounded;
        private int undisclosed;

        @Override
        public void accept(Agreement agreement) {
            agreements++;
            switch (agreement.value()) {
                case Value.Figures stated -> {
                    withFigure++;
                    inConflict += stated.figures().size() > 1 || isDisputed(agreement) ? 1 : 0;
                    bounded += stated.figures().stream().allMatch(money -> money.bound() != null) ? 1 : 0;
                }
                case Value.Undisclosed _ -> undisclosed++;
                case Value.NotKnown _ -> { }
            }
        }

        private static boolean isDisputed(Agreement agreement) {
            return agreement.disputed().stream().anyMatch(version -> version.field().equals("value"));
        }

        StatedValues counts() {
            return new StatedValues(
                    agreements, withFigure, inConflict, bounded, undisclosed, agreements - withFigure - undisclosed);
        }
    }
}

package org.sponsorline.desktop;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.ItemSet;
import org.sponsorline.view.ViewState;

/// Makes the picture of a record for a view, in the background. What the last picture already has is taken from it.
final class PictureMaker {

    /// What is asked for.
    record Request(OpenRecord record, ViewState state, @Nullable Picture last) {}

    Picture make(Request request) {
        ViewState state = request.state();
        DatasetIndex index = request.record().index();
        ItemSet matching = ItemSet.all(index.itemCount());
        Grouping grouping = Grouping.of(index, matching, state.groupBy(), state.collapsed());
        return new Picture(request.record(), state, index, matching, matching, grouping);
    }

    /// Whether a picture is right for a view as well, because they differ in nothing that it is made from.
    static boolean serves(Picture picture, OpenRecord record, ViewState state) {
        ViewState made = picture.state();
        return picture.record().equals(record)
                && made.groupBy().equals(state.groupBy())
                && made.colourBy() == state.colourBy()
                && made.filter().equals(state.filter())
                && made.unmatched() == state.unmatched()
                && Objects.equals(made.asOf(), state.asOf())
                && made.collapsed().equals(state.collapsed());
    }
}

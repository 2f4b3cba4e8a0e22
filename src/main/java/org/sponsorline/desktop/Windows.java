package org.sponsorline.desktop;

import java.util.List;
import java.util.Set;
import org.sponsorline.query.Filter;
import org.sponsorline.query.ItemSet;
import org.sponsorline.query.Spans;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// Windows of time that show what they should.
final class Windows {

    private static final double MARGIN = 0.03;

    private Windows() {}

    /// The window that just shows all these items; the present one where nothing dates them.
    static Window fitting(Spans spans, ItemSet items, Window present) {
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (int item = items.next(0); item >= 0; item = items.next(item + 1)) {
            if (!spans.dated(item)) {
                continue;
            }
            int first = spans.firstDay(item);
            int last = spans.lastDay(item);
            start = Math.min(start, first == Spans.UNBOUNDED_START ? last : first);
            end = Math.max(end, last == Spans.UNBOUNDED_END ? first : last);
        }
        return end < start ? present : window(new Viewport(start, end + 1).withMargin(MARGIN));
    }

    /// The present window where an item can be seen in it, else one of the same length that shows it, or a longer
    /// one that holds it whole.
    static Window revealing(Spans spans, int item, Window present) {
        if (!spans.dated(item)) {
            return present;
        }
        double first = spans.firstDay(item) == Spans.UNBOUNDED_START ? spans.lastDay(item) : spans.firstDay(item);
        double last = spans.lastDay(item) == Spans.UNBOUNDED_END ? first : spans.lastDay(item);
        double length = present.endDay() - present.startDay();
        boolean startShows = first >= present.startDay() && first <= present.endDay() - length * MARGIN;
        if (startShows || first < present.startDay() && last > present.startDay() + length / 2) {
            return present;
        }
        Viewport around = new Viewport(first, last + 1);
        return window(around.spanDays() > length * (1 - 2 * MARGIN)
                ? around.withMargin(MARGIN)
                : new Viewport(present.startDay(), present.endDay()).centredOn(around.centreDay()));
    }

    /// The view a record opens with; what is a matter of taste stays as it was.
    static ViewState opening(OpenRecord record, ViewState before) {
        Window whole = fitting(
                record.index().spans(), ItemSet.all(record.dataset().itemCount()), before.window());
        return new ViewState(
                whole, before.groupBy(), before.colourBy(), Filter.NONE, before.unmatched(), null,
                List.of(), Set.of(), before.panes(), before.theme());
    }

    private static Window window(Viewport viewport) {
        return new Window(viewport.startDay(), viewport.endDay());
    }
}

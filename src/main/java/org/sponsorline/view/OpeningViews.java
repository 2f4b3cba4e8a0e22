package org.sponsorline.view;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// The view that a record opens with: the one it asks for, else all of it.
public final class OpeningViews {

    /// The window of a record without dates: 2014 to 2032.
    private static final Window NOTHING_DATED = new Window(16_071, 23_011);

    private static final double MARGIN = 0.02;
    private static final double LEAST_MARGIN_DAYS = 15;

    private OpeningViews() {}

    public static ViewState of(Dataset dataset) {
        OpeningView wanted = dataset.header().view();
        return new ViewState(
                window(dataset, wanted.window()), grouping(dataset, wanted.groupBy()), Dimension.KIND, Filter.NONE,
                Unmatched.DIM, null, List.of(), Set.of(), null, Panes.TIMELINE, Theme.SYSTEM);
    }

    /// The window that holds every stated date of agreements, milestones and editions, with a narrow margin.
    public static Window fit(Dataset dataset) {
        Extent extent = new Extent();
        for (Agreement agreement : dataset.agreements()) {
            extent.add(agreement.term());
            extent.add(agreement.announced());
            extent.add(agreement.ended() == null ? null : agreement.ended().date());
        }
        for (Milestone milestone : dataset.milestones()) {
            extent.add(milestone.date());
        }
        for (Edition edition : dataset.editions()) {
            extent.add(edition.scheduled());
            extent.add(edition.held());
        }
        return extent.window();
    }

    private static Window window(Dataset dataset, @Nullable Edtf wanted) {
        Window window = wanted == null ? null : ViewText.windowOf(wanted);
        return window == null ? fit(dataset) : window;
    }

    /// The grouping that a record asks for; programmes or kinds if it asks for none or for an unknown one.
    private static List<Dimension> grouping(Dataset dataset, @Nullable String wanted) {
        if (wanted != null) {
            try {
                return ViewText.grouping(wanted);
            } catch (ViewTextException unheardOf) {
                return byDefault(dataset);
            }
        }
        return byDefault(dataset);
    }

    private static List<Dimension> byDefault(Dataset dataset) {
        boolean programmes = dataset.agreements().stream().anyMatch(agreement -> agreement.programme() != null);
        return List.of(programmes ? Dimension.PROGRAMME : Dimension.KIND);
    }

    /// The first and the last day of all that was added.
    private static final class Extent {

        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        void add(@Nullable Edtf stated) {
            if (stated != null && stated.start() instanceof EdtfDate start) {
                add(start);
            }
            if (stated != null && stated.end() instanceof EdtfDate end) {
                add(end);
            }
        }

        private void add(EdtfDate date) {
            first = Math.min(first, date.firstDay());
            last = Math.max(last, date.lastDay());
        }

        Window window() {
            if (first > last) {
                return NOTHING_DATED;
            }
            double margin = Math.max(LEAST_MARGIN_DAYS, MARGIN * (last + 1 - first));
            return new Window(first - margin, last + 1 + margin);
        }
    }
}

package org.sponsorline.view;

import java.util.List;
import java.util.LongSummaryStatistics;
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
                window(dataset, wanted.window()), grouping(dataset, wanted.groupBy()), Dimension.KIND, LaneRows.IN_FORCE, Filter.NONE,
                Unmatched.DIM, null, List.of(), Set.of(), null, null, Panes.TIMELINE, Theme.SYSTEM);
    }

    /// The window that holds every stated date of agreements, milestones and editions, with a narrow margin.
    public static Window fit(Dataset dataset) {
        LongSummaryStatistics days = new LongSummaryStatistics();
        for (Agreement agreement : dataset.agreements()) {
            add(days, agreement.term());
            add(days, agreement.announced());
            add(days, agreement.ended() == null ? null : agreement.ended().date());
        }
        for (Milestone milestone : dataset.milestones()) {
            add(days, milestone.date());
        }
        for (Edition edition : dataset.editions()) {
            add(days, edition.scheduled());
            add(days, edition.held());
        }
        if (days.getCount() == 0) {
            return NOTHING_DATED;
        }
        double margin = Math.max(LEAST_MARGIN_DAYS, MARGIN * (days.getMax() + 1 - days.getMin()));
        return new Window(days.getMin() - margin, days.getMax() + 1 + margin);
    }

    private static void add(LongSummaryStatistics days, @Nullable Edtf stated) {
        if (stated == null) {
            return;
        }
        for (Edtf.Bound bound : List.of(stated.start(), stated.end())) {
            if (bound instanceof EdtfDate date) {
                days.accept(date.firstDay());
                days.accept(date.lastDay());
            }
        }
    }

    private static Window window(Dataset dataset, @Nullable Edtf wanted) {
        Window window = wanted == null ? null : ViewText.windowOf(wanted);
        return window == null ? fit(dataset) : window;
    }

    /// The grouping that a record asks for; programmes or kinds if it asks for none or for an unknown one.
    private static List<Dimension> grouping(Dataset dataset, @Nullable String wanted) {
        try {
            return wanted == null ? byDefault(dataset) : ViewText.grouping(wanted);
        } catch (ViewTextException unknown) {
            return byDefault(dataset);
        }
    }

    private static List<Dimension> byDefault(Dataset dataset) {
        boolean programmes = dataset.agreements().stream().anyMatch(agreement -> agreement.programme() != null);
        return List.of(programmes ? Dimension.PROGRAMME : Dimension.KIND);
    }
}

package org.sponsorline.desktop.command;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// The commands that move through time.
public final class GoActions {

    private static final double ZOOM_STEP = 1.5;

    /// The longest span that is only centred, so that going to a day does not change how much time is shown.
    private static final long CENTRED_DAYS = 31;

    private final Workspace workspace;
    private final Clock clock;

    public GoActions(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    void back() {
        workspace.back();
    }

    void forward() {
        workspace.forward();
    }

    void home() {
        workspace.home();
    }

    void fit() {
        workspace.fit();
    }

    void zoomIn() {
        zoom(ZOOM_STEP);
    }

    void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    void today() {
        centreOn(LocalDate.now(clock).toEpochDay() + 0.5);
    }

    /// Moves the window so that this day stands in its middle.
    public void centreOn(double day) {
        show(viewport().centredOn(day));
    }

    /// Shows this span with a little room on both sides.
    public void showSpan(double firstDay, double lastDay) {
        show(new Viewport(firstDay, lastDay).withMargin(0.05));
    }

    /// Goes to a date: a day or a month is centred, a year or more fills the window.
    ///
    /// @return whether it has any end that can be gone to
    public boolean goTo(Edtf date) {
        // An end without a date counts for nothing: one goes to the end that has one.
        EdtfDate first = date.start() instanceof EdtfDate start ? start : dated(date.end());
        EdtfDate last = date.end() instanceof EdtfDate end ? end : first;
        if (first == null || last == null) {
            return false;
        }
        long from = first.firstDay();
        long to = last.lastDay();
        if (to - from < CENTRED_DAYS) {
            centreOn((from + to + 1) / 2.0);
        } else {
            showSpan((double) from, to + 1.0);
        }
        return true;
    }

    private static @Nullable EdtfDate dated(Edtf.Bound bound) {
        return bound instanceof EdtfDate date ? date : null;
    }

    private void zoom(double factor) {
        show(viewport().zoomedAbout(viewport().centreDay(), factor));
    }

    private Viewport viewport() {
        Window window = workspace.getState().window();
        return new Viewport(window.startDay(), window.endDay());
    }

    private void show(Viewport viewport) {
        ViewState state = workspace.getState();
        workspace.show(state.withWindow(new Window(viewport.startDay(), viewport.endDay())));
    }
}

package org.sponsorline.desktop.command;

import java.time.Clock;
import java.time.LocalDate;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// The commands that move through time.
public final class GoActions {

    private static final double ZOOM_STEP = 1.5;

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

package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import org.sponsorline.desktop.timeline.focus.RelatedLight;
import org.sponsorline.desktop.timeline.focus.RelatedTarget;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// Lights up what belongs to the selection and leads the way to it, if somebody asked to be led there.
final class SelectionLight {

    private final Workspace workspace;
    private final TimelineView view;
    private final TimelineNavigation navigation;
    private final Clock clock;
    private final RelatedLight light;

    SelectionLight(
            Workspace workspace, TimelineView view, TimelineNavigation navigation, Clock clock, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.view = view;
        this.navigation = navigation;
        this.clock = clock;
        light = new RelatedLight(view, background, foreground, this::lead);
    }

    /// Goes by what is selected and shown now.
    void update() {
        Arrangement arrangement = workspace.getArrangement();
        TimelineContent content = view.getContent();
        if (arrangement == null || content == null) {
            return;
        }
        ViewState state = workspace.getState();
        boolean led = workspace.isLeading() && view.plotWidthProperty().get() > 0
                && state.selection().stream().allMatch(key -> content.item(key).isEmpty());
        LocalDate asOf = state.asOf();
        light.follow(arrangement.index(), content, state.selection(), led
                ? view.frame().withViewport(TimelineNavigation.viewport(state))
                        .withScrollY(view.motion().scrollDestination()) : null,
                asOf == null ? LocalDate.now(clock) : asOf);
    }

    /// Leads on to what was selected elsewhere, unless one has gone elsewhere since.
    private void lead(RelatedTarget way) {
        if (workspace.isLeading()) {
            navigation.seek(way.item());
            ViewState state = workspace.getState();
            workspace.complete(state.withWindow(new Window(way.viewport().startDay(), way.viewport().endDay())));
            navigation.goTo(workspace.getState());
        }
    }
}

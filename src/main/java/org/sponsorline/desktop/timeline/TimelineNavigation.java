package org.sponsorline.desktop.timeline;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.desktop.timeline.motion.LaneHold;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// Keeps the timeline where the present view is, and tells the workspace where one has moved it.
final class TimelineNavigation {

    /// Spans that differ by less are the same but for the way they were reckoned.
    private static final double SAME_SCALE = 1e-9;

    private final Workspace workspace;
    private final TimelineView view;

    /// What was selected elsewhere and is still to be brought into view.
    private @Nullable EntryKey sought;

    /// Where the present view is among the lanes, as it was last told either way.
    private @Nullable LanePlace toldPlace;

    /// Whether the timeline is being moved from here, so that nobody has scrolled it.
    private boolean guiding;

    TimelineNavigation(Workspace workspace, TimelineView view) {
        this.workspace = workspace;
        this.view = view;
    }

    /// Follows the timeline from now on.
    void join() {
        view.viewportProperty().subscribe((before, now) -> moved());
        view.scrollYProperty().subscribe((before, now) -> scrolled());
        view.adjustingProperty().subscribe((before, now) -> settled(now));
    }

    /// Brings this into view with the next movement; null forgets what was to be brought.
    void seek(@Nullable EntryKey key) {
        sought = key;
    }

    /// What keeps its place between two arrangements.
    LaneHold hold(Arrangement before, Arrangement arrangement) {
        ViewState was = before.state();
        ViewState is = arrangement.state();
        boolean sameLanes = before.known().equals(arrangement.known()) && before.shown().equals(arrangement.shown())
                && before.canvas().fontScale() == arrangement.canvas().fontScale();
        if (workspace.isRestored() || !before.record().equals(arrangement.record())) {
            return LaneHold.TOP;
        }
        if (!was.groupBy().equals(is.groupBy()) || was.rows() != is.rows()) {
            return LaneHold.SELECTION;
        }
        boolean folded = !was.collapsed().equals(is.collapsed());
        boolean zoomed = Math.abs(span(was) / span(is) - 1) > SAME_SCALE;
        return sameLanes && (folded || zoomed || before.canvas().equals(arrangement.canvas()))
                ? LaneHold.POINTED : LaneHold.TOP;
    }

    private static double span(ViewState state) {
        return state.window().endDay() - state.window().startDay();
    }

    /// Does what is not scrolling by hand, though the timeline may be scrolled by it.
    void guide(Runnable way) {
        boolean already = guiding;
        guiding = true;
        way.run();
        guiding = already;
    }

    /// Moves to where a view is among the lanes, if it is another place than the one told last.
    void goToPlace(ViewState state) {
        LanePlace wanted = state.top();
        if (Objects.equals(wanted, toldPlace)) {
            return;
        }
        toldPlace = wanted;
        if (!isUpToDate()) {
            // It is a place among lanes that are on their way.
            view.laneScroll().expect(wanted);
        } else if (!Objects.equals(wanted, view.laneScroll().place())) {
            view.glideTo(viewport(state), wanted);
        }
    }

    /// Moves to a span of time, and in height to what has been selected elsewhere.
    void goTo(ViewState state) {
        Viewport wanted = viewport(state);
        TimelineContent content = view.getContent();
        if (content == null) {
            view.setViewport(wanted);
            return;
        }
        double scrollY = view.motion().scrollDestination();
        if (sought != null) {
            ScrollTargets reveal = new ScrollTargets(content, view.frame().withViewport(wanted).withScrollY(scrollY));
            OptionalInt placement = reveal.nearestPlacement(sought);
            if (placement.isPresent()) {
                scrollY = reveal.placement(placement.getAsInt()).scrollY();
                if (sought.equals(workspace.getState().lead())) {
                    // Of several places of an item the keyboard is on the one that comes into view.
                    view.focusPlacement(placement.getAsInt());
                }
            }
        }
        if (!wanted.equals(view.motion().destination()) || scrollY != view.motion().scrollDestination()) {
            view.motion().glideTo(wanted, scrollY, Glide.SECONDS);
        } else if (isUpToDate() && !view.isAdjusting()) {
            sought = null;
        }
    }

    /// Somebody has scrolled: the workspace is told where to.
    private void scrolled() {
        if (!guiding) {
            tell(workspace::scroll);
        }
    }

    /// Completes the present view with where it is among the lanes.
    void tellPlace() {
        tell(workspace::complete);
    }

    private void tell(Consumer<ViewState> how) {
        ViewState state = workspace.getState();
        if (view.getContent() == null || !isUpToDate()) {
            return;
        }
        LanePlace place = view.laneScroll().place();
        if (!Objects.equals(place, state.top())) {
            toldPlace = place;
            how.accept(state.withTop(place));
        }
    }

    static Viewport viewport(ViewState state) {
        return new Viewport(state.window().startDay(), state.window().endDay());
    }

    /// Tells the workspace where this goes; on the way to what it already shows there is nothing to tell.
    private void moved() {
        ViewState state = workspace.getState();
        Viewport aim = view.motion().destination();
        if (!aim.equals(viewport(state))) {
            workspace.adjust(state.withWindow(new Window(aim.startDay(), aim.endDay())));
        }
    }

    private void settled(boolean adjusting) {
        if (!adjusting) {
            scrolled();
            if (isUpToDate()) {
                sought = null;
            }
            workspace.settle();
        }
    }

    /// Whether the lanes are those of the present view: before that what is sought may have no place in them.
    private boolean isUpToDate() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement == null) {
            return true;
        }
        ViewState shown = arrangement.state();
        ViewState state = workspace.getState();
        return arrangement.record().equals(workspace.getRecord())
                && shown.groupBy().equals(state.groupBy()) && shown.rows() == state.rows()
                && shown.collapsed().equals(state.collapsed())
                && Objects.equals(shown.asOf(), state.asOf()) && shown.unmatched() == state.unmatched()
                && (state.unmatched() == Unmatched.DIM || shown.filter().equals(state.filter()));
    }
}

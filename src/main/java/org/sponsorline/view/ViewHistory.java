package org.sponsorline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The views somebody came from and can go back to. Immutable: each step gives a new history.
///
/// A gesture passes many views on its way; all of them together are one step.
public final class ViewHistory {

    /// How many views are remembered in each direction.
    public static final int MOST_STEPS = 200;

    private final List<ViewState> past;
    private final ViewState present;
    private final List<ViewState> future;
    private final Last last;

    /// How the present view was come to, as far as the next one may belong to the same step.
    private enum Last { STEP, MOVING, SCROLLED }

    private ViewHistory(List<ViewState> past, ViewState present, List<ViewState> future, Last last) {
        this.past = past;
        this.present = present;
        this.future = future;
        this.last = last;
    }

    /// A history that begins with a view.
    public static ViewHistory of(ViewState first) {
        return new ViewHistory(List.of(), first, List.of(), Last.STEP);
    }

    /// The view that shows.
    public ViewState present() {
        return present;
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    public boolean canGoForward() {
        return !future.isEmpty();
    }

    /// Shows another view as a step of its own; the view already showing is no step.
    ///
    /// After views on the way, one that differs from the last of them in nothing but the window ends that movement
    /// and belongs to its step.
    public ViewHistory shown(ViewState next) {
        if (last == Last.MOVING && next.withWindow(present.window()).equals(present)) {
            return new ViewHistory(past, next, List.of(), Last.STEP);
        }
        return next.equals(present) ? settled() : new ViewHistory(pastWithPresent(), next, List.of(), Last.STEP);
    }

    /// Shows a view on the way: the first is a step, those after it take its place.
    public ViewHistory adjusted(ViewState next) {
        if (last == Last.MOVING) {
            return new ViewHistory(past, next, List.of(), Last.MOVING);
        }
        return next.equals(present) ? this : new ViewHistory(pastWithPresent(), next, List.of(), Last.MOVING);
    }

    /// Shows a view that differs in nothing but where one is among the lanes. Such views that follow each other are one
    /// step, as nobody goes back by the notches of a wheel.
    public ViewHistory scrolled(ViewState next) {
        if (next.equals(present)) {
            return this;
        }
        return last == Last.STEP
                ? new ViewHistory(pastWithPresent(), next, List.of(), Last.SCROLLED)
                : new ViewHistory(past, next, List.of(), last);
    }

    /// Shows a view in the place of the present one, without a step of its own.
    public ViewHistory completed(ViewState next) {
        return new ViewHistory(past, next, future, last);
    }

    /// The same steps, each of them changed; steps that no longer differ from each other are one.
    public ViewHistory changed(UnaryOperator<ViewState> change) {
        ViewState now = change.apply(present);
        List<ViewState> before = new ArrayList<>();
        for (ViewState each : past) {
            addIfOther(before, change.apply(each));
        }
        if (!before.isEmpty() && before.getLast().equals(now)) {
            before.removeLast();
        }
        List<ViewState> after = new ArrayList<>(List.of(now));
        for (ViewState each : future) {
            addIfOther(after, change.apply(each));
        }
        return new ViewHistory(List.copyOf(before), now, List.copyOf(after.subList(1, after.size())), Last.STEP);
    }

    private static void addIfOther(List<ViewState> steps, ViewState next) {
        if (steps.isEmpty() || !steps.getLast().equals(next)) {
            steps.add(next);
        }
    }

    /// Ends a movement: the next view on the way begins another step.
    public ViewHistory settled() {
        return last == Last.MOVING ? new ViewHistory(past, present, future, Last.STEP) : this;
    }

    /// One step back; this history where there is none.
    public ViewHistory back() {
        if (past.isEmpty()) {
            return this;
        }
        List<ViewState> later = new ArrayList<>(future);
        later.addFirst(present);
        return new ViewHistory(past.subList(0, past.size() - 1), past.getLast(), capped(later, false), Last.STEP);
    }

    /// One step forward; this history where there is none.
    public ViewHistory forward() {
        return future.isEmpty()
                ? this
                : new ViewHistory(pastWithPresent(), future.getFirst(), future.subList(1, future.size()), Last.STEP);
    }

    private List<ViewState> pastWithPresent() {
        List<ViewState> longer = new ArrayList<>(past);
        longer.add(present);
        return capped(longer, true);
    }

    private static List<ViewState> capped(List<ViewState> steps, boolean keepLast) {
        int surplus = Math.max(0, steps.size() - MOST_STEPS);
        return List.copyOf(keepLast
                ? steps.subList(surplus, steps.size())
                : steps.subList(0, steps.size() - surplus));
    }
}

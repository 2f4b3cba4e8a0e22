package org.sponsorline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The views before and after the present one, for going back and forward. Immutable: each step gives a new history.
///
/// The many views of one gesture together are one step.
public final class ViewHistory {

    /// How many views are remembered in each direction.
    public static final int MOST_STEPS = 200;

    private final List<ViewState> past;
    private final ViewState present;
    private final List<ViewState> future;
    private final LastChange lastChange;

    /// What led to the present view, as far as the next one may belong to the same step.
    private enum LastChange { STEP, MOVING, SCROLLED }

    private ViewHistory(List<ViewState> past, ViewState present, List<ViewState> future, LastChange lastChange) {
        this.past = past;
        this.present = present;
        this.future = future;
        this.lastChange = lastChange;
    }

    /// A history that begins with a view.
    public static ViewHistory of(ViewState first) {
        return new ViewHistory(List.of(), first, List.of(), LastChange.STEP);
    }

    /// The view that is shown.
    public ViewState present() {
        return present;
    }

    public boolean canGoBack() {
        return !past.isEmpty();
    }

    public boolean canGoForward() {
        return !future.isEmpty();
    }

    /// Shows another view as a step of its own; the present view again is no step.
    ///
    /// During a movement, a view that differs from the present one only in its window ends the movement and belongs to
    /// its step.
    public ViewHistory shown(ViewState next) {
        if (lastChange == LastChange.MOVING && next.withWindow(present.window()).equals(present)) {
            return new ViewHistory(past, next, List.of(), LastChange.STEP);
        }
        return next.equals(present) ? settled() : new ViewHistory(pastWithPresent(), next, List.of(), LastChange.STEP);
    }

    /// Shows a view of a movement: the first is a step, and the following replace it.
    public ViewHistory adjusted(ViewState next) {
        if (lastChange == LastChange.MOVING) {
            return new ViewHistory(past, next, List.of(), LastChange.MOVING);
        }
        return next.equals(present) ? this : new ViewHistory(pastWithPresent(), next, List.of(), LastChange.MOVING);
    }

    /// Shows a view that differs only in its vertical scroll position. Consecutive such views are one step.
    public ViewHistory scrolled(ViewState next) {
        if (next.equals(present)) {
            return this;
        }
        return lastChange == LastChange.STEP
                ? new ViewHistory(pastWithPresent(), next, List.of(), LastChange.SCROLLED)
                : new ViewHistory(past, next, List.of(), lastChange);
    }

    /// Replaces the present view without a step.
    public ViewHistory completed(ViewState next) {
        return new ViewHistory(past, next, future, lastChange);
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
        return new ViewHistory(List.copyOf(before), now, List.copyOf(after.subList(1, after.size())), LastChange.STEP);
    }

    private static void addIfOther(List<ViewState> steps, ViewState next) {
        if (steps.isEmpty() || !steps.getLast().equals(next)) {
            steps.add(next);
        }
    }

    /// Ends a movement: the next one begins another step.
    public ViewHistory settled() {
        return lastChange == LastChange.MOVING ? new ViewHistory(past, present, future, LastChange.STEP) : this;
    }

    /// One step back; this history if there is none.
    public ViewHistory back() {
        if (past.isEmpty()) {
            return this;
        }
        List<ViewState> later = new ArrayList<>(future);
        later.addFirst(present);
        return new ViewHistory(past.subList(0, past.size() - 1), past.getLast(), capped(later, false), LastChange.STEP);
    }

    /// One step forward; this history if there is none.
    public ViewHistory forward() {
        if (future.isEmpty()) {
            return this;
        }
        return new ViewHistory(
                pastWithPresent(), future.getFirst(), future.subList(1, future.size()), LastChange.STEP);
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

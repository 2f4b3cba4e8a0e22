package org.sponsorline.desktop.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.Filter;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;

/// The part of a view that leaves something out: what can be taken back by itself, wherever one has moved since.
record FilterState(Filter filter, Unmatched unmatched, Set<String> collapsed) {

    static FilterState of(ViewState state) {
        return new FilterState(state.filter(), state.unmatched(), state.collapsed());
    }

    ViewState in(ViewState state) {
        return state.withFilter(filter).withUnmatched(unmatched).withCollapsed(collapsed);
    }

    /// Narrowings to take back and to make again.
    static final class Undo {

        private static final int DEPTH = 200;

        private final Deque<FilterState> past = new ArrayDeque<>();
        private final Deque<FilterState> future = new ArrayDeque<>();

        /// Takes note of a change of view, if it changes what is left out.
        void changed(ViewState from, ViewState to) {
            FilterState before = of(from);
            if (!before.equals(of(to))) {
                past.push(before);
                future.clear();
                if (past.size() > DEPTH) {
                    past.removeLast();
                }
            }
        }

        boolean canUndo() {
            return !past.isEmpty();
        }

        boolean canRedo() {
            return !future.isEmpty();
        }

        /// The view with its last narrowing taken back; the same where there is none.
        ViewState undo(ViewState present) {
            return swap(past, future, present);
        }

        ViewState redo(ViewState present) {
            return swap(future, past, present);
        }

        private static ViewState swap(Deque<FilterState> from, Deque<FilterState> to, ViewState present) {
            @Nullable FilterState next = from.poll();
            if (next == null) {
                return present;
            }
            to.push(of(present));
            return next.in(present);
        }
    }
}

package org.sponsorline.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sponsorline.view.ViewState;

/// The views one came from and can go forward to again.
final class Trail {

    private static final int DEPTH = 200;

    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();

    void left(ViewState state) {
        past.push(state);
        future.clear();
        if (past.size() > DEPTH) {
            past.removeLast();
        }
    }

    boolean canGoBack() {
        return !past.isEmpty();
    }

    boolean canGoForward() {
        return !future.isEmpty();
    }

    ViewState back(ViewState present) {
        future.push(present);
        return past.pop();
    }

    ViewState forward(ViewState present) {
        past.push(present);
        return future.pop();
    }

    void forget() {
        past.clear();
        future.clear();
    }
}

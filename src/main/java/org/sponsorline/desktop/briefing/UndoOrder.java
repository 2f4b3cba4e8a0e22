package org.sponsorline.desktop.briefing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;

/// Takes back what was done last, whichever it was: a change of the briefing, or of what the view leaves out.
public final class UndoOrder {

    private enum Kind { VIEW, BRIEFING }

    private final Workspace workspace;
    private final BriefingModel model;
    private final Deque<Kind> past = new ArrayDeque<>();
    private final Deque<Kind> future = new ArrayDeque<>();
    private boolean travelling;

    public UndoOrder(Workspace workspace, BriefingModel model) {
        this.workspace = workspace;
        this.model = model;
        model.onStep(() -> done(Kind.BRIEFING));
        workspace.stateProperty().subscribe((before, now) -> {
            if (!leftOut(before).equals(leftOut(now))) {
                done(Kind.VIEW);
            }
        });
    }

    private static List<Object> leftOut(ViewState state) {
        return List.of(state.filter(), state.unmatched(), state.collapsed());
    }

    private void done(Kind kind) {
        if (!travelling) {
            past.push(kind);
            future.clear();
        }
    }

    public ObservableValue<Boolean> canUndo() {
        return either(workspace.canUndoProperty(), model.canUndoProperty());
    }

    public ObservableValue<Boolean> canRedo() {
        return either(workspace.canRedoProperty(), model.canRedoProperty());
    }

    private static ObservableValue<Boolean> either(ObservableValue<Boolean> one, ObservableValue<Boolean> other) {
        return one.flatMap(first -> other.map(second -> first || second));
    }

    public void undo() {
        travel(past, future, true);
    }

    public void redo() {
        travel(future, past, false);
    }

    private void travel(Deque<Kind> from, Deque<Kind> to, boolean back) {
        travelling = true;
        try {
            Kind kind = from.poll();
            while (kind != null && !can(kind, back)) {
                kind = from.poll();
            }
            Kind chosen = Objects.requireNonNullElse(kind, can(Kind.BRIEFING, back) ? Kind.BRIEFING : Kind.VIEW);
            if (can(chosen, back)) {
                run(chosen, back);
                to.push(chosen);
            }
        } finally {
            travelling = false;
        }
    }

    private boolean can(Kind kind, boolean back) {
        return switch (kind) {
            case VIEW -> (back ? workspace.canUndoProperty() : workspace.canRedoProperty()).get();
            case BRIEFING -> (back ? model.canUndoProperty() : model.canRedoProperty()).get();
        };
    }

    private void run(Kind kind, boolean back) {
        switch (kind) {
            case VIEW -> {
                if (back) {
                    workspace.undo();
                } else {
                    workspace.redo();
                }
            }
            case BRIEFING -> {
                if (back) {
                    model.undo();
                } else {
                    model.redo();
                }
            }
        }
    }
}

package org.sponsorline.desktop.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineController.ContextCommands;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.ViewState;

/// What gestures on the timeline ask of the workspace.
final class GestureActions implements TimelineActions {

    private final Workspace workspace;
    private final TimelineView view;
    private final ContextCommands commands;

    GestureActions(Workspace workspace, TimelineView view, ContextCommands commands) {
        this.workspace = workspace;
        this.view = view;
        this.commands = commands;
    }

    @Override
    public void toggleFold(String lanePath) {
        ViewState state = workspace.getState();
        Set<String> folded = new LinkedHashSet<>(state.collapsed());
        if (!folded.remove(lanePath)) {
            folded.add(lanePath);
        }
        workspace.show(state.withCollapsed(folded));
    }

    @Override
    public void openDetails(EntryKey key) {
        // Selected here, so that nothing moves: one points at what one sees.
        view.setSelection(List.of(key));
    }

    @Override
    public void showValuesIn(String currency) {
        workspace.show(workspace.getState().withYearly(new ViewState.YearlyStrip(currency)));
    }

    @Override
    public List<MenuItem> menu(@Nullable EntryKey key) {
        return commands.menu(key);
    }
}

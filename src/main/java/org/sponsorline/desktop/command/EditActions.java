package org.sponsorline.desktop.command;

import org.sponsorline.desktop.Workspace;

/// The commands of the Edit menu.
public final class EditActions {

    private final Workspace workspace;

    public EditActions(Workspace workspace) {
        this.workspace = workspace;
    }

    void undo() {
        workspace.undo();
    }

    void redo() {
        workspace.redo();
    }
}

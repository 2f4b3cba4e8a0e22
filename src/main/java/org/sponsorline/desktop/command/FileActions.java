package org.sponsorline.desktop.command;

import java.nio.file.Path;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.workspace.Workspace;

/// The commands of the File menu.
public final class FileActions {

    private final Workspace workspace;
    private final FileChoice choice;

    public FileActions(Workspace workspace, FileChoice choice) {
        this.workspace = workspace;
        this.choice = choice;
    }

    void choose() {
        choice.toOpen().ifPresent(workspace::open);
    }

    void openBundled() {
        workspace.openBundled();
    }

    void reload() {
        workspace.reload();
    }

    /// Opens one of the files opened of late.
    public void open(Path file) {
        workspace.open(file);
    }
}

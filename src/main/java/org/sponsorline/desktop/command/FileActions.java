package org.sponsorline.desktop.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.workspace.Workspace;

/// The commands of the File menu.
public final class FileActions {

    private final Workspace workspace;
    private final FileChoice choice;
    private final Consumer<Path> opener;

    /// @param opener opens a file, whether a record or a briefing
    public FileActions(Workspace workspace, FileChoice choice, Consumer<Path> opener) {
        this.workspace = workspace;
        this.choice = choice;
        this.opener = opener;
    }

    void choose() {
        choice.toOpen().ifPresent(opener);
    }

    void openBundled() {
        workspace.openBundled();
    }

    void reload() {
        workspace.reload();
    }

    /// Opens one of the files opened of late.
    public void open(Path file) {
        opener.accept(file);
    }
}

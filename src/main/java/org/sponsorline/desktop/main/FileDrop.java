package org.sponsorline.desktop.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped onto the window.
public final class FileDrop {

    private static final PseudoClass AWAITING = PseudoClass.getPseudoClass("awaiting-drop");

    private final Consumer<Path> open;

    public FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    public void serve(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                mark(scene, true);
                event.consume();
            }
        });
        scene.setOnDragExited(event -> mark(scene, false));
        scene.setOnDragDropped(event -> drop(scene, event));
    }

    private void drop(Scene scene, DragEvent event) {
        mark(scene, false);
        event.setDropCompleted(take(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Opens the first of these files.
    ///
    /// @return whether there was one
    boolean take(List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        open.accept(files.getFirst().toPath());
        return true;
    }

    private static void mark(Scene scene, boolean awaiting) {
        scene.getRoot().pseudoClassStateChanged(AWAITING, awaiting);
    }
}

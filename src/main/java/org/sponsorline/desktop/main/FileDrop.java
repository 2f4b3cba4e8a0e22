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
        List<File> files = event.getDragboard().getFiles();
        mark(scene, false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            open.accept(files.getFirst().toPath());
        }
    }

    private static void mark(Scene scene, boolean awaiting) {
        scene.getRoot().pseudoClassStateChanged(AWAITING, awaiting);
    }
}

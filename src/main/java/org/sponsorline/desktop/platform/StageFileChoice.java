package org.sponsorline.desktop.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs over a stage. They begin in the folder of the last choice.
public final class StageFileChoice implements FileChoice {

    private final Stage stage;
    private @Nullable File folder;

    public StageFileChoice(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter("JSON", "*.json"), new ExtensionFilter("*", "*.*"));
        return chosen(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toSave(String suggestion) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(suggestion);
        String ending = suggestion.substring(suggestion.lastIndexOf('.') + 1);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return chosen(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}

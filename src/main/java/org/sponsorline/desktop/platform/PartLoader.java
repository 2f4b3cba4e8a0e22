package org.sponsorline.desktop.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;

/// Loads the FXML of a part of a panel: one that is there several times, or is large enough for a class of its own.
public final class PartLoader {

    private PartLoader() {}

    /// Fills a part with what its FXML says. The file lies beside the class of the part and has its name; the part is
    /// both its root (`fx:root`) and its controller.
    ///
    /// @param words the texts that the file names by `%`
    public static void load(Node part, ResourceBundle words) {
        Class<?> type = part.getClass();
        String file = type.getSimpleName() + ".fxml";
        URL url = Objects.requireNonNull(type.getResource(file), file);
        FXMLLoader loader = new FXMLLoader(url, words);
        loader.setClassLoader(type.getClassLoader());
        loader.setRoot(part);
        loader.setController(part);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The part " + file + " cannot be loaded.", e);
        }
    }
}

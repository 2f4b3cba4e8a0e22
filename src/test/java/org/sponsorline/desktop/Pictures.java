package org.sponsorline.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Pictures of windows, left under `target/pictures` for people to look at.
final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /// Takes the stage's scene and whatever else is open and lies over it.
    static Path take(String name, Stage stage) {
        var image = FxTest.from(() -> compose(stage));
        var file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, PngFile.encode(argb(image), (int) image.getWidth(), (int) image.getHeight()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static int[] argb(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static Image compose(Stage stage) {
        var scene = stage.getScene();
        var base = scene.snapshot(null);
        var above = Window.getWindows().stream()
                .filter(window -> window != stage && window.isShowing() && window.getScene() != null)
                .toList();
        if (above.isEmpty()) {
            return base;
        }
        var canvas = new Canvas(base.getWidth(), base.getHeight());
        var pen = canvas.getGraphicsContext2D();
        pen.drawImage(base, 0, 0);
        for (var window : above) {
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            var root = window.getScene().getRoot();
            var bounds = root.localToScene(root.getBoundsInLocal());
            var picture = root.snapshot(parameters, null);
            pen.drawImage(
                    picture,
                    window.getX() + window.getScene().getX() + bounds.getMinX() - stage.getX() - scene.getX(),
                    window.getY() + window.getScene().getY() + bounds.getMinY() - stage.getY() - scene.getY());
        }
        return canvas.snapshot(null, new WritableImage((int) base.getWidth(), (int) base.getHeight()));
    }
}

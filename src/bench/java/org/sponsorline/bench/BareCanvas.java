package org.sponsorline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.sponsorline.desktop.platform.ToolkitTypeface;
import org.sponsorline.paint.surface.Surface;

/// A canvas of the plot's size that draws the rectangles and labels of each frame with the toolkit's plainest calls.
final class BareCanvas {

    private final Canvas canvas;
    private final StackPane root;
    private final List<Tape> tapes;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<Surface.Font, Font> fonts = new HashMap<>();

    BareCanvas(double width, double height, List<Tape> tapes) {
        canvas = new Canvas(width, height);
        root = new StackPane(canvas);
        root.setAlignment(Pos.TOP_LEFT);
        // Like the program's own: the scene is cleared to its ground, nothing is filled over it.
        root.setStyle("-fx-background-color: null;");
        this.tapes = tapes;
    }

    Parent root() {
        return root;
    }

    void draw(int frame) {
        Tape tape = tapes.get(frame);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        for (Tape.Rectangle rectangle : tape.rectangles) {
            graphics.setFill(colour(rectangle.argb()));
            graphics.fillRect(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height());
        }
        for (Tape.Label label : tape.labels) {
            graphics.setFill(colour(label.argb()));
            graphics.setFont(fonts.computeIfAbsent(label.font(), font -> Font.font(
                    ToolkitTypeface.family(), font.emphasis() ? FontWeight.BOLD : FontWeight.NORMAL, font.sizePx())));
            graphics.fillText(label.text(), label.x(), label.baseline());
        }
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(argb, key -> Color.rgb(
                key >> 16 & 0xFF, key >> 8 & 0xFF, key & 0xFF, (key >>> 24) / 255.0));
    }
}

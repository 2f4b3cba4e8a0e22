package org.sponsorline.desktop.timeline.canvas;

import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/// The toolkit's paints for colours written as `0xAARRGGBB`, each made once.
final class CanvasPaints {

    /// The distance from one diagonal of a hatch to the next.
    static final double HATCH_STEP_PX = 6;

    private final PaintTable<Color> colours = new PaintTable<>(argb -> Argb.colour((int) argb));
    private final PaintTable<LinearGradient> fades = new PaintTable<>(CanvasPaints::makeFade);
    private final PaintTable<ImagePattern> hatches = new PaintTable<>(this::makeHatch);
    private double scale = 1;

    /// @param pixelScale device pixels per pixel of the scene
    void scale(double pixelScale) {
        if (pixelScale != scale) {
            hatches.clear();
            scale = pixelScale;
        }
    }

    Color colour(int argb) {
        return colours.of(argb);
    }

    LinearGradient fade(int argbLeft, int argbRight) {
        return fades.of((long) argbLeft << 32 | argbRight & 0xFFFFFFFFL);
    }

    /// Diagonals of a colour, in tiles that begin where the canvas's origin is.
    ImagePattern hatch(int argb) {
        return hatches.of(argb);
    }

    /// A fade between the colour in the upper and the colour in the lower half of the number.
    private static LinearGradient makeFade(long colours) {
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE,
                new Stop(0, Argb.colour((int) (colours >>> 32))), new Stop(1, Argb.colour((int) colours)));
    }

    private ImagePattern makeHatch(long argb) {
        int size = (int) Math.round(HATCH_STEP_PX * scale);
        WritableImage tile = new WritableImage(size, size);
        Color colour = Argb.colour((int) argb);
        Color soft = colour.deriveColor(0, 1, 1, 0.4);
        for (int row = 0; row < size; row++) {
            int column = size - 1 - row;
            tile.getPixelWriter().setColor(column, row, colour);
            tile.getPixelWriter().setColor((column + 1) % size, row, soft);
        }
        return new ImagePattern(tile, 0, 0, HATCH_STEP_PX, HATCH_STEP_PX, false);
    }
}

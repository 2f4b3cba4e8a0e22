package org.sponsorline.desktop.timeline.canvas;

import javafx.scene.image.WritableImage;

/// Reads pixels of a picture on white.
record PaintedPixels(WritableImage image) {

    private static final int WHITE = 0xFFFFFFFF;

    int width() {
        return (int) image.getWidth();
    }

    int height() {
        return (int) image.getHeight();
    }

    int at(int x, int y) {
        return image.getPixelReader().getArgb(x, y);
    }

    /// How many pixels have exactly this colour.
    int count(int argb) {
        int count = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                count += at(x, y) == argb ? 1 : 0;
            }
        }
        return count;
    }

    /// How many pixels of a rectangle are not white.
    int painted(int left, int top, int width, int height) {
        int count = 0;
        for (int y = top; y < Math.min(top + height, height()); y++) {
            for (int x = left; x < Math.min(left + width, width()); x++) {
                count += at(x, y) == WHITE ? 0 : 1;
            }
        }
        return count;
    }

    /// How many pixels' worth of ink lies on white, told by a part of the colour that is zero in it.
    double coverage(int argb) {
        int shift = (argb & 0xFF) == 0 ? 0 : 8;
        double sum = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                boolean ours = shift != 8 || (at(x, y) >> 16 & 0xFF) < 255 || (at(x, y) & 0xFF) < 255 || at(x, y) == WHITE;
                sum += ours ? (255 - (at(x, y) >>> shift & 0xFF)) / 255.0 : 0;
            }
        }
        return sum;
    }

    double rightmost() {
        for (int x = width() - 1; x >= 0; x--) {
            for (int y = 0; y < height(); y++) {
                if ((at(x, y) & 0xFF) < 128) {
                    return x + 1;
                }
            }
        }
        return 0;
    }
}

package org.sponsorline.desktop.show.screen;

import javafx.geometry.Rectangle2D;

/// A screen: where it lies on the desktop, in the desktop's own units, and how many pixels a unit has.
///
/// @param scale device pixels a unit
public record ScreenPlace(Rectangle2D bounds, double scale) {

    /// What it is known by when it comes back: its place, size and scale.
    public String key() {
        return "%.0fx%.0f%+.0f%+.0f@%s".formatted(
                bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY(), scale);
    }

    /// Its size in device pixels, such as `1920 × 1080`.
    public String size() {
        return Math.round(bounds.getWidth() * scale) + " × " + Math.round(bounds.getHeight() * scale);
    }

    /// How much of a rectangle it shows, in square units.
    double areaOf(Rectangle2D other) {
        double wide = Math.min(bounds.getMaxX(), other.getMaxX()) - Math.max(bounds.getMinX(), other.getMinX());
        double high = Math.min(bounds.getMaxY(), other.getMaxY()) - Math.max(bounds.getMinY(), other.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}

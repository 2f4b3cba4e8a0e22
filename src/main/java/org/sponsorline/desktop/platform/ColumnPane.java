package org.sponsorline.desktop.platform;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out in columns, one below the other and on in the next column, as a newspaper does: as many
/// columns as have room for the widest child, all about as high. A child is never cut between two columns.
public final class ColumnPane extends Pane {

    /// The gap between two columns, as a part of a column's preferred width.
    private static final double GAP_SHARE = 0.08;

    /// Finer than a pixel after so many halvings of any window's height.
    private static final int HALVINGS = 16;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widestChild() + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return columnHeight(columns(width)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Columns columns = columns(getWidth());
        double limit = columnHeight(columns);
        double x = snappedLeftInset();
        double y = 0;
        for (Node child : getManagedChildren()) {
            double height = child.prefHeight(columns.width());
            if (y > 0 && y + height > limit) {
                x += columns.width() + columns.gap();
                y = 0;
            }
            child.resizeRelocate(x, snappedTopInset() + y, columns.width(), height);
            y += height;
        }
    }

    /// How many columns there are, how wide each is and what lies between two, in pixels.
    private record Columns(int count, double width, double gap) {}

    private Columns columns(double width) {
        double least = Math.max(1, widestChild());
        double gap = snapSizeX(least * GAP_SHARE);
        double room = width < 0 ? least : width - snappedLeftInset() - snappedRightInset();
        int count = Math.max(1, (int) ((room + gap) / (least + gap)));
        return new Columns(count, snapSizeX(Math.max(1, (room - gap * (count - 1)) / count - 0.5)), gap);
    }

    private double widestChild() {
        return getManagedChildren().stream().mapToDouble(child -> child.prefWidth(-1)).max().orElse(0);
    }

    /// The least height in which the columns hold everything.
    private double columnHeight(Columns columns) {
        List<Double> heights = getManagedChildren().stream().map(child -> child.prefHeight(columns.width())).toList();
        double highest = heights.stream().mapToDouble(height -> height).max().orElse(0);
        double all = heights.stream().mapToDouble(height -> height).sum();
        double low = Math.max(highest, all / columns.count());
        if (filled(heights, low) <= columns.count()) {
            return low;
        }
        double high = all;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (filled(heights, middle) <= columns.count()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /// How many columns of a height are filled.
    private static int filled(List<Double> heights, double limit) {
        int count = 1;
        double y = 0;
        for (double height : heights) {
            if (y > 0 && y + height > limit) {
                count++;
                y = 0;
            }
            y += height;
        }
        return count;
    }
}

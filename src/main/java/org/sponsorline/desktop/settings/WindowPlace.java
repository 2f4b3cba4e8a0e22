package org.sponsorline.desktop.settings;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// Where the window stands on the desktop, in the desktop's own units.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double LEAST_WIDTH = 700;
    private static final double LEAST_HEIGHT = 470;

    private static final double FIRST_SHARE = 0.85;

    /// So much of the title bar must be on a screen for the window to be taken hold of.
    private static final double GRIP = 120;

    private static final double FARTHEST = 1e6;

    public WindowPlace {
        x = bounded(x);
        y = bounded(y);
        width = bounded(width);
        height = bounded(height);
    }

    /// Whether it is the place of a window that can be seen.
    boolean hasSize() {
        return width != 0 && height != 0;
    }

    private static double bounded(double number) {
        return Math.clamp(number, -FARTHEST, FARTHEST);
    }

    /// Smaller than this a window would cut what is in its toolbar and leave no lane in sight.
    ///
    /// @param letters the size of its letters against the usual size
    public static Dimension2D least(double letters) {
        return new Dimension2D(Math.ceil(LEAST_WIDTH * letters), Math.ceil(LEAST_HEIGHT * letters));
    }

    /// The place of a window that never stood anywhere: most of a screen, in its middle.
    ///
    /// @param screen its usable area
    /// @param least  the least size of the window, where the screen has room for it
    public static WindowPlace firstOn(Rectangle2D screen, Dimension2D least) {
        double width = Math.max(
                Math.min(least.getWidth(), screen.getWidth()), Math.rint(screen.getWidth() * FIRST_SHARE));
        double height = Math.max(
                Math.min(least.getHeight(), screen.getHeight()), Math.rint(screen.getHeight() * FIRST_SHARE));
        return new WindowPlace(
                screen.getMinX() + Math.rint((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.rint((screen.getHeight() - height) / 2), width, height, false);
    }

    /// This place where screens show all of it. Where one shows its title bar the window is brought wholly onto the
    /// screen that shows most of it: made as small as that and then moved. Else it comes to the middle of the first.
    ///
    /// @param screens the usable areas of the screens, the main one first; not empty
    /// @param least   the least size of the window, where a screen has room for it
    public WindowPlace recoveredOn(List<Rectangle2D> screens, Dimension2D least) {
        double shown = screens.stream().mapToDouble(this::areaOn).sum();
        if (width >= least.getWidth() && height >= least.getHeight() && shown >= width * height) {
            return this;
        }
        Rectangle2D screen = screens.stream().filter(this::isReachableOn)
                .max(Comparator.comparingDouble(this::areaOn)).orElse(null);
        if (screen == null) {
            Rectangle2D main = screens.getFirst();
            WindowPlace fitting = fittingInto(main, least);
            return new WindowPlace(
                    main.getMinX() + (main.getWidth() - fitting.width) / 2,
                    main.getMinY() + (main.getHeight() - fitting.height) / 2,
                    fitting.width, fitting.height, maximized);
        }
        WindowPlace fitting = fittingInto(screen, least);
        return new WindowPlace(
                Math.clamp(x, screen.getMinX(), screen.getMaxX() - fitting.width),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - fitting.height),
                fitting.width, fitting.height, maximized);
    }

    /// How much of the window a screen shows, in square units.
    private double areaOn(Rectangle2D screen) {
        double wide = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double high = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }

    private WindowPlace fittingInto(Rectangle2D screen, Dimension2D least) {
        return new WindowPlace(
                x, y,
                Math.clamp(width, Math.min(least.getWidth(), screen.getWidth()), screen.getWidth()),
                Math.clamp(height, Math.min(least.getHeight(), screen.getHeight()), screen.getHeight()),
                maximized);
    }

    private boolean isReachableOn(Rectangle2D screen) {
        double shown = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return shown >= Math.min(GRIP, width) && y >= screen.getMinY() - 1 && y <= screen.getMaxY() - GRIP / 4;
    }
}

package org.sponsorline.desktop.settings;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the window stands on the desktop, in the desktop's own units.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /// Smaller than this a window would cut what is in its toolbar and leave no lane in sight.
    public static final double MIN_WIDTH = 700;
    public static final double MIN_HEIGHT = 440;

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

    /// The place of a window that never stood anywhere: most of a screen, in its middle.
    ///
    /// @param screen its usable area
    public static WindowPlace firstOn(Rectangle2D screen) {
        double width = Math.max(Math.min(MIN_WIDTH, screen.getWidth()), Math.rint(screen.getWidth() * FIRST_SHARE));
        double height = Math.max(Math.min(MIN_HEIGHT, screen.getHeight()), Math.rint(screen.getHeight() * FIRST_SHARE));
        return new WindowPlace(
                screen.getMinX() + Math.rint((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.rint((screen.getHeight() - height) / 2), width, height, false);
    }

    /// This place where screens show all of it. Where one shows its title bar the window is brought wholly onto the
    /// screen that shows most of it: made as small as that and then moved. Else it comes to the middle of the first.
    ///
    /// @param screens the usable areas of the screens, the main one first; not empty
    public WindowPlace recoveredOn(List<Rectangle2D> screens) {
        double shown = screens.stream().mapToDouble(this::areaOn).sum();
        if (width >= MIN_WIDTH && height >= MIN_HEIGHT && shown >= width * height) {
            return this;
        }
        Rectangle2D screen = screens.stream().filter(this::isReachableOn)
                .max(Comparator.comparingDouble(this::areaOn)).orElse(null);
        if (screen == null) {
            Rectangle2D main = screens.getFirst();
            WindowPlace fitting = fittingInto(main);
            return new WindowPlace(
                    main.getMinX() + (main.getWidth() - fitting.width) / 2,
                    main.getMinY() + (main.getHeight() - fitting.height) / 2,
                    fitting.width, fitting.height, maximized);
        }
        WindowPlace fitting = fittingInto(screen);
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

    private WindowPlace fittingInto(Rectangle2D screen) {
        return new WindowPlace(
                x, y,
                Math.clamp(width, Math.min(MIN_WIDTH, screen.getWidth()), screen.getWidth()),
                Math.clamp(height, Math.min(MIN_HEIGHT, screen.getHeight()), screen.getHeight()),
                maximized);
    }

    private boolean isReachableOn(Rectangle2D screen) {
        double shown = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return shown >= Math.min(GRIP, width) && y >= screen.getMinY() - 1 && y <= screen.getMaxY() - GRIP / 4;
    }
}

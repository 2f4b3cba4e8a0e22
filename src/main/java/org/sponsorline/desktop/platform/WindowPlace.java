package org.sponsorline.desktop.platform;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the window stands on the desktop, in the desktop's own units.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 400;
    /// So much of the title bar must be on a screen for the window to be taken hold of.
    private static final double GRIP = 120;

    /// This place where a screen still shows it, else the same size in the middle of the first screen.
    ///
    /// @param screens the usable areas of the screens, the main one first; not empty
    public WindowPlace recoveredOn(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().filter(this::isReachableOn).findFirst().orElse(null);
        if (screen == null) {
            Rectangle2D main = screens.getFirst();
            WindowPlace fitting = fittingInto(main);
            return new WindowPlace(
                    main.getMinX() + (main.getWidth() - fitting.width) / 2,
                    main.getMinY() + (main.getHeight() - fitting.height) / 2,
                    fitting.width, fitting.height, maximized);
        }
        return fittingInto(screen);
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

package org.sponsorline.desktop.platform;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a stage where it stood last, and keeps note of where it is moved to.
public final class StagePlace {

    private StagePlace() {}

    /// A stage that never stood anywhere takes most of the main screen.
    public static void of(Stage stage, Settings settings) {
        List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowPlace last = settings.placeProperty().get();
        WindowPlace place = last == null
                ? WindowPlace.firstOn(Screen.getPrimary().getVisualBounds()) : last.recoveredOn(screens);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        Runnable note = () -> note(stage, settings);
        stage.xProperty().subscribe(note);
        stage.yProperty().subscribe(note);
        stage.widthProperty().subscribe(note);
        stage.heightProperty().subscribe(note);
        stage.maximizedProperty().subscribe(note);
    }

    private static void note(Stage stage, Settings settings) {
        if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        WindowPlace last = settings.placeProperty().get();
        if (stage.isMaximized() && last != null) {
            // The place to come back to is the one before it filled the screen.
            settings.placeProperty().set(
                    new WindowPlace(last.x(), last.y(), last.width(), last.height(), true));
        } else if (Double.isFinite(stage.getX()) && Double.isFinite(stage.getY())) {
            settings.placeProperty().set(new WindowPlace(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        }
    }
}

package org.sponsorline.desktop.platform;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.WindowPlace;

/// Puts a stage where it stood last, keeps note of where it is moved to, and lets it be no smaller than its letters allow.
public final class StagePlace {

    /// By then a window manager has put its frame around a window.
    private static final Duration FRAMED_AFTER = Duration.millis(400);

    private StagePlace() {}

    /// A stage that never stood anywhere takes most of the main screen.
    public static void of(Stage stage, Settings settings) {
        WindowPlace last = settings.placeProperty().get();
        WindowPlace place = last == null
                ? WindowPlace.firstOn(Screen.getPrimary().getVisualBounds(), least(settings))
                : last.recoveredOn(screens(), least(settings));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        // A window manager may show a window elsewhere, with the title bar that it adds beyond the edge.
        PauseTransition framed = new PauseTransition(FRAMED_AFTER);
        framed.setOnFinished(event -> bringOntoScreen(stage, place, settings));
        stage.setOnShown(event -> framed.playFromStart());
        Runnable note = () -> note(stage, settings);
        Subscription noting = Subscription.combine(
                stage.xProperty().subscribe(note), stage.yProperty().subscribe(note),
                stage.widthProperty().subscribe(note), stage.heightProperty().subscribe(note),
                stage.maximizedProperty().subscribe(note),
                settings.fontPercentProperty().subscribe(() -> growWithLetters(stage, settings)));
        growWithLetters(stage, settings);
        // A stage may be used again; the window that was in it before is to be forgotten then.
        stage.setOnHidden(event -> noting.unsubscribe());
    }

    /// @param wanted where it was to be shown; a stage of another size is in somebody's hands by now
    private static void bringOntoScreen(Stage stage, WindowPlace wanted, Settings settings) {
        if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified() || stage.isMaximized()
                || stage.getWidth() != wanted.width() || stage.getHeight() != wanted.height()) {
            return;
        }
        WindowPlace shown = placeOf(stage);
        WindowPlace whole = shown.recoveredOn(screens(), least(settings));
        if (!whole.equals(shown)) {
            stage.setX(whole.x());
            stage.setY(whole.y());
        }
    }

    /// Larger letters need a larger window; where it stands too far out for that it is moved.
    private static void growWithLetters(Stage stage, Settings settings) {
        Rectangle2D main = Screen.getPrimary().getVisualBounds();
        Dimension2D least = least(settings);
        stage.setMinWidth(Math.min(least.getWidth(), main.getWidth()));
        stage.setMinHeight(Math.min(least.getHeight(), main.getHeight()));
        if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified() || stage.isMaximized()
                || stage.getWidth() >= stage.getMinWidth() && stage.getHeight() >= stage.getMinHeight()) {
            return;
        }
        WindowPlace whole = placeOf(stage).recoveredOn(screens(), least);
        stage.setX(whole.x());
        stage.setY(whole.y());
        stage.setWidth(whole.width());
        stage.setHeight(whole.height());
    }

    private static WindowPlace placeOf(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private static Dimension2D least(Settings settings) {
        return WindowPlace.least(settings.fontPercentProperty().get() / 100.0);
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

package org.sponsorline.desktop.show;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.ProgramIcon;
import org.sponsorline.desktop.show.room.RoomView;
import org.sponsorline.desktop.show.screen.ScreenPlace;

/// The window that the room sees: the picture and nothing else. It is made once in a show, so that whoever shares it in
/// a call goes on sharing it.
///
/// It takes all of a screen without being full screen in the toolkit's sense, which allows one such window and writes
/// over it; or it is one plain window of a usual size.
final class StageWindow {

    private static final Duration CURSOR_SEEN = Duration.seconds(2);
    private static final double PLAIN_WIDTH = 1280;
    private static final double PLAIN_HEIGHT = 720;

    /// How much of a small screen a plain window takes.
    private static final double PLAIN_SHARE = 0.8;

    private final Stage stage;
    private final RoomView view;
    private final boolean plain;
    private @Nullable Rectangle2D place;

    /// @param title says nothing of the file
    /// @param plain whether it is an ordinary window
    StageWindow(RoomView view, String title, boolean plain) {
        this.view = view;
        this.plain = plain;
        stage = new Stage(plain ? StageStyle.DECORATED : StageStyle.UNDECORATED);
        stage.setTitle(title);
        stage.getIcons().setAll(ProgramIcon.sizes());
        StackPane root = new StackPane(view);
        root.setId("room-stage");
        // The program's style sheet has grounds of its own, which are not the stage's.
        root.setStyle("-fx-background-color: null;");
        Scene scene = new Scene(root, PLAIN_WIDTH, PLAIN_HEIGHT, Color.BLACK);
        stage.setScene(scene);
        hideCursor(scene);
    }

    private static void hideCursor(Scene scene) {
        PauseTransition still = new PauseTransition(CURSOR_SEEN);
        still.setOnFinished(event -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            scene.setCursor(Cursor.DEFAULT);
            still.playFromStart();
        });
        still.play();
    }

    Stage stage() {
        return stage;
    }

    RoomView view() {
        return view;
    }

    /// Stands on a screen: over all of it, or as a plain window in its middle. Without a screen it is not shown. A plain
    /// window that a screen shows wholly is left where it is, as somebody may share it there.
    ///
    /// @param all the screens on which it may stay
    void standOn(@Nullable ScreenPlace screen, List<ScreenPlace> all) {
        if (plain && stage.isShowing() && all.stream().anyMatch(each -> each.bounds().contains(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))) {
            return;
        }
        if (screen == null) {
            place = null;
            stage.hide();
            return;
        }
        Rectangle2D bounds = screen.bounds();
        Rectangle2D next = plain ? middleOf(bounds) : bounds;
        boolean moved = !next.equals(place);
        place = next;
        if (moved) {
            put();
        }
        if (!stage.isShowing()) {
            stage.show();
            put();
        }
    }

    /// A window manager may have put it elsewhere: back to its place. A plain window is left where it is dragged.
    void keepPlace() {
        Rectangle2D own = place;
        if (own != null && stage.isShowing() && !plain && (stage.getX() != own.getMinX()
                || stage.getY() != own.getMinY() || stage.getWidth() != own.getWidth()
                || stage.getHeight() != own.getHeight())) {
            put();
        }
    }

    private void put() {
        Rectangle2D own = place;
        if (own != null) {
            stage.setX(own.getMinX());
            stage.setY(own.getMinY());
            stage.setWidth(own.getWidth());
            stage.setHeight(own.getHeight());
        }
    }

    private static Rectangle2D middleOf(Rectangle2D screen) {
        double share = Math.min(1, PLAIN_SHARE * Math.min(
                screen.getWidth() / PLAIN_WIDTH, screen.getHeight() / PLAIN_HEIGHT));
        double width = Math.floor(PLAIN_WIDTH * share);
        double height = Math.floor(PLAIN_HEIGHT * share);
        return new Rectangle2D(
                screen.getMinX() + Math.rint((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.rint((screen.getHeight() - height) / 2), width, height);
    }

    /// Width to height of what it shows.
    double ratio() {
        return view.getWidth() > 0 && view.getHeight() > 0
                ? view.getWidth() / view.getHeight() : PLAIN_WIDTH / PLAIN_HEIGHT;
    }

    void close() {
        stage.close();
    }
}

package org.sponsorline.desktop.main;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.Notice;
import org.sponsorline.desktop.platform.Notice.Weight;

/// Shows notices in the lower right corner of the window, above everything and in nobody's way. What is mere
/// information goes by itself; what matters stays until it has been read.
public final class NoticeBoard implements Notice.Board {

    private static final Duration READING_TIME = Duration.seconds(8);
    private static final int MOST = 3;

    private final VBox stack = new VBox();

    public NoticeBoard() {
        stack.getStyleClass().add("notices");
        stack.setAlignment(Pos.BOTTOM_RIGHT);
        stack.setPickOnBounds(false);
        stack.setMouseTransparent(false);
    }

    /// The layer to put over the window.
    Parent layer() {
        return stack;
    }

    @Override
    public void tell(Notice notice) {
        Notification shown = new Notification(notice.sentence(), new FontIcon(sign(notice.weight())));
        shown.getStyleClass().addAll(Styles.ELEVATED_1, colour(notice.weight()));
        shown.setMaxHeight(Region.USE_PREF_SIZE);
        shown.setAccessibleText(notice.sentence());
        shown.setOnClose(event -> stack.getChildren().remove(shown));
        Notice.Action action = notice.action();
        if (action != null) {
            Button button = new Button(action.label());
            button.setOnAction(event -> {
                stack.getChildren().remove(shown);
                action.run().run();
            });
            shown.setPrimaryActions(button);
        }
        // The same thing once more, such as a file that still cannot be read, takes the place of the first time.
        stack.getChildren().removeIf(each ->
                each instanceof Notification other && notice.sentence().equals(other.getMessage()));
        stack.getChildren().add(shown);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
        if (notice.weight() == Weight.INFO) {
            PauseTransition wait = new PauseTransition(READING_TIME);
            wait.setOnFinished(event -> stack.getChildren().remove(shown));
            wait.play();
        }
    }

    /// Takes the last notice away.
    ///
    /// @return whether there was one
    boolean dismiss() {
        if (stack.getChildren().isEmpty()) {
            return false;
        }
        stack.getChildren().removeLast();
        return true;
    }

    private static String sign(Weight weight) {
        return switch (weight) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-x-octagon";
        };
    }

    private static String colour(Weight weight) {
        return switch (weight) {
            case INFO -> Styles.ACCENT;
            case WARNING -> Styles.WARNING;
            case ERROR -> Styles.DANGER;
        };
    }
}

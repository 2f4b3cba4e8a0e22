package org.sponsorline.desktop.notice;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.notice.Notice.Subject;
import org.sponsorline.desktop.notice.Notice.Weight;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.WrappedLabel;

/// Shows notices in the lower right corner of the window, above everything and in nobody's way. What is mere
/// information goes by itself; what matters stays until it has been read.
public final class NoticeBoard {

    private static final Duration READING_TIME = Duration.seconds(8);
    private static final Duration GLANCING_TIME = Duration.seconds(3);
    private static final int MOST = 3;
    private static final String CONFIRMATION = "confirmation";

    private final VBox stack = new VBox();

    public NoticeBoard() {
        stack.getStyleClass().add("notices");
        stack.setAlignment(Pos.BOTTOM_RIGHT);
        stack.setPickOnBounds(false);
        stack.setMouseTransparent(false);
    }

    /// The layer to put over the window.
    public Parent layer() {
        return stack;
    }

    public void tell(Notice notice) {
        withdraw(notice.subject());
        if (notice.weight() == Weight.DONE) {
            confirm(notice);
            return;
        }
        Notification shown = new Notification(notice.sentence(), new FontIcon(sign(notice.weight())));
        shown.setSkin(new NoticeSkin(shown));
        shown.getStyleClass().addAll(Styles.ELEVATED_1, colour(notice.weight()));
        shown.setMaxHeight(Region.USE_PREF_SIZE);
        shown.setAccessibleText(notice.sentence());
        shown.setUserData(notice.subject());
        shown.setOnClose(event -> stack.getChildren().remove(shown));
        Notice.Action action = notice.action();
        if (action != null) {
            Button button = LiteralText.in(new Button(action.label()));
            button.setOnAction(event -> {
                stack.getChildren().remove(shown);
                action.run().run();
            });
            shown.setPrimaryActions(button);
        }
        stack.getChildren().add(shown);
        if (stack.getChildren().size() > MOST) {
            makeRoom();
        }
        if (notice.weight() == Weight.INFO) {
            removeAfter(shown, READING_TIME);
        }
    }

    /// Takes away the oldest of what would go by itself, or else the oldest of all.
    private void makeRoom() {
        List<Node> shown = stack.getChildren();
        List<Node> earlier = shown.subList(0, shown.size() - 1);
        shown.remove(earlier.stream().filter(NoticeBoard::goesByItself).findFirst().orElseGet(shown::getFirst));
    }

    private static boolean goesByItself(Node shown) {
        return shown.getStyleClass().contains(CONFIRMATION) || shown.getStyleClass().contains(Styles.ACCENT);
    }

    /// One quiet line at a time, which nobody has to take away and a click goes through.
    private void confirm(Notice notice) {
        stack.getChildren().removeIf(each -> each.getStyleClass().contains(CONFIRMATION));
        Label line = new WrappedLabel(notice.sentence());
        line.setUserData(notice.subject());
        line.getStyleClass().addAll(CONFIRMATION, Styles.ELEVATED_1);
        line.setMouseTransparent(true);
        line.setAccessibleText(notice.sentence());
        stack.getChildren().add(line);
        line.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        removeAfter(line, GLANCING_TIME);
    }

    /// Takes away what was told about a subject and is no longer true, if it is still there.
    public void withdraw(Subject subject) {
        stack.getChildren().removeIf(each -> each.getUserData() == subject);
    }

    private void removeAfter(Node shown, Duration time) {
        PauseTransition wait = new PauseTransition(time);
        wait.setOnFinished(_ -> stack.getChildren().remove(shown));
        wait.play();
    }

    /// Takes the last notice away; a confirmation goes by itself.
    ///
    /// @return whether there was one
    public boolean dismiss() {
        return stack.getChildren().reversed().stream()
                .filter(Notification.class::isInstance).findFirst()
                .map(stack.getChildren()::remove).orElse(false);
    }

    private static String sign(Weight weight) {
        return switch (weight) {
            case DONE, INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case ERROR -> "fth-x-octagon";
        };
    }

    private static String colour(Weight weight) {
        return switch (weight) {
            case DONE, INFO -> Styles.ACCENT;
            case WARNING -> Styles.WARNING;
            case ERROR -> Styles.DANGER;
        };
    }
}

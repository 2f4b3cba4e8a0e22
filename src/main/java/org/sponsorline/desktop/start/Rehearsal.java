package org.sponsorline.desktop.start;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// Uses the first window for a moment and ends the program: what a packaged program learns its start from.
final class Rehearsal extends AnimationTimer {

    private static final int FRAMES_TO_OPEN = 150;
    private static final int FRAMES_TO_USE = 120;
    private static final int FRAMES_PER_NOTCH = 10;

    private final Stage stage;
    private final Robot robot = new Robot();
    private int frame;

    /// @param stage on the screen, with its first picture in it
    Rehearsal(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void handle(long now) {
        frame++;
        if (frame > FRAMES_TO_OPEN + FRAMES_TO_USE) {
            stop();
            Platform.exit();
        } else if (frame > FRAMES_TO_OPEN) {
            use(frame - FRAMES_TO_OPEN);
        }
    }

    /// Wanders over the middle of the window, turns the wheel now and then, and clicks at last.
    private void use(int step) {
        double way = 0.3 + 0.4 * step / FRAMES_TO_USE;
        robot.mouseMove(stage.getX() + way * stage.getWidth(), stage.getY() + way * stage.getHeight());
        if (step % FRAMES_PER_NOTCH == 0) {
            robot.mouseWheel(step < FRAMES_TO_USE / 2 ? 1 : -1);
        }
        if (step == FRAMES_TO_USE) {
            robot.mouseClick(MouseButton.PRIMARY);
        }
    }
}

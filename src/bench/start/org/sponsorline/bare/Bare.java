package org.sponsorline.bare;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.BorderPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// A JavaFX window with one canvas in it: the least that a start can cost. Tells when it has been painted, as the
/// program does, and ends; with the argument `rehearse` it stays for a moment and says nothing.
public final class Bare extends Application {

    private static final int REHEARSAL_FRAMES = 150;
    private static final int PAINTED_FRAMES = 2;

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.out.println("main");
        }
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Canvas canvas = new Canvas(1280, 800);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.STEELBLUE);
        for (int row = 0; row < 30; row++) {
            graphics.fillRect(20 + row * 7, 20 + row * 24, 300, 18);
            graphics.fillText("Bar " + row, 340 + row * 7, 34 + row * 24);
        }
        stage.setScene(new Scene(new BorderPane(canvas), 1280, 800));
        stage.show();
        boolean rehearses = !getParameters().getRaw().isEmpty();
        if (!rehearses) {
            System.out.println("window");
        }
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                frame++;
                if (rehearses && frame == REHEARSAL_FRAMES) {
                    Platform.exit();
                } else if (!rehearses && frame > PAINTED_FRAMES) {
                    System.out.println("painted");
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}

package org.sponsorline.desktop;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The JavaFX application: one window on one record.
public final class App extends Application {

    /// Opens the window and returns when it has been closed; a blank `file` means the bundled record.
    public static void open(String file) {
        Application.launch(App.class, file);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Sponsorline");
        stage.setScene(new Scene(new StackPane(new Label("Sponsorline")), 1000, 700));
        stage.show();
    }
}

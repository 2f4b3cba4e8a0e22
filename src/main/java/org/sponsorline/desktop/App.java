package org.sponsorline.desktop;

import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The JavaFX application: one window on one record.
public final class App extends Application {

    /// Opens the window and returns when it has been closed; a blank `file` means the bundled record.
    public static void open(String file) {
        Application.launch(App.class, file);
    }

    /// Opens the window on the bundled record, uses it for a moment and closes it.
    public static void rehearse() {
        Rehearsal.prepare();
        open("");
    }

    @Override
    public void start(Stage stage) {
        Wiring wiring = new Wiring(Locale.getDefault());
        stage.setTitle("Sponsorline");
        stage.setScene(new Scene(wiring.window(), 1000, 700));
        stage.show();
    }
}

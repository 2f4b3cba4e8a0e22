package org.sponsorline.desktop.show.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

/// The screens there are. The first is the main one.
@FunctionalInterface
public interface Screens {

    /// Changes on the JavaFX thread when one comes, goes, moves or is resized.
    ObservableList<ScreenPlace> all();

    /// Those of the system. Needs a started JavaFX.
    static Screens ofSystem() {
        ObservableList<ScreenPlace> places = FXCollections.observableArrayList(present());
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> places.setAll(present()));
        return () -> places;
    }

    private static List<ScreenPlace> present() {
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        screens.remove(Screen.getPrimary());
        screens.addFirst(Screen.getPrimary());
        return screens.stream().map(screen -> new ScreenPlace(screen.getBounds(), screen.getOutputScaleX())).toList();
    }
}

package org.sponsorline.desktop.show;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.show.ShowAction;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowKeys;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.ProgramIcon;
import org.sponsorline.desktop.platform.Stylist;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.show.screen.RoomPlaces;
import org.sponsorline.desktop.show.screen.ScreenPlace;
import org.sponsorline.desktop.text.MessageBundle;

/// The presenter's window.
final class ConsoleWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    /// What a frame and a task bar may take of a screen.
    private static final double SHARE = 0.92;

    private final Stage stage = new Stage();
    private final ConsolePane pane;
    private final Subscription theme;

    ConsoleWindow(ConsolePane pane, Appearance look, String title) {
        this.pane = pane;
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        pane.getStyleClass().add("window");
        theme = new Stylist(look).applyTheme(scene, pane);
        stage.setTitle(title);
        stage.getIcons().setAll(ProgramIcon.sizes());
        stage.setScene(scene);
    }

    Stage stage() {
        return stage;
    }

    ConsolePane pane() {
        return pane;
    }

    void serve(ShowViewModel show) {
        Scene scene = stage.getScene();
        ShowKeyScope.serve(scene, show);
        for (KeyCode larger : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
            scene.getAccelerators().put(
                    new KeyCodeCombination(larger, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                    pane::larger);
        }
        for (KeyCode smaller : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT}) {
            scene.getAccelerators().put(
                    new KeyCodeCombination(smaller, KeyCombination.SHORTCUT_DOWN), pane::smaller);
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            show.happen(new ShowEvent.End());
        });
    }

    /// Stands on a screen, in its middle, no larger than that.
    ///
    /// @param aside whether the stage is a plain window there, which it is not to hide
    void standOn(ScreenPlace screen, boolean aside) {
        Rectangle2D bounds = screen.bounds();
        double width = Math.min(WIDTH, Math.floor(bounds.getWidth() * SHARE));
        double height = Math.min(HEIGHT, Math.floor(bounds.getHeight() * SHARE));
        stage.setMinWidth(Math.min(LEAST_WIDTH, width));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, height));
        stage.setWidth(width);
        stage.setHeight(height);
        double free = bounds.getWidth() - width;
        double freeHeight = bounds.getHeight() - height;
        stage.setX(bounds.getMinX() + Math.rint(aside ? free : free / 2));
        stage.setY(bounds.getMinY() + Math.rint(aside ? freeHeight : freeHeight / 2));
        stage.toFront();
        stage.requestFocus();
    }

    /// Stays where it is as long as a screen shows its middle and the stage does not cover it.
    void keepOn(RoomPlaces places) {
        double x = stage.getX() + stage.getWidth() / 2;
        double y = stage.getY() + stage.getHeight() / 2;
        boolean seen = places.screens().stream().anyMatch(screen -> screen.bounds().contains(x, y)
                && (!screen.equals(places.stage()) || places.isShared()));
        if (!seen) {
            standOn(places.console(), false);
        }
    }

    void show(
            ShowMaterial material, ShowState state, ConsolePage page, double ratio, boolean dark, boolean still) {
        pane.show(material, state, page, ratio, dark, still);
    }

    /// Says which screen is whose.
    ///
    /// @param asleep whether the system does not keep the screens on
    void showPlaces(RoomPlaces places, ShowOptions options, boolean asleep, ShowKeys keys, MessageBundle words) {
        ScreenPlace room = places.stage();
        ScreenPlace here = places.console();
        String place = options.rehearse() ? words.getString("place.rehearsal")
                : options.window() ? words.getString("place.window")
                : room == null ? ""
                : places.isShared() ? words.say("place.shared", name(places, here, words), here.size())
                : words.say(
                        "place.both", name(places, room, words), room.size(), name(places, here, words), here.size());
        @Nullable String swap = keys.label(ShowAction.SWAP_SCREENS, words.getLocale());
        pane.showPlace(
                asleep ? words.say("place.asleep", place, words.getString("awake.failed")) : place,
                room == null && !options.rehearse() ? words.say("waiting", swap == null ? "–" : swap) : null);
    }

    private static String name(RoomPlaces places, ScreenPlace screen, MessageBundle words) {
        return words.say("screen.name", places.screens().indexOf(screen) + 1);
    }

    void close() {
        theme.unsubscribe();
        stage.close();
    }
}

package org.sponsorline.desktop.show;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.show.room.RoomPainter;
import org.sponsorline.desktop.show.room.RoomView;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.text.MessageBundle;

/// The scenes of the show in their order, each with a small picture. One is gone to by a click.
final class SceneStrip extends HBox {

    private static final double PICTURE_WIDTH = 112;
    private static final double PICTURE_HEIGHT = 63;

    private final RoomPainter painter;
    private final ShowViewModel show;
    private final MessageBundle words;
    private final List<RoomView> pictures = new ArrayList<>();
    private List<Scene> scenes = List.of();

    SceneStrip(RoomPainter painter, ShowViewModel show, MessageBundle words) {
        this.painter = painter;
        this.show = show;
        this.words = words;
        getStyleClass().add("scene-strip");
    }

    /// Shows the scenes, with the present one marked and in sight.
    void show(ShowMaterial material, ShowState state, boolean dark, ScrollPane scroll) {
        if (!material.briefing().scenes().equals(scenes)) {
            scenes = material.briefing().scenes();
            pictures.clear();
            getChildren().setAll(scenes.stream().map(scene -> button(scene, material)).toList());
        }
        for (int i = 0; i < scenes.size(); i++) {
            Button button = (Button) getChildren().get(i);
            button.getStyleClass().remove("present");
            if (i == state.scene()) {
                button.getStyleClass().add("present");
                reveal(button, scroll);
            }
            pictures.get(i).setDark(dark);
            pictures.get(i).show(material, new RoomPicture(
                    scenes.get(i).id(), null, StageLook.PLAIN, null, state.language(), Curtain.NONE));
        }
    }

    private Button button(Scene scene, ShowMaterial material) {
        RoomView picture = new RoomView(painter);
        picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        picture.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        pictures.add(picture);
        String name = words.say("scene.number", pictures.size(), scene.title().in(words.getLocale()));
        Button button = LiteralText.in(new Button(name, picture));
        button.setFocusTraversable(false);
        button.setOnAction(event -> show.happen(new ShowEvent.GoTo(scene.id())));
        if (material.stale().scene(scene.id()).isPresent()) {
            button.getStyleClass().add("stale");
            button.setAccessibleHelp(words.getString("badge.stale"));
        }
        return button;
    }

    /// Scrolls until the present scene is in the middle, as far as the ends allow.
    private void reveal(Button button, ScrollPane scroll) {
        double room = getWidth() - scroll.getViewportBounds().getWidth();
        if (room > 0) {
            Rectangle2D seen = new Rectangle2D(button.getLayoutX(), 0, button.getWidth(), 0);
            double middle = (seen.getMinX() + seen.getMaxX()) / 2 - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.clamp(middle / room, 0, 1));
        }
    }
}

package org.sponsorline.desktop.briefing;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.text.MessageBundle;

/// A scene in the strip: a small picture or its words, its number and its title, and what is the matter with it.
final class SceneCard extends VBox {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-scene");

    @FXML
    private ImageView picture;

    @FXML
    private Label words;

    @FXML
    private Label number;

    @FXML
    private Label title;

    @FXML
    private HBox marks;

    SceneCard(MessageBundle texts) {
        PartLoader.load(this, texts);
    }

    /// Shows a scene.
    ///
    /// @param at    its place, counted from 1
    /// @param stale whether what it shows has changed since it was captured
    void show(Scene scene, int at, boolean stale, ObservableValue<@Nullable Image> image, Locale locale) {
        String name = scene.title().in(locale);
        number.setText(String.valueOf(at));
        title.setText(name);
        words.setText(scene.isTitle() ? name : "");
        picture.imageProperty().unbind();
        picture.imageProperty().bind(image);
        pseudoClassStateChanged(HIDDEN, scene.hidden());
        marks.getChildren().clear();
        if (stale) {
            mark("fth-alert-circle", "scene-stale");
        }
        if (scene.hidden()) {
            mark("fth-eye-off", "scene-hidden");
        }
        if (scene.notes() != null) {
            mark("fth-file-text", "scene-has-notes");
        }
    }

    private void mark(String sign, String style) {
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().add(style);
        marks.getChildren().add(icon);
    }
}

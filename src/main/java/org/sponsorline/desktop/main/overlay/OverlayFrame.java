package org.sponsorline.desktop.main.overlay;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.main.pane.FocusRing;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.ScrollTuning;

/// The box around what an overlay shows: as high as its content, at most a share of the window, then it scrolls;
/// with a button that closes it in its upper corner.
///
/// What scrolls by itself, such as a list, may shrink below its preferred height; a page that must not says so by a
/// least height of its own ([Region#USE_PREF_SIZE]).
final class OverlayFrame extends StackPane {

    private static final double MOST_OF_WINDOW = 0.8;

    private final Region content;
    private final ScrollPane scroll;
    private final ObservableDoubleValue windowHeight;

    /// @param windowHeight the height the frame takes its share of, in pixels; read, not watched: it outlives the frame,
    ///     so that whoever owns it asks for another layout when it changes
    /// @param closeWords   what the closing button does, for screen readers
    OverlayFrame(Region content, ObservableDoubleValue windowHeight, String closeWords, Runnable close) {
        this.content = content;
        this.windowHeight = windowHeight;
        scroll = new ScrollPane(content);
        scroll.getStyleClass().add("overlay-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollTuning.direct(scroll);
        Button button = LiteralText.in(new Button(null, new FontIcon("fth-x")));
        button.setId("overlay-close");
        button.getStyleClass().addAll("flat", "button-icon", "overlay-close");
        button.setAccessibleText(closeWords);
        button.setOnAction(_ -> close.run());
        setAlignment(button, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, button);
        getStyleClass().add("overlay");
        setMaxHeight(USE_PREF_SIZE);
        maxWidthProperty().bind(content.maxWidthProperty());
        // Content that is laid out anew may want another height; the scroll pane between keeps that to itself.
        content.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                requestLayout();
            }
        });
    }

    /// Gives the focus to the first part of the content that takes it, else to the page as a whole, which the keys then
    /// scroll.
    void focusContent() {
        if (!FocusRing.focusInto(content)) {
            scroll.setFocusTraversable(true);
            scroll.requestFocus();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(content.prefWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double whole = content.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        return snapSizeY(Math.min(whole, windowHeight.get() * MOST_OF_WINDOW));
    }
}

package org.sponsorline.desktop.show;

import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.LiteralText;

/// The box before a show: who is in the room, and which screen it sees.
public final class ShowStartController {

    /// How wide the picture of a large screen is.
    private static final double PICTURE_WIDTH = 132;
    private static final double PICTURE_RATIO = 9 / 16.0;
    private static final double LEAST_PART = 0.6;

    private final ShowStartViewModel choice;
    private final Runnable close;

    @FXML private ChoiceBox<ShowStartViewModel.Room> room;
    @FXML private Label withheld;
    @FXML private FlowPane places;
    @FXML private CheckBox rehearse;

    public ShowStartController(ShowStartViewModel choice, Runnable close) {
        this.choice = choice;
        this.close = close;
    }

    @FXML
    private void initialize() {
        room.getItems().setAll(choice.rooms());
        room.setConverter(new RoomNames());
        room.setValue(choice.room());
        room.valueProperty().subscribe((before, now) -> choice.choose(now));
        withheld.textProperty().bind(choice.withheldProperty());
        withheld.managedProperty().bind(withheld.textProperty().isNotEmpty());
        ToggleGroup group = new ToggleGroup();
        double widest = choice.places().stream().map(ShowStartViewModel.Place::screen)
                .mapToDouble(screen -> screen == null ? 0 : screen.bounds().getWidth()).max().orElse(1);
        for (ShowStartViewModel.Place place : choice.places()) {
            places.getChildren().add(picture(place, widest, group));
        }
        rehearse.setSelected(choice.isRehearsal());
        rehearse.selectedProperty().subscribe((before, now) -> choice.rehearse(now));
        places.disableProperty().bind(rehearse.selectedProperty());
    }

    private ToggleButton picture(ShowStartViewModel.Place place, double widest, ToggleGroup group) {
        ToggleButton button = LiteralText.in(new ToggleButton(place.name()));
        Rectangle2D bounds = place.screen() == null ? null : place.screen().bounds();
        double width = bounds == null ? PICTURE_WIDTH * LEAST_PART
                : PICTURE_WIDTH * Math.max(LEAST_PART, bounds.getWidth() / widest);
        double ratio = bounds == null ? PICTURE_RATIO : bounds.getHeight() / bounds.getWidth();
        button.setMinSize(width, width * ratio);
        button.setPrefSize(width, width * ratio);
        button.setWrapText(true);
        button.getStyleClass().add("screen-picture");
        button.setToggleGroup(group);
        button.setSelected(place.equals(choice.place()));
        button.setOnAction(event -> {
            // One of them is always chosen.
            button.setSelected(true);
            choice.choose(place);
        });
        return button;
    }

    @FXML
    private void start() {
        close.run();
        choice.start();
    }

    /// A room by its name; none is typed.
    private static final class RoomNames extends StringConverter<ShowStartViewModel.@Nullable Room> {

        @Override
        public String toString(ShowStartViewModel.@Nullable Room room) {
            return room == null ? "" : room.name();
        }

        @Override
        public ShowStartViewModel.Room fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed.");
        }
    }
}

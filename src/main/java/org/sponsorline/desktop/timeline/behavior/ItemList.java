package org.sponsorline.desktop.timeline.behavior;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.CssColour;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.EntryKey;

/// The items behind a "+n" or under one mark, as a list over the timeline from which one can be picked. However many
/// they are, only those in sight are made.
final class ItemList {

    private static final double WIDTH = 380;
    private static final double ROW_HEIGHT = 30;
    private static final int MOST_ROWS = 12;

    private final TimelineView view;
    private final MessageBundle words;
    private final Popup popup = new Popup();
    private final Label heading = new Label();
    private final ListView<Integer> list = new ListView<>();
    private final VBox box = new VBox(heading, list);
    private @Nullable TimelineContent content;

    ItemList(TimelineView view) {
        this.view = view;
        words = MessageBundle.of(TimelineView.class, view.locale());
        heading.getStyleClass().add("item-list-heading");
        list.getStyleClass().add("item-list-items");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(any -> new ItemCell());
        // A list keeps Escape and Enter for editing, which is not done here.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.getStyleClass().add("item-list");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
    }

    /// Opens beside a point of a node.
    void open(TimelineContent shown, List<Integer> items, Node owner, double x, double y) {
        hide();
        content = shown;
        heading.setText(words.say("list.heading", items.size()));
        ObservableList<Integer> observable = FXCollections.observableList(items);
        list.setItems(observable);
        list.setPrefSize(WIDTH, ROW_HEIGHT * Math.min(items.size(), MOST_ROWS) + 4);
        PopupTheme.put(box, view);
        Bounds place = owner.localToScreen(new BoundingBox(x, y, 0, 0));
        popup.show(owner, place.getMinX() - 24, place.getMinY() + 12);
        liftAbove(place);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    void hide() {
        popup.hide();
        list.setItems(FXCollections.emptyObservableList());
        content = null;
    }

    /// Near the bottom of the screen it opens upwards, so that it never covers what was clicked.
    private void liftAbove(Bounds place) {
        List<Screen> screens = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1);
        Rectangle2D screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        if (place.getMinY() + 12 + popup.getHeight() > screen.getMaxY()) {
            popup.setY(Math.max(screen.getMinY(), place.getMinY() - 16 - popup.getHeight()));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
            return;
        }
        Integer item = list.getSelectionModel().getSelectedItem();
        if (item != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            pick(item);
            event.consume();
        }
    }

    private void pick(int item) {
        TimelineContent shown = content;
        hide();
        if (shown != null && shown.equals(view.getContent())) {
            EntryKey key = shown.key(item);
            view.setSelection(List.of(key));
            view.focusItem(key);
            view.reveal(key);
            view.requestFocus();
        }
    }

    /// One item: its colour, its name, what is said after it.
    private final class ItemCell extends ListCell<Integer> {

        private final Region colour = new Region();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(colour, title, detail);

        ItemCell() {
            colour.getStyleClass().add("item-list-colour");
            title.getStyleClass().add("item-list-title");
            detail.getStyleClass().add("item-list-detail");
            row.getStyleClass().add("item-list-row");
            title.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    pick(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            TimelineContent shown = content;
            if (item == null || empty || shown == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Colouring colouring = shown.layout().colouring();
            int argb = view.getPalette().mark(colouring.ordinal(item), shown.layout().matches(item));
            colour.setStyle("-fx-background-color: " + CssColour.of(argb) + ";");
            title.setText(shown.layout().words().title(item));
            detail.setText(shown.layout().words().detail(item));
            setAccessibleText(shown.layout().words().description(item));
            setGraphic(row);
        }
    }
}

package org.sponsorline.desktop.search;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;

/// The search field and the list of results that hangs below it, over the window.
public final class SearchController {

    private static final double LIST_EM = 30;
    private static final double LEAST_WIDTH_EM = 34;

    private final SearchViewModel model;
    private final MessageBundle words;
    private final StackPane dropDown = new StackPane();
    private final ListView<SearchRow> list = new ListView<>();
    private final Label foot = new WrappedLabel();
    private boolean entered;

    /// What the list answers.
    private String answered = "";
    private @Nullable Node focusBefore;

    @FXML
    private StackPane box;

    @FXML
    private TextField field;

    public SearchController(SearchViewModel model, MessageBundle words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        makeDropDown();
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnMouseClicked(_ -> open());
        model.resultsProperty().subscribe(this::show);
        field.sceneProperty().subscribe((_, scene) -> {
            close();
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusMoved);
            }
        });
    }

    private void makeDropDown() {
        dropDown.getStyleClass().add("search-results");
        dropDown.getStylesheets().setAll(box.getStylesheets());
        dropDown.setManaged(false);
        dropDown.setId("search-results");
        list.setId("search-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.getString("results"));
        list.setCellFactory(_ -> new SearchCell(this::choose));
        VBox.setVgrow(list, Priority.ALWAYS);
        foot.getStyleClass().add("search-foot");
        VBox panel = new VBox(list, foot);
        panel.getStyleClass().add("search-panel");
        dropDown.getChildren().addAll(shadow(), panel);
    }

    /// The shadow is a node of its own, which stays as it is while the list is painted anew.
    private static Region shadow() {
        Region shadow = new Region();
        shadow.getStyleClass().add("search-shadow");
        shadow.setMouseTransparent(true);
        return shadow;
    }

    private void focusMoved(@Nullable Node before, @Nullable Node now) {
        boolean inField = field.equals(now);
        if (inField && !field.equals(before)) {
            focusBefore = before;
            model.prepare();
        }
        if (!inField && !isWithin(now, dropDown)) {
            entered = false;
            close();
        }
    }

    private static boolean isWithin(@Nullable Node node, Node ancestor) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private void show(SearchResults results) {
        // Another record or day changes the answer: nobody who has closed the list has asked again.
        boolean asked = !results.query().equals(answered) || isOpen() || entered;
        answered = results.query();
        list.getItems().setAll(results.rows());
        foot.setText(results.sentence());
        list.setVisible(!results.rows().isEmpty());
        list.setManaged(!results.rows().isEmpty());
        if (results.query().isEmpty()) {
            close();
        } else if (asked && field.isFocused()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            open();
            if (entered) {
                entered = false;
                chooseSelected();
            }
        }
    }

    private void open() {
        if (model.getResults().query().isEmpty() || !(box.getScene().getRoot() instanceof Pane root)) {
            return;
        }
        if (!root.getChildren().contains(dropDown)) {
            root.getChildren().add(dropDown);
        }
        dropDown.applyCss();
        place(root);
    }

    /// Below the field, as wide as it at least, within the window.
    private void place(Pane root) {
        double em = field.getFont().getSize();
        Bounds at = root.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double width = Math.min(Math.max(at.getWidth(), LEAST_WIDTH_EM * em), root.getWidth() - 2 * em);
        double left = Math.clamp(at.getMinX(), em, Math.max(em, root.getWidth() - width - em));
        double room = root.getHeight() - at.getMaxY() - 2 * em;
        double rows = Math.min(LIST_EM, list.getItems().size() * 3.4 + 0.6) * em;
        double wanted = (list.isVisible() ? rows : 0) + foot.prefHeight(width) + em;
        dropDown.resizeRelocate(left, at.getMaxY() + 4, width, Math.min(wanted, room));
    }

    private boolean isOpen() {
        return dropDown.getParent() != null;
    }

    private void close() {
        if (dropDown.getParent() instanceof Pane root) {
            root.getChildren().remove(dropDown);
        }
    }

    private void pressed(KeyEvent event) {
        entered = false;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> chooseSelected();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        if (!isOpen()) {
            open();
            return;
        }
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + rows, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    /// What is listed while an answer is on its way answers the words typed before: Enter waits for its own.
    private void chooseSelected() {
        if (model.busyProperty().get()) {
            entered = true;
            return;
        }
        SearchRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && isOpen()) {
            choose(row);
        } else {
            open();
        }
    }

    private void choose(SearchRow row) {
        close();
        model.choose(row);
        leaveField();
    }

    /// Escape closes the list first, then leaves the field.
    private void leave() {
        if (isOpen()) {
            close();
        } else {
            leaveField();
        }
    }

    private void leaveField() {
        Node before = focusBefore;
        if (before != null && field.getScene().equals(before.getScene())) {
            before.requestFocus();
        } else {
            box.getScene().getRoot().requestFocus();
        }
    }
}

package org.sponsorline.desktop.search;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.text.MessageBundle;

/// The list of results, which hangs below the search field over the window while it is open.
final class SearchDropDown extends StackPane {

    private static final double LIST_EM = 30;
    private static final double LEAST_LINE_EM = 1.5;
    private static final double LEAST_WIDTH_EM = 34;
    private static final int LINES_ABOVE_SELECTED = 4;

    @FXML
    private ListView<SearchRow> list;

    @FXML
    private Label foot;

    /// @param choose takes the line that is clicked
    SearchDropDown(MessageBundle words, Consumer<SearchRow> choose) {
        PartLoader.load(this, words);
        list.setCellFactory(_ -> new SearchCell(choose));
    }

    void show(SearchResults results) {
        list.getItems().setAll(results.rows());
        list.setVisible(!results.rows().isEmpty());
        foot.setText(results.sentence());
    }

    /// Hangs it below the search field.
    void openBelow(TextField field) {
        if (field.getScene().getRoot() instanceof Pane root) {
            if (!root.getChildren().contains(this)) {
                root.getChildren().add(this);
            }
            applyCss();
            place(field, root);
        }
    }

    /// Below the field, as wide as it at least, within the window.
    private void place(TextField field, Pane root) {
        double em = field.getFont().getSize();
        Bounds at = root.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double width = Math.min(Math.max(at.getWidth(), LEAST_WIDTH_EM * em), root.getWidth() - 2 * em);
        double left = Math.clamp(at.getMinX(), em, Math.max(em, root.getWidth() - width - em));
        double room = root.getHeight() - at.getMaxY() - 2 * em;
        double besides = foot.prefHeight(width) + em;
        double most = Math.min(LIST_EM * em + besides, room);
        resizeRelocate(left, at.getMaxY() + 4, width, most);
        if (list.getItems().size() * LEAST_LINE_EM < LIST_EM) {
            layout();
            resize(width, Math.min(most, (list.isVisible() ? linesHeight() : 0) + besides));
        }
    }

    /// How high the lines are that the list shows now: as many as their words need.
    private double linesHeight() {
        double bottom = 0;
        for (Node cell : list.lookupAll(".search-cell")) {
            if (cell.isVisible() && ((SearchCell) cell).getItem() != null) {
                bottom = Math.max(bottom, cell.getBoundsInParent().getMaxY());
            }
        }
        return bottom + list.snappedTopInset() + list.snappedBottomInset();
    }

    boolean isOpen() {
        return getParent() != null;
    }

    void close() {
        if (getParent() instanceof Pane root) {
            root.getChildren().remove(this);
        }
    }

    void selectFirst() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// Moves the selection down by so many lines, or up, as far as there are any.
    void moveSelection(int lines) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + lines, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - LINES_ABOVE_SELECTED));
        }
    }

    @Nullable SearchRow selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Whether a node is this or somewhere in it.
    boolean holds(@Nullable Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(this)) {
                return true;
            }
        }
        return false;
    }
}

package org.sponsorline.desktop.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.FacetValue;

/// One facet of the filter: its values with counts, its own search, and all of its values on demand.
final class FacetPane extends VBox {

    /// How many values may stand there as nodes; more make a virtual list.
    static final int MOST_NODES = 40;

    private final FacetViewModel model;
    private final MessageBundle words;
    private final Colours colours;
    private final Map<String, FacetRow> rowsByKey = new HashMap<>();

    @FXML
    private ToggleButton title;

    @FXML
    private FontIcon arrow;

    @FXML
    private ToggleButton search;

    @FXML
    private Tooltip searchTip;

    @FXML
    private VBox body;

    @FXML
    private TextField field;

    @FXML
    private Label none;

    @FXML
    private VBox rows;

    @FXML
    private Button more;

    @FXML
    private ListView<FacetValue> list;

    /// Says which colour stands for a value.
    interface Colours {
        @Nullable Integer argb(String key);
    }

    FacetPane(FacetViewModel model, boolean open, MessageBundle words, Colours colours) {
        this.model = model;
        this.words = words;
        this.colours = colours;
        PartLoader.load(this, words);
        title.setSelected(open);
    }

    @FXML
    private void initialize() {
        title.setText(model.name());
        title.selectedProperty().subscribe(open ->
                arrow.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right"));
        title.selectedProperty().subscribe((_, _) -> refresh());
        search.setAccessibleText(model.searchName());
        searchTip.setText(model.searchName());
        field.setPromptText(model.searchName());
        field.setAccessibleText(model.searchName());
        field.textProperty().subscribe(text -> {
            model.search(text);
            refresh();
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInField);
        list.setAccessibleText(model.name());
        list.setCellFactory(made -> new FacetCell(made, new FacetRow(words), this::fill));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        follow(body, title.selectedProperty());
        follow(field, search.selectedProperty());
        follow(search, title.selectedProperty());
    }

    private static void follow(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void pressedInList(KeyEvent event) {
        FacetValue at = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && at != null) {
            model.toggle(at);
            event.consume();
        }
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.setSelected(false);
            searchToggled();
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.toggleFirst();
            event.consume();
        }
    }

    @FXML
    private void searchToggled() {
        if (search.isSelected()) {
            field.requestFocus();
        } else {
            field.clear();
        }
    }

    @FXML
    private void toggleAll() {
        model.toggleAll();
        refresh();
    }

    /// Shows these values; rows that stay keep their nodes, and so the focus.
    void show(List<FacetValue> values) {
        model.take(values);
        refresh();
    }

    /// Forgets what was searched for, asked for and chosen, for another record.
    void forget() {
        rowsByKey.clear();
        model.forget();
        search.setSelected(false);
        field.clear();
    }

    /// Nodes are made for what can be seen: a closed facet waits until it is opened. The toolkit walks over hidden ones
    /// too, whenever anything in the window moves.
    private void refresh() {
        if (!title.isSelected()) {
            return;
        }
        if (body.getParent() == null) {
            getChildren().add(body);
        }
        FacetChoice choice = model.shown();
        List<FacetValue> shown = choice.shown();
        boolean virtual = shown.size() > MOST_NODES;
        if (virtual && list.getParent() == null) {
            body.getChildren().add(body.getChildren().indexOf(rows) + 1, list);
        }
        none.setVisible(shown.isEmpty());
        list.setVisible(virtual);
        rows.setVisible(!virtual);
        if (virtual) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(shown);
            list.getSelectionModel().select(at);
        } else {
            showRows(shown);
        }
        String moreText = model.moreText(choice);
        more.setVisible(moreText != null);
        more.setText(moreText);
    }

    private void showRows(List<FacetValue> shown) {
        List<FacetRow> wanted = shown.stream().map(value -> {
            FacetRow row = rowsByKey.computeIfAbsent(value.key(), _ -> new FacetRow(words));
            fill(row, value);
            return row;
        }).toList();
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }

    private void fill(FacetRow row, FacetValue value) {
        row.show(value, model.largest(), colours.argb(value.key()), model::choose);
    }
}

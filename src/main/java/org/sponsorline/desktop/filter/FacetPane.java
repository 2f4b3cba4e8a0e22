package org.sponsorline.desktop.filter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.query.FacetValue;

/// One facet of the filter: its values with counts, its own search, and all of its values on demand.
final class FacetPane extends VBox {

    /// How many values may stand there as nodes; more make a virtual list.
    static final int MOST_NODES = 40;

    private final MessageBundle words;
    private final Colours colours;
    private final FacetRow.Choice choice;
    private final ToggleButton title = LiteralText.in(new ToggleButton());
    private final ToggleButton search = LiteralText.in(new ToggleButton(null, new FontIcon("fth-search")));
    private final TextField field = new TextField();
    private final VBox body = new VBox();
    private final VBox rows = new VBox();
    private final Label none = new WrappedLabel();
    private final Button more = LiteralText.in(new Button());
    private final ListView<FacetValue> list = new ListView<>();
    private final ObservableList<FacetValue> listed = FXCollections.observableArrayList();
    private final Map<String, FacetRow> rowsByKey = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private List<FacetValue> values = List.of();
    private boolean all;

    /// Says which colour stands for a value.
    interface Colours {
        @Nullable Integer argb(String key);
    }

    FacetPane(String name, boolean open, MessageBundle words, Colours colours, FacetRow.Choice choice) {
        this.words = words;
        this.colours = colours;
        this.choice = choice;
        getStyleClass().add("facet");
        title.setText(name);
        title.getStyleClass().add("facet-title");
        FontIcon arrow = new FontIcon("fth-chevron-down");
        title.selectedProperty().subscribe(isOpen ->
                arrow.setIconLiteral(isOpen ? "fth-chevron-down" : "fth-chevron-right"));
        title.setGraphic(arrow);
        title.setSelected(open);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        search.getStyleClass().addAll("flat", "button-icon", "facet-search");
        search.setAccessibleText(words.say("facet.search", name));
        search.setTooltip(new Tooltip(words.say("facet.search", name)));
        search.setOnAction(_ -> searchToggled());
        field.setPromptText(words.say("facet.search", name));
        field.setAccessibleText(words.say("facet.search", name));
        field.textProperty().subscribe(_ -> refresh());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInField);
        none.getStyleClass().add("facet-none");
        none.setText(words.getString("facet.none"));
        more.getStyleClass().addAll("flat", "facet-more");
        more.setOnAction(_ -> {
            all = !all;
            refresh();
        });
        rows.getStyleClass().add("facet-rows");
        makeList(name);
        HBox head = new HBox(title, search);
        head.getStyleClass().add("facet-head");
        body.getChildren().addAll(field, none, rows, more);
        body.getStyleClass().add("facet-body");
        getChildren().addFirst(head);
        follow(body, title.selectedProperty());
        follow(field, search.selectedProperty());
        follow(search, title.selectedProperty());
        title.selectedProperty().subscribe((_, _) -> refresh());
    }

    private static void follow(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void makeList(String name) {
        list.setItems(listed);
        list.setAccessibleText(name);
        list.getStyleClass().add("facet-list");
        list.setCellFactory(_ -> new ListCell<>() {
            private final FacetRow row = new FacetRow(words);
            private final ObservableValue<Boolean> keyboardOn =
                    Bindings.and(list.focusVisibleProperty(), selectedProperty());

            {
                keyboardOn.subscribe(row::showWhole);
            }

            @Override
            protected void updateItem(@Nullable FacetValue value, boolean empty) {
                super.updateItem(value, empty);
                setGraphic(value == null || empty ? null : row);
                setPrefWidth(0);
                if (value != null && !empty) {
                    row.show(value, largest(), colours.argb(value.key()), choice);
                }
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            FacetValue at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                choice.choose(at.key(), !at.chosen());
                event.consume();
            }
        });
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.setSelected(false);
            searchToggled();
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            FacetChoice found = FacetChoice.of(values, field.getText(), all, kept);
            if (!found.shown().isEmpty()) {
                FacetValue first = found.shown().getFirst();
                choice.choose(first.key(), !first.chosen());
            }
            event.consume();
        }
    }

    private void searchToggled() {
        if (search.isSelected()) {
            field.requestFocus();
        } else {
            field.clear();
        }
    }

    /// Shows these values; rows that stay keep their nodes, and so the focus.
    void show(List<FacetValue> values) {
        this.values = values;
        values.stream().filter(FacetValue::chosen).map(FacetValue::key).forEach(kept::add);
        refresh();
    }

    /// Forgets what was searched for, asked for and chosen, for another record.
    void forget() {
        kept.clear();
        rowsByKey.clear();
        all = false;
        search.setSelected(false);
        field.clear();
    }

    private int largest() {
        return values.stream().mapToInt(FacetValue::count).max().orElse(0);
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
        FacetChoice shown = FacetChoice.of(values, field.getText(), all, kept);
        boolean virtual = shown.shown().size() > MOST_NODES;
        none.setVisible(shown.shown().isEmpty());
        none.setManaged(shown.shown().isEmpty());
        if (virtual && list.getParent() == null) {
            body.getChildren().add(body.getChildren().indexOf(rows) + 1, list);
        }
        list.setVisible(virtual);
        list.setManaged(virtual);
        rows.setVisible(!virtual);
        rows.setManaged(!virtual);
        if (virtual) {
            int at = list.getSelectionModel().getSelectedIndex();
            listed.setAll(shown.shown());
            list.getSelectionModel().select(at);
        } else {
            showRows(shown.shown());
        }
        boolean canBeMore = shown.more() || all && values.size() > FacetChoice.FIRST + 1;
        more.setVisible(canBeMore);
        more.setManaged(canBeMore);
        more.setText(words.say(all ? "facet.fewer" : "facet.more", values.size()));
    }

    private void showRows(List<FacetValue> shown) {
        int largest = largest();
        List<FacetRow> wanted = shown.stream().map(value -> {
            FacetRow row = rowsByKey.computeIfAbsent(value.key(), _ -> new FacetRow(words));
            row.show(value, largest, colours.argb(value.key()), choice);
            return row;
        }).toList();
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }
}

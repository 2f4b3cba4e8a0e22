package org.sponsorline.desktop.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.table.TableRows.Sort;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;

/// The twin of the timeline as a table.
public final class TableController {

    /// The most characters of a cell that are shown.
    private static final int MOST_SHOWN = 2_000;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double SCROLL_BAR_EM = 1.5;

    private final Workspace workspace;
    private final TableViewModel model;
    private final MessageBundle words;
    private final Settings settings;
    private final Appearance look;
    private final Map<TableField, TableColumn<Integer, String>> columns = new EnumMap<>(TableField.class);
    private @Nullable CellText cells;
    private boolean following;
    /// Whether columns have the widths they keep: those somebody gave them, or those of the first rows.
    private boolean fitted;

    @FXML
    private VBox pane;

    @FXML
    private TableView<Integer> table;

    @FXML
    private Label count;

    public TableController(
            Workspace workspace, TableViewModel model, MessageBundle words, Settings settings, Appearance look) {
        this.workspace = workspace;
        this.model = model;
        this.words = words;
        this.settings = settings;
        this.look = look;
    }

    @FXML
    private void initialize() {
        makeColumns();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(_ -> {
            if (!following) {
                model.sortBy(sorts());
            }
            return true;
        });
        // One height for all rows lets a million of them scroll without being measured.
        table.fixedCellSizeProperty().bind(look.fontScaleProperty().map(scale ->
                Math.rint(28 * scale.doubleValue())));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().getSelectedIndices().addListener(
                (ListChangeListener<Integer>) _ -> tellSelection());
        model.rowsProperty().subscribe(rows -> fill(rows));
        workspace.whenAnotherOpens(() -> table.scrollTo(0));
        workspace.stateProperty().map(ViewState::selection).subscribe(_ -> followSelection());
        ColumnMemory memory = new ColumnMemory(table, settings, look);
        fitted = settings.tableProperty().get() != null;
        table.widthProperty().subscribe(this::fitOnce);
        memory.restore();
        memory.listen();
        model.sortBy(sorts());
        pane.sceneProperty().subscribe(scene -> model.setWanted(scene != null));
        count.textProperty().bind(model.busyProperty().flatMap(busy -> model.rowsProperty().map(rows ->
                busy ? words.getString("sorting") : words.say("count", rows.size()))).orElse(""));
    }

    private void makeColumns() {
        for (TableField field : TableField.values()) {
            TableColumn<Integer, String> column = new TableColumn<>(words.getString(field.key()));
            column.setId(field.name());
            column.setVisible(field.shownAtFirst());
            column.setPrefWidth(field.widthPx() * look.getFontScale());
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown(text(field, cell.getValue()))));
            if (field == TableField.VALUE || field == TableField.SOURCES) {
                column.getStyleClass().add("figure");
            }
            columns.put(field, column);
            table.getColumns().add(column);
        }
    }

    /// As much of a cell's words as a column can have room for; what is copied has all of them.
    private static String shown(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1));
        return text.substring(0, splits ? MOST_SHOWN - 1 : MOST_SHOWN) + "…";
    }

    private String text(TableField field, @Nullable Integer item) {
        CellText present = cells;
        return present == null || item == null ? "" : present.of(field, item);
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.focusOn(row.getIndex());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            model.copy(shownFields(), List.copyOf(table.getSelectionModel().getSelectedIndices()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedIndex() >= 0) {
            model.focusOn(table.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private List<TableField> shownFields() {
        return table.getVisibleLeafColumns().stream().map(column -> TableField.valueOf(column.getId())).toList();
    }

    private List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>();
        for (TableColumn<Integer, ?> column : table.getSortOrder()) {
            sorts.add(new Sort(TableField.valueOf(column.getId()), column.getSortType() == SortType.DESCENDING));
        }
        return sorts;
    }

    private void fill(@Nullable TableRows rows) {
        following = true;
        table.getSelectionModel().clearSelection();
        if (rows == null) {
            table.setItems(FXCollections.emptyObservableList());
        } else {
            cells = model.cells(rows.index());
            // A table forgets what it is sorted by when it is given other items.
            List<TableColumn<Integer, ?>> sorted = List.copyOf(table.getSortOrder());
            table.setItems(new RowList(rows));
            table.getSortOrder().setAll(sorted);
        }
        following = false;
        followSelection();
        fitOnce();
    }

    private void fitOnce() {
        if (!fitted && table.getWidth() > 0 && !table.getItems().isEmpty()) {
            fitted = true;
            new ColumnFit(look.emPx()).fit(table, table.getWidth() - SCROLL_BAR_EM * look.emPx());
        }
    }

    /// The workspace's selection, shown in the table.
    private void followSelection() {
        if (following) {
            return;
        }
        following = true;
        List<Integer> rows = model.selectedRows();
        var selection = table.getSelectionModel();
        if (!List.copyOf(selection.getSelectedIndices()).equals(rows.stream().sorted().toList())) {
            selection.clearSelection();
            rows.forEach(row -> selection.select(row.intValue()));
            if (!rows.isEmpty()) {
                table.scrollTo(Math.max(0, rows.getLast() - 3));
            }
        }
        following = false;
    }

    /// The table's selection, told to the workspace once it is whole: a click changes it in several steps.
    private void tellSelection() {
        if (following) {
            return;
        }
        following = true;
        Platform.runLater(() -> {
            List<Integer> selected = new ArrayList<>(table.getSelectionModel().getSelectedIndices());
            int lead = selected.indexOf(table.getSelectionModel().getSelectedIndex());
            if (lead >= 0) {
                Collections.rotate(selected.subList(lead, selected.size()), -1);
            }
            model.select(selected);
            following = false;
        });
    }
}

package org.sponsorline.desktop.table;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.table.TableRows.Sort;
import org.sponsorline.desktop.text.MessageBundle;

/// The columns of the table, one for each field: what stands in their cells, which are shown and how they are sorted.
final class TableColumns {

    /// The most characters of a cell that are shown.
    private static final int MOST_SHOWN = 2_000;

    private final TableView<Integer> table;
    private final TableViewModel model;
    private @Nullable CellText cells;

    /// Whether the table is being given other rows.
    private boolean filling;

    TableColumns(TableView<Integer> table, TableViewModel model) {
        this.table = table;
        this.model = model;
        table.setSortPolicy(_ -> {
            if (!filling) {
                model.sortBy(sorts());
            }
            return true;
        });
    }

    /// Makes the columns as they are until somebody changes them.
    void make(MessageBundle words, double fontScale) {
        for (TableField field : TableField.values()) {
            TableColumn<Integer, String> column = new TableColumn<>(words.getString(field.key()));
            column.setId(field.name());
            column.setVisible(field.shownAtFirst());
            column.setPrefWidth(field.widthPx() * fontScale);
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown(text(field, cell.getValue()))));
            if (field == TableField.VALUE || field == TableField.SOURCES) {
                column.getStyleClass().add("figure");
            }
            table.getColumns().add(column);
        }
    }

    /// Gives the table these rows, sorted already; none for null.
    void fill(@Nullable TableRows rows) {
        filling = true;
        if (rows == null) {
            table.setItems(FXCollections.emptyObservableList());
        } else {
            cells = model.cells(rows.index());
            // A table forgets what it is sorted by when it is given other items.
            List<TableColumn<Integer, ?>> sorted = List.copyOf(table.getSortOrder());
            table.setItems(new RowList(rows));
            table.getSortOrder().setAll(sorted);
        }
        filling = false;
    }

    /// The fields that can be seen, from left to right.
    List<TableField> shownFields() {
        return table.getVisibleLeafColumns().stream().map(TableColumns::field).toList();
    }

    /// What the columns are sorted by, the first one first.
    List<Sort> sorts() {
        return table.getSortOrder().stream()
                .map(column -> new Sort(field(column), column.getSortType() == SortType.DESCENDING)).toList();
    }

    private static TableField field(TableColumn<Integer, ?> column) {
        return TableField.valueOf(column.getId());
    }

    private String text(TableField field, @Nullable Integer item) {
        CellText present = cells;
        return present == null || item == null ? "" : present.of(field, item);
    }

    /// As much of a cell's words as a column can have room for; what is copied has all of them.
    private static String shown(String text) {
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1));
        return text.substring(0, splits ? MOST_SHOWN - 1 : MOST_SHOWN) + "…";
    }
}

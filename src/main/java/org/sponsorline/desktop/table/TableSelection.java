package org.sponsorline.desktop.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;

/// Keeps the rows selected in the table and the entries selected in the workspace the same.
final class TableSelection {

    /// Rows shown above the selected one, where it is scrolled to.
    private static final int ROWS_ABOVE = 3;

    private final TableView<Integer> table;
    private final TableViewModel model;

    /// Whether the table is being given a selection, or one of its own is yet to be told.
    private boolean following;

    TableSelection(TableView<Integer> table, TableViewModel model) {
        this.table = table;
        this.model = model;
    }

    /// Tells what is selected in the table from now on.
    void listen() {
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> tell());
    }

    /// Gives the table other rows, in which the workspace's selection is shown.
    void whileRowsChange(Runnable change) {
        following = true;
        table.getSelectionModel().clearSelection();
        change.run();
        following = false;
        follow();
    }

    /// Shows the workspace's selection in the table.
    void follow() {
        if (following) {
            return;
        }
        following = true;
        List<Integer> rows = model.selectedRows();
        MultipleSelectionModel<Integer> selection = table.getSelectionModel();
        if (!List.copyOf(selection.getSelectedIndices()).equals(rows.stream().sorted().toList())) {
            selection.clearSelection();
            rows.forEach(row -> selection.select(row.intValue()));
            if (!rows.isEmpty()) {
                table.scrollTo(Math.max(0, rows.getLast() - ROWS_ABOVE));
            }
        }
        following = false;
    }

    /// Tells the workspace the table's selection once it is whole: a click changes it in several steps.
    private void tell() {
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

package org.sponsorline.desktop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Look;
import org.sponsorline.desktop.platform.Settings;
import org.sponsorline.desktop.platform.TableLook;

/// Gives the table's columns the order, widths, visibility and sort they were left with, and remembers every change.
final class ColumnMemory {

    private final TableView<Integer> table;
    private final Settings settings;
    private final Look look;
    private boolean waiting;

    ColumnMemory(TableView<Integer> table, Settings settings, Look look) {
        this.table = table;
        this.settings = settings;
        this.look = look;
    }

    /// Columns that a newer program adds stand at the end, as they come.
    void restore() {
        @Nullable TableLook left = settings.tableProperty().get();
        if (left == null) {
            return;
        }
        Map<String, TableColumn<Integer, ?>> byId = new HashMap<>();
        table.getColumns().forEach(column -> byId.put(column.getId(), column));
        List<TableColumn<Integer, ?>> order = new ArrayList<>();
        for (TableLook.Column each : left.columns()) {
            TableColumn<Integer, ?> column = byId.remove(each.id());
            if (column != null) {
                column.setPrefWidth(each.widthPx() * look.getFontScale());
                column.setVisible(each.shown());
                order.add(column);
            }
        }
        table.getColumns().stream().filter(column -> byId.containsKey(column.getId())).forEach(order::add);
        table.getColumns().setAll(order);
        for (TableLook.Sort each : left.sort()) {
            order.stream().filter(column -> column.getId().equals(each.id())).findFirst().ifPresent(column -> {
                column.setSortType(each.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            });
        }
    }

    void listen() {
        table.getColumns().forEach(column -> {
            column.widthProperty().subscribe((_, _) -> changed());
            column.visibleProperty().subscribe((_, _) -> changed());
            column.sortTypeProperty().subscribe((_, _) -> changed());
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) _ -> changed());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<Integer, ?>>) _ -> changed());
    }

    /// A drag of an edge or a click with several effects is one change.
    private void changed() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                settings.tableProperty().set(present());
            });
        }
    }

    private TableLook present() {
        return new TableLook(
                table.getColumns().stream().map(column -> new TableLook.Column(
                        column.getId(), Math.rint(column.getWidth() / look.getFontScale()), column.isVisible())).toList(),
                table.getSortOrder().stream().map(column -> new TableLook.Sort(
                        column.getId(), column.getSortType() == SortType.DESCENDING)).toList());
    }
}

package org.sponsorline.desktop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.settings.ColumnState;
import org.sponsorline.desktop.settings.Settings;

/// Gives the table's columns the order, widths, visibility and sort they were left with, and remembers every change.
final class ColumnMemory {

    private final TableView<Integer> table;
    private final Settings settings;
    private final Appearance look;
    private final String language;
    private boolean waiting;

    ColumnMemory(TableView<Integer> table, Settings settings, Appearance look, Locale language) {
        this.table = table;
        this.settings = settings;
        this.look = look;
        this.language = language.toLanguageTag();
    }

    /// Whether there are widths that fit the words of this language.
    boolean hasWidths() {
        ColumnState left = settings.tableProperty().get();
        return left != null && left.isFor(language);
    }

    /// Columns that a newer program adds stand at the end, as they come.
    void restore() {
        @Nullable ColumnState left = settings.tableProperty().get();
        if (left == null) {
            return;
        }
        Map<String, TableColumn<Integer, ?>> byId = new HashMap<>();
        table.getColumns().forEach(column -> byId.put(column.getId(), column));
        List<TableColumn<Integer, ?>> order = new ArrayList<>();
        for (ColumnState.Column each : left.columns()) {
            TableColumn<Integer, ?> column = byId.remove(each.id());
            if (column != null) {
                if (hasWidths()) {
                    column.setPrefWidth(each.widthPx() * look.getFontScale());
                }
                column.setVisible(each.shown());
                order.add(column);
            }
        }
        table.getColumns().stream().filter(column -> byId.containsKey(column.getId())).forEach(order::add);
        table.getColumns().setAll(order);
        for (ColumnState.Sort each : left.sort()) {
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

    private ColumnState present() {
        return new ColumnState(
                table.getColumns().stream().map(column -> new ColumnState.Column(
                        column.getId(), Math.rint(column.getWidth() / look.getFontScale()), column.isVisible()))
                                .toList(),
                table.getSortOrder().stream().map(column -> new ColumnState.Sort(
                        column.getId(), column.getSortType() == SortType.DESCENDING)).toList(),
                language);
    }
}

package org.sponsorline.desktop.filter;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.FacetValue;

/// A row of a facet that has so many values that they stand in a virtual list.
final class FacetCell extends ListCell<FacetValue> {

    private final FacetRow row;
    private final BiConsumer<FacetRow, FacetValue> fill;
    private final ObservableValue<Boolean> keyboardOn;

    /// @param fill shows a value in a row
    FacetCell(ListView<FacetValue> list, FacetRow row, BiConsumer<FacetRow, FacetValue> fill) {
        this.row = row;
        this.fill = fill;
        keyboardOn = Bindings.and(list.focusVisibleProperty(), selectedProperty());
        keyboardOn.subscribe(row::showWhole);
    }

    @Override
    protected void updateItem(@Nullable FacetValue value, boolean empty) {
        super.updateItem(value, empty);
        setGraphic(value == null || empty ? null : row);
        setPrefWidth(0);
        if (value != null && !empty) {
            fill.accept(row, value);
        }
    }
}

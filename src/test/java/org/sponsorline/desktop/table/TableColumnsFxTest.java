package org.sponsorline.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.view.ViewState.Panes;

/// The columns of the table keep their widths, as long as the words in them stay those of one language.
final class TableColumnsFxTest extends WindowFxTest {

    private static final double NARROW_PX = 60;

    @BeforeEach
    void open() {
        startOnBundledRecord();
        show(state().withPanes(Panes.BOTH));
        onFx(() -> table().getColumns().forEach(column -> column.setPrefWidth(NARROW_PX)));
        waitUntil("the widths are remembered", () -> settings().tableProperty().get() != null
                && settings().tableProperty().get().columns().getFirst().widthPx() == NARROW_PX);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup(".table-view");
    }

    private double width(int column) {
        return from(() -> table().getColumns().get(column).getWidth());
    }

    @Test
    void inAnotherLanguageTheyAreFittedAnew() {
        onFx(() -> settings().languageProperty().set("zh"));
        awaitPicture();
        waitUntil("the table is there", () -> table() != null && !table().getItems().isEmpty());
        settle();

        assertTrue(width(0) > NARROW_PX, "a column is " + width(0) + " wide");
    }

    @Test
    void inTheSameLanguageTheyStay() {
        show(state().withPanes(Panes.TIMELINE));
        show(state().withPanes(Panes.BOTH));

        assertEquals(NARROW_PX, width(0));
    }
}

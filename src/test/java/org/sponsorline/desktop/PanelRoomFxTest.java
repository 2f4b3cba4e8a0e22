package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.sponsorline.view.ViewState.Panes;

/// Panels have room for what stands in them, few lines or large letters, and say how much of it was taken.
final class PanelRoomFxTest extends WindowFxTest {

    private static final String LONG_NAMES = """
            {"format": "sponsorline/1", "title": "Long names",
             "organizations": [{"id": "a", "name": "Al_pha _Beta & <b>x</b> Line NEL VT evil", "country": "CN"},
               {"id": "b", "name": "B"}],
             "agreements": [
               {"id": "ab", "kind": "sponsorship", "title": "Ti_tle 0 =x", "programme": "Pro_gramme _0 of many words",
                "tier": "Ti_er 0 of some more words", "categories": ["ca_t ego_ry 0 with words", "_m and more"],
                "grantor": "b", "grantees": ["a"], "term": "2017/2028"}]}
            """;

    @Test
    void aFewHitsOfSeveralLinesAreWhole() {
        start(file("long.json", LONG_NAMES));
        awaitPicture();
        press("Shortcut+F");
        type("line");
        ListView<?> list = find("#search-list");
        waitUntil("both are found", () -> list.getItems().size() == 2 && list.isVisible());
        settle();

        assertFalse(from(() -> list.lookupAll(".scroll-bar").stream().anyMatch(bar ->
                bar instanceof ScrollBar each && each.isVisible())));
        List<Double> heights = from(() -> list.lookupAll(".search-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> each && each.getItem() != null)
                .map(cell -> cell.getBoundsInParent().getHeight()).toList());
        double sum = heights.stream().mapToDouble(height -> height).sum();
        assertEquals(2, heights.size());
        double height = from(list::getHeight);
        assertTrue(height >= sum && height < sum + 20, height + " for " + heights);
    }

    private TableView<?> openTable() {
        startOnBundledRecord();
        show(state().withPanes(Panes.TABLE));
        TableView<?> table = find("#table");
        waitUntil("rows are there", () -> table.getItems().size() > 3);
        settle();
        return table;
    }

    @Test
    void columnsGrowWithTheLetters() {
        TableView<?> table = openTable();
        List<Double> before = widths(table);
        press("Shortcut+Shift+UP");
        settle();

        List<Double> after = widths(table);
        double factor = from(() -> settings().fontPercentProperty().get()) / 100.0;
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i) * factor, after.get(i), 1);
        }
        press("Shortcut+Shift+DOWN");
        settle();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), widths(table).get(i), 1);
        }
    }

    private static List<Double> widths(TableView<?> table) {
        return from(() -> table.getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList());
    }

    @Test
    void copiedRowsAreCountedAsRows() {
        TableView<?> table = openTable();
        onFx(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        press("Shortcut+C");
        assertTold("1 row is on the clipboard.");
        onFx(() -> table.getSelectionModel().selectRange(0, 3));
        press("Shortcut+C");
        assertTold("3 rows are on the clipboard.");
    }

    private void assertTold(String sentence) {
        waitUntil("told: " + sentence, () ->
                stage.getScene().lookup(".confirmation") instanceof Label told && told.getText().equals(sentence));
    }

    @Test
    void facetsStayOnADayBeforeAnythingWasKnown() {
        startOnBundledRecord();
        List<String> before = facets();
        show(state().withAsOf(LocalDate.of(1800, 1, 1)));
        awaitPicture();
        settle();

        assertEquals(before, facets());
    }

    private List<String> facets() {
        return from(() -> stage.getScene().getRoot().lookupAll(".facet-title").stream()
                .filter(Node::isVisible).filter(title -> title.getParent().getParent().isVisible())
                .map(title -> ((Labeled) title).getText()).toList());
    }
}

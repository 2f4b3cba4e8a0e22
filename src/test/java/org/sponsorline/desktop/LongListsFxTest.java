package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;

/// A table with more rows than its place has pixels is full to its end, and the toolkit complains of nothing.
final class LongListsFxTest extends WindowFxTest {

    private static final int MANY = 3000;

    private Path many() {
        return file("many.json", """
                {"format": "sponsorline/1", "title": "Many",
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "agreements": [
                """ + IntStream.range(0, MANY).mapToObj(each -> """
                  {"id": "deal-%1$d", "kind": "%2$s", "programme": "Programme %3$d", "grantor": "a", "grantees": ["b"],
                   "term": "%4$d/%5$d"}""".formatted(each, each % 3 == 0 ? "supply" : "sponsorship", each % 1500,
                1900 + each % 100, 1910 + each % 100)).collect(Collectors.joining(",\n")) + "]}");
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#table");
    }

    private void assertFullToTheEnd(int rows) {
        settle();
        onFx(() -> {
            Node flow = table().lookup(".virtual-flow");
            double top = flow.localToScene(0, 0).getY();
            double bottom = top + flow.lookup(".clipped-container").getLayoutBounds().getHeight();
            List<IndexedCell<?>> shown = flow.lookupAll(".table-row-cell").stream()
                    .filter(Node::isVisible).<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
                    .filter(row -> !row.isEmpty()).toList();
            assertEquals(rows - 1, shown.stream().mapToInt(IndexedCell::getIndex).max().orElse(-1));
            assertEquals(bottom, shown.stream().mapToDouble(row ->
                    row.localToScene(0, row.getHeight()).getY()).max().orElse(-1), 1.5);
            assertTrue(shown.stream().mapToDouble(row -> row.localToScene(0, 0).getY()).min().orElse(1e9) <= top);
        });
    }

    @Test
    void theTableIsFullToItsEndWhateverBecomesOfIt() {
        start(many());
        awaitPicture();
        show(state().withPanes(Panes.BOTH));
        waitUntil("all rows are there", () -> table().getItems().size() == MANY);
        settle();
        try (Warnings warnings = new Warnings()) {
            onFx(() -> {
                table().requestFocus();
                table().getSelectionModel().clearAndSelect(0);
            });
            press(KeyCode.END);
            assertFullToTheEnd(MANY);
            assertEquals(List.of(), warnings.take(), "End");
            for (int height : List.of(500, 900, 650, 701)) {
                onFx(() -> stage.setHeight(height));
                settle();
                assertEquals(List.of(), warnings.take(), "height " + height);
                assertFullToTheEnd(MANY);
            }
            for (String letters : List.of("Shortcut+Shift+UP", "Shortcut+Shift+UP", "Shortcut+Shift+DOWN")) {
                press(letters);
                settle();
                assertEquals(List.of(), warnings.take(), letters);
            }
            press(KeyCode.END);
            settle();
            assertEquals(List.of(), warnings.take(), "End again");
            show(state().withFilter(Filter.NONE.with(Dimension.KIND, "supply", true)));
            waitUntil("fewer rows are there", () -> table().getItems().size() == MANY / 3);
            settle();
            assertEquals(List.of(), warnings.take(), "fewer rows");
            onFx(() -> table().requestFocus());
            press(KeyCode.END);
            settle();
            assertEquals(List.of(), warnings.take(), "the end of fewer rows");
            assertFullToTheEnd(MANY / 3);
            show(state().withPanes(Panes.TABLE));
            settle();
            assertEquals(List.of(), warnings.take(), "the table alone");
            show(state().withFilter(Filter.NONE).withSelection(List.of(key("agreement:deal-2999"))));
            waitUntil("all rows are there", () -> table().getItems().size() == MANY);
            settle();
            assertEquals(List.of(), warnings.take(), "the last selected");
        }
    }
}

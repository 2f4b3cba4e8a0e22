package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Window;

/// What panels keep, follow and leave, in the real window on the bundled record.
final class PanelStatesFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Nested
    final class Table {

        @Test
        void columnsAndSortComeBackInTheNextRun() {
            show(state().withPanes(Panes.TABLE));
            onFx(() -> {
                moveLastColumnToTheFront(table());
                column("TIER").setVisible(false);
                column("SOURCES").setVisible(true);
                column("NAME").setPrefWidth(column("NAME").getWidth() + 40);
            });
            double width = from(() -> column("NAME").getWidth());
            sortBy("KIND", "NAME");
            List<Object> rows = rowsSortedBy("KIND", "NAME");

            close();
            startOnBundledRecord();
            show(state().withPanes(Panes.TABLE));

            assertEquals("SOURCES", from(() -> table().getColumns().getFirst().getId()));
            assertEquals(false, from(() -> column("TIER").isVisible()));
            assertEquals(width, from(() -> column("NAME").getPrefWidth()), 1);
            assertEquals(rows, rowsSortedBy("KIND", "NAME"));
        }

        @Test
        void sortStaysWhenItsRowsArrive() {
            show(state().withPanes(Panes.TABLE));
            sortBy("KIND", "PROGRAMME");
            List<Object> sorted = rowsSortedBy("KIND", "PROGRAMME");
            sortBy("VALUE");
            waitUntil("other rows come first", () -> !List.<Object>copyOf(table().getItems()).equals(sorted));
            assertEquals(entriesShown(), rowsSortedBy("VALUE").size());
        }

        private List<Object> rowsSortedBy(String... columns) {
            waitUntil("the rows are there", () -> table().getItems().size() == entriesShown()
                    && ((Label) table().getParent().lookup(".table-count")).getText().contains(Integer.toString(entriesShown())));
            settle();
            assertEquals(List.of(columns), from(() ->
                    table().getSortOrder().stream().map(TableColumn::getId).toList()));
            return from(() -> List.<Object>copyOf(table().getItems()));
        }

        /// As headers do it when they are clicked, with Shift from the second one on.
        private void sortBy(String... ids) {
            waitUntil("the table stands there", () -> table() != null && table().getItems().size() == entriesShown());
            onFx(() -> sort(table(), List.of(ids)));
            settle();
        }
    }

    /// A step of a movement comes sixty times a second.
    @Nested
    final class Movement {

        @BeforeEach
        void leaveSomethingOut() {
            // Within a day, for a step over the end of a year does change the words of the status bar.
            Window window = state().window();
            show(state().withFilter(Filter.NONE.with(Dimension.KIND, "sponsorship", true)).withWindow(new Window(
                    Math.floor(window.startDay()) + 0.5, Math.floor(window.endDay()) + 0.5)));
            waitUntil("the filter is named", () -> stage.getScene().lookup(".chip") != null);
            settle();
        }

        @Test
        void asksNothingButTheTimelineToBeLaidOut() {
            List<String> asked = from(() -> {
                moveALittle();
                List<String> found = new ArrayList<>();
                collectAsking(stage.getScene().getRoot(), found);
                return found;
            });

            assertEquals(List.of(), asked);
        }

        /// All of the window would be painted anew.
        @Test
        void leavesTheGroundOfTheWindowAlone() {
            AtomicBoolean touched = new AtomicBoolean();
            onFx(() -> {
                var fill = stage.getScene().fillProperty();
                fill.get();
                fill.subscribe(() -> touched.set(true));
                moveALittle();
            });

            assertFalse(touched.get());
        }

        @Test
        void leavesTheNodesOfTheFilterAlone() {
            Node chip = from(() -> stage.getScene().lookup(".chip"));

            onFx(this::moveALittle);
            settle();

            assertSame(chip, from(() -> stage.getScene().lookup(".chip")));
        }

        private void moveALittle() {
            Window window = state().window();
            workspace().adjust(state().withWindow(new Window(window.startDay() + 0.25, window.endDay() + 0.25)));
        }

        private static void collectAsking(Node node, List<String> found) {
            if (node instanceof Parent parent && !(node instanceof TimelineView)) {
                if (parent.isNeedsLayout()) {
                    found.add(node.toString());
                }
                parent.getChildrenUnmodifiable().forEach(child -> collectAsking(child, found));
            }
        }
    }

    @Nested
    final class ValueSlider {

        @Test
        void countsFollowTheDragAndTheViewWaitsForItsEnd() {
            Node thumb = from(() -> {
                Node found = stage.getScene().lookup("#amount-range .high-thumb");
                reveal(found);
                return found;
            });
            settle();
            Point2D from = middleOf(thumb);
            String all = sponsorships();

            hands().pressMouse(MouseButton.PRIMARY, from);
            hands().dragTo(from, from.subtract(90, 0));
            waitUntil("the count follows", () -> !all.equals(sponsorshipsNow()));
            assertNull(state().filter().amounts());
            hands().releaseMouse(MouseButton.PRIMARY);

            waitUntil("the view follows", () -> workspace().getState().filter().amounts() != null);
            awaitPicture();
            int left = from(() -> workspace().getArrangement().matching().count());
            assertTrue(left < entriesShown());
            awaitWords(left + " of " + entriesShown());
        }

        @Test
        void theCurrencyIsReadInFull() {
            onFx(() -> {
                Region cell = (Region) stage.getScene().lookup(".amount-head .combo-box > .list-cell");
                double words = cell.lookup(".text").getLayoutBounds().getHeight();
                double room = cell.getHeight() - cell.getInsets().getTop() - cell.getInsets().getBottom();
                assertTrue(words <= room, words + " px of words in " + room);
            });
        }

        private String sponsorships() {
            return from(this::sponsorshipsNow);
        }

        /// What stands in the facet of kinds.
        private String sponsorshipsNow() {
            StringBuilder text = new StringBuilder();
            stage.getScene().lookup("#facet-kind").lookupAll(".text").forEach(node ->
                    text.append(node instanceof Text words ? words.getText() : "").append(' '));
            return text.toString();
        }

        private void reveal(Node node) {
            for (Node up = node; up != null; up = up.getParent()) {
                if (up instanceof ScrollPane scroll) {
                    Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                    double room = scroll.getContent().getLayoutBounds().getHeight()
                            - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(room <= 0 ? 0 : Math.clamp((at.getMinY() - 60) / room, 0, 1));
                }
            }
        }
    }

    @Nested
    final class Comparing {

        @Test
        void escapeLeavesTheComparisonWhereverTheFocusIs() {
            show(state().withPanes(Panes.BOTH));
            for (String place : List.of(".timeline-view", "#table", "#detail", "#filter-dim", "#comparison-close")) {
                onFx(() -> {
                    workspace().select(key("agreement:alibaba-top"));
                    workspace().toggleSelect(key("agreement:intel-top"));
                });
                press("Shortcut+5");
                awaitWords("2 side by side");
                assertFalse(from(() -> stage.getScene().lookup("#comparison-scroll > .viewport").isCache()),
                        "the toolkit would keep a picture of every comparison");
                onFx(() -> stage.getScene().lookup(place).requestFocus());
                settle();
                press(KeyCode.ESCAPE);
                waitUntil("Escape in " + place + " closes the sheet", () ->
                        stage.getScene().lookup("#comparison") == null);
                assertEquals(2, workspace().getState().selection().size(), "one level at a time");
                press(KeyCode.ESCAPE);
                waitUntil("Escape in " + place + " leaves the one chosen last", () ->
                        workspace().getState().selection().equals(List.of(key("agreement:intel-top"))));
            }
        }

        @Test
        void escapeOnceMoreLeavesTheSelection() {
            onFx(() -> {
                workspace().select(key("agreement:alibaba-top"));
                workspace().toggleSelect(key("agreement:intel-top"));
            });
            focusTimeline();
            press(KeyCode.ESCAPE);
            press(KeyCode.ESCAPE);
            waitUntil("nothing is selected", () -> workspace().getState().selection().isEmpty());
        }
    }

    private static <E> void sort(TableView<E> table, List<String> ids) {
        table.getSortOrder().setAll(ids.stream().map(id -> table.getColumns().stream()
                .filter(column -> id.equals(column.getId())).findFirst().orElseThrow()).toList());
    }

    private static <E> void moveLastColumnToTheFront(TableView<E> table) {
        List<TableColumn<E, ?>> order = new ArrayList<>(table.getColumns());
        order.addFirst(order.removeLast());
        table.getColumns().setAll(order);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#table");
    }

    private TableColumn<?, ?> column(String id) {
        return table().getColumns().stream().filter(column -> id.equals(column.getId())).findFirst().orElseThrow();
    }

    private void awaitWords(String words) {
        waitUntil("the window says: " + words, () -> robot.lookup(node -> node instanceof Text text
                && text.getText().contains(words)).tryQuery().isPresent());
    }
}

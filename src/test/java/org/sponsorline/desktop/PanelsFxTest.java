package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Unmatched;

/// Search, filter, table and details by mouse and keys, in the real window on the bundled record.
final class PanelsFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Nested
    final class Search {

        @Test
        void enterGoesToTheChosenResult() {
            find("kuaishou");
            press(KeyCode.ENTER);
            waitUntil("the company is selected", () ->
                    workspace().getState().selection().equals(List.of(key("organization:kuaishou"))));
            awaitWords("Kuaishou Technology");
        }

        @Test
        void theArrowsChooseAndNextGoesOnFromThere() {
            find("kuaishou");
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);
            waitUntil("an agreement is selected", () -> workspace().getState().lead() != null);
            var first = state().lead();
            press(KeyCode.F3);
            waitUntil("the next result is selected", () -> !first.equals(workspace().getState().lead()));
        }

        @Test
        void aTypedDateGoesToThatDate() {
            find("19 July 2021");
            press(KeyCode.ENTER);
            double day = LocalDate.of(2021, 7, 19).toEpochDay();
            waitUntil("the day is in the middle", () -> {
                var window = workspace().getState().window();
                return Math.abs((window.startDay() + window.endDay()) / 2 - day)
                        < (window.endDay() - window.startDay()) / 4;
            });
        }

        @Test
        void nothingFoundIsASentence() {
            find("zzzz");
            awaitWords("zzzz");
            assertTrue(state().selection().isEmpty());
        }

        @Test
        void theWordsOfEachResultStayInItsLine() {
            find("olympic rights sponsor");

            var cells = robot.lookup(".search-cell").<ListCell<?>>queryAll().stream()
                    .filter(cell -> !cell.isEmpty() && cell.isVisible()).toList();
            assertTrue(cells.size() > 3);
            from(() -> {
                for (ListCell<?> cell : cells) {
                    for (Node text : cell.lookupAll("Text")) {
                        Bounds words = cell.sceneToLocal(text.localToScene(text.getLayoutBounds()));
                        assertTrue(!text.isVisible() || words.getMaxY() <= cell.getHeight() + 1, () ->
                                text + " ends at " + words.getMaxY() + " in a line of " + cell.getHeight());
                    }
                }
                return null;
            });
        }

        private void find(String words) {
            pressWithControl(KeyCode.F);
            type(words);
            waitUntil("the list of results is there", () ->
                    robot.lookup(".search-results").queryAll().stream().anyMatch(Node::isVisible));
            waitUntil("the search has answered", () -> !robot.lookup(".search-foot").queryAll().isEmpty());
            settle();
        }
    }

    @Nested
    final class Filtering {

        @Test
        void aTickNarrowsAndTheStatusBarSaysHowManyAreLeft() {
            tick("China");
            waitUntil("only China matches", () ->
                    workspace().getState().filter().keys(Dimension.COUNTRY).equals(Set.of("CN")));
            awaitPicture();
            int left = from(() -> workspace().getArrangement().matching().count());
            assertTrue(left > 0 && left < entriesShown());
            awaitWords(left + " of " + entriesShown());
        }

        @Test
        void undoTakesTheTickBack() {
            tick("China");
            waitUntil("something is filtered", () -> !workspace().getState().filter().isNone());
            focusTimeline();
            pressWithControl(KeyCode.Z);
            waitUntil("nothing is filtered", () -> workspace().getState().filter().isNone());
        }

        @Test
        void hideAndDimSwitchWhatBecomesOfTheRest() {
            click(find("#filter-hide"));
            assertEquals(Unmatched.HIDE, state().unmatched());
            click(find("#filter-dim"));
            assertEquals(Unmatched.DIM, state().unmatched());
        }

        @Test
        void clearAllTakesEveryChoiceAway() {
            tick("China");
            waitUntil("something is filtered", () -> !workspace().getState().filter().isNone());
            awaitPicture();
            click(find("#filter-clear"));
            waitUntil("nothing is filtered", () -> workspace().getState().filter().isNone());
        }

        @Test
        void aChipKeepsItsButtonWhileItStays() {
            tick("China");
            waitUntil("its chip is there", () -> !robot.lookup(".chip").queryAll().isEmpty());
            settle();
            Node chip = find(".chip");
            tick("Japan");
            waitUntil("there are two chips", () -> robot.lookup(".chip").queryAll().size() == 2);
            settle();
            assertTrue(robot.lookup(".chip").queryAll().contains(chip));
        }

        private void tick(String label) {
            waitUntil(label + " can be ticked", () -> !boxes(label).isEmpty());
            click(from(() -> boxes(label).iterator().next()));
        }

        private List<Node> boxes(String label) {
            return robot.lookup(node -> node instanceof CheckBox box && label.equals(box.getText())
                    && box.isVisible() && box.getScene() != null).queryAll().stream().toList();
        }
    }

    @Nested
    final class Table {

        @Test
        void itHoldsAsManyRowsAsTheFilterLetsThrough() {
            show(state().withPanes(Panes.BOTH));
            TableView<?> table = find("#table");
            waitUntil("every item has a row", () -> table.getItems().size() == entriesShown());
            show(state().withFilter(state().filter().with(Dimension.COUNTRY, "CN", true)));
            waitUntil("only what matches has a row", () ->
                    table.getItems().size() == workspace().getArrangement().matching().count());
        }

        @Test
        void itsColumnsFitWhatStandsInThemAndFillTheWidth() {
            onFx(() -> stage.setWidth(1500));
            show(state().withPanes(Panes.BOTH));
            TableView<?> table = find("#table");
            waitUntil("rows are there", () -> table.getItems().size() == entriesShown());
            waitUntil("the columns fill the width", () -> {
                double sum = table.getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum();
                return sum > table.getWidth() - 60 && sum <= table.getWidth();
            });
            picture("table-columns");
            assertTrue(from(() -> table.lookupAll(".table-cell").stream().filter(cell -> cell instanceof Labeled)
                    .map(cell -> (Labeled) cell).filter(cell -> cell.getText() != null && !cell.getText().isEmpty())
                    .filter(cell -> cell.getStyleClass().contains("figure"))
                    .allMatch(cell -> cell.getAlignment() == Pos.CENTER_RIGHT)));
            assertTrue(from(() -> table.getVisibleLeafColumns().stream()
                    .filter(column -> List.of("KIND", "START", "END").contains(column.getId()))
                    .allMatch(column -> column.getWidth() < 200)));
        }

        @Test
        void itFollowsTheSelectionOfTheTimeline() {
            show(state().withPanes(Panes.BOTH));
            TableView<?> table = find("#table");
            waitUntil("rows are there", () -> table.getItems().size() == entriesShown());
            onFx(() -> workspace().select(key("agreement:alibaba-top")));
            waitUntil("its row is selected", () -> table.getSelectionModel().getSelectedIndices().size() == 1);
        }
    }

    @Nested
    final class Details {

        @Test
        void aNameOnThePageLeadsToItsOwnPageAndBack() {
            onFx(() -> workspace().select(key("agreement:alibaba-top")));
            awaitWords("International Olympic Committee");
            Node link = from(() -> robot.lookup(node -> node.getStyleClass().contains("text-link")
                    && node instanceof Text text && "International Olympic Committee".equals(text.getText()))
                    .queryAll().iterator().next());
            // Near its beginning: a link that breaks across lines has a gap in its middle.
            click(in(link, link.getLayoutBounds().getMinX() + 12, link.getLayoutBounds().getMinY() + 6));
            waitUntil("the committee is selected", () -> List.of(key("organization:ioc"))
                    .equals(workspace().getState().selection()));
            onFx(() -> workspace().back());
            awaitWords("Worldwide Partner");
            assertEquals(List.of(key("agreement:alibaba-top")), state().selection());
        }

        @Test
        void severalSelectedAreComparedWhenAsked() {
            onFx(() -> {
                workspace().select(key("agreement:alibaba-top"));
                workspace().toggleSelect(key("agreement:intel-top"));
            });
            awaitWords("2 selected");
            assertNull(from(() -> stage.getScene().lookup("#comparison")), "nobody has asked for it");
            click(find("#detail-compare"));
            awaitWords("2 side by side");
        }
    }

    private void pressWithControl(KeyCode code) {
        press(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
    }

    private void awaitWords(String words) {
        waitUntil("the window says: " + words, () -> robot.lookup(node -> node instanceof Text text
                && text.getText().contains(words)).tryQuery().isPresent());
    }
}

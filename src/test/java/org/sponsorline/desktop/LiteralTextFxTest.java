package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;

/// Underscores in a record's text are characters, wherever a control shows them.
final class LiteralTextFxTest extends WindowFxTest {

    private static final Pattern MADE =
            Pattern.compile("(LiteralText\\.in\\()?new (?:Button|CheckBox|ToggleButton|Hyperlink|RadioButton|MenuButton)\\(");

    @Test
    void noControlTakesAnUnderscoreForAKey() throws IOException {
        Path file = folder.resolve("snake_case_league.json");
        Files.copy(Objects.requireNonNull(LiteralTextFxTest.class.getResourceAsStream("record/underscores.json")), file);
        start(file);
        awaitPicture();
        openEveryFacet();
        Filter all = Filter.NONE;
        for (Dimension dimension : List.of(Dimension.PROGRAMME, Dimension.CATEGORY, Dimension.TERRITORY, Dimension.TIER)) {
            String key = from(() -> workspace().getArrangement().index().column(dimension).key(0));
            all = all.with(dimension, key, true);
        }
        show(state().withFilter(all).withColourBy(Dimension.PROGRAMME).withPanes(Panes.BOTH)
                .withSelection(List.of(key("agreement:x"))));
        waitUntil("the chips are there", () -> stage.getScene().getRoot().lookupAll(".chip").size() == 4);

        Set<String> places = new TreeSet<>();
        look(places);
        show(state().withSelection(List.of(key("agreement:x"), key("organization:a"))));
        look(places);
        pressWithControl("F");
        type("snake");
        waitUntil("something is found", () -> !robot.lookup(".search-results .search-cell").queryAll().isEmpty());
        look(places);

        assertTrue(places.containsAll(List.of("chip", "check-box", "legend-entry", "menu-item")), places::toString);
    }

    /// Whoever makes a control in code lets it show its text as it is.
    @Test
    void everyControlMadeInCodeShowsItsTextAsItIs() throws IOException {
        List<String> found = new ArrayList<>();
        int[] made = new int[1];
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "sponsorline", "desktop"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                MADE.matcher(Files.readString(file)).results().forEach(match -> {
                    made[0]++;
                    if (match.group(1) == null) {
                        found.add(file.getFileName() + ": " + match.group());
                    }
                });
            }
        }

        assertTrue(made[0] > 5);
        assertEquals(List.of(), found);
    }

    private void openEveryFacet() {
        onFx(() -> stage.getScene().getRoot().lookupAll(".facet-title").forEach(node ->
                ((ToggleButton) node).setSelected(true)));
        settle();
    }

    private void pressWithControl(String key) {
        press("Shortcut+" + key);
        settle();
    }

    /// Goes through all that is open but the names of the menus, which are ours and have access keys, notes where underscores stand, and fails where one is taken for a mark.
    private void look(Set<String> places) {
        settle();
        List<String> wrong = from(() -> {
            List<String> found = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                if (window.getScene() != null) {
                    look(window.getScene().getRoot(), places, found);
                }
            }
            return found;
        });
        assertEquals(List.of(), wrong);
    }

    private static void look(Node node, Set<String> places, List<String> wrong) {
        if (node instanceof Labeled labeled && has(labeled.getText())) {
            places.addAll(labeled.getStyleClass());
            if (labeled.isMnemonicParsing() || !shows(labeled)) {
                wrong.add(labeled.getStyleClass() + " " + labeled.getText());
            }
        }
        switch (node) {
            case MenuBar bar -> bar.getMenus().forEach(menu -> look(menu, places, wrong));
            case MenuButton button -> button.getItems().forEach(item -> look(item, places, wrong));
            default -> { }
        }
        if (node instanceof Parent parent && !(node instanceof MenuBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, places, wrong));
        }
    }

    private static void look(MenuItem item, Set<String> places, List<String> wrong) {
        if (has(item.getText()) && !(item instanceof Menu) && !isCommand(item)) {
            places.add("menu-item");
            if (item.isMnemonicParsing()) {
                wrong.add("menu: " + item.getText());
            }
        }
        if (item instanceof Menu menu) {
            Event.fireEvent(menu, new Event(Menu.ON_SHOWING));
            menu.getItems().forEach(each -> look(each, places, wrong));
        }
    }

    /// The names of commands are ours and have an access key.
    private static boolean isCommand(MenuItem item) {
        return item.getId() != null && item.getId().startsWith("item-");
    }

    private static boolean has(String text) {
        return text != null && text.contains("_");
    }

    /// Whether the words that are painted have the underscore too, unless they are cut or not painted at all.
    private static boolean shows(Labeled labeled) {
        Node text = labeled.lookup(".text");
        return !(text instanceof Text painted) || painted.getText().isEmpty() || painted.getText().contains("_")
                || painted.getText().endsWith(labeled.getEllipsisString());
    }
}

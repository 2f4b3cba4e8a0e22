package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;

final class CommandsFxTest extends WindowFxTest {

    private static final Filter CHINESE = Filter.NONE.with(Dimension.COUNTRY, "CN", true);

    @Test
    void everyCommandStandsInAMenuWithItsKey() {
        startOnBundledRecord();

        Set<String> inMenus = from(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            List<MenuItem> items = new ArrayList<>();
            bar.getMenus().forEach(menu -> collect(menu, items));
            return items.stream().filter(item -> item.getId() != null && item.getId().startsWith("item-"))
                    .map(item -> item.getId().substring(5) + " " + (item.getAccelerator() != null))
                    .collect(Collectors.toCollection(TreeSet::new));
        });

        assertEquals(
                Stream.of(Command.values()).map(command -> command.id() + " " + !command.usualKeys().isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                inMenus);
    }

    private static void collect(MenuItem item, List<MenuItem> into) {
        if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> collect(each, into));
        } else {
            into.add(item);
        }
    }

    @Test
    void theSelectionBecomesAFilterOfItsOrganizations() {
        startOnBundledRecord();
        show(state().withFilter(CHINESE.with(Dimension.ORGANIZATION, "visa", true))
                .withSelection(List.of(key("agreement:alibaba-top"), key("organization:kuaishou"))));
        focusTimeline();

        press("Shift+ENTER");
        awaitPicture();

        assertEquals(Set.of("alibaba", "kuaishou"), state().filter().keys(Dimension.ORGANIZATION));
        assertEquals(Set.of("CN"), state().filter().keys(Dimension.COUNTRY));
        assertTrue(from(() -> workspace().getArrangement().matching().count()) > 1);
        press("Shortcut+Z");
        assertEquals(Set.of("visa"), state().filter().keys(Dimension.ORGANIZATION));
    }

    @Test
    void theSelectionBecomesAFilterFromTheTableAsWell() {
        startOnBundledRecord();
        show(state().withPanes(Panes.TABLE).withFilter(CHINESE));
        TableView<?> table = find("#table");
        waitUntil("rows are there", () -> table.getItems().size() > 1);
        onFx(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        settle();

        press("Shift+ENTER");
        awaitPicture();
        assertEquals(1, state().filter().keys(Dimension.ORGANIZATION).size());
    }

    @Test
    void escapeLeavesOneLevelWhileTheFocusIsInAList() {
        startOnBundledRecord();
        show(state().withSelection(List.of(key("organization:visa"))));
        press("Shortcut+3");
        ListView<?> list = find("#problems-list");
        onFx(list::requestFocus);

        press(KeyCode.F10);
        press(KeyCode.ESCAPE);
        assertEquals(1, state().selection().size(), "the menu bar alone was left");
        press(KeyCode.ESCAPE);

        assertEquals(List.of(), state().selection());
    }

    @Test
    void todayComesToTheMiddle() {
        startOnBundledRecord();

        press("Shortcut+T");

        ViewState.Window window = state().window();
        assertEquals(LocalDate.of(2026, 11, 22).toEpochDay() + 0.5, (window.startDay() + window.endDay()) / 2, 0.01);
    }

    @Test
    void aTypedDateIsGoneTo() {
        startOnBundledRecord();

        press("Shortcut+G");
        type("2021-02-30");
        press(KeyCode.ENTER);
        assertTrue(isShown("#go-to-date"), "a day that is none is not gone to");
        onFx(() -> ((TextField) stage.getScene().lookup("#go-to-date-field")).setText("2017/2028"));
        press(KeyCode.ENTER);

        assertFalse(isShown("#go-to-date"));
        ViewState.Window window = state().window();
        assertTrue(window.startDay() < LocalDate.of(2017, 1, 1).toEpochDay());
        assertTrue(window.endDay() > LocalDate.of(2028, 12, 31).toEpochDay());
        assertTrue(window.endDay() - window.startDay() < 14 * 366);
    }

    @Test
    void panesOpenAndClose() {
        startOnBundledRecord();

        for (String key : List.of("Shortcut+1 #filter-place", "Shortcut+2 #detail-place", "Shortcut+3 #problems-place")) {
            String place = key.substring(key.indexOf('#'));
            String combination = key.substring(0, key.indexOf(' '));
            boolean before = isShown(place);
            press(combination);
            assertNotEquals(before, isShown(place), place);
            press(combination);
            assertEquals(before, isShown(place), place);
        }
    }

    @Test
    void textFieldsKeepTheirKeys() {
        startOnBundledRecord();
        ViewState before = state();

        press("Shortcut+F");
        type("of + - . , ?");

        TextField field = (TextField) from(() -> stage.getScene().getFocusOwner());
        assertEquals("of + - . , ?", from(field::getText));
        assertEquals(before.window(), state().window());
        assertFalse(isShown("#key-sheet"));
    }

    @Test
    void lanesAndColoursAreWhatTheCommandSays() {
        startOnBundledRecord();

        for (Command command : Command.values()) {
            if (command.section() == Section.GROUP_BY || command.section() == Section.COLOUR_BY) {
                fire(command);
                awaitPicture();

                Dimension wanted = Dimension.valueOf(command.name().replaceFirst("(GROUP|COLOUR)_BY_", ""));
                assertEquals(wanted, command.section() == Section.GROUP_BY
                        ? state().groupBy().getFirst() : state().colourBy());
            }
        }
    }

    @Test
    void rowsAreWhatTheCommandSays() {
        startOnBundledRecord();

        for (LaneRows rows : LaneRows.values()) {
            Command command = Command.valueOf("ROWS_" + rows.name());
            fire(command);
            awaitPicture();

            assertEquals(rows, state().rows());
            assertEquals(Section.ROWS, command.section());
        }
    }

    @Test
    void lanesNestAndUnnest() {
        startOnBundledRecord();

        fire(Command.THEN_BY_TIER);
        fire(Command.THEN_BY_COUNTRY);
        assertEquals(List.of(Dimension.PROGRAMME, Dimension.TIER, Dimension.COUNTRY), state().groupBy());
        fire(Command.THEN_BY_TIER);
        assertEquals(List.of(Dimension.PROGRAMME, Dimension.COUNTRY), state().groupBy());
    }

    @Test
    void lanesFoldAndUnfold() {
        startOnBundledRecord();

        fire(Command.FOLD_ALL);
        awaitPicture();
        assertFalse(state().collapsed().isEmpty());
        fire(Command.UNFOLD_ALL);
        assertEquals(Set.of(), state().collapsed());
    }

    @Test
    void whatDoesNotMatchIsDimmedOrHidden() {
        startOnBundledRecord();

        fire(Command.HIDE_UNMATCHED);
        assertEquals(Unmatched.HIDE, state().unmatched());
        fire(Command.DIM_UNMATCHED);
        assertEquals(Unmatched.DIM, state().unmatched());
    }

    @Test
    void theThemeIsWornAtOnceAndFollowsTheSystemAgain() {
        startOnBundledRecord();

        fire(Command.THEME_DARK);
        assertEquals(Theme.DARK, state().theme());
        assertTrue(isDark());
        fire(Command.THEME_SYSTEM);
        assertFalse(isDark());
        onFx(() -> systemDark.set(true));
        assertTrue(isDark());
    }

    private boolean isDark() {
        settle();
        return from(() -> Application.getUserAgentStylesheet().contains("dark"));
    }

    @Test
    void lettersGrowAndShrink() {
        startOnBundledRecord();

        press("Shortcut+Shift+UP");
        press("Shortcut+Shift+UP");
        assertEquals(120, from(settings().fontPercentProperty()::get));
        waitUntil("the lanes have grown", () ->
                workspace().getArrangement().layout().metrics().fontSize()
                        == Metrics.COMFORTABLE.scaled(1.2).fontSize());
        press("Shortcut+Shift+DOWN");
        assertEquals(110, from(settings().fontPercentProperty()::get));
        fire(Command.USUAL_LETTERS);
        assertEquals(100, from(settings().fontPercentProperty()::get));
    }

    @Test
    void whatIsSeenIsCopiedAsItsAddress() {
        startOnBundledRecord();
        onFx(() -> workspace().select(key("agreement:alibaba-top")));

        fire(Command.COPY_VIEW);

        assertTrue(copied.getFirst().contains("select=agreement:alibaba-top"));
    }

    @Test
    void theTableIsCopiedWithOneLineForEachMatchingItem() {
        startOnBundledRecord();
        show(state().withFilter(CHINESE));

        fire(Command.COPY_TABLE);
        waitUntil("the table was copied", () -> !copied.isEmpty());

        int matching = from(() -> workspace().getArrangement().matching().count());
        assertTrue(copied.getFirst().lines().count() > matching, "a heading and every item, in each of its lanes");
    }

    @ParameterizedTest
    @ValueSource(strings = {".svg", ".png"})
    void picturesAreWrittenWhereChosen(String ending) throws Exception {
        startOnBundledRecord();
        chosen = folder.resolve("picture");

        fire(Command.EXPORT);
        RadioButton kind = find("#export-" + ending.substring(1));
        onFx(kind::fire);
        writePicture();
        find(".notification");

        byte[] bytes = Files.readAllBytes(folder.resolve("picture" + ending));
        String head = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1);
        assertTrue(head.contains(ending.equals(".svg") ? "<svg" : "PNG"), head);
    }

    private void writePicture() {
        Button write = find("#export-write");
        onFx(write::fire);
    }

    @Test
    void aPictureThatCannotBeWrittenIsSaidAndTheRecordBehindALinkStays() throws Exception {
        Path record = Files.copy(
                Path.of("src/main/resources/org/sponsorline/record/example-league.json"), folder.resolve("r.json"));
        String before = Files.readString(record);
        start(record);
        awaitPicture();
        chosen = Files.createSymbolicLink(folder.resolve("p.svg"), Path.of("r.json"));

        fire(Command.EXPORT);
        RadioButton svg = find("#export-svg");
        onFx(svg::fire);
        writePicture();
        Notification notice = find(".notification");

        assertEquals(
                "The picture could not be written: this is the record itself, which is never written into."
                        + " Choose another place.",
                from(notice::getMessage));
        assertEquals(before, Files.readString(record));
    }

    @Test
    void keysCanBeChangedInTheSettings() throws Exception {
        Files.createDirectories(folder.resolve("settings"));
        file("settings/settings.json", "{\"keys\": {\"fit\": [\"Shortcut+9\"]}}");
        startOnBundledRecord();
        ViewState before = state();

        press("Shortcut+0");
        assertEquals(before, state());
        press("Shortcut+9");
        assertNotEquals(before, state());
    }

    /// Chooses a command from its menu.
    private void fire(Command command) {
        onFx(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            List<MenuItem> items = new ArrayList<>();
            bar.getMenus().forEach(menu -> collect(menu, items));
            items.stream().filter(item -> ("item-" + command.id()).equals(item.getId())).findFirst().orElseThrow().fire();
        });
        settle();
    }
}

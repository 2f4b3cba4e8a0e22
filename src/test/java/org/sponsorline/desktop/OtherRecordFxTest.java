package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.write.DatasetWriter;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.RecordLoader;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.AmountIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// Whatever was done in one record, the next one opens as in a window of its own.
final class OtherRecordFxTest extends WindowFxTest {

    private static final int FRAMES = 200;

    private List<Path> records() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String shipped : List.of("olympic.json", "example-league.json")) {
            files.add(Path.of("src", "main", "resources", "org", "sponsorline", "record", shipped).toAbsolutePath());
        }
        Path invented = folder.resolve("invented.json");
        try (var out = Files.newBufferedWriter(invented)) {
            DatasetWriter.write(RandomRecord.of(1, 60), out);
        }
        files.add(invented);
        Path underscores = folder.resolve("underscores.json");
        Files.copy(Objects.requireNonNull(
                OtherRecordFxTest.class.getResourceAsStream("record/underscores.json")), underscores);
        files.add(underscores);
        return files;
    }

    private Path currency(String name, String currency, String amount) {
        return file(name, """
                {"format": "sponsorline/1", "title": "Money",
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "agreements": [
                   {"id": "ab", "kind": "sponsorship", "programme": "%2$s deals", "grantor": "a", "grantees": ["b"],
                    "term": "2019/2023", "value": {"amount": %1$s, "currency": "%2$s"}},
                   {"id": "ac", "kind": "supply", "grantor": "a", "grantees": ["b"],
                    "term": "2020/2023", "value": {"amount": %1$s0, "currency": "%2$s"}}]}
                """.formatted(amount, currency));
    }

    @Test
    void everyRecordOpensAfterEveryOtherAsInAWindowOfItsOwn() throws IOException {
        List<Path> files = records();
        Map<Path, String> fresh = new LinkedHashMap<>();
        for (Path file : files) {
            onFx(stage::hide);
            start(file);
            awaitPicture();
            waitUntil("all is counted", () -> stage.getScene().lookup(".facet-row") != null);
            settle();
            fresh.put(file, from(this::snapshot));
        }
        int pairs = 0;
        for (Path before : files) {
            for (Path next : files) {
                if (!next.equals(before)) {
                    open(before);
                    disturb();
                    open(next);
                    assertSame(fresh.get(next), before.getFileName() + " and then " + next.getFileName());
                    pairs++;
                }
            }
        }
        assertEquals(files.size() * (files.size() - 1), pairs);
    }

    @Test
    void aFileReadAnewShowsWhatItHasNow() {
        Path file = currency("money.json", "USD", "1000");
        start(file);
        awaitPicture();
        show(state().withFilter(Filter.NONE.with(Dimension.PROGRAMME, "USD deals", true).withAmounts(
                        new Filter.AmountRange("USD", new BigDecimal("2000"), null, false)))
                .withSelection(List.of(key("agreement:ac"))));
        show(state().withSelection(List.of(key("agreement:ab"))));
        currency("money.json", "EUR", "70");
        onFx(() -> workspace().reload());
        awaitPicture();
        waitUntil("the record is the new one", () -> snapshot().contains("EUR deals"));

        String shown = from(this::snapshot);
        assertTrue(state().filter().isNone());
        assertTrue(shown.contains("EUR 70") && shown.contains("EUR 700"), shown);
        assertEquals("EUR", from(() -> ((ComboBox<?>) stage.getScene().lookup("#amount-currency")).getValue()));
        assertTrue(!shown.contains("USD"), shown);
        onFx(() -> workspace().back());
        assertTrue(state().filter().isNone());
    }

    /// The words one has typed are one's own: they stay, and are answered by what the file holds now.
    @Test
    void aFileReadAnewIsSearchedForTheSameWords() {
        Path file = currency("money.json", "USD", "1000");
        start(file);
        awaitPicture();
        press("Shortcut+F");
        TextField field = (TextField) from(() -> stage.getScene().getFocusOwner());
        type("EUR deals");
        waitUntil("nothing is found", () -> robot.lookup(".search-foot").tryQueryAs(Labeled.class)
                .filter(foot -> foot.getText().startsWith("Nothing")).isPresent());
        press("Esc");

        currency("money.json", "EUR", "70");
        press("F5");
        waitUntil("the record is the new one", () -> snapshot().contains("EUR deals"));
        awaitPicture();

        assertEquals("EUR deals", from(field::getText));
        assertFalse(isShown(".search-foot"), "the list stays closed");
        press("Down");
        waitUntil("it is found", () -> robot.lookup(".search-foot").tryQueryAs(Labeled.class)
                .filter(foot -> !foot.getText().startsWith("Nothing")).isPresent());
    }

    /// A part of a large file, worked in while the rest is read, leaves nothing but the view in what the whole shows.
    @Test
    void aPartWorkedInGivesWayToTheWhole() {
        Path file = Path.of("src", "main", "resources", "org", "sponsorline", "record", "olympic.json")
                .toAbsolutePath();
        RecordLoader plain = reader;
        CountDownLatch goOn = new CountDownLatch(1);
        reader = (path, language, progress) -> {
            progress.onProgress(10_000_000, 100_000_000, 20_000);
            if (progress.wantsPart(10_000_000, 100_000_000, 20_000)) {
                progress.onPart(RandomRecord.of(1, 60));
                try {
                    goOn.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
            return plain.read(path, language, ReadProgress.NONE);
        };
        start(file);
        waitUntil("the part shows", () -> workspace().getRecord() != null && workspace().getRecord().isPart()
                && workspace().getArrangement() != null);
        Filter filter = Filter.NONE.with(Dimension.KIND, "sponsorship", true);
        onFx(() -> workspace().show(workspace().getState().withFilter(filter)));
        onFx(() -> workspace().select(workspace().getRecord().dataset().item(0).key()));
        onFx(() -> workspace().select(workspace().getRecord().dataset().organizations().getFirst().key()));
        waitUntil("the part is filtered", () -> workspace().getArrangement().state().filter().equals(filter));
        onFx(() -> ((TextField) stage.getScene().lookup("#search-field")).setText("a"));
        settle();
        goOn.countDown();
        waitUntil("the whole shows", () -> !workspace().getRecord().isPart());
        awaitPicture();
        onFx(() -> ((TextField) stage.getScene().lookup("#search-field")).setText(""));
        ViewState left = state();
        String after = from(this::panels);
        assertEquals(filter, left.filter());

        onFx(stage::hide);
        reader = plain;
        start(file);
        awaitPicture();
        show(left);
        int[] frames = new int[1];
        waitUntil("the panels", () -> panels().equals(after) || frames[0]++ > FRAMES);
        assertEquals(from(this::panels), after);
    }

    /// All that the panels say, without what can be gone back to.
    private String panels() {
        return snapshot().lines().filter(line -> !line.startsWith("undo ") && !line.startsWith("disabled "))
                .collect(Collectors.joining("\n"));
    }

    private void open(Path file) {
        onFx(() -> workspace().open(file));
        awaitReading();
        awaitPicture();
    }

    /// Leaves traces in every panel.
    private void disturb() {
        Arrangement arrangement = from(() -> workspace().getArrangement());
        Filter filter = Filter.NONE.with(Dimension.KIND, "sponsorship", true);
        List<AmountIndex.Stated> stated = arrangement.index().amounts().stated();
        if (!stated.isEmpty()) {
            AmountIndex.Stated last = stated.getLast();
            filter = filter.withAmounts(new Filter.AmountRange(last.currency(), last.least(), null, true));
        }
        List<EntryKey> two = List.of(arrangement.dataset().item(0).key(),
                arrangement.dataset().organizations().getFirst().key());
        ViewState state = state().withFilter(filter).withSelection(two).withPanes(Panes.BOTH)
                .withCollapsed(Set.of(arrangement.grouping().path(0)));
        show(state);
        show(state.withAsOf(LocalDate.of(2021, 1, 1)).withGroupBy(List.of(Dimension.COUNTRY))
                .withPanes(Panes.TIMELINE));
        onFx(() -> {
            Parent root = stage.getScene().getRoot();
            for (Node facet : root.lookupAll(".facet")) {
                if (facet.lookup(".facet-search") instanceof ToggleButton search && search.isVisible()) {
                    search.fire();
                    ((TextInputControl) facet.lookup(".text-field")).setText("zz");
                }
                if (facet.lookup(".facet-more") instanceof ButtonBase more && more.isVisible()) {
                    more.fire();
                }
            }
            ((TextField) root.lookup("#filter-active")).setText("not a date");
            ((TextField) root.lookup("#search-field")).setText("a");
            TimelineView view = (TimelineView) root.lookup(".timeline-view");
            view.requestFocus();
            view.setScrollY(200);
        });
        press("DOWN");
        press("DOWN");
    }

    private void assertSame(String expected, String which) {
        int[] frames = new int[1];
        waitUntil(which, () -> expected.equals(snapshot()) || frames[0]++ > FRAMES);
        assertEquals(expected, from(this::snapshot), which);
    }

    /// All that can be read and set, where one is, and what can be gone back to.
    private String snapshot() {
        List<String> lines = new ArrayList<>();
        collect(stage.getScene().getRoot(), lines);
        TimelineView view = (TimelineView) stage.getScene().lookup(".timeline-view");
        lines.add("scroll " + view.getScrollY() + " focus " + view.getFocusedItem() + " hover " + view.getHovered());
        lines.add("view " + workspace().getState());
        lines.add("undo " + workspace().canUndoProperty().get() + workspace().canRedoProperty().get()
                + " back " + workspace().canGoBackProperty().get() + workspace().canGoForwardProperty().get());
        return String.join("\n", lines);
    }

    private static void collect(Node node, List<String> lines) {
        if (!node.isVisible() || node.getStyleClass().contains("menu-bar")) {
            return;
        }
        switch (node) {
            case Text text when !text.getText().isBlank() -> lines.add(text.getText());
            case TextInputControl field -> lines.add("field " + field.getId() + " " + field.getText());
            case ButtonBase button when button.isDisabled() -> lines.add("disabled " + button.getId());
            case ToggleButton toggle when toggle.isSelected() -> lines.add("selected " + toggle.getText());
            case RangeSlider slider -> lines.add("range " + slider.getLowValue() + "-" + slider.getHighValue());
            default -> { }
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
        }
    }

    @Test
    void theSameFileOpenedAgainStartsAnewAndAReloadDoesNot() {
        Path file = currency("a.json", "USD", "5");
        start(file);
        awaitPicture();
        TextField search = find("#search-field");
        onFx(() -> search.setText("deal"));
        press("F5");
        awaitReading();
        assertEquals("deal", from(search::getText));

        onFx(() -> workspace().open(file));
        awaitReading();
        waitUntil("the search is forgotten", () -> search.getText().isEmpty());
    }
}

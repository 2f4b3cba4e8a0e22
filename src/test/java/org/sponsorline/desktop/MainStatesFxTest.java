package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// Goes through the main states of the window and leaves a picture of each under `target/pictures` to be looked at.
final class MainStatesFxTest extends WindowFxTest {

    private static final int FEWEST_COLOURS = 40;

    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "agreement:alibaba-top", "Alibaba Group", "agreement:mcdonalds-top", "McDonald's",
            "organization:kuaishou", "Kuaishou Technology", "edition:tokyo-2020", "Tokyo 2020",
            "milestone:gt-chinese-firms-help", "Chinese firms are said to help Tokyo cope with COVID-19",
            "milestone:tung-two-billion", "Chris Tung: two billion consumers by 2036",
            "figure:ioc-total-2013-2016", "USD 5.7 bn",
            "source:gt-2021", "Chinese tech firms help Tokyo Olympics cope with COVID-19"));

    private ViewState home;

    /// All but the first are shown in the window of the one before.
    @TestFactory
    Stream<DynamicTest> largeWindow() {
        open(1600, 900);
        home = state();
        return Stream.of(
                Stream.of(
                        state("start-1600x900", home, "Olympic sponsorship and broadcast rights"),
                        state("dark-1600x900", dark(home), "Alibaba Group"),
                        state("zoomed", home.withWindow(new Window(
                                LocalDate.of(2021, 6, 1).toEpochDay(), LocalDate.of(2021, 9, 15).toEpochDay())), ""),
                        state("grouped-three-deep-coloured-by-country",
                                home.withGroupBy(List.of(Dimension.KIND, Dimension.PROGRAMME, Dimension.TIER))
                                        .withColourBy(Dimension.COUNTRY), ""),
                        compared("compared", home.withSelection(List.of(
                                key("agreement:alibaba-top"), key("agreement:intel-top"), key("agreement:toyota-top"))),
                                "3 side by side"),
                        state("as-known-2017-03-01", home.withAsOf(LocalDate.of(2017, 3, 1))
                                .withSelection(List.of(key("agreement:mcdonalds-top"))), ""),
                        state("table", home.withPanes(Panes.BOTH), "")),
                Stream.of("organization", "category", "territory", "edition").map(dimension -> state(
                        "grouped-by-" + dimension,
                        home.withGroupBy(List.of(Dimension.ofToken(dimension).orElseThrow())), "")),
                Stream.of(Unmatched.values()).map(unmatched -> state(
                        "filtered-" + unmatched.name().toLowerCase(Locale.ROOT),
                        home.withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)).withUnmatched(unmatched), "")),
                PAGES.entrySet().stream().map(page -> details(page.getKey(), page.getValue())))
                .flatMap(tests -> tests);
    }

    @Test
    void smallWindow() {
        open(1000, 700);
        assertSays("Olympic sponsorship and broadcast rights");
        take("start-1000x700");

        show(dark(state()));
        assertSays("Alibaba Group");
        take("dark-1000x700");
    }

    @Test
    void chinese() {
        locale = Locale.SIMPLIFIED_CHINESE;
        open(1600, 900);
        show(state().withSelection(List.of(key("agreement:alibaba-top"))));
        assertSays("阿里巴巴集团");
        take("chinese");
    }

    private DynamicTest compared(String name, ViewState state, String words) {
        return dynamicTest(name, () -> {
            show(state);
            press("Shortcut+5");
            assertSays(words);
            take(name);
            press(KeyCode.ESCAPE);
        });
    }

    private ViewState dark(ViewState state) {
        return state.withTheme(Theme.DARK).withSelection(List.of(key("agreement:alibaba-top")));
    }

    private DynamicTest state(String name, ViewState state, String words) {
        return dynamicTest(name, () -> {
            show(state);
            assertSays(words);
            take(name);
        });
    }

    private DynamicTest details(String entry, String headline) {
        String name = "details-" + entry.replace(':', '-');
        return dynamicTest(name, () -> {
            show(home);
            onFx(() -> workspace().focusOn(key(entry)));
            awaitPicture();
            assertSays(headline);
            take(name);
        });
    }

    private void open(int width, int height) {
        startOnBundledRecord();
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        awaitPicture();
    }

    private void assertSays(String words) {
        waitUntil("the window says: " + words, () -> robot.lookup(node -> node instanceof Text text
                && text.getText().contains(words)).tryQuery().isPresent());
    }

    /// An empty or broken window has few colours; a picture of a timeline with its fades has many.
    private void take(String name) {
        settle();
        Path file = picture(name);
        Image image = new Image(file.toUri().toString());
        long colours = IntStream.range(0, (int) image.getHeight() / 4).flatMap(y -> IntStream
                .range(0, (int) image.getWidth()).map(x -> image.getPixelReader().getArgb(x, y * 4))).distinct().count();
        assertTrue(colours >= FEWEST_COLOURS, () -> name + " shows " + colours + " colours only");
    }
}

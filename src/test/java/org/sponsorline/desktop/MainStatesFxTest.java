package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// Goes through the main states of the window and leaves a picture of each under `target/pictures` to be looked at.
final class MainStatesFxTest extends WindowFxTest {

    private static final int FEWEST_COLOURS = 40;

    @ParameterizedTest
    @CsvSource({"1000, 700", "1600, 900"})
    void start(int width, int height) {
        open(width, height);
        assertSays("Olympic sponsorship and broadcast rights");
        take("start-" + width + "x" + height);
    }

    @ParameterizedTest
    @CsvSource({"1000, 700", "1600, 900"})
    void dark(int width, int height) {
        open(width, height);
        show(state().withTheme(Theme.DARK).withSelection(List.of(key("agreement:alibaba-top"))));
        assertSays("Alibaba Group");
        take("dark-" + width + "x" + height);
    }

    @Test
    void zoomedToTheGamesOf2021() {
        open(1600, 900);
        show(state().withWindow(new Window(
                LocalDate.of(2021, 6, 1).toEpochDay(), LocalDate.of(2021, 9, 15).toEpochDay())));
        take("zoomed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization", "category", "territory", "edition"})
    void groupedBy(String dimension) {
        open(1600, 900);
        show(state().withGroupBy(List.of(Dimension.ofToken(dimension).orElseThrow())));
        take("grouped-by-" + dimension);
    }

    @Test
    void groupedThreeDeep() {
        open(1600, 900);
        show(state().withGroupBy(List.of(Dimension.KIND, Dimension.PROGRAMME, Dimension.TIER))
                .withColourBy(Dimension.COUNTRY));
        take("grouped-three-deep-coloured-by-country");
    }

    @ParameterizedTest
    @CsvSource({
        "agreement:alibaba-top, Alibaba Group", "agreement:mcdonalds-top, McDonald's",
        "organization:kuaishou, Kuaishou Technology", "edition:tokyo-2020, Tokyo 2020",
        "milestone:gt-chinese-firms-help, Chinese firms are said to help Tokyo cope with COVID-19",
        "milestone:tung-two-billion, Chris Tung: two billion consumers by 2036", "figure:ioc-total-2013-2016, USD 5.7 bn",
        "source:gt-2021, Chinese tech firms help Tokyo Olympics cope with COVID-19"
    })
    void detailsOf(String entry, String headline) {
        open(1600, 900);
        onFx(() -> workspace().focusOn(key(entry)));
        awaitPicture();
        assertSays(headline);
        take("details-" + entry.replace(':', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIM", "HIDE"})
    void filtered(String unmatched) {
        open(1600, 900);
        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true))
                .withUnmatched(Unmatched.valueOf(unmatched)));
        take("filtered-" + unmatched.toLowerCase(Locale.ROOT));
    }

    @Test
    void compared() {
        open(1600, 900);
        show(state().withSelection(List.of(
                key("agreement:alibaba-top"), key("agreement:intel-top"), key("agreement:toyota-top"))));
        assertSays("3 side by side");
        take("compared");
    }

    @Test
    void asKnownBeforeMcDonaldsLeft() {
        open(1600, 900);
        show(state().withAsOf(LocalDate.of(2017, 3, 1)).withSelection(List.of(key("agreement:mcdonalds-top"))));
        take("as-known-2017-03-01");
    }

    @Test
    void timelineWithTable() {
        open(1600, 900);
        show(state().withPanes(Panes.BOTH));
        take("table");
    }

    @Test
    void chinese() {
        locale = Locale.SIMPLIFIED_CHINESE;
        open(1600, 900);
        show(state().withSelection(List.of(key("agreement:alibaba-top"))));
        assertSays("阿里巴巴集团");
        take("chinese");
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

package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.settings.WindowPlace;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

final class WindowStateFxTest extends WindowFxTest {

    @Test
    void theStatusBarSaysHowManyOverWhichTimeAndAsKnownWhen() {
        startOnBundledRecord();
        int all = from(() -> workspace().getRecord().dataset().itemCount());
        assertTrue(status().startsWith(all + " of " + all + " items · "), status());

        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)).withAsOf(LocalDate.of(2021, 7, 19)));
        waitUntil("the day is in the status bar", () -> status().contains("2021"));

        int matching = from(() -> workspace().getArrangement().matching().count());
        int known = from(() -> workspace().getArrangement().dataset().itemCount());
        assertTrue(known < all);
        assertTrue(status().startsWith(matching + " of " + known + " items"), status());
        assertTrue(status().endsWith("as known on 19 Jul 2021"), status());
    }

    private String status() {
        return ((Label) stage.getScene().lookup("#status-summary")).getText();
    }

    /// A width of 1120 pixels holds 86 em of the usual letters, and 43 of letters twice as large.
    @Test
    void withLargeLettersTheFilterGivesItsPlaceToTheTimelineAndToolsGoIntoTheirMenu() {
        startOnBundledRecord();
        double usual = width("#timeline-place");
        assertTrue(isShown(".filter"));

        onFx(() -> settings().setFontPercent(200));
        waitUntil("the filter has given way", () -> stage.getScene().lookup(".filter") == null);
        settle();

        assertFalse(isShown("#toolbar-table"));
        assertTrue(isShown("#toolbar-more"));
        assertTrue(width("#timeline-place") > usual, "the timeline is no narrower than before");
        assertTrue(width("#toolbar-as-of") >= from(() -> region("#toolbar-as-of").prefWidth(-1)));
        assertTrue(from(() -> stage.getScene().getRoot().minWidth(-1)) <= from(() -> stage.getScene().getWidth()),
                "the window is cut off at its sides");

        press("Shortcut+1");
        assertTrue(isShown(".filter"));
        onFx(() -> settings().setFontPercent(100));
        settle();
        assertTrue(isShown(".filter"));
        assertTrue(isShown("#toolbar-table"));
    }

    @Test
    void theWindowGrowsWithItsLettersAsFarAsTheScreenAllows() {
        startOnBundledRecord();
        onFx(() -> {
            stage.setWidth(720);
            stage.setHeight(480);
        });
        settle();

        onFx(() -> settings().setFontPercent(1_000_000_000));
        settle();

        Rectangle2D screen = from(() -> Screen.getPrimary().getVisualBounds());
        assertEquals(Math.min(1400, screen.getWidth()), from(() -> stage.getMinWidth()));
        assertEquals(Math.min(940, screen.getHeight()), from(() -> stage.getMinHeight()));
        assertTrue(from(() -> stage.getWidth() >= stage.getMinWidth() && stage.getHeight() >= stage.getMinHeight()));
    }

    private Region region(String selector) {
        return (Region) stage.getScene().lookup(selector);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndTheViewStays() {
        startOnBundledRecord();
        show(state().withGroupBy(List.of(Dimension.COUNTRY)).withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)));
        var before = state();

        onFx(() -> settings().languageProperty().set("zh"));
        awaitPicture();

        assertEquals("文件(_F)", from(() -> ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().getFirst().getText()));
        assertEquals(before, state());
        assertEquals(Locale.of("zh"), from(() -> workspace().getArrangement().index().locale()));
        assertTrue(from(stage::getTitle).startsWith("奥运"), from(stage::getTitle));
    }

    /// The window has no ground but that of its scene, which no style sheet sets.
    @Test
    void theWindowStandsOnTheGroundOfItsThemeInEveryLookAndLanguage() {
        startOnBundledRecord();
        assertEquals(ground(), from(() -> stage.getScene().getFill()));

        onFx(() -> systemDark.set(true));
        settle();
        assertEquals(ground(), from(() -> stage.getScene().getFill()));

        onFx(() -> settings().languageProperty().set("zh"));
        awaitPicture();
        assertEquals(ground(), from(() -> stage.getScene().getFill()));
    }

    private Paint ground() {
        return from(() -> region(".headline").getBackground().getFills().getFirst().getFill());
    }

    /// What is translucent as a whole is drawn aside first, in each frame of scrolling.
    @Test
    void theScrollBarBesideTheTimelineIsFaintByItsColoursAlone() {
        startOnBundledRecord();
        Region bar = from(() -> region(".timeline-view > .scroll-bar"));
        assertEquals(1, bar.getOpacity());
        Paint light = from(() -> bar.getBackground().getFills().getFirst().getFill());

        onFx(() -> systemDark.set(true));
        settle();

        assertNotEquals(light, from(() -> bar.getBackground().getFills().getFirst().getFill()));
    }

    @Test
    void theSystemsLanguageIsSpokenUnlessAnotherIsChosen() {
        locale = Locale.SIMPLIFIED_CHINESE;
        startOnBundledRecord();
        assertEquals("筛选(_I)", menu(4));

        onFx(() -> settings().languageProperty().set("en"));
        awaitPicture();
        assertEquals("F_ilter", menu(4));
    }

    private String menu(int index) {
        return from(() -> ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().get(index).getText());
    }

    /// The headless platform knows no drags, so the window is asked for what it does with files that were dropped.
    @Test
    void aDroppedFileIsOpened() {
        startOnBundledRecord();
        Path dropped = recordFile("dropped.json", "Dropped");

        boolean taken = from(() -> new FileDrop(workspace()::open).take(List.of(dropped.toFile())));

        assertTrue(taken);
        assertTrue(from(() -> stage.getScene().getOnDragDropped() != null));
        waitUntil("the dropped file is open", () -> stage.getTitle().startsWith("Dropped"));
    }

    @Test
    void aDropWithoutFilesIsRefused() {
        startOnBundledRecord();

        assertTrue(from(() -> !new FileDrop(workspace()::open).take(List.of())));
    }

    @Test
    void panesComeBackAsTheyWereLeft() {
        startOnBundledRecord();
        double usual = width("#filter-place");
        press("Shortcut+2");
        onFx(() -> settings().splits().put("filter", 24.0));
        close();

        start(null);
        awaitPicture();

        assertTrue(from(() -> stage.getScene().lookup("#detail-place") == null));
        assertEquals(24 * 13, width("#filter-place"), 3);
        assertNotEquals(usual, width("#filter-place"));
    }

    private double width(String place) {
        return from(((Region) this.<Node>find(place))::getWidth);
    }

    @Test
    void theSliderTakesTheRecordBackInTimeAndOneStepBackIsNow() {
        startOnBundledRecord();

        click(find("#toolbar-as-of"));
        Slider slider = find("#as-of-slider");
        double day = LocalDate.of(2018, 1, 1).toEpochDay();
        onFx(() -> {
            slider.setValueChanging(true);
            for (double value = slider.getMax(); value > day; value -= 300) {
                slider.setValue(value);
            }
            slider.setValue(day);
            slider.setValueChanging(false);
        });

        assertEquals(LocalDate.of(2018, 1, 1), state().asOf());
        assertEquals("1 Jan 2018", from(this.<Button>find("#toolbar-as-of")::getText));
        onFx(() -> workspace().back());
        assertEquals(null, state().asOf());
    }

    @Test
    void theLanesAreChosenFromAMenuWhereTheWindowIsNarrow() {
        startOnBundledRecord();
        assertTrue(isShown("#toolbar-levels"));
        assertTrue(!isShown("#toolbar-group-by-category"));

        onFx(() -> stage.setWidth(1600));
        assertTrue(isShown("#toolbar-group-by-category"));
        onFx(() -> settings().setFontPercent(200));
        assertTrue(!isShown("#toolbar-group-by-category"));
    }

    @Test
    void withSettingsOfALostScreenTheWindowStandsOnThisOne() {
        startOnBundledRecord();
        onFx(() -> settings().placeProperty().set(
                new WindowPlace(9000, 9000, 800, 600, false)));
        onFx(stage::hide);

        start(null);

        assertTrue(from(stage::getX) < 1000, String.valueOf(from(stage::getX)));
    }
}

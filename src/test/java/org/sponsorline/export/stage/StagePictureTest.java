package org.sponsorline.export.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.briefing.room.StageLabel;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.export.raster.FontStack;
import org.sponsorline.export.raster.GraphicsSurface;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;

final class StagePictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final FontStack FONTS = FontStack.ofMachine();
    private static final DatasetIndex INDEX =
            DatasetIndex.of(Objects.requireNonNull(BundledRecord.read().dataset()), Locale.ENGLISH);
    private static final EntryKey ALIBABA = new EntryKey(Entry.Kind.AGREEMENT, "alibaba-top");

    private static ViewState opening() {
        return OpeningViews.of(INDEX.dataset());
    }

    private static ViewState top() {
        return opening().withFilter(Filter.NONE.with(Dimension.PROGRAMME, "TOP", true)).withSelection(List.of(ALIBABA));
    }

    private static StagePicture picture(@Nullable ViewState view, Locale locale, boolean dark, double height) {
        StagePicture made = StagePicture.of(
                new StageRequest(INDEX, view, "Alibaba stays until 2028. Nobody agrees for how much.",
                        "Worldwide partners of the Games", "2 withheld", 4, locale, dark, TODAY, height * 16 / 9, height),
                FONTS, new KnownIndexes());
        return made;
    }

    private static void look(String name, StagePicture picture, StageLook look) throws IOException {
        String into = System.getProperty("sponsorline.golden");
        if (into != null) {
            var image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            picture.paint(new GraphicsSurface(graphics, FONTS), look);
            graphics.dispose();
            ImageIO.write(image, "png", Path.of(into, "stage-" + name + ".png").toFile());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "zh, true", "zh, false"})
    void everyLetterIsLargeAndStrongEnoughForTheLastRow(String language, boolean dark) throws IOException {
        for (double height : new double[] {1080, 720, 2160}) {
            for (ViewState view : List.of(opening(), top(), top().withAsOf(LocalDate.of(2021, 7, 19)))) {
                StagePicture picture = picture(view, Locale.of(language), dark, height);
                for (StageLabel label : picture.labels()) {
                    // The letters on a disc repeat the name beside it.
                    assertTrue(label.pixels() >= 27.99 || label.text().codePointCount(0, label.text().length()) <= 2,
                            label::toString);
                    assertTrue(label.contrast() >= 6.99, label::toString);
                }
            }
        }
        look(language + (dark ? "-dark" : "-light"), picture(top(), Locale.of(language), dark, 1080), StageLook.PLAIN);
    }

    @Test
    void theSelectionComesFirstAndWhatHasNoRoomIsCounted() throws IOException {
        StagePicture picture = picture(top(), Locale.ENGLISH, true, 1080);
        look("opening", picture(opening(), Locale.ENGLISH, false, 1080), StageLook.PLAIN);
        look("sources", picture, new StageLook(true, false, false, null));
        look("card", picture, new StageLook(false, true, false, null));
        look("words", picture(null, Locale.ENGLISH, true, 1080), StageLook.PLAIN);
        List<String> texts = picture.labels().stream().map(StageLabel::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Alibaba") && !text.contains(".")), texts::toString);
        assertTrue(picture.rowsMore() > 0);
        assertTrue(texts.stream().anyMatch(text -> text.contains(picture.rowsMore() + " more rows · 2 withheld")), texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("[1] ")), texts::toString);
    }

    @Test
    void textAloneIsTitleAndSubtitleAlone() {
        List<String> texts = picture(null, Locale.ENGLISH, true, 1080).labels().stream().map(StageLabel::text).toList();
        assertEquals("Alibaba stays until 2028. Nobody agrees for how much. Worldwide partners of the Games 4",
                String.join(" ", texts));
    }

    @Test
    void aSceneWithoutAnythingInItsSpanSaysSo() {
        ViewState empty = top().withFilter(top().filter().with(Dimension.COUNTRY, "DE", true)).withSelection(List.of())
                .withWindow(new ViewState.Window(-400_000, -399_000));
        StagePicture picture = picture(empty, Locale.ENGLISH, true, 1080);
        assertTrue(picture.labels().stream().anyMatch(label -> label.text().startsWith("Nothing that this scene shows")));
        assertFalse(picture.description().isEmpty());
    }

    @Test
    void whatWasKnownOnADayIsFoundOnceForAllSizes() {
        KnownIndexes known = new KnownIndexes();
        LocalDate day = LocalDate.of(2021, 7, 19);
        assertSame(INDEX, known.of(INDEX, null, Locale.ENGLISH));
        assertSame(known.of(INDEX, day, Locale.ENGLISH), known.of(INDEX, day, Locale.ENGLISH));
        assertNotSame(known.of(INDEX, day, Locale.ENGLISH), known.of(INDEX, day, Locale.CHINESE));
    }
}

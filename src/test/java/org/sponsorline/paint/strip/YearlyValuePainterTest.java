package org.sponsorline.paint.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.paint.RecordingSurface;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.time.Viewport;

final class YearlyValuePainterTest {

    private static final AdvanceTable SEVEN_PX = AdvanceTable.over((text, size, bold) -> 7 * text.length());

    /// Ten millions a year from 2010 to 2013, then ten to twenty to the end of 2019.
    private static final YearlyValue VALUES = values(2010, 2014, 2019);

    @Test
    void aColumnIsAsHighAsItsYearAndStandsAtIt() {
        RecordingSurface surface = paint(2008, 2022, 1400, 200, Palette.LIGHT);
        Shape early = surface.of("value.2010", Sort.RECT).getFirst();
        List<Shape> late = surface.of("value.2015", Sort.RECT);

        assertThat(early.left()).isCloseTo(200, within(1.0));
        assertThat(early.width()).isBetween(97.0, 100.0);
        assertThat(late).hasSize(3);
        assertThat(late.get(0).height()).isEqualTo(early.height());
        assertThat(late.get(0).height() + late.get(1).height())
                .isCloseTo(2 * early.height(), within(1.0));
        assertThat(late.get(2).top()).isEqualTo(late.get(1).top());
        assertThat(early.group().description()).isEqualTo("2010: USD 10 m, from 1 agreement");
        assertThat(late.getFirst().group().description()).isEqualTo("2015: USD 10–20 m, from 1 agreement");
        assertThat(surface.of("value.2009", Sort.RECT)).isEmpty();
    }

    @Test
    void amountsStandOnceForARunOfEqualYears() {
        assertThat(texts(paint(2008, 2022, 1400, 200, Palette.LIGHT))).containsExactlyInAnyOrder(
                "10–20 m", "10 m", "Stated value a year", "USD");
    }

    @Test
    void whereThereAreNoNamesTheWordsStandAbove() {
        RecordingSurface surface = paint(2008, 2022, 1400, 0, Palette.LIGHT);
        double title = surface.shapes().stream().filter(shape -> shape.text().equals("Stated value a year"))
                .findFirst().orElseThrow().bottom();

        assertThat(surface.shapes()).filteredOn(shape -> shape.group().id().startsWith("value."))
                .isNotEmpty().allMatch(shape -> shape.top() > title);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200, 9000})
    void whatIsOutOfSightCostsNothing(int years) {
        RecordingSurface surface = paint(2015, 2015 + years, 900, 200, Palette.LIGHT);

        assertThat(surface.shapes()).filteredOn(shape -> shape.group().id().startsWith("value."))
                .hasSizeLessThanOrEqualTo(3 * Math.min(5, years + 1))
                .allMatch(shape -> shape.right() >= 0 && shape.left() <= 900 && shape.width() >= 1);
    }

    @Test
    void aFarLookHasOneColumnForSeveralYears() {
        assertThat(paint(1, 9000, 900, 200, Palette.LIGHT).shapes())
                .filteredOn(shape -> shape.group().id().startsWith("value.")).hasSizeBetween(1, 4);
    }

    @Test
    void nothingIsDrawnForARecordWithoutFigures() {
        var surface = new RecordingSurface();
        YearlyValue none = YearlyValue.of(
                DatasetIndex.of(Records.of(Records.deal("a")), Locale.ENGLISH), ItemSet.all(1), null);
        new YearlyValuePainter().paint(surface, none, drawing(2008, 2022, 900, 200, Palette.LIGHT));

        assertThat(texts(surface)).containsExactlyInAnyOrder("Stated value a year", "no figure stated · 1 not…");
    }

    @Test
    void columnsAndTheEndsOfRangesCanBeSeen() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            YearlyValuePainter.Drawing drawing = drawing(2008, 2022, 900, 200, palette);
            assertThat(Colours.contrast(drawing.solid(), palette.ground())).isGreaterThanOrEqualTo(3);
            assertThat(Colours.contrast(drawing.solid(), drawing.pale())).isGreaterThan(1.5);
            assertThat(Colours.contrast(palette.quietText(), palette.ground())).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static List<String> texts(RecordingSurface surface) {
        return surface.shapes().stream().map(Shape::text).filter(text -> !text.isEmpty()).toList();
    }

    private static RecordingSurface paint(int from, int to, double width, double names, Palette palette) {
        var surface = new RecordingSurface();
        new YearlyValuePainter().paint(surface, VALUES, drawing(from, to, width, names, palette));
        return surface;
    }

    private static YearlyValuePainter.Drawing drawing(int from, int to, double width, double names, Palette palette) {
        Viewport viewport = new Viewport(
                LocalDate.of(from, 1, 1).toEpochDay(), LocalDate.of(to, 1, 1).toEpochDay());
        Metrics metrics = Metrics.COMFORTABLE;
        return new YearlyValuePainter.Drawing(
                new Frame(viewport, width, YearlyValuePainter.heightPx(metrics), 0, names), metrics, SEVEN_PX, palette,
                Locale.ENGLISH, true);
    }

    private static YearlyValue values(int first, int change, int last) {
        Dataset record = Records.of(
                Records.deal("a").term(Dates.between(Dates.year(first), Dates.year(change - 1)))
                        .value(new Value.Figures(List.of(perYear(10_000_000, null)))),
                Records.deal("b").term(Dates.between(Dates.year(change), Dates.year(last)))
                        .value(new Value.Figures(List.of(perYear(10_000_000, 20_000_000L)))));
        return YearlyValue.of(DatasetIndex.of(record, Locale.ENGLISH), ItemSet.all(record.itemCount()), null);
    }

    private static Money perYear(long amount, Long max) {
        return new Money(
                BigDecimal.valueOf(amount), max == null ? null : BigDecimal.valueOf(max), "USD", Money.Basis.PER_YEAR,
                null, null, List.of());
    }
}

package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.legend.LegendContent;
import org.sponsorline.paint.legend.LegendMark;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;

/// What each part of a bar covers, to the pixel.
final class BarPartsTest {

    private static final double PX_PER_DAY = 0.3;
    private static final double WIDTH = 1600;
    private static final Palette PALETTE = Palette.LIGHT;
    private static final int FILL = PALETTE.bars().getFirst();

    private static final int FAINT = Colours.mix(PALETTE.ground(), FILL, 0.2);

    private TimelineLayout layout;
    private Frame frame;

    private RecordingSurface painted(Records.Deal... deals) {
        return painted("2000-01-01", deals);
    }

    private RecordingSurface painted(String from, Records.Deal... deals) {
        layout = Layouts.of(Records.of(deals)).by(Dimension.PROGRAMME).at(PX_PER_DAY).make();
        frame = Layouts.frame(layout, LocalDate.parse(from).toEpochDay(), PX_PER_DAY, WIDTH);
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, layout, frame, PALETTE, new PaintOptions(Locale.ENGLISH, null, null, true));
        assertTrue(surface.finished());
        return surface;
    }

    private static Records.Deal deal(String term) throws Exception {
        return Records.deal("d").title(Text.of("Deal")).term(EdtfParser.parse(term)).cite(Records.citing("s"));
    }

    private double x(String iso) {
        return frame.snappedX(LocalDate.parse(iso).toEpochDay());
    }

    private double top() {
        return layout.metrics().axisHeight() + layout.lanes().rowTop(0);
    }

    private double middle() {
        return top() + layout.metrics().barHeight() / 2;
    }

    private static void assertSpan(double left, double right, Shape shape) {
        assertEquals(left, shape.left(), 1e-9);
        assertEquals(right, shape.right(), 1e-9);
    }

    @Test
    void termKnownToTheDayIsFilledFromItsFirstDayToTheEndOfItsLast() throws Exception {
        RecordingSurface surface = painted(deal("2001-02-03/2003-11-30"));
        assertSpan(x("2001-02-03"), x("2003-12-01"), surface.of("agreement:d", Sort.RECT).getFirst());
        assertEquals(List.of(), surface.of("agreement:d", Sort.FADE));
    }

    /// An outline with nothing in it, with its words in the ink of the ground.
    @Test
    void whatNobodyHoldsIsAnEmptyOutline() throws Exception {
        RecordingSurface surface = painted(deal("2001-02-03/2003-11-30").status(Agreement.Status.VACANT));
        List<Shape> parts = surface.of("agreement:d", Sort.RECT);
        assertSpan(x("2001-02-03"), x("2003-12-01"), parts.getFirst());
        assertEquals(PALETTE.ground(), parts.getFirst().argb());
        assertEquals(4, parts.stream().filter(part -> part.argb() == FILL && isLine(part)).count(), "four sides");
        assertTrue(parts.stream().noneMatch(
                part -> part.argb() == FILL && !isLine(part) && part.right() - part.left() > 14), "nothing but its sign inside");
        assertEquals(PALETTE.text(), surface.of("agreement:d", Sort.TEXT).getFirst().argb());
        assertEquals(Set.of(LegendMark.VACANT), LegendContent.of(layout, frame).marks());
    }

    @Test
    void whatIsOnlyReportedIsDashedAroundAPaleGround() throws Exception {
        RecordingSurface surface = painted(
                deal("2001-02-03/2003-11-30").between("a", "b").status(Agreement.Status.RUMOURED));
        Shape inside = surface.of("agreement:d", Sort.RECT).getFirst();
        assertSpan(x("2001-02-03"), x("2003-12-01"), inside);
        assertNotEquals(FILL, inside.argb());
        assertNotEquals(PALETTE.ground(), inside.argb());
        assertEquals(4, surface.of("agreement:d", Sort.LINE).size(), "four dashed sides");
        assertEquals(PALETTE.text(), surface.of("agreement:d", Sort.TEXT).getFirst().argb());
        assertEquals(Set.of(LegendMark.RUMOURED), LegendContent.of(layout, frame).marks());
    }

    @Test
    void whatChangedHasATickOnItsDay() throws Exception {
        RecordingSurface surface = painted(deal("2001-02-03/2003-11-30").amended(new Amendment(
                Dates.day("2002-05-06"), null, Amendment.Field.TIER, null, null, null, List.of())));
        double bottom = top() + layout.metrics().barHeight();
        double x = frame.snappedX(LocalDate.parse("2002-05-06").toEpochDay() + 0.5);
        assertTrue(surface.of("agreement:d", Sort.RECT).stream().anyMatch(part -> part.top() == bottom
                && part.left() == x - 1 && part.right() == x + 1), "a tick below the bar");
        assertEquals(Set.of(LegendMark.AMENDED), LegendContent.of(layout, frame).marks());
    }

    @Test
    void anOptionHasARingOnItsDayAndALineAsFarAsItExtends() throws Exception {
        RecordingSurface surface = painted(deal("2001-02-03/2003-11-30").options(new AgreementOption(
                AgreementOption.Kind.EXTEND, null, Dates.day("2003-05-06"), Dates.day("2005-11-30"), List.of(), null, null,
                null, List.of())));
        assertTrue(surface.of("agreement:d", Sort.LINE).stream().anyMatch(
                line -> line.right() == x("2005-12-01")), "dashes to its end");
        assertEquals(Set.of(LegendMark.OPTION, LegendMark.EXTENSION), LegendContent.of(layout, frame).marks());
    }

    @Test
    void anOptionThatWasNotUsedExtendsNothing() throws Exception {
        painted(deal("2001-02-03/2003-11-30").options(new AgreementOption(
                AgreementOption.Kind.EXTEND, null, Dates.day("2003-05-06"), Dates.day("2005-11-30"), List.of(),
                AgreementOption.Status.LAPSED, null, null, List.of())));
        assertEquals(Set.of(LegendMark.OPTION), LegendContent.of(layout, frame).marks());
    }

    /// Coarse, open and unknown ends, early ends and missing terms are told apart from those of signed agreements too.
    @ParameterizedTest
    @ValueSource(strings = {"2001/2003", "2001/..", "../2003", "/2003", "2001/", "2001-01-01~/2003-12-31?"})
    void noPartOfABarIsFilledWhereNobodyHoldsIt(String term) throws Exception {
        RecordingSurface surface = painted(deal(term).status(Agreement.Status.VACANT));
        for (Sort sort : List.of(Sort.RECT, Sort.FADE)) {
            for (Shape part : surface.of("agreement:d", sort)) {
                // Its sign stands inside of it.
                boolean filled = part.argb() == FILL && !isLine(part) && part.right() - part.left() > 14;
                assertTrue(!filled, part::toString);
            }
        }
    }

    private static boolean isLine(Shape part) {
        return part.right() - part.left() <= 2 || part.bottom() - part.top() <= 2;
    }

    @Test
    void endKnownToTheYearIsFullToTheEndOfItAndHasTeeth() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01/2003"));
        assertEquals(List.of(), surface.of("agreement:d", Sort.FADE));
        assertSpan(x("2001-01-01"), x("2004-01-01"), surface.of("agreement:d", Sort.RECT).getFirst());
        Shape teeth = surface.of("agreement:d", Sort.POLYGON).getFirst();
        assertEquals(PALETTE.ground(), teeth.argb());
        assertSpan(x("2004-01-01") - 3, x("2004-01-01") + 0.5, teeth);
    }

    @Test
    void startKnownToTheMonthHasTeeth() throws Exception {
        RecordingSurface surface = painted(deal("2001-03/2003-12-31"));
        assertSpan(x("2001-03-01") - 0.5, x("2001-03-01") + 3, surface.of("agreement:d", Sort.POLYGON).getFirst());
        assertSpan(x("2001-03-01"), x("2004-01-01"), surface.of("agreement:d", Sort.RECT).getFirst());
    }

    /// A comb would cost many times what its triangles do, and a record has thousands of them.
    @Test
    void teethAreTriangles() throws Exception {
        List<Shape> teeth = painted(deal("2001/2003")).of("agreement:d", Sort.POLYGON);
        assertEquals(8, teeth.size());
        double height = teeth.getFirst().bottom() - teeth.getFirst().top();
        assertTrue(teeth.stream().allMatch(tooth -> tooth.bottom() - tooth.top() == height), teeth::toString);
    }

    @Test
    void barsWithoutRoomForTeethHaveNone() throws Exception {
        assertEquals(List.of(), painted(deal("2001-03/2001-03")).of("agreement:d", Sort.POLYGON));
    }

    @Test
    void endsKnownToTheDayAreStraight() throws Exception {
        RecordingSurface surface = painted(deal("2001-03-01/2003-12-31"));
        assertEquals(List.of(), surface.of("agreement:d", Sort.POLYGON));
        assertEquals(List.of(), surface.of("agreement:d", Sort.FADE));
    }

    @Test
    void endSomewhereInADecadeFadesAFewPixels() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01/200X"));
        Shape fade = surface.of("agreement:d", Sort.FADE).getFirst();
        assertSpan(x("2010-01-01") - 12, x("2010-01-01"), fade);
        assertEquals(FILL, fade.argb());
        assertEquals(FAINT, fade.to(), "faint where it ends at the latest");
    }

    @Test
    void doubtfulEndsFadeThoughStatedToTheDay() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01~/2003-12-31?"));
        List<Shape> fades = surface.of("agreement:d", Sort.FADE);
        assertEquals(2, fades.size());
        assertSpan(x("2001-01-01"), x("2001-01-01") + 12, fades.getFirst());
        assertSpan(x("2004-01-01") - 12, x("2004-01-01"), fades.getLast());
    }

    @Test
    void unservedRestIsHatchedFromTheActualToTheScheduledEnd() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01/2005-12-31").ended(Dates.day("2003-06-16"), null, null));
        assertSpan(x("2001-01-01"), x("2003-06-17"), surface.of("agreement:d", Sort.RECT).getFirst());
        assertEquals(1, surface.of("agreement:d", Sort.HATCH).size());
        assertSpan(x("2003-06-17"), x("2006-01-01"), surface.of("agreement:d", Sort.HATCH).getFirst());
    }

    @Test
    void openEndPointsRightAtTheEdgeOfThePicture() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01/.."));
        assertEquals(FILL, surface.colourAt(WIDTH - 4, middle()), "the tip");
        assertEquals(PALETTE.ground(), surface.colourAt(WIDTH - 4, top() + 1), "above the tip");
        assertEquals(PALETTE.ground(), surface.colourAt(WIDTH - 4, top() + 17), "below the tip");
        assertEquals(FILL, surface.colourAt(WIDTH - 12, top() + 1), "behind the tip");
    }

    @Test
    void openStartPointsLeftAtTheEdgeOfThePicture() throws Exception {
        RecordingSurface surface = painted(deal("../2003-12-31"));
        assertEquals(FILL, surface.colourAt(4, middle()), "the tip");
        assertEquals(PALETTE.ground(), surface.colourAt(4, top() + 1), "above the tip");
        assertEquals(FILL, surface.colourAt(12, top() + 1), "behind the tip");
        assertNotEquals(FILL, surface.colourAt(x("2004-01-01") + 2, middle()), "it ends");
    }

    @Test
    void endThatIsNotKnownGoesOnInATailOfDots() throws Exception {
        RecordingSurface surface = painted(deal("2001-01-01/"));
        List<Shape> shapes = surface.of("agreement:d", Sort.RECT);
        long dots = shapes.stream().filter(shape -> shape.width() == 2 && shape.height() == 2).count();
        assertTrue(dots >= 2, "dots " + dots);
        assertTrue(shapes.stream().filter(shape -> shape.width() == 2 && shape.height() == 2)
                .allMatch(shape -> shape.left() > x("2001-01-02")));
    }

    @Test
    void termThatIsNotStatedIsBracketedAroundItsEditionAndNotFilled() throws Exception {
        RecordingSurface surface = paintedWithoutTerm(PX_PER_DAY);
        List<Shape> rects = surface.of("agreement:d", Sort.RECT).stream().filter(shape -> shape.height() > 8).toList();
        double middle = Math.rint((x("2002-02-08") + x("2002-02-25")) / 2);
        assertEquals(2, rects.size(), "a bracket on either side");
        assertEquals(middle - 9, rects.getFirst().left(), 1e-9);
        assertEquals(middle + 9, rects.getLast().right(), 1e-9);
        assertEquals(PALETTE.ground(), surface.colourAt(middle, middle()), "nothing in between");
        assertEquals(2, surface.of("agreement:d", Sort.LINE).size(), "dashes above and below");
    }

    @Test
    void bracketsStandOnTheDaysOfTheEditionWhereTheseAreWideEnough() throws Exception {
        RecordingSurface surface = paintedWithoutTerm(4);
        List<Shape> rects = surface.of("agreement:d", Sort.RECT).stream().filter(shape -> shape.height() > 8).toList();
        assertEquals(x("2002-02-08"), rects.getFirst().left(), 1e-9);
        assertEquals(x("2002-02-25"), rects.getLast().right(), 1e-9);
    }

    private RecordingSurface paintedWithoutTerm(double pxPerDay) throws Exception {
        layout = Layouts.of(Records.record().edition("games", "games", null, EdtfParser.parse("2002-02-08/2002-02-24"))
                .add(Records.deal("d").title(Text.of("Deal")).editions("games").cite(Records.citing("s"))).make())
                .by(Dimension.PROGRAMME).at(pxPerDay).make();
        frame = Layouts.frame(layout, LocalDate.of(2002, 1, 1).toEpochDay(), pxPerDay, WIDTH);
        var surface = new RecordingSurface();
        // The band of the edition lies behind; here it is the mark alone that counts.
        new RowLayer(new FigureDrawer()).paint(
                surface, LanePlaces.atRest(layout, frame), PALETTE,
                new PaintOptions(Locale.ENGLISH, null, null, true), new DayLines());
        return withGround(surface);
    }

    /// The picture with the ground below it.
    private RecordingSurface withGround(RecordingSurface marks) {
        var whole = new RecordingSurface();
        whole.fillRect(0, 0, WIDTH, frame.heightPx(), 0, PALETTE.ground());
        marks.shapes().forEach(whole::again);
        return whole;
    }

    @Test
    void pennantPointsAtTheDayOfTheAnnouncementAndALineLeadsToTheStart() throws Exception {
        RecordingSurface surface = painted(deal("2002-01-01/2003-12-31").announced(Dates.day("2001-03-05")));
        Shape pennant = surface.of("agreement:d", Sort.POLYGON).getFirst();
        double noon = frame.snappedX(LocalDate.parse("2001-03-05").toEpochDay() + 0.5);
        int lowest = pennant.ys()[0] > pennant.ys()[1] ? 0 : pennant.ys()[1] > pennant.ys()[2] ? 1 : 2;
        assertEquals(noon + 0.5, pennant.xs()[lowest], 1e-9);
        assertTrue(surface.of("agreement:d", Sort.RECT).stream().anyMatch(
                shape -> shape.height() == 1 && shape.left() == noon && shape.right() == x("2002-01-01")));
    }

    @Test
    void seamPartsATermFromItsRenewalOnTheDayItBegins() throws Exception {
        RecordingSurface surface = painted(
                Records.deal("first").title(Text.of("First")).term(EdtfParser.parse("2001-01-01/2002-12-31")),
                Records.deal("second").title(Text.of("Second")).term(EdtfParser.parse("2003-01-01/2004-12-31"))
                        .succeeds("first"));
        assertEquals(1, layout.rowCount(), "they share a row");
        Shape seam = surface.of("agreement:second", Sort.POLYGON).stream()
                .filter(shape -> shape.argb() == PALETTE.ground()).findFirst().orElseThrow();
        assertSpan(x("2003-01-01") - 1, x("2003-01-01") + 6, seam);
        assertEquals(layout.metrics().barHeight(), seam.height());
        assertEquals(FILL, surface.colourAt(x("2003-01-01") - 2, top() + 0.5), "no round corner at the seam");
        assertEquals(FILL, surface.colourAt(x("2003-01-01") + 2, top() + 0.5), "no round corner at the seam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "1998-06-01", "2004-01-01", "2009-02-01", "2018-01-01"})
    void nameStaysWithThePartOfALongBarThatIsSeen(String from) throws Exception {
        Edtf term = EdtfParser.parse("1991-01-01/2020-12-31");
        RecordingSurface surface = painted(from, Records.deal("d").title(Text.of("Deal")).term(term));
        Shape name = surface.of("agreement:d", Sort.TEXT).stream()
                .filter(shape -> shape.text().equals("Deal")).findFirst().orElseThrow();
        double width = Layouts.FIXED.width("Deal", layout.metrics().fontSize(), true);
        assertTrue(name.left() >= Math.max(0, x("1991-01-01")), "begins at " + name.left());
        assertTrue(name.left() + width <= Math.min(WIDTH, x("2021-01-01")), "begins at " + name.left());
    }
}

package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dates;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;

/// A frame costs what the screen shows: shapes, texts and items looked at stay below what a screen of this size can
/// hold, however many items share it and however far one looks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PictureCostTest {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    /// What a picture of this size may take. The busiest places of the sweep below take most of it.
    private static final int MOST_SHAPES = 8_000;
    private static final int MOST_TEXTS = 800;
    private static final int MOST_VISITED = 6_000;

    private static final long FIRST_DAY = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int DAYS = 40 * 365;

    private TimelineLayout dense;

    /// Short agreements one after the other in eight lanes, each with an announcement, most with a coarse end, a badge
    /// or an unserved rest, stacked close: the most there can be to draw on a screen.
    @BeforeAll
    void stackManyShortAgreements() {
        Random random = new Random(5);
        Records.RecordOf record = Records.record();
        Agreement.Kind[] kinds = Agreement.Kind.values();
        for (int n = 0; n < 40_000; n++) {
            long start = FIRST_DAY + random.nextInt(DAYS);
            long end = start + 10 + random.nextInt(120);
            LocalDate last = LocalDate.ofEpochDay(end);
            Records.Deal deal = Records.deal("d" + n).kind(kinds[n % kinds.length]).programme("P" + n % 8, null)
                    .title(Text.of("Deal " + n)).announced(Dates.day(start - 20))
                    .term(Dates.between(
                            Dates.day(start), n % 3 == 0 ? Dates.month(last.getYear(), last.getMonthValue()) : Dates.day(end)));
            record.add(n % 7 == 0 ? deal.ended(Dates.day(end - 8), null, null) : deal);
        }
        dense = Layouts.of(record.make()).by(Dimension.PROGRAMME).at(0.5).make();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.005, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.5, 4, 20})
    void pictureTakesNoMoreThanItsSizeAllows(double pxPerDay) {
        for (int place = 0; place < 4; place++) {
            double start = FIRST_DAY + DAYS * place / 5.0;
            Frame frame = new Frame(
                    new Viewport(start, start + WIDTH / pxPerDay), WIDTH, HEIGHT, dense.maxScrollY(HEIGHT) * place / 4, 0);
            var surface = new RecordingSurface();
            var painter = new TimelinePainter();
            painter.paint(surface, dense, frame, Palette.LIGHT, new PaintOptions(Locale.ENGLISH, null, null, false));
            long texts = surface.shapes().stream().filter(shape -> shape.sort() == Sort.TEXT).count();
            String where = pxPerDay + " px a day, place " + place + ": ";
            assertTrue(surface.shapes().size() <= MOST_SHAPES, where + surface.shapes().size() + " shapes");
            assertTrue(texts <= MOST_TEXTS, where + texts + " texts");
            assertTrue(painter.itemsVisited() <= MOST_VISITED, where + painter.itemsVisited() + " visited");
        }
    }

    /// Blending costs by the pixel what an opaque fill costs by the shape.
    @Test
    void nextToNothingIsTranslucent() {
        Frame frame = new Frame(
                new Viewport(FIRST_DAY, FIRST_DAY + WIDTH / 0.2), WIDTH, HEIGHT, dense.maxScrollY(HEIGHT) / 2, 0);
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, dense, frame, Palette.LIGHT, new PaintOptions(Locale.ENGLISH, null, null, false));
        double blended = surface.shapes().stream()
                .filter(shape -> shape.sort() != Sort.TEXT && (shape.argb() >>> 24 != 0xFF || shape.to() >>> 24 != 0xFF))
                .mapToDouble(PictureCostTest::area).sum();
        assertTrue(blended <= 5 * WIDTH, blended + " pixels");
    }

    private static double area(Shape shape) {
        return shape.width() * shape.height();
    }
}

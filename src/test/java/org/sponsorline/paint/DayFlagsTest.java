package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Dates;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;

/// Which days are marked through the whole picture.
final class DayFlagsTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-05-01");

    private static RecordingSurface painted(@Nullable LocalDate asOf) {
        TimelineLayout layout = Layouts.of(
                Records.of(Records.deal("x").term(Dates.between(Dates.year(2020), Dates.year(2025))))).make();
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, layout, Layouts.frame(layout, Dates.day("2019-01-01").firstDay(), 0.4, 1000), Palette.LIGHT,
                new PaintOptions(Locale.ENGLISH, TODAY, asOf, false));
        return surface;
    }

    private static List<String> flags(RecordingSurface surface) {
        return surface.shapes().stream().map(Shape::text)
                .filter(text -> text.startsWith("Today") || text.startsWith("As known")).toList();
    }

    private static long fills(RecordingSurface surface, int rgb) {
        return surface.shapes().stream().filter(shape -> (shape.argb() & 0xFFFFFF) == (rgb & 0xFFFFFF)).count();
    }

    @Test
    void aViewOfAllThatIsKnownMarksToday() {
        RecordingSurface surface = painted(null);
        assertEquals(List.of("Today"), flags(surface));
        assertEquals(3, fills(surface, Palette.LIGHT.today()));
    }

    @Test
    void aViewAsOfAnotherDayMarksThatDayAlone() {
        RecordingSurface surface = painted(LocalDate.parse("2021-07-25"));
        assertEquals(List.of("As known 25 Jul 2021"), flags(surface));
        assertEquals(0, fills(surface, Palette.LIGHT.today()));
    }

    @Test
    void aViewAsOfTodayMarksItOnce() {
        assertEquals(List.of("As known 1 May 2024"), flags(painted(TODAY)));
    }
}

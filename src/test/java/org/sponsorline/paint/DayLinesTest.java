package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;

/// The line of the present day stops where a name stands beside its bar.
final class DayLinesTest {

    private static final double PX_PER_DAY = 0.1;
    private static final String NAME = "A name that has no room in its bar";

    private TimelineLayout layout;
    private Frame frame;

    private List<Shape> painted(LocalDate today, String term) throws Exception {
        layout = Layouts.of(Records.of(Records.deal("d").title(Text.of(NAME)).term(
                EdtfParser.parse(term)))).at(PX_PER_DAY).make();
        frame = Layouts.frame(layout, Dates.day("2019-01-01").firstDay(), PX_PER_DAY, 1000);
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, layout, frame, Palette.LIGHT, new PaintOptions(Locale.ENGLISH, today, null, false));
        return surface.shapes();
    }

    /// What shows the ground where the line of a day goes.
    private List<Shape> gaps(List<Shape> shapes, LocalDate day) {
        double x = frame.snappedX(day.toEpochDay());
        return shapes.stream().filter(shape -> shape.sort() == Sort.RECT && shape.left() == x && shape.width() == 1
                && shape.argb() == Palette.LIGHT.ground()).toList();
    }

    private static int name(List<Shape> shapes) {
        return IntStream.range(0, shapes.size()).filter(k -> shapes.get(k).text().equals(NAME)).findFirst().orElseThrow();
    }

    @Test
    void itIsInterruptedBehindAName() throws Exception {
        LocalDate today = LocalDate.parse("2022-06-01");
        List<Shape> shapes = painted(today, "2020-01-01/2020-03-01");
        Shape text = shapes.get(name(shapes));
        assertTrue(text.left() < frame.snappedX(today.toEpochDay()), "the day lies in the name");

        List<Shape> gaps = gaps(shapes, today);

        assertEquals(1, gaps.size());
        assertTrue(gaps.getFirst().top() <= text.top() && gaps.getFirst().bottom() >= text.bottom());
        assertTrue(shapes.indexOf(gaps.getFirst()) < name(shapes), "below the words");
    }

    @Test
    void itGoesOnThroughABarAndWhereNoNameStands() throws Exception {
        LocalDate inside = LocalDate.parse("2021-01-01");
        assertEquals(List.of(), gaps(painted(inside, "2019-06-01/2026-03-01"), inside));
        LocalDate beyond = LocalDate.parse("2040-01-01");
        assertEquals(List.of(), gaps(painted(beyond, "2020-01-01/2020-03-01"), beyond));
    }

    @Test
    void itPassesOverABarAndNotOverItsWords() throws Exception {
        LocalDate inWords = LocalDate.parse("2020-03-01");
        LocalDate beside = LocalDate.parse("2031-01-01");

        assertEquals(List.of(), overBar(painted(inWords, "2019-06-01/2036-03-01"), inWords));
        assertEquals(1, overBar(painted(beside, "2019-06-01/2036-03-01"), beside).size());
    }

    /// The line of a day as it is drawn over a bar.
    private List<Shape> overBar(List<Shape> shapes, LocalDate day) {
        double x = frame.snappedX(day.toEpochDay());
        return shapes.stream().filter(shape -> shape.sort() == Sort.RECT && shape.left() == x && shape.width() == 1
                && shape.height() == layout.metrics().barHeight()).toList();
    }
}

package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.strip.OverviewPainter;
import org.sponsorline.query.Records;
import org.sponsorline.time.Tick;
import org.sponsorline.time.TickPlanner;
import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;

/// Every label of an axis is asked for its place: what it names has to be there.
final class AxisLabelsTest {

    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double LABEL_GAP_PX = 4;
    private static final int VIEWPORTS = 700;

    private static TimelineLayout layout(Locale locale, double letters) {
        return Layouts.of(Records.of(Records.deal("x").term(Dates.between(Dates.year(2020), Dates.year(2025))))).in(locale)
                .sized(Metrics.COMFORTABLE.scaled(letters)).make();
    }

    /// From a day to thousands of millions of years, around all eras and at both ends of the calendar.
    private static List<Viewport> viewports(long seed) {
        Random random = new Random(seed);
        List<Viewport> viewports = new ArrayList<>();
        double[] around = {
            18_262, 18_262, 0, -719_528, -1_000_000, 62_091_225_000.0, CalendarDays.FIRST + 400.0, CalendarDays.END - 400.0};
        for (int i = 0; i < VIEWPORTS; i++) {
            double span = Math.pow(10, random.nextDouble() * 11.8);
            double start = around[random.nextInt(around.length)] - span * random.nextDouble();
            double whole = random.nextBoolean() ? Math.floor(start) : start;
            if (whole >= CalendarDays.FIRST && whole + span <= CalendarDays.END) {
                viewports.add(new Viewport(whole, whole + span));
            }
        }
        assertTrue(viewports.size() > VIEWPORTS / 3);
        return viewports;
    }

    private static List<Shape> axis(TimelineLayout layout, Frame frame, Locale locale) {
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, layout, frame, Palette.LIGHT, new PaintOptions(locale, null, null, false));
        return surface.shapes().stream()
                .filter(shape -> shape.sort() == Sort.TEXT && shape.top() < layout.metrics().axisHeight()).toList();
    }

    private static double width(TimelineLayout layout, String text) {
        return Layouts.FIXED.width(text, layout.metrics().smallFontSize(), true);
    }

    /// Whether a label stands at the mark of what it names, or wholly over it.
    private static boolean isTrue(Shape label, TimelineLayout layout, Frame frame) {
        double at = label.left() - LABEL_GAP_PX;
        return NamedTime.of(label.text(), frame.scale().dayAt(at)).stream().anyMatch(named ->
                Math.abs(frame.scale().xOf(named.firstDay()) - at) <= 1
                        || frame.scale().xOf(named.firstDay()) <= label.left()
                        && frame.scale().xOf(named.endDay()) >= label.left() + width(layout, label.text()) - 1);
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "zh, 1", "en, 2", "zh, 2"})
    void noLabelNamesTimeThatItsPlaceDoesNotHave(String language, double letters) {
        Locale locale = Locale.forLanguageTag(language);
        TimelineLayout layout = layout(locale, letters);
        double[] widths = {320, 1000, 1919, 3840};
        int labels = 0;
        for (Viewport viewport : viewports(11)) {
            for (double width : widths) {
                Frame frame = new Frame(viewport, width, 400, 0, 0);
                for (Shape label : axis(layout, frame, locale)) {
                    labels++;
                    assertTrue(isTrue(label, layout, frame),
                            () -> "“" + label.text() + "” at " + label.left() + " of " + frame);
                }
            }
        }
        assertTrue(labels > 10_000, labels + " labels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noDateGivesWayToTheLabelOfTheLeftEdge(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TimelineLayout layout = layout(locale, 1);
        for (Viewport viewport : viewports(12)) {
            Frame frame = new Frame(viewport, 1000, 400, 0, 0);
            List<Shape> painted = axis(layout, frame, locale);
            double dates = painted.stream().mapToDouble(Shape::top).max().orElse(0);
            List<String> shown = painted.stream().filter(shape -> shape.top() == dates).map(Shape::text).toList();
            boolean corner = painted.stream().anyMatch(shape -> shape.top() < dates);
            assertEquals(withRoom(layout, frame, locale, corner), shown, frame::toString);
        }
    }

    /// The labels of marks that have room, each as the one before leaves it; a lesser one only where the larger unit it
    /// belongs to is named before it, and as far as it leaves the next one its room.
    private static List<String> withRoom(TimelineLayout layout, Frame frame, Locale locale, boolean corner) {
        List<String> labels = new ArrayList<>();
        boolean strong = !TickPlanner.largerUnit(frame.scale(), locale).isNone();
        boolean named = corner || !strong;
        double free = 2;
        List<Tick> ticks = TickPlanner.plan(frame.scale(), locale).ticks();
        for (Tick tick : ticks) {
            boolean major = tick.level() == Tick.Level.MAJOR;
            double left = frame.snappedX(tick.day()) + LABEL_GAP_PX;
            double right = left + Layouts.FIXED.width(
                    tick.label(), layout.metrics().smallFontSize(), strong && major);
            double limit = major ? frame.widthPx() - 2 : Math.min(frame.widthPx() - 2, ticks.stream()
                    .filter(next -> next.day() > tick.day() && next.level() == Tick.Level.MAJOR && !next.label().isEmpty())
                    .mapToDouble(next -> frame.snappedX(next.day()) + LABEL_GAP_PX - 6).findFirst()
                    .orElse(Double.MAX_VALUE));
            boolean fits = left >= free && right <= limit;
            if (!tick.label().isEmpty() && (major || named)) {
                if (fits) {
                    labels.add(tick.label());
                    free = right + 6;
                }
                named = !strong || (major ? fits : named);
            }
        }
        return labels;
    }

    @Test
    void aMonthsDayIsNotLabelledWhereItsMonthIsNot() {
        TimelineLayout layout = layout(Locale.ENGLISH, 1);
        // The year before Christ 776 at the width where February's words reach over the first of March.
        for (int width = 900; width < 1_500; width += 7) {
            Frame frame = new Frame(new Viewport(-1_003_084.0 - 20, -1_003_084.0 + 380), width, 400, 0, 0);
            List<Shape> painted = axis(layout, frame, Locale.ENGLISH);
            double dates = painted.stream().mapToDouble(Shape::top).max().orElse(0);
            boolean corner = painted.stream().anyMatch(shape -> shape.top() < dates);
            double named = corner ? frame.scale().dayAt(0) : Double.NEGATIVE_INFINITY;
            for (Shape shape : painted) {
                double day = frame.scale().dayAt(shape.left() - LABEL_GAP_PX);
                if (shape.top() == dates && !shape.text().matches("\\d{1,2}")) {
                    named = day;
                } else if (shape.top() == dates) {
                    double since = day - named;
                    assertTrue(since < 31, () -> "“" + shape.text() + "” stands " + since + " days after any month in " + frame);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theLargerUnitIsAlwaysSaid(String language) {
        Locale locale = Locale.forLanguageTag(language);
        TimelineLayout layout = layout(locale, 1);
        for (Viewport viewport : viewports(13)) {
            Frame frame = new Frame(viewport, 1000, 400, 0, 0);
            String larger = TickPlanner.largerUnit(frame.scale(), locale).label();
            if (!larger.isEmpty()) {
                List<String> shown = axis(layout, frame, locale).stream().map(Shape::text).toList();
                List<String> beginnings = TickPlanner.plan(frame.scale(), locale).ticks().stream()
                        .filter(tick -> tick.level() == Tick.Level.MAJOR).map(Tick::label).toList();
                assertTrue(shown.contains(larger) || shown.stream().anyMatch(beginnings::contains),
                        () -> frame + " shows " + shown);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2026-01-01, 1000, en, 2020", "2020-01-01, 2026-01-01, 1000, zh, 2020年",
        "2020-01-01, 2022-01-01, 1000, en, 2020", "2020-01-01, 2040-01-01, 400, en, 2020",
        "2019-11-01, 2020-02-01, 1000, en, 2020"})
    void theYearThatBeginsNearTheLeftEdgeIsNamed(String from, String to, double width, String language, String year)
            {
        Locale locale = Locale.forLanguageTag(language);
        TimelineLayout layout = layout(locale, 1);
        double start = LocalDate.parse(from).toEpochDay();
        double end = LocalDate.parse(to).toEpochDay();
        double margin = Math.max(15, 0.02 * (end - start));
        Frame frame = new Frame(new Viewport(start - margin, end + margin), width, 400, 0, 0);
        assertTrue(axis(layout, frame, locale).stream().anyMatch(label -> label.text().contains(year)
                && Math.abs(frame.scale().xOf(18_262.0) + LABEL_GAP_PX - label.left()) <= 1), frame::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theOverviewNamesWhatLiesBelowTheMiddleOfItsLabels(String language) {
        Locale locale = Locale.forLanguageTag(language);
        var columns = ItemColumns.of(Records.of());
        int labels = 0;
        for (Viewport whole : viewports(14)) {
            var density = OverviewDensity.of(
                    columns, Colouring.single(0), item -> true, whole.startDay(), whole.endDay());
            for (double width : new double[] {300, 1600}) {
                var surface = new RecordingSurface();
                new OverviewPainter().paintDensity(surface, density, new OverviewFrame(whole, whole, width, 60), 1,
                        Palette.LIGHT, Layouts.FIXED, locale);
                TimeScale scale = new TimeScale(whole, width);
                for (Shape label : surface.of("", Sort.TEXT)) {
                    labels++;
                    double middle = label.left() + Layouts.FIXED.width(label.text(), 10.5, false) / 2;
                    assertTrue(NamedTime.of(label.text(), scale.dayAt(middle)).stream()
                            .anyMatch(named -> Math.abs(scale.xOf(named.firstDay()) - middle) <= 1),
                            () -> "“" + label.text() + "” at " + middle + " of " + whole);
                }
            }
        }
        assertTrue(labels > 1_000, labels + " labels");
    }

    @Test
    void marksNeverStandCloserThanTheyCanBeTold() {
        for (Viewport viewport : viewports(15)) {
            for (double width : new double[] {320, 1000, 3840}) {
                TimeScale scale = new TimeScale(viewport, width);
                List<Tick> ticks = TickPlanner.plan(scale, Locale.ENGLISH).ticks();
                assertTrue(ticks.size() <= width / 5 + 15, () -> ticks.size() + " marks in " + scale);
                assertFalse(ticks.isEmpty());
            }
        }
    }

    @Test
    void largerLettersNameFewerYearsAtEqualDistances() {
        TimelineLayout large = layout(Locale.ENGLISH, 2);
        Viewport viewport = new Viewport(
                Dates.day("2014-01-01").firstDay(), Dates.day("2033-12-31").firstDay());
        for (double width = 400; width < 1_600; width += 7) {
            List<Integer> years = axis(large, new Frame(viewport, width, 400, 0, 0), Locale.ENGLISH).stream()
                    .filter(label -> label.text().matches("\\d{4}")).map(label -> Integer.valueOf(label.text()))
                    .sorted().toList();
            assertTrue(years.size() > 1, "at " + width);
            // The last has room or not.
            for (int k = 2; k < years.size(); k++) {
                assertEquals(years.get(1) - years.get(0), years.get(k) - years.get(k - 1),
                        years + " at " + width);
            }
        }
    }
}

package org.sponsorline.layout.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.row.RowMarks.Place;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;

final class RowMarksTest {

    /// Room for the shortest beginning of a name, with its sign, a badge and the air around.
    private static final double MOST_WITHOUT_NAME = 44 + 13 + 17 + 2 * 6 + 6 + 2 * 12;

    private static final double WIDTH = 1000;

    /// Half a milestone's mark may reach over the end of a bar when drawn at another scale than stacked at; a bar
    /// thinner than can be seen is drawn wider than it is.
    private static final double REACH_PX = MarkBox.HALF_MARK_PX + MarkBox.MIN_BAR_PX;

    @ParameterizedTest
    @CsvSource({"0.3,0.3", "0.3,0.16", "0.3,0.58", "0.3,0.01", "0.3,12", "0.005,0.3", "40,0.3", "2,0.002"})
    void marksAndLabelsNeverCoverEachOther(double stackedAt, double drawnAt) {
        TimelineLayout layout = Layouts.of(RandomRecord.of(23, 400)).by(Dimension.KIND).at(stackedAt).make();
        Random random = new Random(1);
        var marks = new RowMarks();
        for (int trial = 0; trial < 20; trial++) {
            Frame frame = Layouts.frame(layout, 7_000 + random.nextInt(16_000), drawnAt, WIDTH);
            marks.begin(layout, frame);
            for (int row = 0; row < layout.rowCount(); row++) {
                marks.compute(layout, frame, row);
                assertApart(marks, stackedAt == drawnAt ? 0.5 : REACH_PX);
            }
        }
    }

    /// Marks of least width whose announcements lie far off: their lines are long, and what they lead to would cover
    /// its neighbour.
    @ParameterizedTest
    @CsvSource({"9,6", "64,40", "104,40", "129,40", "141,40", "146,40", "1,150", "7,400"})
    void linesToAnnouncementsKeepNoMarksApartThatWouldCoverEachOther(long seed, int agreements) {
        Dataset dataset = RandomRecord.of(seed, agreements);
        var marks = new RowMarks();
        for (double[] scales : new double[][] {{2, 0.002}, {0.3, 0.01}, {0.3, 0.3}}) {
            TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).at(scales[0]).make();
            for (int from = 7_000; from < 23_000; from += 2_000) {
                Frame frame = Layouts.frame(layout, from, scales[1], WIDTH);
                marks.begin(layout, frame);
                for (int row = 0; row < layout.rowCount(); row++) {
                    marks.compute(layout, frame, row);
                    assertApart(marks, scales[0] == scales[1] ? 0.5 : REACH_PX);
                }
            }
        }
    }

    @Test
    void anAnnouncementLongBeforeDoesNotKeepTwoSmallMarksApart() throws Exception {
        Dataset dataset = Records.of(
                Records.deal("a").announced(EdtfParser.parse("1991")).term(EdtfParser.parse("2020-11-05")),
                Records.deal("b").announced(EdtfParser.parse("2022-06-01")));
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).at(2).make();
        Frame frame = Layouts.frame(layout, 0, 0.002, WIDTH);
        var marks = new RowMarks();
        marks.begin(layout, frame);
        marks.compute(layout, frame, 0);
        assertEquals(1, layout.rowCount(), "they have room when they are stacked");
        assertEquals(1, marks.size());
        assertEquals(2, marks.count(0), "one run");
        assertTrue(marks.left(0) >= frame.snappedX(layout.columns().announcedEnd(0)), "a run has no line");
    }

    /// Words, signs, badges and counts keep clear of every mark and of each other, however far one looks.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void wordsKeepClearOfMarksAtEveryScale(long seed) {
        Random random = new Random(seed);
        TimelineLayout layout = Layouts.of(RandomRecord.of(seed, 600)).by(Dimension.KIND).at(0.3).make();
        var marks = new RowMarks();
        for (int trial = 0; trial < 30; trial++) {
            double pxPerDay = 0.002 * Math.pow(10_000, random.nextDouble());
            Frame frame = Layouts.frame(layout, 7_000 + random.nextInt(16_000), pxPerDay, WIDTH);
            marks.begin(layout, frame);
            for (int row = 0; row < layout.rowCount(); row++) {
                marks.compute(layout, frame, row);
                assertWordsClear(marks, layout, pxPerDay);
            }
        }
    }

    private static void assertWordsClear(RowMarks marks, TimelineLayout layout, double pxPerDay) {
        RowLabels labels = marks.labels();
        double wordsUntil = Double.NEGATIVE_INFINITY;
        double marksUntil = Double.NEGATIVE_INFINITY;
        for (int mark = 0; mark < marks.size(); mark++) {
            double next = mark + 1 < marks.size() ? marks.left(mark + 1) : Double.POSITIVE_INFINITY;
            String at = " at " + pxPerDay + " px a day";
            boolean bar = !layout.columns().is(layout.item(marks.first(mark)), ItemColumns.MILESTONE);
            if (labels.place(mark) != Place.NONE) {
                double from = labels.titleX(mark) - (bar ? Metrics.COMFORTABLE.signRoom() : 0);
                assertTrue(from >= wordsUntil, () -> "words cover words" + at);
                assertTrue(from >= marksUntil, "the mark before covers the sign" + at);
                assertTrue(labels.labelRight(mark) <= next, "the mark after covers a name" + at);
                wordsUntil = labels.labelRight(mark);
            }
            if (labels.hasBadge(mark)) {
                assertTrue(labels.badgeX(mark) >= marksUntil, "the mark before covers a badge" + at);
                assertTrue(labels.badgeX(mark) + Metrics.COMFORTABLE.badgeSize() <= next, "the mark after covers a badge" + at);
            }
            if (labels.hasMore(mark)) {
                double end = labels.moreRight(layout, mark, marks.end(mark) - labels.moreFirst(mark)) - 6;
                assertTrue(labels.moreX(mark) >= wordsUntil && end <= next, "a count is covered" + at);
                wordsUntil = end;
            }
            marksUntil = Math.max(marksUntil, marks.right(mark));
        }
    }

    /// A bar goes without its name only where no stretch beside the marks and words around it has room for a beginning.
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void aBarHasItsNameWhereverThereIsRoom(long seed) {
        Random random = new Random(seed);
        TimelineLayout layout = Layouts.of(RandomRecord.of(seed, 300)).by(Dimension.KIND).at(0.3).make();
        var marks = new RowMarks();
        int named = 0;
        for (int trial = 0; trial < 40; trial++) {
            double pxPerDay = 0.002 * Math.pow(10_000, random.nextDouble());
            Frame frame = Layouts.frame(layout, 7_000 + random.nextInt(16_000), pxPerDay, WIDTH);
            marks.begin(layout, frame);
            for (int row = 0; row < layout.rowCount(); row++) {
                marks.compute(layout, frame, row);
                named += assertNamedWhereThereIsRoom(marks, layout, frame);
            }
        }
        assertTrue(named > 0, "some names were looked at");
    }

    /// How many names there are.
    private static int assertNamedWhereThereIsRoom(RowMarks marks, TimelineLayout layout, Frame frame) {
        RowLabels labels = marks.labels();
        int named = 0;
        double clear = 0;
        for (int mark = 0; mark < marks.size(); mark++) {
            int item = layout.item(marks.first(mark));
            // The line to an announcement is no part of the bar.
            double left = Math.max(marks.left(mark), frame.snappedX(layout.columns().start(item)));
            boolean seen = marks.right(mark) > 0 && left < WIDTH;
            boolean bar = marks.count(mark) == 1
                    && !layout.columns().is(item, ItemColumns.MILESTONE) && !layout.columns().is(item, ItemColumns.INFERRED);
            double next = mark + 1 < marks.size() ? Math.min(WIDTH, marks.left(mark + 1)) : WIDTH;
            if (seen && bar && labels.place(mark) == Place.NONE) {
                double end = Math.min(marks.right(mark), frame.snappedX(layout.columns().end(item)));
                double inside = Math.min(next, end) - Math.max(clear, Math.max(0, left));
                double before = marks.left(mark) - clear;
                double beside = next - marks.right(mark);
                double widest = Math.max(inside, Math.max(before, beside));
                assertTrue(widest < MOST_WITHOUT_NAME, () -> "no name in " + widest + " px");
            }
            named += labels.place(mark) == Place.NONE ? 0 : 1;
            clear = Math.max(clear, marks.right(mark));
            clear = labels.place(mark) == Place.NONE ? clear : Math.max(clear, labels.labelRight(mark));
            clear = labels.hasMore(mark)
                    ? labels.moreRight(layout, mark, marks.end(mark) - labels.moreFirst(mark)) : clear;
        }
        return named;
    }

    private static void assertApart(RowMarks marks, double reach) {
        RowLabels labels = marks.labels();
        double busyUntil = Double.NEGATIVE_INFINITY;
        double labelUntil = Double.NEGATIVE_INFINITY;
        for (int mark = 0; mark < marks.size(); mark++) {
            assertTrue(marks.left(mark) >= busyUntil - reach,
                    () -> "a mark begins before the last one ends");
            assertTrue(marks.left(mark) >= labelUntil, "a mark covers a label");
            busyUntil = marks.right(mark);
            if (labels.place(mark) != Place.NONE) {
                assertTrue(labels.titleX(mark) >= Math.max(0, labelUntil), "a label covers a label");
                assertTrue(labels.labelRight(mark) <= WIDTH + 0.5, "a label leaves the picture");
                switch (labels.place(mark)) {
                    case INSIDE, REST -> {
                        assertTrue(labels.labelRight(mark) <= marks.right(mark), "a label leaves its bar");
                        assertTrue(labels.titleX(mark) >= marks.left(mark), "a label begins before its bar");
                    }
                    case BEFORE -> assertTrue(
                            labels.labelRight(mark) <= marks.left(mark), "a label left of a bar covers it");
                    default -> assertTrue(
                            labels.titleX(mark) >= marks.right(mark), "a label right of a bar covers it");
                }
                labelUntil = labels.labelRight(mark);
            }
            if (labels.hasMore(mark)) {
                assertTrue(labels.moreX(mark) >= marks.right(mark), "a +n covers its mark");
                labelUntil = labels.moreX(mark);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 0.5, 5, 100})
    void runsCountEveryItemInViewOnce(double pxPerDay) {
        Dataset dataset = RandomRecord.of(31, 3_000);
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).at(0.3).make();
        var marks = new RowMarks();
        Random random = new Random(2);
        for (int trial = 0; trial < 10; trial++) {
            Frame frame = Layouts.frame(layout, 7_000 + random.nextInt(16_000), pxPerDay, WIDTH);
            marks.begin(layout, frame);
            for (int row = 0; row < layout.rowCount(); row++) {
                marks.compute(layout, frame, row);
                int expected = layout.firstInRow(row);
                boolean first = true;
                for (int mark = 0; mark < marks.size(); mark++) {
                    if (!first) {
                        assertEquals(expected, marks.first(mark), "marks follow each other without a gap");
                    }
                    first = false;
                    expected = marks.end(mark);
                }
                for (int place = layout.firstInRow(row); place < layout.endOfRow(row); place++) {
                    boolean inView = layout.to(place) > frame.viewport().startDay()
                            && layout.from(place) < frame.viewport().endDay();
                    boolean inMarks = marks.size() > 0 && place >= marks.first(0)
                            && place < marks.end(marks.size() - 1);
                    assertTrue(!inView || inMarks, "an item in view is in a mark");
                }
            }
        }
    }

    @Test
    void whereThousandsShareTheScreenNoMoreIsLookedAtThanItShows() {
        Dataset dataset = RandomRecord.of(9, 50_000);
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).at(0.05).make();
        Frame frame = new Frame(Layouts.frame(layout, 7_000, 0.06, 1600).viewport(), 1600, 1000, 500, 0);
        var marks = new RowMarks();
        marks.begin(layout, frame);
        LaneTable lanes = layout.lanes();
        int rows = 0;
        int drawn = 0;
        int lane = lanes.laneAt(frame.scrollY());
        for (int row = lanes.firstRowBelow(lane, 500); row < lanes.endRowAbove(lane, 1500); row++) {
            marks.compute(layout, frame, row);
            drawn += marks.size();
            rows++;
        }
        assertTrue(rows >= 35, "rows " + rows);
        assertTrue(drawn <= 4_500, "marks " + drawn);
        assertTrue(marks.visited() <= 9_000, "visited " + marks.visited());
    }

    @Test
    void runsStayAsTheyAreWhileTheViewMoves() {
        TimelineLayout layout = Layouts.of(RandomRecord.of(9, 8_000)).by(Dimension.KIND).at(0.3).make();
        Frame frame = Layouts.frame(layout, 9_000, 0.01, WIDTH);
        Frame moved = Layouts.frame(layout, 9_000 + 100, 0.01, WIDTH);
        var before = new RowMarks();
        var after = new RowMarks();
        before.begin(layout, frame);
        after.begin(layout, moved);
        before.compute(layout, frame, 0);
        after.compute(layout, moved, 0);
        int same = 0;
        for (int mark = 0; mark < before.size(); mark++) {
            for (int other = 0; other < after.size(); other++) {
                if (before.first(mark) == after.first(other) && before.end(mark) == after.end(other)) {
                    same++;
                }
            }
        }
        assertTrue(same >= before.size() - 3, same + " of " + before.size());
    }
}

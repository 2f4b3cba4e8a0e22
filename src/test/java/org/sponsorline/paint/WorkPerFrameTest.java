package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.AllocatedBytes;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.NoSurface;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;

/// What a frame costs, counted in things and bytes: fixed, whatever the record holds. It takes no time, so it says the
/// same on every machine.
class WorkPerFrameTest {

    private static final int FEW = 2_000;
    private static final int MANY = 60_000;
    private static final double WIDTH_PX = 1_600;
    private static final double HEIGHT_PX = 900;
    private static final double FIRST_DAY = 7_300;
    private static final double DAYS = 16_800;

    /// Thirty rows of 1,600 pixels, of which each mark and its label take at least a few.
    private static final long MOST_VISITED = 9_000;

    /// Labels and ticks make some strings; marks make nothing.
    private static final long MOST_BYTES = 400_000;

    private static TimelineLayout few;
    private static TimelineLayout many;

    @BeforeAll
    static void layOut() {
        few = layout(FEW);
        many = layout(MANY);
    }

    private static TimelineLayout layout(int agreements) {
        return Layouts.of(RandomRecord.of(9, agreements)).by(Dimension.KIND).at(WIDTH_PX / DAYS).make();
    }

    /// What painting a frame at every height of the lanes took at most.
    private record Work(long visited, long bytes) {
        static Work most(TimelineLayout layout, double days) throws ReflectiveOperationException {
            TimelinePainter painter = new TimelinePainter();
            long visited = 0;
            long bytes = 0;
            for (int height = 0; height <= 8; height++) {
                double start = FIRST_DAY + (DAYS - days) * height / 8;
                Frame frame = new Frame(
                        new Viewport(start, start + days), WIDTH_PX, HEIGHT_PX,
                        Math.rint(layout.maxScrollY(HEIGHT_PX) * height / 8), 0);
                // The first frame at a place makes what later ones keep.
                paint(painter, layout, frame);
                long before = AllocatedBytes.sinceStart();
                paint(painter, layout, frame);
                bytes = Math.max(bytes, AllocatedBytes.sinceStart() - before);
                visited = Math.max(visited, painter.itemsVisited());
            }
            return new Work(visited, bytes);
        }

        private static void paint(TimelinePainter painter, TimelineLayout layout, Frame frame) {
            painter.paint(
                    NoSurface.INSTANCE, layout, frame, Palette.LIGHT,
                    new PaintOptions(Locale.ENGLISH, null, null, false));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {DAYS, 2_900, 365, 60})
    void aFrameLooksAtAndMakesNoMoreThanItsScreenHolds(double days) throws ReflectiveOperationException {
        Work work = Work.most(many, days);
        assertAll(
                () -> assertTrue(work.visited() <= MOST_VISITED, "visited " + work.visited()),
                () -> assertTrue(work.bytes() <= MOST_BYTES, "bytes " + work.bytes()));
    }

    @Test
    void thirtyTimesTheRecordDoesNotMakeAFrameOfAllOfItDearer() throws ReflectiveOperationException {
        Work small = Work.most(few, DAYS);
        Work large = Work.most(many, DAYS);
        assertAll(
                () -> assertTrue(large.visited() <= 3 * small.visited(), small + " " + large),
                () -> assertTrue(large.bytes() <= 3 * small.bytes() + 50_000, small + " " + large));
    }
}

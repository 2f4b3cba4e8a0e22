package org.sponsorline.layout.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LaneRows;

/// Rows and headers on their way between two arrangements of generated records.
final class LaneGlideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final double HEIGHT_PX = 700;
    private static final double[] SHARES = {0, 0.1, 0.3, 0.5, 0.8, 0.99, 1};

    /// A change of lanes, and how far each arrangement is scrolled.
    private record Change(Dataset dataset, LanePlaces before, LanePlaces after) {

        Optional<LaneGlide> glide() {
            return LaneGlide.between(before, dataset, after, dataset);
        }

        LanePlaces at(double share) {
            return glide().orElseThrow().at(after.layout(), after.frame(), share);
        }
    }

    static Stream<Change> changes() {
        return IntStream.range(0, 40).mapToObj(LaneGlideTest::change);
    }

    private static Change change(int seed) {
        Random random = new Random(seed);
        Dataset dataset = RandomRecord.of(seed % 5, 30 + random.nextInt(150));
        TimelineLayout before = layout(dataset, random);
        TimelineLayout after = layout(dataset, random);
        return new Change(dataset, places(before, random), places(after, random));
    }

    private static TimelineLayout layout(Dataset dataset, Random random) {
        int left = random.nextInt(3) == 0 ? 3 : Integer.MAX_VALUE;
        LaneRows rows = LaneRows.values()[random.nextInt(LaneRows.values().length)];
        Dimension by = new Dimension[] {
            Dimension.PROGRAMME, Dimension.ORGANIZATION, Dimension.CATEGORY, Dimension.KIND
        }[random.nextInt(4)];
        return Layouts.of(dataset).by(by).rows(rows, TODAY).showing(item -> item % left != 1).make();
    }

    private static LanePlaces places(TimelineLayout layout, Random random) {
        double scrollY = Math.rint(random.nextDouble() * layout.maxScrollY(HEIGHT_PX));
        return LanePlaces.atRest(layout, frame(scrollY, HEIGHT_PX));
    }

    private static Frame frame(double scrollY, double heightPx) {
        return new Frame(new Viewport(7_300, 24_000), 1_000, heightPx, scrollY, 0);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void beginsWhereRowsStoodAndEndsWhereTheyStand(Change change) {
        if (change.glide().isEmpty()) {
            return;
        }
        LanePlaces first = change.at(0);
        LanePlaces last = change.at(1);
        TimelineLayout layout = change.after().layout();
        for (int row = 0; row < layout.rowCount(); row++) {
            assertEquals(change.after().rowTop(row), last.rowTop(row));
            assertEquals(1, last.rowPresence(row));
        }
        change.after().eachRow((row, _) -> {
            OptionalInt from = onlyRowBefore(change, row);
            if (from.isPresent()) {
                assertEquals(change.before().rowTop(from.getAsInt()), first.rowTop(row));
                assertEquals(1, first.rowPresence(row));
            } else if (isNew(change, row)) {
                assertEquals(change.after().rowTop(row), first.rowTop(row));
                assertEquals(0, first.rowPresence(row));
            }
        });
        for (int lane = 0; lane < layout.lanes().count(); lane++) {
            assertEquals(change.after().headerTop(lane), last.headerTop(lane));
        }
        change.after().eachHeader((lane, _) -> laneBefore(change, layout.lanes().path(lane)).ifPresent(from ->
                assertEquals(change.before().headerTop(from), first.headerTop(lane), 1e-9)));
    }

    /// The row in which all items of a row stood, where each had that one place alone.
    private static OptionalInt onlyRowBefore(Change change, int row) {
        TimelineLayout before = change.before().layout();
        int[] rows = items(change.after().layout(), row)
                .flatMap(item -> before.placementsOf(item) == 1
                        ? IntStream.of(before.rowOf(before.placementOf(item, 0))) : IntStream.of(-1))
                .distinct().toArray();
        return rows.length == 1 && rows[0] >= 0 ? OptionalInt.of(rows[0]) : OptionalInt.empty();
    }

    private static boolean isNew(Change change, int row) {
        return items(change.after().layout(), row)
                .allMatch(item -> change.before().layout().placementsOf(item) == 0);
    }

    private static IntStream items(TimelineLayout layout, int row) {
        return IntStream.range(layout.firstInRow(row), layout.endOfRow(row)).map(layout::item);
    }

    private static OptionalInt laneBefore(Change change, String path) {
        var lanes = change.before().layout().lanes();
        return IntStream.range(0, lanes.count())
                .filter(lane -> lanes.path(lane).equals(path) && !lanes.isHeadedByRow(lane)).findFirst();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void comesCloserAllTheTime(Change change) {
        if (change.glide().isEmpty()) {
            return;
        }
        for (int k = 1; k < SHARES.length; k++) {
            LanePlaces earlier = change.at(SHARES[k - 1]);
            LanePlaces later = change.at(SHARES[k]);
            for (int row = 0; row < change.after().layout().rowCount(); row++) {
                double goal = change.after().rowTop(row);
                assertTrue(Math.abs(later.rowTop(row) - goal) <= Math.abs(earlier.rowTop(row) - goal));
                assertTrue(later.rowPresence(row) >= earlier.rowPresence(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void onlyWhatWasOrWillBeInViewMoves(Change change) {
        if (change.glide().isEmpty()) {
            return;
        }
        int[] most = new int[1];
        change.before().eachRow((row, y) -> most[0]++);
        change.after().eachRow((row, y) -> most[0]++);
        for (double share : SHARES) {
            int[] rows = new int[1];
            change.at(share).eachRow((row, y) -> rows[0]++);
            assertTrue(rows[0] <= most[0], rows[0] + " of " + most[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aPointFindsTheRowThatIsSeenThere(Change change) {
        if (change.glide().isEmpty()) {
            return;
        }
        LanePlaces places = change.at(0.3);
        double barHeight = places.layout().metrics().barHeight();
        BitSet covered = new BitSet();
        int[] found = new int[(int) HEIGHT_PX];
        places.eachRow((row, y) -> {
            for (int at = (int) Math.max(0, y); at < Math.min(HEIGHT_PX, y + barHeight); at++) {
                found[at] = row;
                covered.set(at);
            }
        });
        for (int y = covered.nextSetBit((int) places.layout().metrics().axisHeight()); y >= 0;
                y = covered.nextSetBit(y + 1)) {
            if (places.headerAt(y) < 0) {
                int row = places.rowAt(y);
                // Above and below its bars a row lies over another one's, which shows through.
                boolean clear = y - places.rowTop(row) >= 0 && y - places.rowTop(row) < barHeight;
                assertTrue(!clear || row == found[y], "at " + y);
                if (HitTester.hit(places, 500, y) instanceof Hit.OnItem on) {
                    assertEquals(row, places.layout().rowOf(on.placement()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void goesOnFromWhereItIsSeen(Change change) {
        if (change.glide().isEmpty()) {
            return;
        }
        LanePlaces seen = change.at(0.4);
        LaneGlide.between(seen, change.dataset(), change.before(), change.dataset()).ifPresent(back -> {
            LanePlaces first = back.at(change.before().layout(), change.before().frame(), 0);
            Change returned = new Change(change.dataset(), change.after(), change.before());
            change.before().eachRow((row, _) -> onlyRowBefore(returned, row).ifPresent(from ->
                    assertEquals(seen.rowTop(from), first.rowTop(row), 1e-9)));
        });
    }

    @Test
    void nothingMovesWhereNothingChanges() {
        Dataset dataset = RandomRecord.of(3, 60);
        LanePlaces before = LanePlaces.atRest(byHolder(dataset), frame(0, HEIGHT_PX));
        LanePlaces after = LanePlaces.atRest(byHolder(dataset), frame(0, HEIGHT_PX));

        assertTrue(LaneGlide.between(before, dataset, after, dataset).isEmpty());
    }

    @Test
    void anotherRecordOrOtherLettersAreThereAtOnce() {
        Dataset dataset = RandomRecord.of(3, 60);
        LanePlaces before = LanePlaces.atRest(byHolder(dataset), frame(100, HEIGHT_PX));
        LanePlaces larger = LanePlaces.atRest(
                Layouts.of(dataset).rows(LaneRows.NAME, TODAY).sized(Metrics.COMFORTABLE.scaled(1.5)).make(),
                frame(0, HEIGHT_PX));
        assertTrue(LaneGlide.between(before, dataset, larger, dataset).isEmpty());

        Dataset empty = RandomRecord.of(3, 0);
        LanePlaces none = LanePlaces.atRest(byHolder(empty), frame(0, HEIGHT_PX));
        assertTrue(LaneGlide.between(none, empty, before, dataset).isEmpty());
    }

    @Test
    void moreThanAnyoneCanFollowIsThereAtOnce() {
        Dataset dataset = RandomRecord.of(3, 900);
        TimelineLayout start = Layouts.of(dataset).by(Dimension.CATEGORY).rows(LaneRows.START, TODAY).make();
        TimelineLayout end = Layouts.of(dataset).by(Dimension.CATEGORY).rows(LaneRows.END, TODAY).make();
        assertTrue(start.rowCount() > LaneGlide.MOST_ROWS);
        double tall = start.height() + 100;

        assertTrue(LaneGlide.between(LanePlaces.atRest(start, frame(0, HEIGHT_PX)), dataset,
                LanePlaces.atRest(end, frame(0, HEIGHT_PX)), dataset).isPresent());
        assertTrue(LaneGlide.between(LanePlaces.atRest(start, frame(0, tall)), dataset,
                LanePlaces.atRest(end, frame(0, tall)), dataset).isEmpty());
    }

    @Test
    void aBigRecordIsThereAtOnce() {
        Dataset dataset = RandomRecord.of(3, LaneGlide.MOST_PLACEMENTS);
        TimelineLayout one = Layouts.of(dataset).by(Dimension.KIND).make();
        TimelineLayout other = Layouts.of(dataset).by(Dimension.PROGRAMME).make();

        assertTrue(LaneGlide.between(LanePlaces.atRest(one, frame(0, HEIGHT_PX)), dataset,
                LanePlaces.atRest(other, frame(0, HEIGHT_PX)), dataset).isEmpty());
    }

    private static TimelineLayout byHolder(Dataset dataset) {
        return Layouts.of(dataset).rows(LaneRows.IN_FORCE, TODAY).make();
    }
}

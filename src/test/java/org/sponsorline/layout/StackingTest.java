package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.LanePacker;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;

final class StackingTest {

    private static Dataset spans(String... terms) throws Exception {
        Records.RecordOf record = Records.record();
        for (int i = 0; i < terms.length; i++) {
            record.add(Records.deal("deal-" + i).title(Text.of("D" + i))
                    .term(EdtfParser.parse(terms[i])));
        }
        return record.make();
    }

    private static int row(TimelineLayout layout, int item) {
        return layout.rowOf(layout.firstPlacementOf(item).orElseThrow());
    }

    @Test
    void itemsThatDoNotMeetShareARow() throws Exception {
        TimelineLayout layout = Layouts.of(spans("2000-01-01/2001-12-31", "2004-01-01/2005-12-31")).at(0.3).make();
        assertEquals(1, layout.rowCount());
    }

    @Test
    void itemsOfTheSameTimeStandInRowsOfTheirOwn() throws Exception {
        TimelineLayout layout = Layouts.of(spans("2000/2004", "2001/2001", "2003/2004")).at(0.3).make();
        assertEquals(List.of(0, 1, 1), IntStream.range(0, 3).map(item -> row(layout, item)).boxed().toList());
    }

    @Test
    void whatStandsBesideABarPushesTheNextItemIntoAnotherRow() throws Exception {
        Dataset dataset = Records.record()
                .add(Records.deal("a").title(Text.of("A title far longer than its bar"))
                        .term(EdtfParser.parse("2000-01-01/2000-01-31")))
                .add(Records.deal("b").title(Text.of("B"))
                        .term(EdtfParser.parse("2000-06-01/2001-12-31")))
                .make();
        assertEquals(2, Layouts.of(dataset).at(0.3).make().rowCount());
        assertEquals(1, Layouts.of(dataset).at(30).make().rowCount());
    }

    @Test
    void aRenewalFollowsInTheRowOfWhatItRenews() throws Exception {
        Dataset dataset = Records.record()
                .add(Records.deal("other").term(EdtfParser.parse("2000-01-01/2004-12-31")))
                .add(Records.deal("first").term(EdtfParser.parse("2001-01-01/2004-12-31")))
                .add(Records.deal("renewal").succeeds("first").announced(Dates.day("2003-05-01"))
                        .term(EdtfParser.parse("2005-01-01/2008-12-31")))
                .make();
        TimelineLayout layout = Layouts.of(dataset).at(0.3).make();
        assertEquals(row(layout, 1), row(layout, 2));
        assertTrue(layout.joinsPrevious(layout.firstPlacementOf(2).orElseThrow()));
    }

    @Test
    void anUndatedItemHasNoRowAndIsKeptWithItsLane() {
        Dataset dataset = Records.record().add(Records.deal("a").term(Dates.year(2000))).add(Records.deal("b")).make();
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).make();
        assertEquals(0, layout.placementsOf(1));
        assertEquals(List.of(1), Arrays.stream(layout.undated(0)).boxed().toList());
    }

    @Test
    void laneStackedByBarsAloneNeedsNoMoreRowsThanItemsMeet() {
        Dataset dataset = RandomRecord.of(5, 600);
        ItemColumns columns = ItemColumns.of(dataset);
        int[] items = IntStream.range(0, dataset.agreements().size())
                .filter(item -> !columns.is(item, ItemColumns.UNDATED) && columns.predecessor(item) < 0).toArray();
        LanePacker.Rows rows = new LanePacker(columns, 0.2, 0, item -> 0).pack(items);

        List<double[]> boxes = new ArrayList<>();
        for (int item : items) {
            boxes.add(new double[] {
                MarkBox.left(columns, item, columns.from(item), 0.2), MarkBox.right(columns, item, 0.2)});
        }
        int most = boxes.stream().mapToInt(box -> (int) boxes.stream()
                .filter(other -> other[0] <= box[0] && other[1] > box[0]).count()).max().orElseThrow();
        assertEquals(most, rows.count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.05, 0.3, 2, 40})
    void everyDatedItemStandsOnceInEachOfItsLanes(double pxPerDay) {
        Dataset dataset = RandomRecord.of(11, 300);
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.ORGANIZATION).at(pxPerDay).make();
        int placed = layout.placementCount();
        int undated = 0;
        int inLanes = 0;
        for (int lane = 0; lane < layout.lanes().count(); lane++) {
            undated += layout.undated(lane).length;
            inLanes += layout.lanes().leaf(lane) ? layout.lanes().itemCount(lane) : 0;
        }
        assertEquals(inLanes, placed + undated);
        int found = 0;
        for (int item = 0; item < dataset.itemCount(); item++) {
            for (int k = 0; k < layout.placementsOf(item); k++) {
                assertEquals(item, layout.item(layout.placementOf(item, k)));
                found++;
            }
        }
        assertEquals(placed, found);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.05, 0.3, 2, 40})
    void startsAndEndsAscendWithinEveryRow(double pxPerDay) {
        TimelineLayout layout = Layouts.of(RandomRecord.of(7, 500)).at(pxPerDay).make();
        for (int row = 0; row < layout.rowCount(); row++) {
            for (int place = layout.firstInRow(row) + 1; place < layout.endOfRow(row); place++) {
                assertTrue(layout.from(place) >= layout.to(place - 1), "row " + row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 2_000, 20_000})
    void stackingTakesNoMoreStepsThanItemsTimesTheirLogarithm(int agreements) {
        Dataset dataset = RandomRecord.of(3, agreements);
        double items = dataset.itemCount();
        long steps = Layouts.of(dataset).by(Dimension.KIND).make().operations();
        assertTrue(steps <= 2.5 * items * Math.log(items) / Math.log(2), "steps " + steps);
    }
}

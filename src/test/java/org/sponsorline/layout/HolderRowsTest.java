package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;

/// Rows that are one holder's.
final class HolderRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    static Stream<Dataset> records() throws IOException {
        Path example = Path.of("src/main/resources/org/sponsorline/record/example-league.json");
        return Stream.of(
                Objects.requireNonNull(BundledRecord.read().dataset()),
                Objects.requireNonNull(
                        DatasetReader.read(Files.readAllBytes(example), "example", ReadProgress.NONE).dataset()),
                RandomRecord.of(11, 300), RandomRecord.of(12, 300), RandomRecord.of(13, 800));
    }

    private static TimelineLayout layout(Dataset dataset, LaneRows rows, Dimension by, double pxPerDay) {
        return Layouts.of(dataset).by(by).at(pxPerDay).rows(rows, TODAY).make();
    }

    private static List<Agreement> agreements(TimelineLayout layout, Dataset dataset, int row) {
        return IntStream.range(layout.firstInRow(row), layout.endOfRow(row))
                .mapToObj(placement -> (Agreement) dataset.item(layout.item(placement))).toList();
    }

    @ParameterizedTest
    @MethodSource("records")
    void strangersNeverShareARow(Dataset dataset) {
        for (Dimension by : List.of(Dimension.PROGRAMME, Dimension.ORGANIZATION, Dimension.CATEGORY, Dimension.KIND)) {
            TimelineLayout layout = layout(dataset, LaneRows.IN_FORCE, by, 0.1);
            for (int row = 0; row < layout.rowCount(); row++) {
                if (!layout.isNamed(row)) {
                    continue;
                }
                List<Agreement> inRow = agreements(layout, dataset, row);
                for (int k = 1; k < inRow.size(); k++) {
                    Agreement before = inRow.get(k - 1);
                    Agreement after = inRow.get(k);
                    boolean sameSubject = before.grantees().equals(after.grantees()) && before.kind() == after.kind()
                            && before.categories().equals(after.categories());
                    boolean followsIt = before.id().equals(after.succeeds());
                    assertTrue(sameSubject || followsIt || inRow.subList(0, k - 1).stream().anyMatch(earlier ->
                            earlier.grantees().equals(after.grantees())),
                            () -> before.id() + " and " + after.id() + " share a row");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void rowsKeepTheirOrderAndCompanyAtEveryScale(Dataset dataset) {
        List<List<Integer>> near = namedRows(layout(dataset, LaneRows.IN_FORCE, Dimension.PROGRAMME, 5));
        assertFalse(near.isEmpty());
        for (double pxPerDay : new double[] {0.001, 0.02, 0.3, 100}) {
            assertEquals(near, namedRows(layout(dataset, LaneRows.IN_FORCE, Dimension.PROGRAMME, pxPerDay)));
        }
    }

    private static List<List<Integer>> namedRows(TimelineLayout layout) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < layout.rowCount(); row++) {
            if (layout.isNamed(row)) {
                rows.add(List.copyOf(layout.items(layout.firstInRow(row), layout.endOfRow(row))));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyItemStandsWhereItStandsInCompactRows(Dataset dataset) {
        for (LaneRows rows : LaneRows.values()) {
            TimelineLayout layout = layout(dataset, rows, Dimension.ORGANIZATION, 0.1);
            TimelineLayout compact = layout(dataset, LaneRows.COMPACT, Dimension.ORGANIZATION, 0.1);
            for (int lane = 0; lane < layout.lanes().count(); lane++) {
                assertEquals(inLane(compact, lane), inLane(layout, lane), "lane " + lane + " by " + rows);
            }
        }
    }

    private static List<Integer> inLane(TimelineLayout layout, int lane) {
        List<Integer> items = new ArrayList<>();
        for (int row = layout.lanes().firstRow(lane); row < layout.lanes().endRow(lane); row++) {
            items.addAll(layout.items(layout.firstInRow(row), layout.endOfRow(row)));
        }
        Collections.sort(items);
        return items;
    }

    @ParameterizedTest
    @MethodSource("records")
    void nothingInARowBeginsBeforeWhatStandsBeforeItHasEnded(Dataset dataset) {
        TimelineLayout layout = layout(dataset, LaneRows.NAME, Dimension.PROGRAMME, 0.1);
        for (int row = 0; row < layout.rowCount(); row++) {
            for (int placement = layout.firstInRow(row) + 1; layout.isNamed(row) && placement < layout.endOfRow(row);
                    placement++) {
                assertTrue(layout.columns().start(layout.item(placement)) >= layout.to(placement - 1));
                assertTrue(layout.from(placement) >= layout.from(placement - 1));
            }
        }
    }

    /// One in force since 2020, one to come, one that ended in 2024 and one in 2010; named against that order.
    private static Dataset fourHolders() {
        var record = Records.record();
        record.organization("grantor", Text.of("Grantor"), "CH");
        for (String holder : List.of("Dora", "Cleo", "Bert", "Adam")) {
            record.organization(holder.toLowerCase(Locale.ROOT), Text.of(holder), "US");
        }
        record.add(Records.deal("in-force").between("grantor", "dora")
                .term(Dates.between(Dates.day("2020-01-01"), Dates.day("2030-12-31"))));
        record.add(Records.deal("to-come").between("grantor", "cleo")
                .term(Dates.between(Dates.day("2028-01-01"), Dates.day("2029-12-31"))));
        record.add(Records.deal("ended-late").between("grantor", "bert")
                .term(Dates.between(Dates.day("2005-01-01"), Dates.day("2024-12-31"))));
        record.add(Records.deal("ended-early").between("grantor", "adam")
                .term(Dates.between(Dates.day("2001-01-01"), Dates.day("2010-12-31"))));
        return record.make();
    }

    private static List<String> names(LaneRows rows) {
        TimelineLayout layout = layout(fourHolders(), rows, Dimension.KIND, 0.1);
        return IntStream.range(0, layout.rowCount()).mapToObj(row -> layout.rowName(row).holder()).toList();
    }

    @Test
    void rowsStandInTheOrderThatIsAskedFor() {
        assertEquals(List.of("Dora", "Cleo", "Bert", "Adam"), names(LaneRows.IN_FORCE));
        assertEquals(List.of("Adam", "Bert", "Dora", "Cleo"), names(LaneRows.START));
        assertEquals(List.of("Adam", "Bert", "Cleo", "Dora"), names(LaneRows.NAME));
        assertEquals(List.of("Adam", "Bert", "Cleo", "Dora"), names(LaneRows.END));
    }

    @Test
    void aRenewalFollowsInTheRowOfWhatItRenewsAndASuccessorChangesTheHolder() {
        var record = Records.record();
        record.organization("grantor", Text.of("Grantor"), "CH");
        record.organization("old", Text.of("Old holder"), "US");
        record.organization("new", Text.of("New holder"), "US");
        record.add(Records.deal("first").between("grantor", "old")
                .term(Dates.between(Dates.day("2001-01-01"), Dates.day("2004-12-31"))));
        record.add(Records.deal("second").between("grantor", "old").succeeds("first")
                .term(Dates.between(Dates.day("2005-01-01"), Dates.day("2008-12-31"))));
        record.add(Records.deal("third").between("grantor", "new").succeeds("second")
                .term(Dates.between(Dates.day("2009-01-01"), Dates.day("2030-12-31"))));

        TimelineLayout layout = layout(record.make(), LaneRows.IN_FORCE, Dimension.KIND, 0.1);

        assertEquals(1, layout.rowCount());
        assertEquals("New holder", layout.rowName(0).holder());
        assertTrue(layout.joinsPrevious(1) && layout.joinsPrevious(2));
        assertFalse(layout.changesHolder(1));
        assertTrue(layout.changesHolder(2));
        assertEquals("Old holder", layout.labelIn(0, 0).title());
        assertEquals("", layout.labelIn(0, 2).title());
    }

    @Test
    void lanesThatAreHoldersHaveTheirNameBesideTheirFirstRowAndNoHeader() {
        TimelineLayout layout = layout(fourHolders(), LaneRows.IN_FORCE, Dimension.ORGANIZATION, 0.1);
        assertEquals(4, layout.lanes().count());
        for (int lane = 0; lane < 4; lane++) {
            assertTrue(layout.lanes().isHeadedByRow(lane));
            assertEquals(0, layout.lanes().headerHeight(lane));
        }
        assertEquals(4 * layout.metrics().rowHeight(), layout.height());
    }

    private static Money money(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), null, currency, null, null, null, List.of());
    }

    @Test
    void amountsOfDifferentCurrenciesAreNotCompared() {
        var record = Records.record();
        record.organization("grantor", Text.of("Grantor"), "CH");
        for (String holder : List.of("yen", "few", "many")) {
            record.organization(holder, Text.of(holder), "US");
        }
        record.add(Records.deal("yen").between("grantor", "yen").term(Dates.year(2020)).value(new Value.Figures(List.of(money(900_000, "JPY")))));
        record.add(Records.deal("few").between("grantor", "few").term(Dates.year(2020)).value(new Value.Figures(List.of(money(5, "USD")))));
        record.add(Records.deal("many").between("grantor", "many").term(Dates.year(2020))
                .value(new Value.Figures(List.of(money(70, "USD")))));

        TimelineLayout layout = layout(record.make(), LaneRows.VALUE, Dimension.KIND, 0.1);

        assertEquals(List.of("many", "few", "yen"),
                IntStream.range(0, 3).mapToObj(row -> layout.rowName(row).holder()).toList());
    }
}

package org.sponsorline.layout.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.layout.row.BarEnd;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.DatasetIndex;

/// What a bar says of being in force is what sentences and counts say by convention.
final class StandingTest {

    private static final int STEP_DAYS = 13;

    static Stream<Dataset> records() {
        return Stream.of(
                Objects.requireNonNull(BundledRecord.read().dataset()), RandomRecord.of(1, 200), RandomRecord.of(2, 200));
    }

    @ParameterizedTest
    @MethodSource("records")
    void barsWithoutDoubtAreInForceOnTheDaysThatAreCounted(Dataset record) {
        DatasetIndex index = DatasetIndex.of(record, Locale.ENGLISH);
        ItemColumns columns = ItemColumns.of(record);
        int compared = 0;
        for (int item = 0; item < record.agreements().size(); item++) {
            Agreement agreement = record.agreements().get(item);
            if (!isDated(agreement) || BarEnd.start(columns, item) == BarEnd.DOUBTFUL
                    || BarEnd.end(columns, item) == BarEnd.DOUBTFUL) {
                continue;
            }
            compared++;
            for (long day = columns.start(item) - 400; day < columns.end(item) + 400; day += STEP_DAYS) {
                long on = day;
                assertEquals(
                        Standing.of(columns, item, day) == Standing.IN_FORCE,
                        index.inForce().byConvention(item, day, day), () -> agreement.id() + " on " + on);
            }
        }
        assertTrue(compared > 20, "compared " + compared);
    }

    /// Held, with a term of two dates that runs forward and did not end before it began.
    private static boolean isDated(Agreement agreement) {
        return agreement.isHeld() && agreement.ended() == null && agreement.term() != null
                && agreement.term().start() instanceof EdtfDate start && agreement.term().end() instanceof EdtfDate end
                && start.firstDay() <= end.lastDay();
    }
}

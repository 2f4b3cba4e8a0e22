package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;

final class NavigatorTest {

    private final TimelineLayout layout = Layouts.of(RandomRecord.of(6, 80)).by(Dimension.KIND).at(0.1).make();
    private final Navigator navigator = new Navigator(layout);

    @Test
    void steppingThroughARowMeetsEachOfItsItemsInTheOrderOfTime() {
        for (int row = 0; row < layout.rowCount(); row++) {
            int at = layout.firstInRow(row);
            int steps = 1;
            for (OptionalInt next = navigator.nextInRow(at); next.isPresent(); next = navigator.nextInRow(at)) {
                assertTrue(layout.from(next.getAsInt()) >= layout.from(at));
                assertEquals(OptionalInt.of(at), navigator.previousInRow(next.getAsInt()));
                at = next.getAsInt();
                steps++;
            }
            assertEquals(layout.endOfRow(row) - layout.firstInRow(row), steps);
            assertEquals(layout.endOfRow(row) - 1, at);
        }
    }

    @Test
    void theNearestInARowIsTheOneThatAFullSearchFinds() {
        for (int row = 0; row < layout.rowCount(); row++) {
            for (int day = 7_000; day < 24_000; day += 501) {
                int found = navigator.nearestInRow(row, day).orElseThrow();
                for (int place = layout.firstInRow(row); place < layout.endOfRow(row); place++) {
                    assertTrue(distance(found, day) <= distance(place, day));
                }
            }
        }
    }

    private double distance(int placement, double day) {
        return Math.max(0, Math.max(layout.from(placement) - day, day - layout.to(placement)));
    }
}

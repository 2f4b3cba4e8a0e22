package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AsOfRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 2, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 23);

    private final AsOfRange range = new AsOfRange(FIRST, LAST);

    @Test
    void aDayStandsAtItsPlace() {
        assertEquals(range.low(), range.positionOf(FIRST));
        assertEquals(range.low() + 10, range.positionOf(FIRST.plusDays(10)));
        assertEquals(FIRST.plusDays(10), AsOfRange.dayAt(range.low() + 10.4));
    }

    @Test
    void theUpperEndIsTheLatest() {
        assertEquals(range.high(), range.positionOf(null));
        assertNull(range.settledAt(range.high()));
        assertEquals(LAST, AsOfRange.dayAt(range.high()));
        assertEquals(LAST.minusDays(1), range.settledAt(range.high() - 1));
    }
}

package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "0", "-0", "7", "800000000", "-12", "1.5", "1.50", "0.000", "-0.25", "999999999999999999", "-99999999.9999999999",
        "0.12345678901234567"
    })
    void whatIsWrittenPlainlyIsTheNumberItSays(String written) {
        Amount amount = Objects.requireNonNull(Amount.ofPlain(written));

        assertTrue(amount.isPlain());
        assertEquals(new BigDecimal(written), amount.number());
        assertEquals(Amount.of(new BigDecimal(written)), amount);
        assertEquals(Amount.of(new BigDecimal(written)).hashCode(), amount.hashCode());
        assertEquals(new BigDecimal(written).doubleValue(), amount.toDouble());
        assertEquals(new BigDecimal(written).signum() < 0, amount.isNegative());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "1.2.3", "1e3", "+1", "one", "1 000", "1000000000000000000"})
    void whatIsWrittenOtherwiseIsNotPlain(String written) {
        assertNull(Amount.ofPlain(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1e400", "-1e-30", "1234567890123456789.5"})
    void anyNumberCanBeKept(String written) {
        Amount amount = Amount.of(new BigDecimal(written));

        assertFalse(amount.isPlain());
        assertEquals(new BigDecimal(written), amount.number());
        assertEquals(new BigDecimal(written).doubleValue(), amount.toDouble());
        assertEquals(new BigDecimal(written).signum() < 0, amount.isNegative());
        assertEquals(Amount.of(new BigDecimal(written)), amount);
    }

    @Test
    void sizeAndWritingAreTwoThings() {
        Amount short1 = Amount.of(new BigDecimal("1.5"));
        Amount long1 = Amount.of(new BigDecimal("1.50"));

        assertNotEquals(short1, long1);
        assertEquals(0, short1.compareTo(long1));
        assertTrue(short1.compareTo(Amount.of(new BigDecimal("1.6"))) < 0);
        assertTrue(Amount.of(new BigDecimal("1e30")).compareTo(short1) > 0);
        assertEquals("1000000000", Amount.of(new BigDecimal("1e9")).toString());
    }
}

package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.column.Dimension;

final class ChipTextTest {

    private final ChipText text = new ChipText(MessageBundle.of(FilterController.class, Locale.ENGLISH));

    private Edtf year;

    @BeforeEach
    void readTheYear() throws EdtfException {
        year = EdtfParser.parse("2021");
    }

    private List<String> labels(Filter filter) {
        return text.chips(filter, null).stream().map(Chip::label).toList();
    }

    private String amounts(String min, String max, boolean withUndisclosed) {
        return labels(Filter.NONE.withAmounts(new AmountRange(
                "USD", min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max),
                withUndisclosed))).getFirst();
    }

    @Test
    void partsStandInTheOrderOfThePanel() {
        Filter filter = Filter.NONE.with(Dimension.TIER, "gold", true).with(Dimension.COUNTRY, "JP", true)
                .withActiveAt(year).withAmounts(new AmountRange("USD", null, BigDecimal.TEN, false));

        assertEquals(List.of("JP", "gold", "up to USD 10", "active 2021"), labels(filter));
    }

    @Test
    void aValueIsCalledWhatItsFacetCallsIt() {
        Filter filter = Filter.NONE.with(Dimension.COUNTRY, "JP", true).with(Dimension.COUNTRY, "XX", true);
        FilterPage page = new FilterPage(
                filter, Map.of(Dimension.COUNTRY, List.of(new FacetValue("JP", "Japan", 1, 0, true))),
                Dimension.KIND, Map.of(), List.of(), 0, null);

        assertEquals(List.of("Japan", "XX"), text.chips(filter, page).stream().map(Chip::label).toList());
    }

    @Test
    void aRangeOfMoneySaysItsEndsAndWhatHasNone() {
        assertEquals("any figure in USD", amounts(null, null, false));
        assertEquals("up to USD 2 m", amounts(null, "2000000", false));
        assertEquals("USD 10 and more", amounts("10", null, false));
        assertEquals("up to USD 10, or none stated", amounts(null, "10", true));
    }

    @Test
    void aPartTakenAwayLeavesTheOthers() {
        Filter filter = Filter.NONE.with(Dimension.COUNTRY, "JP", true).withActiveAt(year);

        assertEquals(
                Filter.NONE.withActiveAt(year),
                text.chips(filter, null).getFirst().removedFrom(filter));
    }
}

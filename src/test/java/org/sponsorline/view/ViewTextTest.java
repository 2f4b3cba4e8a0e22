package org.sponsorline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Window;

final class ViewTextTest {

    private static final ViewState ANY = new RandomView(new Random(99)).next();

    @Test
    void everyViewSurvivesBeingWrittenAndRead() throws ViewTextException {
        RandomView views = new RandomView(new Random(1));
        for (int i = 0; i < 2_000; i++) {
            ViewState state = views.next();
            String text = ViewText.format(state);
            assertEquals(state, ViewText.parse(text, views.next()), text);
            assertFalse(text.chars().anyMatch(unit -> Character.isISOControl(unit) || unit == '\u2028'), text);
        }
    }

    @Test
    void everyFilterSurvivesBeingWrittenAndRead() throws ViewTextException {
        RandomView views = new RandomView(new Random(2));
        for (int i = 0; i < 2_000; i++) {
            Filter filter = views.filter();
            assertEquals(filter, FilterText.parse(FilterText.format(filter)), FilterText.format(filter));
        }
    }

    @Test
    void anOrdinaryViewReadsLikeWords() throws ViewTextException {
        ViewState state = ViewText.parse(
                "window=2016/2032;group=programme,tier;country=CN;select=agreement:alibaba-top;asof=2021-07-19", ANY);
        assertEquals(List.of(Dimension.PROGRAMME, Dimension.TIER), state.groupBy());
        assertEquals(Filter.NONE.with(Dimension.COUNTRY, "CN", true), state.filter());
        assertEquals(LocalDate.of(2021, 7, 19), state.asOf());
        assertEquals(EntryKey.parse("agreement:alibaba-top").orElseThrow(), state.lead());
        assertTrue(ViewText.format(state).startsWith(
                "window=2016-01-01/2032-12-31;group=programme,tier;colour="), ViewText.format(state));
    }

    @Test
    void aWindowEndsWithTheLastDayOfItsLastYear() throws ViewTextException {
        assertEquals(
                new Window(LocalDate.of(2016, 1, 1).toEpochDay(), LocalDate.of(2033, 1, 1).toEpochDay()),
                ViewText.window("2016/2032"));
    }

    @Test
    void thePlaceAmongTheLanesReadsLikeWords() throws ViewTextException {
        LanePlace place = new LanePlace(
                "TOP\u001fWorldwide Partner", EntryKey.parse("agreement:alibaba-top").orElseThrow(), 0.5);
        ViewState state = ViewText.parse("top=TOP/Worldwide Partner,agreement:alibaba-top,0.5;group=programme,tier", ANY);
        assertEquals(place, state.top());
        assertTrue(ViewText.format(state).contains(";top=TOP/Worldwide Partner,agreement:alibaba-top,0.5;"));
        assertNull(ViewText.parse("top=", state).top());
        assertEquals(new LanePlace("", null, -2), ViewText.parse("top=(none),-2", state).top());
    }

    @Test
    void otherLanesBeginAtTheirTop() throws ViewTextException {
        ViewState state = ViewText.parse("group=kind;top=media-rights", ANY);
        assertNull(ViewText.parse("group=country", state).top());
        assertEquals(state, ViewText.parse("group=kind", state));
    }

    @Test
    void whatIsNotNamedStaysAsItWas() throws ViewTextException {
        assertEquals(ANY, ViewText.parse("", ANY));
        assertEquals(ANY.withTheme(ViewState.Theme.DARK), ViewText.parse(" theme = Dark ; ", ANY));
    }

    @Test
    void onePartOfAFilterReplacesTheWholeOfIt() throws ViewTextException {
        ViewState before = ANY.withFilter(Filter.NONE.with(Dimension.TIER, "Gold Partner", true));
        assertEquals(
                Filter.NONE.with(Dimension.KIND, "supply", true), ViewText.parse("kind=supply", before).filter());
        assertEquals(Filter.NONE, ViewText.parse("filter=", before).filter());
    }

    @Test
    void theEmptyKeyChoosesWhatIsNotStated() throws ViewTextException {
        assertEquals(Set.of("", "TOP"), FilterText.parse("programme=(none),TOP").keys(Dimension.PROGRAMME));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "windw=2016/2032", "window", "window=2016/..", "window=2032/2016", "window=@5/3", "window=@/",
        "group=", "group=certainty", "group=kind,tier,programme,country", "colour=tier,kind", "asof=2021-02-30",
        "select=alibaba", "theme=purple", "kind=a;kind=b", "programme=%G1", "programme=50%", "amount=USD",
        "amount=USD:many..", "amount=:1..2", "active=soon", "filter=country", "=2", "top=TOP,0.5,1", "top=TOP,many", "top=TOP,nobody:x", "top=TOP,NaN", "top=TOP,1e9"
    })
    void whatIsNoViewIsSaidInASentence(String text) {
        var problem = assertThrows(ViewTextException.class, () -> ViewText.parse(text, ANY));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertFalse(problem.sentence(locale).isBlank());
            assertFalse(problem.sentence(locale).contains("{"), problem.sentence(locale));
        }
    }

    @Test
    void aSlipOfTheKeyGetsASuggestion() {
        var part = assertThrows(ViewTextException.class, () -> FilterText.parse("contry=CN"));
        assertEquals("country", part.suggestion());
        assertEquals("A filter has no part \"contry\".", part.getMessage());
        var word = assertThrows(ViewTextException.class, () -> ViewText.grouping("programm"));
        assertEquals("programme", word.suggestion());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            USD:50000000..800000000, 50000000, 800000000, false
            USD:50000000..,          50000000, ,          false
            USD:..1E+9:undisclosed,  ,         1E+9,      true
            """)
    void amountsAreRangesInOneCurrency(String written, java.math.BigDecimal min, java.math.BigDecimal max, boolean more)
            throws ViewTextException {
        assertEquals(
                new Filter.AmountRange("USD", min, max, more), FilterText.parse("amount=" + written).amounts());
    }
}

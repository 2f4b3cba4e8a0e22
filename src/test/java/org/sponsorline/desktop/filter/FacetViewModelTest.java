package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.FacetValue;

final class FacetViewModelTest {

    private final List<String> chosen = new ArrayList<>();
    private final FacetViewModel facet = new FacetViewModel(
            "Country", MessageBundle.of(FilterController.class, Locale.ENGLISH),
            (key, wanted) -> chosen.add(key + " " + wanted));

    /// Twenty values of which one may be chosen; the first has most.
    private static List<FacetValue> twenty(int chosen) {
        return IntStream.range(0, 20)
                .mapToObj(i -> new FacetValue("k" + i, "Value " + i, 15 - i / 2, 5, i == chosen)).toList();
    }

    private List<String> shown() {
        return facet.shown().shown().stream().map(FacetValue::key).toList();
    }

    private String more() {
        return facet.moreText(facet.shown());
    }

    @Test
    void allValuesComeOnDemandAndGoAgain() {
        facet.take(twenty(-1));
        assertEquals(FacetChoice.FIRST, shown().size());
        assertEquals("Show all 20", more());

        facet.toggleAll();
        assertEquals(20, shown().size());
        assertEquals("Show fewer", more());

        facet.toggleAll();
        assertEquals(FacetChoice.FIRST, shown().size());
    }

    @Test
    void fewValuesOfferNoMore() {
        facet.take(twenty(-1).subList(0, 5));

        assertNull(more());
    }

    @Test
    void whatWasChosenStaysThereUntilAnotherRecord() {
        facet.take(twenty(15));
        facet.take(twenty(-1));
        assertEquals("k15", shown().getLast());

        facet.forget();
        facet.take(twenty(-1));
        assertEquals("k6", shown().getLast());
    }

    @Test
    void anotherRecordForgetsTheSearch() {
        facet.take(twenty(-1));
        facet.search("value 19");
        assertEquals(List.of("k19"), shown());
        assertNull(more());

        facet.forget();
        assertEquals("k0", shown().getFirst());
    }

    @Test
    void theFirstThatIsFoundIsChosenAndNoLonger() {
        facet.take(twenty(12));
        facet.search("value 1");
        facet.toggleFirst();
        facet.search("value 12");
        facet.toggleFirst();
        facet.search("no such value");
        facet.toggleFirst();

        assertEquals(List.of("k1 true", "k12 false"), chosen);
    }

    @Test
    void theLargestCountIsOfAllValues() {
        facet.take(twenty(-1));
        facet.search("value 19");

        assertEquals(20, facet.largest());
    }
}

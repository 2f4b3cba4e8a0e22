package org.sponsorline.layout.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sponsorline.query.Records.deal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.Records;
import org.sponsorline.query.Records.Deal;

final class RecordItemTextTest {

    private static List<String> details(Deal... deals) {
        Dataset dataset = Records.of(deals);
        var words = new RecordItemText(dataset, Locale.ENGLISH);
        return IntStream.range(0, dataset.agreements().size()).mapToObj(words::detail).toList();
    }

    private static Deal supply(String id, String grantor, String grantee, String category) {
        return deal(id).kind(Agreement.Kind.SUPPLY).programme("League", "Supplier").between(grantor, grantee)
                .categories(category);
    }

    @Test
    void theGrantorIsNamedWhereNothingElseTellsAgreementsApart() {
        assertEquals(List.of("Fire · kit", "Crew · kit"),
                details(supply("a", "Fire", "m", "kit"), supply("b", "Crew", "m", "kit")));
    }

    @Test
    void theGrantorIsLeftOutWhereSomethingElseDoes() {
        assertEquals(List.of("kit", "balls", "kit"), details(
                supply("a", "Fire", "m", "kit"), supply("b", "Crew", "m", "balls"), supply("c", "Crew", "n", "kit")));
    }

    @Test
    void aRenewalByTheSameGrantorNamesNobody() {
        assertEquals(List.of("kit", "kit"), details(supply("a", "Fire", "m", "kit"), supply("b", "Fire", "m", "kit")));
    }
}

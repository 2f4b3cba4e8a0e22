package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.column.DisplayNames;

/// Texts of which nothing can be seen: a warning, and something readable in their place.
final class InvisibleTextTest {

    private static final String RECORD = """
            {"format": "sponsorline/1", "title": "B", "sources": [{"id": "s", "title": "B"}],
             "organizations": [{"name": "B", "id": "a"}, {"id": "b", "name": {"en": "B", "zh": "银行"}}],
             "editions": [{"id": "e", "name": "B"}],
             "agreements": [{"id": "x", "kind": "supply", "grantor": "a", "grantees": ["a", "b"], "title": "B",
               "programme": "B", "tier": "B", "categories": ["B", "tea"], "territories": ["B"], "media": ["B"],
               "disputed": [{"field": "tier", "value": "B"}], "note": "B", "term": "2017/2028"}],
             "milestones": [{"id": "m", "kind": "other", "title": {"en": "B", "zh": "B"}}]}
            """;
    private static final int BLANKS = RECORD.split("\"B\"").length - 1;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\\u200b", "\\ufeff", "\\u3164", "\\u2800", "\\u00ad", "\\t\\n", "\\u00a0\\u3000",
            "\\ufe0f",
        "\\u202e"})
    void areWarnedOfAndLeaveNothingWithoutAWord(String blank) {
        ReadResult result = Records.read(RECORD.replace("\"B\"", "\"" + blank + "\""));

        assertEquals(0, result.counts().errors());
        assertEquals(BLANKS, result.problems().size());
        for (Problem problem : result.problems()) {
            assertEquals(Kind.INVISIBLE_TEXT, problem.kind());
            assertEquals(Severity.WARNING, problem.severity());
        }
        Dataset record = result.dataset();
        assertEquals("test.json", record.header().title().first());
        assertEquals("s", record.sources().getFirst().title().first());
        assertEquals("a", record.organizations().getFirst().name().first());
        assertEquals("银行", record.organizations().getLast().name().in(Locale.ENGLISH));
        assertEquals("e", record.editions().getFirst().name().first());
        assertEquals("m", record.milestones().getFirst().title().in(Locale.ENGLISH));
        Agreement agreement = record.agreements().getFirst();
        assertNull(agreement.programme());
        assertNull(agreement.tier());
        assertEquals(List.of("tea"), agreement.categories());
        assertEquals(List.of(), agreement.territories());
        assertEquals(List.of(), agreement.media());
        assertEquals("a · 银行", DisplayNames.title(record, agreement, Locale.ENGLISH));
    }

    @Test
    void ofAnIdStandsANumberInPlaceOfTheName() {
        ReadResult result = Records.read(RECORD.replace("\"name\": \"B\", \"id\": \"a\"",
                "\"name\": \" \", \"id\": \"\\u200b\"")
                .replace("\"a\"", "\"b\"").replace("\"B\"", "\"Bank\""));

        assertEquals("#1", result.dataset().organizations().getFirst().name().first());
    }

    @Test
    void areNotThoseOfWhichSomethingCanBeSeen() {
        assertEquals(List.of(), Records.read(Records.changed("Cloud pin", "\\u200bP\\u200b")).problems());
        assertEquals(List.of(), Records.read(Records.changed("Cloud pin", "‏مرحبا")).problems());
        assertEquals(List.of(), Records.read(Records.changed("Cloud pin", "—")).problems());
    }
}

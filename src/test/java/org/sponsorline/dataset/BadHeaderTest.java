package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// What can be wrong in the arrays of a record that hold no entries.
final class BadHeaderTest {

    @Nested
    final class Categories {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                {"id": "x", "name": "X", "parent": "drink"}   | DANGLING_REFERENCE | drinks | /categories/2/parent
                {"id": "x", "name": "X", "parent": "x"}       | CYCLE              |        | /categories/2/parent
                {"id": "drinks", "name": "X"}                 | DUPLICATE_ID       |        | /categories/2/id
                {"id": "x", "name": "Beer"}                   | AMBIGUOUS_CATEGORY |        | /categories/2
                {"id": "x", "name": "X", "sameAs": ["ale"]}   | AMBIGUOUS_CATEGORY |        | /categories/2
                {"id": "x"}                                   | MISSING_MEMBER     |        | /categories/2
                {"id": "x", "name": "X", "sameas": []}        | UNKNOWN_MEMBER     | sameAs | /categories/2/sameas
                {"id": "X Y", "name": "X"}                    | ODD_ID             |        | /categories/2/id
                "beer"                                        | WRONG_TYPE         |        | /categories/2
                """)
        void thatCannotBeAreNamed(String category, Kind kind, String suggestion, String pointer) {
            ReadResult result = Records.read(Records.changed("\"sources\": [", """
                    "categories": [{"id": "drinks", "name": {"en": "Drinks", "fr": "Boissons"}},
                      {"id": "beer", "name": "beer", "parent": "drinks", "sameAs": ["ale", "Stout"]},
                    """ + category + "], \"sources\": ["));
            Problem problem = result.problems().getFirst();

            assertEquals(List.of(kind), Records.kinds(result));
            assertEquals(suggestion, problem.suggestion());
            assertEquals(pointer, problem.pointer());
            assertEquals(7, result.counts().loaded());
            assertEquals("beer", result.dataset().header().categories().find("STOUT").orElseThrow().id());
        }

        @Test
        void thatAreWordsOfNoCategoryAreNamedOnce() {
            String agreements = "{\"id\": \"x\", \"kind\": \"supply\", \"categories\": [\"beers\", \"Boissons\"]},"
                    + "{\"id\": \"y\", \"kind\": \"supply\", \"categories\": [\"beers\"]}";
            String record = Records.withAgreements(agreements);
            ReadResult without = Records.read(record);
            ReadResult with = Records.read(record.replace("\"sources\": [", """
                    "categories": [{"id": "d", "name": {"en": "drinks", "fr": "boissons"}}, {"id": "b", "name": "beer"}],
                    "sources": [
                    """));

            assertEquals(List.of(), without.problems());
            assertEquals(List.of(Kind.UNKNOWN_CATEGORY), Records.kinds(with));
            assertEquals("/agreements/0/categories/0", with.problems().getFirst().pointer());
            assertEquals("beer", with.problems().getFirst().suggestion());
        }

        @Test
        void aCircleOfParentsIsOpenedWhereItCloses() {
            ReadResult result = Records.read(Records.changed("\"sources\": [", """
                    "categories": [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B", "parent": "c"},
                      {"id": "c", "name": "C", "parent": "b"}], "sources": [
                    """));

            assertEquals(List.of(Kind.CYCLE), Records.kinds(result));
            assertEquals("/categories/1/parent", result.problems().getFirst().pointer());
            assertEquals("b", result.dataset().header().categories().family("A").orElseThrow().id());
        }
    }

    @Nested
    final class Rates {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                {"from": "EUR", "to": "EUR", "rate": 1}       | RATE_OF_ITSELF     |     | /rates/0/to
                {"from": "EUR", "to": "USD", "rate": 0}       | ODD_RATE           |     | /rates/0/rate
                {"from": "EUR", "to": "USD", "rate": -1.1}    | ODD_RATE           |     | /rates/0/rate
                {"from": "EUR", "to": "USD", "rate": 1e400}   | ABSURD_NUMBER      |     | /rates/0/rate
                {"from": "EUR", "to": "USD"}                  | MISSING_MEMBER     |     | /rates/0
                {"from": "EUR", "to": "US$", "rate": 1}       | ODD_CURRENCY       | USD | /rates/0/to
                {"from": "EUR", "to": "USD", "rate": "1"}     | WRONG_TYPE         |     | /rates/0/rate
                {"from": "EUR", "to": "USD", "rate": 1, "cite": [{"source": "gt-2022"}]} | DANGLING_REFERENCE | gt-2021 | /rates/0/cite/0/source
                {"from": "EUR", "to": "USD", "rate": 1, "on": "2021-02-30"} | BAD_DATE | | /rates/0/on
                """)
        void thatCannotBeAreNamed(String rate, Kind kind, String suggestion, String pointer) {
            ReadResult result = Records.read(
                    Records.changed("\"sources\": [", "\"rates\": [" + rate + "], \"sources\": ["));
            Problem problem = result.problems().getFirst();

            assertEquals(List.of(kind), Records.kinds(result));
            assertEquals(suggestion, problem.suggestion());
            assertEquals(pointer, problem.pointer());
            assertEquals(7, result.counts().loaded());
        }
    }

    @Nested
    final class Totals {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                {"kind": "sponsorship", "count": 1.5}                    | NOT_A_COUNT           |            | /totals/0/count
                {"kind": "sponsorship", "count": -1}                     | NOT_A_COUNT           |            | /totals/0/count
                {"kind": "sponsorship", "count": 1e20}                   | NOT_A_COUNT           |            | /totals/0/count
                {"kind": "sponsorship", "count": "12"}                   | WRONG_TYPE            |            | /totals/0/count
                {"kind": "sponsorship"}                                  | MISSING_MEMBER        |            | /totals/0
                {"count": 12}                                            | TOTAL_OF_NOTHING      |            | /totals/0
                {"kind": "sponsor", "count": 12}                         | UNKNOWN_TOKEN         | sponsorship | /totals/0/kind
                {"edition": "tokio-2020", "count": 12}                   | DANGLING_REFERENCE    | tokyo-2020 | /totals/0/edition
                {"kind": "sponsorship", "count": 0}                      | TOTAL_EXCEEDED        |            | /totals/0/count
                {"programme": "TOP", "count": 12}                        | TOTAL_WITHOUT_ENTRIES |            | /totals/0/programme
                {"kind": "sponsorship", "count": 9, "cite": [{"source": "gt-2012"}]} | DANGLING_REFERENCE | gt-2021 | /totals/0/cite/0/source
                """)
        void thatCannotBeAreNamed(String total, Kind kind, String suggestion, String pointer) {
            ReadResult result = Records.read(
                    Records.changed("\"sources\": [", "\"totals\": [" + total + "], \"sources\": ["));
            Problem problem = result.problems().getFirst();

            assertEquals(kind, problem.kind());
            assertEquals(suggestion, problem.suggestion());
            assertEquals(pointer, problem.pointer());
            assertEquals(7, result.counts().loaded());
        }
    }
}

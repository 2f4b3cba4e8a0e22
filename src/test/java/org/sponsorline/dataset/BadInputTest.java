package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.json.JsonSyntaxFault;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Value;

/// One test for each way in which the entries of a record can be bad.
final class BadInputTest {

    @Nested
    final class Members {

        @Test
        void thatComeTwiceMakeAnEntryAmbiguous() {
            Problem problem = Records.read(Records.changed(
                    "\"name\": \"Tokyo 2020\",", "\"name\": \"Tokyo 2020\",\n  \"name\": \"Tokyo\","))
                    .problems().getFirst();

            assertEquals(Kind.DUPLICATE_MEMBER, problem.kind());
            assertEquals("/editions/0/name", problem.pointer());
            assertEquals(9, problem.line());
            assertEquals(3, problem.column());
        }

        @Test
        void thatAreUnknownAreNamedOnce() {
            ReadResult result = Records.read(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "grantes": ["a"], "zzz": {"deep": [1, 2]}},
                    {"id": "y", "kind": "supply", "grantes": ["a"], "zzz": null}
                    """));

            assertEquals(2, result.dataset().agreements().size());
            assertEquals(Kind.UNKNOWN_MEMBER, result.problems().getFirst().kind());
            assertEquals("grantees", result.problems().getFirst().suggestion());
            assertNull(result.problems().get(1).suggestion());
            assertEquals(2, result.counts().infos());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                "id": "alibaba-top",                  |                        | /agreements/0      | id
                "kind": "sponsorship",                |                        | /agreements/0      | kind
                "title": "One deal",                  |                        | ''                 | title
                "format": "sponsorline/1",            |                        | ''                 | format
                "name": "Tokyo 2020",                 |                        | /editions/0        | name
                "title": "Cloud pin",                 |                        | /milestones/0      | title
                "amount": 800000000,                  |                        | /agreements/0/value/0 | amount
                "amount": 800000000 | "amount": 8, "equivalent": {"currency": "CNY"} | /agreements/0/value/0/equivalent | amount
                {"source": "gt-2021"}                 | {}                     | /agreements/0/cite/0  | source
                """)
        void thatMustBeThereAreMissed(String passage, String into, String pointer, String member) {
            ReadResult result = Records.read(Records.changed(passage, into == null ? "" : into));
            Problem problem = result.problems().getFirst();

            assertEquals(Kind.MISSING_MEMBER, problem.kind());
            assertEquals(pointer.equals("''") ? "" : pointer, problem.pointer());
            assertEquals(List.of(member), problem.arguments());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                "grantees": ["alibaba"]   | "grantees": "alibaba"         | /agreements/0/grantees
                "grantees": ["alibaba"]   | "grantees": [["alibaba"]]     | /agreements/0/grantees/0
                "announced": "2017-01-19" | "announced": 2017             | /agreements/0/announced
                "amount": 800000000       | "amount": "800000000"         | /agreements/0/value/0/amount
                "value": "undisclosed"    | "value": 5                    | /figures/0/value
                "host": {"city"           | "host": "Tokyo", "x": {"city" | /editions/0/host
                "title": "Cloud pin"      | "title": ["Cloud pin"]        | /milestones/0/title
                "kind": "sponsorship"     | "kind": true                  | /agreements/0/kind
                "cite": [{"source"        | "cite": [1, {"source"         | /agreements/0/cite/0
                """)
        void ofTheWrongTypeLeaveTheEntryOut(String passage, String into, String pointer) {
            ReadResult result = Records.read(Records.changed(passage, into));
            Problem problem = result.problems().stream()
                    .filter(one -> one.kind() == Kind.WRONG_TYPE).findFirst().orElseThrow();

            assertEquals(pointer, problem.pointer());
            assertEquals(1, result.counts().rejected());
            assertEquals(6, result.counts().loaded());
        }

        @Test
        void thatAreNullCountAsAbsent() {
            ReadResult result = Records.read(Records.changed("\"term\": \"2017/2028\"", "\"term\": null"));

            assertEquals(List.of(Kind.NULL_VALUE), Records.kinds(result));
            assertNull(result.dataset().agreements().getFirst().term());
        }

        @Test
        void thatAreEmptyCountAsAbsent() {
            ReadResult result = Records.read(Records.changed("\"publisher\": \"Global Times\"", "\"publisher\": \"\""));

            assertEquals(List.of(Kind.EMPTY_TEXT), Records.kinds(result));
            assertNull(result.dataset().sources().getFirst().publisher());
        }

        @ParameterizedTest
        @CsvSource({"agreements, 1", "sources, 1", "organizations, 2"})
        void thatShouldBeListsAndAreNotHoldNoEntries(String array, int entries) {
            ReadResult result = Records.read(Records.GOOD.replaceFirst("\"" + array + "\": \\[", "\"" + array
                    + "\": {}, \"ignored\": ["));

            assertFalse(result.unreadable());
            assertTrue(Records.kinds(result).contains(Kind.WRONG_TYPE));
            assertEquals(7 - entries, result.counts().loaded() + result.counts().rejected());
        }
    }

    @ParameterizedTest
    @CsvSource({"2021", "-5.50"})
    void aNumberInPlaceOfATextIsShownWithItsMarksOfQuotation(String number) {
        ReadResult result = Records.read(Records.changed("\"term\": \"2017/2028\"", "\"term\": " + number));

        Problem problem = result.problems().stream()
                .filter(one -> one.kind() == Kind.WRONG_TYPE).findFirst().orElseThrow();
        assertEquals("\"" + number + "\"", problem.suggestion());
    }

    @Nested
    final class Words {

        @ParameterizedTest
        @CsvSource({"sponsorship, sponsorshp, sponsorship", "governing-body, governing_body, governing-body",
                "sponsorship, broadcast-rights, media-rights", "governing-body, federation, governing-body",
                "launch, lunch, launch"})
        void thatAreNoTokensSuggestTheNearest(String word, String into, String suggestion) {
            Problem problem = Records.read(Records.changed("\"" + word + "\"", "\"" + into + "\""))
                    .problems().getFirst();

            assertEquals(Kind.UNKNOWN_TOKEN, problem.kind());
            assertEquals(suggestion, problem.suggestion());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                "country": "CH"    | "country": "UK"    | ODD_COUNTRY     | GB
                "country": "CH"    | "country": "ch"    | ODD_COUNTRY     | CH
                "currency": "USD"  | "currency": "US$"  | ODD_CURRENCY    | USD
                "zh-Hans"          | "zh_Hans"          | ODD_LANGUAGE    | zh-Hans
                "zh-Hans"          | "cn"               | ODD_LANGUAGE    | zh
                "zh-Hans"          | "Chinese"          | ODD_LANGUAGE    | zh
                "country": "CH"    | "country": "SUI"   | ODD_COUNTRY     | CH
                "country": "CH"    | "country": "CHE"   | ODD_COUNTRY     | CH
                "country": "CH"    | "country": "Switzerland" | ODD_COUNTRY | CH
                "country": "CH"    | "country": "QQ"    | ODD_COUNTRY     |
                "currency": "USD"  | "currency": "XEU"  | ODD_CURRENCY    | EUR
                "currency": "USD"  | "currency": "BTC"  | ODD_CURRENCY    |
                "currency": "USD"  | "currency": "ETH"  | ODD_CURRENCY    |
                "currency": "USD"  | "currency": "USDT" | ODD_CURRENCY    |
                "currency": "USD"  | "currency": "RMB"  | ODD_CURRENCY    | CNY
                "currency": "USD"  | "currency": "euro" | ODD_CURRENCY    | EUR
                "currency": "USD"  | "currency": "usd"  | ODD_CURRENCY    | USD
                "currency": "USD"  | "currency": "$"    | ODD_CURRENCY    | USD
                "currency": "USD"  | "currency": "DM"   | ODD_CURRENCY    | DEM
                "currency": "USD"  | "currency": "SDR"  | ODD_CURRENCY    | XDR
                "country": "CH"    | "country": "SCG"   | ODD_COUNTRY     | CS
                "currency": "USD"  | "currency": "UDS"  | ODD_CURRENCY    | USD
                "editions": ["tok  | "territories": ["USA"], "editions": ["tok | ODD_AREA | US
                "editions": ["tok  | "media": ["streaming"], "editions": ["tok | ODD_MEDIUM | digital
                "editions": ["tok  | "media": ["tv"], "editions": ["tok | ODD_MEDIUM |
                "editions": ["tok  | "territories": ["UK", "150", "Indian subcontinent", "world"], "editions": ["tok | ODD_AREA | GB
                "editions": ["tok  | "territories": ["149"], "editions": ["tok | ODD_AREA |
                "editions": ["tok  | "territories": ["EU"], "editions": ["tok | ODD_AREA | European Union
                "editions": ["tok  | "media": ["paytv"], "editions": ["tok | ODD_MEDIUM | pay-tv
                "published"        | "url": "www.example.org", "published" | ODD_ADDRESS |
                "published"        | "url": "javascript:alert(1)", "published" | ODD_ADDRESS |
                "published"        | "url": "https://", "published" | ODD_ADDRESS |
                "published"        | "url": "https:///bank.example", "published" | ODD_ADDRESS |
                "published"        | "url": "https://bank.example%40evil.example/", "published" | ODD_ADDRESS |
                "published"        | "url": "https://\\u202emoc.knab//:sptth\\u202c.evil.example/", "published" | ODD_ADDRESS |
                "amount": 800000000 | "amount": -5      | NEGATIVE_AMOUNT | 5
                "amount": 800000000 | "amount": 5, "max": 4 | RANGE_REVERSED |
                "amount": 800000000 | "amount": 5, "equivalent": {"amount": 4, "currency": "USD"} | SAME_CURRENCY |
                "amount": 800000000 | "amount": 5, "equivalent": {"amount": 4, "currency": "RMB"} | ODD_CURRENCY | CNY
                "amount": 800000000 | "amount": 5, "equivalent": {"amount": -4, "currency": "CNY"} | NEGATIVE_AMOUNT | 4
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 2, "kind": "cash"}] | PARTS_ADD_UP_OTHERWISE |
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 5}] | PART_OF_NOTHING |
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 5, "period": "2020", "edition": "tokyo-2020"}] | PART_PLACED_TWICE |
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 5, "max": 4, "period": "2020"}] | RANGE_REVERSED |
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 5, "period": "2020-21"}] | READ_OTHERWISE | 2020/2021
                "amount": 800000000 | "amount": 5, "parts": [{"amount": 5, "edition": "tokio-2020"}] | DANGLING_REFERENCE | tokyo-2020
                "amount": 800000000 | "amount": 5, "max": 6, "bound": "at-least" | BOUND_ON_RANGE |
                [{"amount": 800000000, "currency": "USD"}] | [] | NO_FIGURES |
                "term": "2017/2028" | "term": "2017/2028", "ended": {"date": "2016-05"} | ENDED_BEFORE_START |
                "sources": [       | "view": {"scale": "calender"}, "sources": [ | ODD_SCALE | calendar
                """)
        void thatAreProbablyNotMeantAreKeptWithAWarning(String passage, String into, Kind kind, String suggestion) {
            ReadResult result = Records.read(Records.changed(passage, into));

            assertEquals(List.of(kind), Records.kinds(result));
            assertEquals(suggestion, result.problems().getFirst().suggestion());
            assertEquals(7, result.counts().loaded());
        }

        @Test
        void thatAreNoIdsAreKeptWithAWarning() {
            Problem problem = Records.onlyProblem("""
                    {"format": "sponsorline/1", "title": "T", "sources": [{"id": "Not Kebab", "title": "S"}]}
                    """);

            assertEquals(Kind.ODD_ID, problem.kind());
        }
    }

    @Nested
    final class Dates {

        @ParameterizedTest
        @CsvSource({"2021-02-30, NO_SUCH_DAY", "2028/2017, END_BEFORE_START", "2017-1-9, NOT_A_DATE"})
        void thatCannotBeLeaveTheEntryOut(String date, String fault) {
            ReadResult result = Records.read(Records.changed("2017/2028", date));

            Problem problem = result.problems().getFirst();
            assertEquals(Kind.BAD_DATE, problem.kind());
            assertEquals(fault, problem.arguments().getFirst());
            assertEquals("/agreements/0/term", problem.pointer());
            assertEquals(1, result.counts().rejected());
        }

        @Test
        void ofTheRecordItselfLeaveOnlyThatOut() {
            ReadResult result = Records.read(Records.changed("\"sources\"", "\"asOf\": \"2026\", \"sources\""));

            assertEquals(List.of(Kind.NOT_A_DAY), Records.kinds(result));
            assertNull(result.dataset().header().asOf());
            assertEquals(7, result.counts().loaded());
        }
    }

    @Nested
    final class References {

        @Test
        void thatLeadNowhereSuggestTheNearestId() {
            ReadResult result = Records.read(Records.changed("[\"alibaba\"]", "[\"alibab\"]"));
            Problem problem = result.problems().getFirst();

            assertEquals(Kind.DANGLING_REFERENCE, problem.kind());
            assertEquals("alibaba", problem.suggestion());
            assertEquals("/agreements/0/grantees/0", problem.pointer());
            assertEquals(EntryKey.parse("agreement:alibaba-top").get(), problem.entry());
            assertEquals(List.of(), result.dataset().agreements().getFirst().grantees());
            assertEquals(7, result.counts().loaded());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                "grantor": "ioc"                  | "grantor": "x"                     | /agreements/0/grantor
                "editions": ["tokyo-2020"]        | "editions": ["x"]                  | /agreements/0/editions/0
                "editions": ["tokyo-2020"]        | "parent": "x"                      | /agreements/0/parent
                "editions": ["tokyo-2020"]        | "succeeds": "x"                    | /agreements/0/succeeds
                "cite": [{"source": "gt-2021"}]   | "cite": [{"source": "x"}]          | /agreements/0/cite/0/source
                "currency": "USD"}]               | "currency": "USD", "cite": [{"source": "x"}]}] | /agreements/0/value/0/cite/0/source
                [{"amount": 800000000, "currency": "USD"}] | {"amount": 8, "currency": "USD", "cite": [{"source": "x"}]} | /agreements/0/value/cite/0/source
                "editions": ["tokyo-2020"]        | "disputed": [{"field": "f", "value": 1, "cite": [{"source": "x"}]}] | /agreements/0/disputed/0/cite/0/source
                "agreements": ["alibaba-top"]     | "agreements": ["x"]                | /milestones/0/agreements/0
                "agreements": ["alibaba-top"]     | "organizations": ["ioc", "x"]      | /milestones/0/organizations/1
                "agreements": ["alibaba-top"]     | "editions": ["x"]                  | /milestones/0/editions/0
                "agreements": ["alibaba-top"]     | "speaker": {"organization": "x"}   | /milestones/0/speaker/organization
                "organization": "ioc"             | "organization": "x"                | /figures/0/organization
                "value": "undisclosed"            | "cite": [{"source": "x"}]          | /figures/0/cite/0/source
                "kind": "company"                 | "parent": "x"                      | /organizations/1/parent
                "host": {                         | "cite": [{"source": "x"}], "host": { | /editions/0/cite/0/source
                """)
        void areFollowedWhereverTheyStand(String passage, String into, String pointer) {
            ReadResult result = Records.read(Records.changed(passage, into));

            assertEquals(List.of(Kind.DANGLING_REFERENCE), Records.kinds(result));
            assertEquals(pointer, result.problems().getFirst().pointer());
            assertTrue(result.problems().getFirst().line() > 1);
            assertEquals(7, result.counts().loaded());
        }

        @Test
        void toAnIdThatComesTwiceLeadToTheFirst() {
            ReadResult result = Records.read(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "tier": "one"}, {"id": "x", "kind": "supply", "tier": "two"}
                    """));

            assertEquals(List.of(Kind.DUPLICATE_ID), Records.kinds(result));
            assertEquals("/agreements/1/id", result.problems().getFirst().pointer());
            assertEquals("one", result.dataset().agreement("x").get().tier());
            assertEquals(1, result.counts().rejected());
        }

        @ParameterizedTest
        @ValueSource(strings = {"parent", "succeeds"})
        void thatGoInCirclesAreOpened(String member) {
            ReadResult result = Records.read(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "?": "y"}, {"id": "y", "kind": "supply", "?": "z"},
                    {"id": "z", "kind": "supply", "?": "x"}, {"id": "w", "kind": "supply", "?": "x"},
                    {"id": "v", "kind": "supply", "?": "v"}
                    """.replace("?", member)));

            assertEquals(List.of(Kind.CYCLE, Kind.CYCLE), Records.kinds(result));
            assertEquals(List.of(member, "x → y → z → x"), result.problems().getFirst().arguments());
            assertEquals("/agreements/2/" + member, result.problems().getFirst().pointer());
            assertEquals(List.of(member, "v → v"), result.problems().getLast().arguments());
            assertNull(member.equals("parent")
                    ? result.dataset().agreement("z").get().parent()
                    : result.dataset().agreement("z").get().succeeds());
        }

        @Test
        void toThemselvesSuggestNothing() {
            Problem problem = Records.onlyProblem(Records.withAgreements("{\"id\": \"q\", \"kind\": \"supply\", \"parent\": \"p\"}"));

            assertEquals(Kind.DANGLING_REFERENCE, problem.kind());
            assertNull(problem.suggestion());
        }

        @Test
        void withControlCharactersStayOnOneLine() {
            Problem problem = Records.onlyProblem(Records.withAgreements(
                    "{\"id\": \"q\", \"kind\": \"supply\", \"grantor\": \"x\\n\\u001b[31m\\u202e\"}"));

            assertEquals(List.of("x\\u000a\\u001b[31m\\u202e", "@kind.organization"), problem.arguments());
            assertEquals(1, problem.line("f", Locale.ENGLISH).lines().count());
        }

        @Test
        void ofOrganizationsGoInNoCirclesEither() {
            ReadResult result = Records.read(Records.changed("\"kind\": \"company\"", "\"parent\": \"alibaba\""));

            assertEquals(List.of(Kind.CYCLE), Records.kinds(result));
            assertNull(result.dataset().organization("alibaba").get().parent());
        }
    }

    @Nested
    final class Money {

        @Test
        void withoutCurrencyLeavesTheEntryOut() {
            ReadResult result = Records.read(Records.changed(", \"currency\": \"USD\"", ""));

            assertEquals(Kind.NO_CURRENCY, result.problems().getFirst().kind());
            assertEquals("/agreements/0/value/0", result.problems().getFirst().pointer());
            assertEquals(1, result.counts().rejected());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e400", "0e400", "1e-400", "1e999999999", "1e2147483648", "-1e400", "1e-999999999", "0.00000000001"})
        void cannotBeAbsurd(String amount) {
            ReadResult result = Records.read(Records.changed("800000000", amount));

            assertEquals(Kind.ABSURD_NUMBER, result.problems().getFirst().kind());
            assertEquals(1, result.counts().rejected());
        }

        @ParameterizedTest
        @CsvSource({"-0, 0", "-0.0, 0.0", "0.5, 0.5", "1E3, 1E+3", "100e-2, 1.00"})
        void mayBeWrittenAsJsonAllows(String amount, String money) {
            ReadResult result = Records.read(Records.changed("800000000", amount));

            assertEquals(List.of(), result.problems());
            Value.Figures value = (Value.Figures) result.dataset().agreements().getFirst().value();
            assertEquals(new BigDecimal(money), value.figures().getFirst().amount());
        }

        @Test
        void belowZeroIsNoMoreThanOdd() {
            assertEquals(
                    List.of(Kind.NEGATIVE_AMOUNT),
                    Records.kinds(Records.read(Records.changed("800000000", "-800000000"))));
        }

        @ParameterizedTest
        @ValueSource(ints = {100, 900, JsonSyntaxFault.LONGEST_NUMBER})
        void cannotHaveHundredsOfDigits(int digits) {
            ReadResult result = Records.read(Records.changed("800000000", "9".repeat(digits)));

            assertEquals(Kind.ABSURD_NUMBER, result.problems().getFirst().kind());
            assertEquals(6, result.counts().loaded());
        }
    }
}

package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Dates without their quotation marks, or with half of them: the date is named at its place and proposed whole.
final class UnquotedDateTest {

    private static final String BEFORE = "{\"format\": \"sponsorline/1\", \"title\": \"x\", \"agreements\": [\n"
            + "{\"id\": \"x\",\n\"term\": ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2017/2028                | "2017/2028"
            2017/"2028"              | "2017/2028"
            "2017"/2028              | "2017/2028"
            "2017-01-19"/2028        | "2017-01-19/2028"
            "2017-01-19" / "2028"    | "2017-01-19/2028"
            "2017"-"2028"            | "2017/2028"
            "2017/2028               | "2017/2028"
            2017-01-19               | "2017-01-19"
            2017-01-19"              | "2017-01-19"
            2017/2028"               | "2017/2028"
            2017-01"                 | "2017-01"
            2017年                    | "2017"
            2017年7月19日              | "2017-07-19"
            0775                     | "0775"
            '2017'                   | "2017"
            “2017/2028”              | "2017/2028"
            ‘2017’                   | "2017"
            «2017»                   | "2017"
            ../2028                  | "../2028"
            ..\\/2028                | "../2028"
            2017/..                  | "2017/.."
            2017~                    | "2017~"
            19.7.2021                | "2021-07-19"
            July 2021                | "2021-07"
            """)
    void isNamedWhereItStandsAndProposedWhole(String written, String proposed) {
        for (String behind : List.of("}]}", ", \"note\": \"a, b\"}]}", "\n}\n]}", ",\n\"note\": \"x\"\n}]}")) {
            Problem problem = only(BEFORE + written + behind);

            assertEquals(Kind.NOT_JSON, problem.kind(), behind);
            assertEquals(3, problem.line(), behind);
            assertEquals(9, problem.column(), behind);
            assertEquals(List.of("@json.date"), problem.arguments(), behind);
            assertEquals(proposed, problem.suggestion(), behind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"2020\" // since 2019\n}]}", "\"2020\" \"end\": \"2021\"}]}", "2020 /* or so */}]}", "\"2020\"\n\"end\": 1}]}",
            "\"2017, \"so\" they said\"}]}", "12x}]}", "\"20\\q17\"}]}", "\"2017\n/2028\"}]}", "yes}]}", "[\"2020\" \"2021\"]}]}"})
    void nothingIsProposedWhereNoDateIsMeant(String rest) {
        Problem fault = Records.read(BEFORE + rest).problems().stream()
                .filter(problem -> problem.kind() == Kind.NOT_JSON).findFirst().orElseThrow();

        assertNull(fault.suggestion());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | From here on the text is not JSON: a date stands here that is not wholly in quotation marks; JSON puts the whole of it between " and ". Was “"2021-07-19"” meant?
            """)
    void theSentenceSaysThatADateStandsInQuotes(Locale language, String sentence) {
        Problem problem = only("{\"format\": \"sponsorline/1\", \"asOf\":2021-07-19, \"sources\": []}");

        assertEquals(sentence, problem.sentence(language));
    }

    private static Problem only(String text) {
        List<Problem> problems = Records.read(text).problems().stream()
                .filter(problem -> problem.kind() != Kind.MISSING_MEMBER).toList();
        assertEquals(1, problems.size(), () -> text + problems);
        return problems.getFirst();
    }
}

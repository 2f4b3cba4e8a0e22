package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// What can be wrong in the rows of a scope, alone and compared with those of a parent.
final class BadScopeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {}                               | SCOPE_ROW_EMPTY       |          | scope/0
            {"media": ["radio"]}             | SCOPE_BEYOND_UNION    |          | scope/0/media
            {"territories": ["JP"]}          | SCOPE_BEYOND_UNION    |          | scope/0/territories
            {"territories": ["Lapland"]}     | SCOPE_BEYOND_UNION    |          | scope/0/territories
            {"grantees": ["b"]}              | SCOPE_BEYOND_UNION    |          | scope/0/grantees
            {"term": "2017/2019"}            | SCOPE_BEYOND_UNION    |          | scope/0/term
            {"editions": ["e"]}              | SCOPE_WITHOUT_UNION   |          | scope/0/editions
            {"mode": ["LIVE"]}               | UNKNOWN_TOKEN         | live     | scope/0/mode/0
            {"mode": ["on demand"]}          | UNKNOWN_TOKEN         | on-demand | scope/0/mode/0
            {"languages": ["cn"]}            | ODD_LANGUAGE          | zh       | scope/0/languages/0
            {"media": ["tv"]}                | ODD_MEDIUM            |          | scope/0/media/0
            {"grantees": ["aa"]}             | DANGLING_REFERENCE    | a        | scope/0/grantees/0
            {"cite": [{"source": "ss"}], "media": ["digital"]} | DANGLING_REFERENCE | s | scope/0/cite/0/source
            {"modes": ["live"], "media": ["digital"]} | UNKNOWN_MEMBER | mode   | scope/0/modes
            {"term": "2020-21"}              | READ_OTHERWISE        | 2020/2021 | scope/0/term
            """)
    void thatCannotBeIsNamedInItsRow(String row, Kind kind, String suggestion, String pointer) {
        ReadResult result = Records.read(Records.withAgreements("""
                {"id": "x", "kind": "media-rights", "grantees": ["a"], "territories": ["150"], "term": "2018/2024",
                 "media": ["digital", "pay-tv"], "scope": [""" + row + "]}"));
        Problem problem = result.problems().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();

        assertEquals(suggestion, problem.suggestion());
        assertEquals("/agreements/0/" + pointer, problem.pointer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "territories": ["FR"], "media": ["digital"]                        |
            "territories": ["FR"], "media": ["pay-tv"]                         | OUTSIDE_PARENT_TERRITORY territories
            "territories": ["DE"], "media": ["pay-tv", "digital"]              | OUTSIDE_PARENT_TERRITORY territories
            "territories": ["DE"], "media": ["digital"]                        | OUTSIDE_PARENT_TERRITORY territories
            "territories": ["FR", "DE"]                                        |
            "territories": ["FR"], "media": ["digital"], "term": "2018/2024"   | OUTSIDE_PARENT_TERM term
            "territories": ["DE"], "media": ["pay-tv"], "term": "2018/2024"    |
            "media": ["radio"]                                                 | OUTSIDE_PARENT_MEDIA media
            "territories": ["FR", "DE"], "media": ["digital", "pay-tv"], "scope": [{"territories": ["FR"], "media": ["digital"]}, {"territories": ["DE"], "media": ["pay-tv"]}] |
            "territories": ["FR", "DE"], "media": ["digital", "pay-tv"], "scope": [{"territories": ["FR"], "media": ["pay-tv"]}] | OUTSIDE_PARENT_TERRITORY scope/0/territories
            """)
    void ofAParentIsComparedRowByRow(String child, String problem) {
        ReadResult result = Records.read(Records.withAgreements("""
                {"id": "head", "kind": "media-rights", "term": "2018/2024", "territories": ["FR", "DE"],
                 "media": ["digital", "pay-tv"], "scope": [
                   {"territories": ["FR"], "media": ["digital"], "term": "2018/2020"},
                   {"territories": ["DE"], "media": ["pay-tv"]}]},
                {"id": "sub", "kind": "media-rights", "parent": "head", """ + child + "}"));

        assertEquals(
                problem == null ? List.of() : List.of(problem),
                result.problems().stream()
                        .map(one -> one.kind() + " " + one.pointer().replace("/agreements/1/", "")).toList());
    }
}

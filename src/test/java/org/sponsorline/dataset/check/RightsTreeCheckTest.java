package org.sponsorline.dataset.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.Records;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Agreements that grant more than their parent.
final class RightsTreeCheckTest {

    private Problem underParent(String child) {
        return Records.onlyProblem(Records.withAgreements("""
                {"id": "head", "kind": "media-rights", "term": "2018/2024", "territories": ["150", "-GB"],
                 "media": ["free-to-air", "digital"]},
                {"id": "sub", "kind": "media-rights", "parent": "head",
                """ + child + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "term": "2017/2020"          | OUTSIDE_PARENT_TERM      | term
            "term": "2019/2025"          | OUTSIDE_PARENT_TERM      | term
            "territories": ["JP"]        | OUTSIDE_PARENT_TERRITORY | territories
            "territories": ["FR", "GB"]  | OUTSIDE_PARENT_TERRITORY | territories
            "territories": ["world"]     | OUTSIDE_PARENT_TERRITORY | territories
            "media": ["radio"]           | OUTSIDE_PARENT_MEDIA     | media
            """)
    void namesAChildThatGrantsMoreThanItsParent(String child, Kind kind, String member) {
        Problem problem = underParent(child);

        assertEquals(kind, problem.kind());
        assertEquals("/agreements/1/" + member, problem.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"term\": \"2018-03/2024-12-31\"", "\"term\": \"2018/..\"", "\"term\": \"2024-05/\"",
        "\"territories\": [\"FR\", \"039\"]", "\"territories\": [\"150\", \"-GB\"]",
        "\"territories\": [\"Indian subcontinent\"]", "\"media\": [\"digital\"]", "\"tier\": \"none\""})
    void isSilentWhereAllMayBeWell(String child) {
        String text = Records.withAgreements("""
                {"id": "head", "kind": "media-rights", "term": "2018~/2024", "territories": ["150", "-GB"],
                 "media": ["free-to-air", "digital"]},
                {"id": "sub", "kind": "media-rights", "parent": "head",
                """ + child + "}");

        assertEquals(List.of(), Records.kinds(Records.read(text)));
    }
}

package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Organization;

/// Names, parents, members and pictures of organizations as files have them, good and bad.
final class OrganizationsOverTimeTest {

    private static String record(String members) {
        return """
                {"format": "sponsorline/1", "title": "T", "sources": [{"id": "story", "title": "S"}],
                 "organizations": [{"id": "alpha", "name": "A"}, {"id": "x", "name": "X", %s}]}
                """.formatted(members.replace('\'', '"'));
    }

    private static Organization read(String members) {
        return Records.readGood(record(members)).organization("x").orElseThrow();
    }

    private static Problem problem(String members, Kind kind) {
        ReadResult result = Records.read(record(members));
        assertEquals(List.of(kind), Records.kinds(result), () -> result.problems().toString());
        return result.problems().getFirst();
    }

    @Test
    void aParentIsAnIdOrAListOverTime() {
        assertEquals("alpha", read("'parent': 'alpha'").parent());
        assertEquals("alpha", read("'parent': [{'organization': 'alpha', 'term': '2020/..'}]").parent());
        assertNull(read("'parent': [{'organization': 'alpha', 'term': '2010/2020'}]").parent());
    }

    @Test
    void namesOfOneDayAreTwoAtMostInDoubt() {
        assertEquals(2, read("'names': [{'name': 'W', 'term': '2000/2012'}, {'name': 'X', 'term': '2012/..'}]").names().size());
        assertEquals("/organizations/1/names/1/term", problem(
                "'names': [{'name': 'W', 'term': '2000/2012'}, {'name': 'V', 'term': '2010/2015'}]", Kind.NAMES_OVERLAP)
                .pointer());
        assertEquals("/organizations/1/names/0/name",
                problem("'names': [{'name': 'W', 'term': '2000/..'}]", Kind.NOT_PRESENT_NAME).pointer());
        problem("'names': [{'term': '2000/2010'}]", Kind.MISSING_MEMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'parent': 'alpa'|/organizations/1/parent",
        "'parent': [{'organization': 'alpha'}, {'organization': 'alpa'}]|/organizations/1/parent/1/organization",
        "'members': [{'organization': 'alpa', 'term': '2020'}]|/organizations/1/members/0/organization",
        "'members': [{'organization': 'alpha', 'cite': [{'source': 'stori'}]}]|/organizations/1/members/0/cite/0/source",
        "'names': [{'name': 'W', 'cite': [{'source': 'stori'}]}]|/organizations/1/names/0/cite/0/source"})
    void referencesThatLeadNowhereAreNamed(String members, String pointer) {
        Problem problem = problem(members, Kind.DANGLING_REFERENCE);
        assertEquals(pointer, problem.pointer());
        assertEquals(members.contains("stori") ? "story" : "alpha", problem.suggestion());
    }

    @Test
    void nobodyIsAMemberOrAParentOfItself() {
        assertEquals("/organizations/1/members/0",
                problem("'members': [{'organization': 'x'}]", Kind.SELF_REFERENCE).pointer());
        problem("'parent': 'x'", Kind.CYCLE);
        problem("'parent': [{'organization': 'x', 'term': '2020/..'}]", Kind.CYCLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.png", "a/b c/Logo.JPEG", "标志.jpg"})
    void aPictureIsAFileBesideTheRecord(String name) {
        assertEquals(name, read("'picture': '" + name + "'").picture());
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/logo.png,", "../logo.png,", "a/../../logo.png,", "https://example.org/logo.png,", "C:/logo.png,",
        "logo.gif,", "logo,", "./logo.png, logo.png", "a\\\\logo.png, a/logo.png", "a//b.png,"})
    void whatLeavesTheFolderOrIsNoPictureIsLeftOut(String name, String meant) {
        ReadResult result = Records.read(record("'picture': '" + name + "'"));

        assertEquals(List.of(Kind.ODD_PICTURE), Records.kinds(result));
        assertEquals(meant, result.problems().getFirst().suggestion());
        assertNull(result.dataset().organization("x").orElseThrow().picture());
    }
}

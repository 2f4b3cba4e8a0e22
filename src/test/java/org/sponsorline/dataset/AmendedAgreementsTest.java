package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;

/// Changes in mid-term, options and shared rights as files have them, good and bad.
final class AmendedAgreementsTest {

    private static String deal(String members) {
        return Records.withAgreements("{\"id\": \"x\", \"kind\": \"supply\", " + members.replace('\'', '"') + "}");
    }

    private static Problem problem(String members, Kind kind) {
        ReadResult result = Records.read(deal(members));
        assertEquals(List.of(kind), Records.kinds(result), () -> result.problems().toString());
        return result.problems().getFirst();
    }

    private static Agreement read(String members) {
        return Records.readGood(deal(members)).agreements().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'tier': 'Gold'|'field': 'tier', 'from': 'Silver', 'to': 'Gold'",
        "'exclusive': false|'field': 'exclusive', 'from': true, 'to': false",
        "'term': '2014/2021'|'to': '2014/2021', 'from': '2014/2020', 'field': 'term'",
        "'value': 'undisclosed'|'field': 'value', 'from': {'amount': 3, 'currency': 'EUR'}, 'to': 'undisclosed'",
        "'grantees': ['a', 'b']|'field': 'grantees', 'from': ['a'], 'to': ['a', 'b']",
        "'territories': ['-GB', '150']|'field': 'territories', 'from': ['GB'], 'to': ['-GB', '150']",
        "'media': ['any']|'field': 'media', 'to': ['any']",
        "'kind2': 1, 'x': 1|'field': 'categories', 'from': ['beer']"})
    void aChangeIsWrittenAsTheMemberItChanges(String now, String change) {
        String stated = now.contains("kind2") ? "" : now + ", ";
        Amendment amendment = read(stated + "'amended': [{" + change + "}]").amended().getFirst();

        assertEquals(amendment.to(), amendment.field().of(read(stated + "'announced': '2020'")));
    }

    @Test
    void whatIsWrongInAChangeIsNamedAtItsPlaceWithASuggestion() {
        Problem word = problem("'amended': [{'field': 'teir', 'to': 'Gold'}]", Kind.UNKNOWN_TOKEN);
        assertEquals("/agreements/0/amended/0/field", word.pointer());
        assertEquals("tier", word.suggestion());
        Problem medium = problem("'media': ['pay-tv'], 'amended': [{'field': 'media', 'from': ['digtal'], 'to': ['pay-tv']}]",
                Kind.ODD_MEDIUM);
        assertEquals("/agreements/0/amended/0/from/0", medium.pointer());
        assertEquals("digital", medium.suggestion());
        Problem date = problem("'amended': [{'field': 'term', 'from': '19.07.2021'}]", Kind.BAD_DATE);
        assertEquals("2021-07-19", date.suggestion());
        Problem type = problem("'amended': [{'field': 'exclusive', 'from': 'yes'}]", Kind.WRONG_TYPE);
        assertEquals("/agreements/0/amended/0/from", type.pointer());
        assertEquals(1, type.sentence(Locale.ENGLISH).lines().count());
        assertEquals("/agreements/0/amended/0",
                problem("'amended': [{'from': 'Gold'}]", Kind.MISSING_MEMBER).pointer());
    }

    @Test
    void aChangeThatContradictsTheAgreementIsWarnedOf() {
        assertEquals("/agreements/0/amended/0/to", problem(
                "'tier': 'Gold', 'amended': [{'field': 'tier', 'from': 'Gold', 'to': 'Silver'}]", Kind.NOT_AS_AMENDED)
                .pointer());
        problem("'amended': [{'date': '2020', 'field': 'tier'}]", Kind.CHANGES_NOTHING);
        problem("'tier': 'A', 'amended': [{'field': 'tier', 'from': 'A', 'to': 'A'}]", Kind.CHANGES_NOTHING);
        // Only the last change is held against the agreement, wherever it stands.
        read("'tier': 'C', 'amended': [{'date': '2021', 'field': 'tier', 'from': 'B', 'to': 'C'}, "
                + "{'date': '2020', 'field': 'tier', 'from': 'A', 'to': 'B'}]");
    }

    @Test
    void whatAnOptionSaysIsRead() {
        AgreementOption option = read("'options': [{'kind': 'first-refusal', 'holder': 'a', 'by': '2024-03', "
                + "'until': '2026', 'editions': ['e'], 'status': 'waived', 'note': 'n', 'cite': [{'source': 's'}]}]")
                .options().getFirst();

        assertEquals(AgreementOption.Kind.FIRST_REFUSAL, option.kind());
        assertEquals(AgreementOption.Status.WAIVED, option.status());
        assertEquals("2024-03", option.by().text());
        assertEquals(List.of("e"), option.editions());
    }

    @Test
    void whatIsWrongInAnOptionIsNamed() {
        assertEquals("extend", problem("'options': [{'kind': 'extent'}]", Kind.UNKNOWN_TOKEN).suggestion());
        assertEquals("lapsed", problem("'options': [{'kind': 'match', 'status': 'lapse'}]", Kind.UNKNOWN_TOKEN).suggestion());
        assertEquals("/agreements/0/options/0/by", problem(
                "'options': [{'kind': 'extend', 'by': '2027', 'until': '2026'}]", Kind.OPTION_REVERSED).pointer());
        problem("'options': [{'by': '2027'}]", Kind.MISSING_MEMBER);
        assertEquals("/agreements/0/options/0/holder",
                problem("'options': [{'kind': 'break', 'holder': 'nobody'}]", Kind.DANGLING_REFERENCE).pointer());
        assertEquals("/agreements/0/options/0/leads",
                problem("'options': [{'kind': 'extend', 'leads': 'x'}]", Kind.SELF_REFERENCE).pointer());
        ReadResult unused = Records.read(Records.withAgreements(
                "{\"id\": \"x\", \"kind\": \"supply\", \"options\": [{\"kind\": \"extend\", \"status\": \"lapsed\", "
                        + "\"leads\": \"y\"}]}, {\"id\": \"y\", \"kind\": \"supply\"}"));
        assertEquals(List.of(Kind.LEADS_UNUSED), Records.kinds(unused));
    }

    @Test
    void referencesThatLeadNowhereAreNamedAndLeftOut() {
        String bad = "'grantees': ['a'], 'sharedWith': ['x', 'gone'], 'amended': [{'field': 'grantees', 'from': "
                + "['a', 'bb'], 'to': ['a'], 'cite': [{'source': 'z'}]}, "
                + "{'field': 'value', 'from': {'amount': 3, 'currency': 'EUR', 'cite': [{'source': 'q'}]}}], "
                + "'options': [{'kind': 'match', 'editions': ['f'], 'leads': 'gone'}]";
        ReadResult result = Records.read(deal(bad));

        assertEquals(List.of(
                "/agreements/0/sharedWith/0", "/agreements/0/sharedWith/1", "/agreements/0/amended/0/from/1",
                "/agreements/0/amended/0/cite/0/source", "/agreements/0/amended/1/from/cite/0/source",
                "/agreements/0/options/0/editions/0", "/agreements/0/options/0/leads"),
                result.problems().stream().map(Problem::pointer).toList());
        Agreement kept = result.dataset().agreements().getFirst();
        assertEquals(List.of(), kept.sharedWith());
        assertEquals(new Amendment.FieldValue.Several(List.of("a")), kept.amended().getFirst().from());
        assertNull(kept.options().getFirst().leads());
    }

    @Test
    void anEndByMutualAgreementIsRead() {
        assertEquals(Agreement.Reason.MUTUAL, read("'ended': {'reason': 'mutual'}").ended().reason());
    }
}

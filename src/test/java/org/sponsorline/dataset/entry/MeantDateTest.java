package org.sponsorline.dataset.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.dataset.Records;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.dataset.problem.Problem.Severity;

/// Dates that are read as EDTF has it, and that people hardly ever mean so.
final class MeantDateTest {

    private static ReadResult withTerm(String term) {
        return Records.read(Records.withAgreements("{\"id\": \"x\", \"kind\": \"supply\", \"grantees\": [\"b\"], \"term\": \""
                + term + "\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-21, 2020/2021", "2021-22, 2021/2022", "2022-23, 2022/2023", "2023-24, 2023/2024", "2011-12, 2011/2012",
        "2000-01, 2000/2001", "2012-21, 2012/2021", "2005-12, 2005/2012", "2020-21~, 2020/2021~",
        "2020-21/2022-23, 2020/2023", "2008-09/2011-12, 2008/2012", "2015/2020-21, 2015/2021", "-2028, /2028"})
    void areRemarkedOnInATerm(String term, String meant) {
        ReadResult result = withTerm(term);

        assertEquals(List.of(Kind.READ_OTHERWISE), Records.kinds(result));
        Problem remark = result.problems().getFirst();
        assertEquals(Severity.INFO, remark.severity());
        assertEquals(meant, remark.suggestion());
        assertEquals("/agreements/0/term", remark.pointer());
        assertEquals(term, result.dataset().agreements().getFirst().term().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2020", "2021-07", "2020-22/2022", "2024-22", "2008-08", "2020-07/2021-06", "2010-11/2012-06", "2017/..", "-0775",
        "2011-XX", "-0775/0393"})
    void areNotFoundInWhatIsPlain(String term) {
        assertEquals(List.of(), withTerm(term).problems());
    }

    @ParameterizedTest
    @CsvSource({"2020-21, 1", "2011-12, 0", "2012-21, 0", "2005-12, 0", "-2028, 1"})
    void happenedInAMonthMoreOftenThanInASeasonOfSports(String announced, int remarks) {
        ReadResult result = Records.read(Records.withAgreements(
                "{\"id\": \"x\", \"kind\": \"supply\", \"grantees\": [\"b\"], \"announced\": \"" + announced + "\"}"));

        assertEquals(remarks, result.problems().size());
    }

    @Test
    void areSaidAsTheyAreReadWithTheWayOut() {
        Problem remark = withTerm("2020-21").problems().getFirst();

        assertEquals("“2020-21” is read as spring 2020. A sports season or a span of years is written with a slash and"
                + " whole years. Was “2020/2021” meant?", remark.sentence(Locale.ENGLISH));
        assertEquals("“2020-21”读作2020年春季。赛季或跨年的时间段要用斜线和完整的年份书写。是否应为“2020/2021”？",
                remark.sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whichAreNoneNameAllThatWasWritten() {
        Problem problem = withTerm("2016/17").problems().getFirst();

        assertEquals(Kind.BAD_DATE, problem.kind());
        assertEquals("2016/2017", problem.suggestion());
        assertTrue(problem.sentence(Locale.ENGLISH).startsWith("“2016/17” is not a span"));
    }
}

package org.sponsorline.dataset.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.dataset.Records;
import org.sponsorline.dataset.problem.Problem.Kind;

final class ProblemTextTest {

    /// Of those left out the sentence is that of the part that was read, or ends with it.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"BAD_DATE", "BAD_VIEW"})
    void everyKindHasASentenceInBothLanguages(Kind kind) {
        Problem problem = new Problem(kind, List.of("a", "b", "c"), 1, 1, "", null, null);

        assertTrue(problem.sentence(Locale.ENGLISH).endsWith("."));
        assertTrue(problem.sentence(Locale.CHINESE).endsWith("。"));
        assertTrue(!problem.sentence(Locale.ENGLISH).contains("{"), problem.sentence(Locale.ENGLISH));
    }

    @Test
    void suggestionFollowsTheSentence() {
        Problem problem = Records.read(Records.changed("[\"alibaba\"]", "[\"alibab\"]")).problems().getFirst();

        assertEquals(
                "There is no organization with the id “alibab” in this record, so the reference is left out;"
                        + " correct it or add the entry. Was “alibaba” meant?",
                problem.sentence(Locale.ENGLISH));
        assertEquals(
                "此记录中没有标识为“alibab”的机构，因此略去该引用；请更正或补上条目。是否应为“alibaba”？",
                problem.sentence(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void datesSayWhatIsWrongWithThem() {
        Problem problem = Records.read(Records.changed("2017/2028", "2021-02-30")).problems().getFirst();

        assertEquals("The day “2021-02-30” does not exist; 2021-02 has 28 days.", problem.sentence(Locale.UK));
    }

    @Test
    void wordsOfTheFileAreNeverTakenForKeys() {
        Problem problem = Records.read(Records.changed("[\"alibaba\"]", "[\"@no.key {0} ''\"]")).problems().getFirst();

        assertTrue(problem.sentence(Locale.ENGLISH).contains("“@no.key {0} ''”"));
    }

    @Test
    void languagesHaveTheSameWords() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_zh.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(ProblemText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.keySet();
    }
}

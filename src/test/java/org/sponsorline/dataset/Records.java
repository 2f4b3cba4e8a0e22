package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Dataset;

/// Small records for tests.
public final class Records {

    /// A record in which nothing is wrong, and which uses every array.
    static final String GOOD = """
            { "format": "sponsorline/1", "title": "One deal",
              "sources": [
                {"id": "gt-2021", "title": "Chinese tech firms", "publisher": "Global Times", "published": "2021-07-19"}],
              "organizations": [
                {"id": "ioc", "name": "International Olympic Committee", "kind": "governing-body", "country": "CH"},
                {"id": "alibaba", "name": {"en": "Alibaba Group", "zh-Hans": "阿里巴巴集团"}, "kind": "company"}],
              "editions": [
                {"id": "tokyo-2020", "name": "Tokyo 2020", "host": {"city": "Tokyo", "country": "JP"}}],
              "agreements": [
                {"id": "alibaba-top", "kind": "sponsorship", "grantor": "ioc", "grantees": ["alibaba"],
                 "announced": "2017-01-19", "term": "2017/2028", "editions": ["tokyo-2020"],
                 "value": [{"amount": 800000000, "currency": "USD"}], "cite": [{"source": "gt-2021"}]}],
              "milestones": [
                {"id": "launch", "kind": "launch", "date": "2021-07", "title": "Cloud pin", "agreements": ["alibaba-top"]}],
              "figures": [
                {"id": "cycle", "organization": "ioc", "period": "2017/2021", "value": "undisclosed"}] }
            """;

    private Records() {}

    /// The good record with one of its passages changed.
    public static String changed(String passage, String into) {
        String changed = GOOD.replace(passage, into);
        if (changed.equals(GOOD)) {
            throw new IllegalArgumentException("The good record has no " + passage);
        }
        return changed;
    }

    /// A record with these agreements, besides two organizations `a` and `b`, an edition `e` and a source `s`.
    public static String withAgreements(String agreements) {
        return """
                {"format": "sponsorline/1", "title": "T", "sources": [{"id": "s", "title": "S"}],
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "editions": [{"id": "e", "name": "E"}],
                 "agreements": [
                """ + agreements + "]}\n";
    }

    public static ReadResult read(String text) {
        return DatasetReader.read(text.getBytes(StandardCharsets.UTF_8), "test.json", ReadProgress.NONE);
    }

    /// Reads a record in which nothing may be wrong.
    public static Dataset readGood(String text) {
        ReadResult result = read(text);
        assertEquals(List.of(), result.problems());
        return result.dataset();
    }

    public static List<Kind> kinds(ReadResult result) {
        return result.problems().stream().map(Problem::kind).toList();
    }

    /// The one problem that a text has.
    public static Problem onlyProblem(String text) {
        ReadResult result = read(text);
        assertEquals(1, result.problems().size(), () -> result.problems().toString());
        return result.problems().getFirst();
    }
}

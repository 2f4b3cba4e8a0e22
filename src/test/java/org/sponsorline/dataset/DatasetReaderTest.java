package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.ReadPass.Way;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

final class DatasetReaderTest {

    @Nested
    final class AGoodRecord {

        @Test
        void isTakenOverWhole() {
            ReadResult result = Records.read(Records.GOOD);

            assertEquals(List.of(), result.problems());
            assertEquals(new ReadResult.Counts(7, 0, 0, 0, 0), result.counts());
        }

        @Test
        void keepsWhatAnAgreementSays() {
            Dataset dataset = Records.readGood(Records.withAgreements("""
                    {"id": "d", "kind": "media-rights", "programme": "TOP", "tier": "Gold", "grantor": "a",
                     "grantees": ["b", "a"], "title": {"en": "Deal", "zh-Hans": "协议"}, "categories": ["cloud"],
                     "exclusive": true, "territories": ["150", "-GB"], "media": ["pay-tv", "digital"],
                     "announced": "2016-12~", "term": "2017-01-19/2028",
                     "ended": {"date": "2020-03", "announced": "2019", "reason": "withdrawn", "note": "Early."},
                     "editions": ["e"],
                     "value": [{"amount": 1.5e8, "max": 2e8, "currency": "EUR", "basis": "per-cycle", "kind": "mixed",
                                "certainty": "reported", "cite": [{"source": "s", "quote": "Q"}]},
                               {"amount": 7, "currency": "USD"}],
                     "disputed": [{"field": "term", "value": "2018/2028", "cite": [{"source": "s"}]},
                                  {"field": "value", "value": {"amount": [1, null, true]}}],
                     "note": "N", "cite": [{"source": "s", "field": "term", "note": "p. 3"}], "facts": ["f-1", "f-2"]}
                    """));

            Agreement agreement = dataset.agreements().getFirst();
            assertAll(
                    () -> assertEquals(Agreement.Kind.MEDIA_RIGHTS, agreement.kind()),
                    () -> assertEquals(List.of("b", "a"), agreement.grantees()),
                    () -> assertEquals("协议", agreement.title().in(Locale.SIMPLIFIED_CHINESE)),
                    () -> assertEquals(Boolean.TRUE, agreement.exclusive()),
                    () -> assertEquals("[150, -GB]", agreement.territories().toString()),
                    () -> assertEquals(List.of("pay-tv", "digital"), agreement.media()),
                    () -> assertEquals("2016-12~", agreement.announced().text()),
                    () -> assertEquals("2017-01-19/2028", agreement.term().text()),
                    () -> assertEquals(Agreement.Reason.WITHDRAWN, agreement.ended().reason()),
                    () -> assertEquals(Text.of("Early."), agreement.ended().note()),
                    () -> assertEquals("2018/2028", agreement.disputed().getFirst().value()),
                    () -> assertEquals("{\"amount\":[1,null,true]}", agreement.disputed().get(1).value()),
                    () -> assertEquals(List.of(new Citation("s", "term", null, "p. 3")), agreement.cite()),
                    () -> assertEquals(List.of("f-1", "f-2"), agreement.facts()));
            Money money = agreement.value().figuresOrNone().getFirst();
            assertEquals(0, money.amount().compareTo(new BigDecimal("150000000")));
            assertEquals(0, money.max().compareTo(new BigDecimal("200000000")));
            assertEquals(Money.Basis.PER_CYCLE, money.basis());
            assertEquals(Money.Kind.MIXED, money.kind());
            assertEquals(Money.Certainty.REPORTED, money.certainty());
            assertEquals(List.of(new Citation("s", null, "Q", null)), money.cite());
        }

        @Test
        void keepsAWithheldPriceApartFromAnUnknownOne() {
            Dataset dataset = Records.readGood(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "value": "undisclosed"}, {"id": "y", "kind": "licence"}
                    """));

            assertEquals(Value.UNDISCLOSED, dataset.agreements().get(0).value());
            assertEquals(Value.NOT_KNOWN, dataset.agreements().get(1).value());
            assertNull(dataset.agreements().get(1).exclusive());
        }

        @Test
        void keepsWhoSaidWhat() {
            Dataset dataset = Records.readGood(Records.changed("\"date\": \"2021-07\",", """
                    "date": "2021-07-19T20:50:00+08:00", "speaker":
                    {"name": "Daniel Zhang", "role": "CEO", "organization": "alibaba"},"""));

            Milestone milestone = dataset.milestones().getFirst();
            assertEquals(
                    new Milestone.Speaker(Text.of("Daniel Zhang"), Text.of("CEO"), "alibaba"), milestone.speaker());
            assertEquals(EdtfDate.Precision.TIME, ((EdtfDate) milestone.date()).precision());
        }

        @Test
        void keepsTheViewItAsksFor() {
            Dataset dataset = Records.readGood(Records.changed("\"sources\"", """
                    "asOf": "2026-02-23", "description": "D",
                    "view": {"window": "2016/2032", "groupBy": "programme", "scale": "calendar"}, "sources\""""));

            assertEquals("2016/2032", dataset.header().view().window().text());
            assertEquals("programme", dataset.header().view().groupBy());
            assertEquals("2026-02-23", dataset.header().asOf().text());
        }

        @Test
        void mayHaveItsMembersInAnyOrder() {
            Dataset dataset = Records.readGood("""
                    {"agreements": [{"grantees": ["b"], "kind": "supply", "id": "x"}], "sources": [],
                     "organizations": [{"name": "B", "id": "b"}], "title": "T", "format": "sponsorline/1"}
                    """);

            assertEquals("b", dataset.organization(dataset.agreements().getFirst().grantees().getFirst()).get().id());
        }

        @Test
        void sharesEqualWordsDatesAndSources() {
            String deal = "\"kind\": \"supply\", \"tier\": \"Gold\", \"grantees\": [\"a\"], \"term\": \"2017/2028\", "
                    + "\"cite\": [{\"source\": \"s\"}]}";
            Dataset dataset = Records.readGood(
                    Records.withAgreements("{\"id\": \"x\", " + deal + ", {\"id\": \"y\", " + deal));

            Agreement one = dataset.agreements().get(0);
            Agreement other = dataset.agreements().get(1);
            assertSame(one.tier(), other.tier());
            assertSame(one.grantees(), other.grantees());
            assertSame(one.term().start(), other.term().start());
            assertSame(one.term().end(), other.term().end());
            assertSame(one.cite(), other.cite());
        }
    }

    @Nested
    final class Rejection {

        @Test
        void leavesTheGoodNeighboursAlone() {
            ReadResult result = Records.read(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "term": "2021-02-30"}, {"id": "y", "kind": "supply"}, 7,
                    {"id": "z", "kind": "supply"}
                    """));

            assertEquals(List.of("y", "z"), result.dataset().agreements().stream().map(Agreement::id).toList());
            assertEquals(6, result.counts().loaded());
            assertEquals(2, result.counts().rejected());
        }

        @Test
        void isToldApartFromAbsenceByThoseWhoRefer() {
            ReadResult result = Records.read(Records.withAgreements("""
                    {"id": "x", "kind": "supply", "exclusive": "perhaps"}, {"id": "y", "kind": "supply", "parent": "x"}
                    """));

            assertEquals(List.of(Kind.WRONG_TYPE, Kind.REFERENCE_TO_REJECTED), Records.kinds(result));
            assertNull(result.dataset().agreements().getFirst().parent());
        }

        @Test
        void countsTheEntriesOfAnArrayThatComesTwice() {
            ReadResult result = Records.read("""
                    {"format": "sponsorline/1", "title": "T", "sources": [{"id": "s", "title": "S"}],
                     "sources": [{"id": "t", "title": "T"}, {"id": "u", "title": "U"}]}
                    """);

            assertEquals(List.of(Kind.DUPLICATE_MEMBER), Records.kinds(result));
            assertEquals(1, result.counts().loaded());
            assertEquals(2, result.counts().rejected());
        }

        @Test
        void keepsPointersRightForTheEntriesBehindIt() {
            ReadResult result = Records.read(Records.withAgreements("""
                    1, {"id": "x", "kind": "supply"}, 2, 3, {"id": "y", "kind": "supply", "grantees": ["a", "nobody"]}
                    """));

            assertEquals("/agreements/4/grantees/1", result.problems().getLast().pointer());
            assertEquals(List.of("a"), result.dataset().agreements().getLast().grantees());
        }
    }

    @Test
    void tellsHowFarItHasCome() {
        byte[] bytes = Records.GOOD.getBytes(StandardCharsets.UTF_8);
        List<Long> read = new ArrayList<>();

        DatasetReader.read(bytes, "x", (bytesRead, total, entries) -> {
            assertEquals(bytes.length, total);
            read.add(bytesRead);
        });

        assertEquals(bytes.length, read.getLast());
    }

    @Test
    void givesNothingOnceCancelled() {
        ReadResult result = DatasetReader.read(
                Records.GOOD.getBytes(StandardCharsets.UTF_8), "x", new ReadProgress() {
                    @Override
                    public void onProgress(long bytesRead, long bytesTotal, long entries) {
                        throw new AssertionError("It was cancelled before.");
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                });

        assertTrue(result.unreadable());
        assertEquals(List.of(Kind.CANCELLED), Records.kinds(result));
    }

    @Test
    void firstPartIsSoundInItselfAndTheWholeAsEver() {
        String agreements = IntStream.range(0, 30_000)
                .mapToObj(i -> "{\"id\": \"x-%d\", \"kind\": \"supply\", \"grantor\": \"a\", \"succeeds\": \"x-%d\", \"parent\": \"x-%d\"}"
                        .formatted(i, i + 1, Math.max(0, i - 1)))
                .collect(Collectors.joining(",\n"));
        byte[] bytes = Records.withAgreements(agreements).getBytes(StandardCharsets.UTF_8);
        for (Way way : Way.values()) {
            List<Dataset> parts = new ArrayList<>();
            ReadProgress watch = new ReadProgress() {
                @Override
                public void onProgress(long bytesRead, long bytesTotal, long entries) {}

                @Override
                public boolean wantsPart(long bytesRead, long bytesTotal, int items) {
                    return parts.isEmpty() && items >= 1_000;
                }

                @Override
                public void onPart(Dataset part) {
                    parts.add(part);
                }
            };
            ByteSource source = ByteSource.of(bytes, "x");
            ReadResult watched = assertDoesNotThrow(() -> DatasetReader.read(source, watch, way));
            ReadResult unwatched = assertDoesNotThrow(() -> DatasetReader.read(source, ReadProgress.NONE, way));

            Dataset part = parts.getFirst();
            int count = part.agreements().size();
            assertTrue(count >= 1_000 && count < 30_000);
            assertEquals("T", part.header().title().first());
            assertNull(part.agreements().getLast().succeeds());
            assertEquals("x-1", part.agreements().getFirst().succeeds());
            assertEquals("a", part.agreements().getLast().grantor());
            assertEquals(unwatched.dataset().agreements(), watched.dataset().agreements());
            assertEquals(unwatched.problems(), watched.problems());
            assertEquals(unwatched.counts(), watched.counts());
        }
    }
}

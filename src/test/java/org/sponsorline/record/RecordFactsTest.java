package org.sponsorline.record;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled record against the two registers of facts that it was made from. Facts of the second may sharpen facts
/// of the first, which they name under `refines`.
class RecordFactsTest {

    private static final BundledRecord RECORD = BundledRecord.open();
    private static final Map<String, JsonObject> REGISTER = register();
    private static final String DOCUMENT = document();

    private static Map<String, JsonObject> register() {
        Map<String, JsonObject> facts = new LinkedHashMap<>();
        for (String register : List.of("facts.json", "facts-2.json")) {
            for (JsonElement fact : BundledRecord.json(register).getAsJsonArray()) {
                String id = fact.getAsJsonObject().get("id").getAsString();
                assertNull(facts.put(id, fact.getAsJsonObject()), id);
            }
        }
        return facts;
    }

    /// The facts that each fact sharpens; empty for most.
    private static List<String> refined(String fact) {
        JsonElement named = REGISTER.get(fact).get("refines");
        return named == null ? List.of() : named.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    private static String document() {
        try {
            return Files.readString(Path.of("src/docs/record.md"));
        } catch (IOException e) {
            throw new AssertionError("src/docs/record.md cannot be read", e);
        }
    }

    /// The facts that the document lists under this heading, one a bullet that begins with the fact's id.
    private static Set<String> listedUnder(String heading) {
        int start = DOCUMENT.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, "src/docs/record.md has no heading " + heading);
        int end = DOCUMENT.indexOf("\n## ", start + 1);
        String section = end < 0 ? DOCUMENT.substring(start) : DOCUMENT.substring(start, end);
        return Pattern.compile("(?m)^- `([a-z0-9-]+)`: \\S.*").matcher(section).results()
                .map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> withEvidence(String evidence) {
        return REGISTER.values().stream()
                .filter(fact -> fact.get("evidence").getAsString().equals(evidence))
                .map(fact -> fact.get("id").getAsString())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyFactIsCarriedOrListedAsLeftOut() {
        Set<String> gap = new TreeSet<>(REGISTER.keySet());
        gap.removeAll(RECORD.carriers().keySet());
        gap.removeAll(listedUnder("Facts not carried"));
        assertEquals(Set.of(), gap);
    }

    @Test
    void noFactIsBothCarriedAndListedAsLeftOut() {
        Set<String> both = listedUnder("Facts not carried");
        both.retainAll(RECORD.carriers().keySet());
        assertEquals(Set.of(), both);
    }

    @Test
    void recordAndDocumentNameOnlyFactsOfTheRegister() {
        Set<String> named = new TreeSet<>(RECORD.carriers().keySet());
        named.addAll(listedUnder("Facts not carried"));
        named.addAll(listedUnder("Facts carried in part"));
        named.removeAll(REGISTER.keySet());
        assertEquals(Set.of(), named);
    }

    @Test
    void everyEntryIsMadeFromAFactOrIsUncited() {
        List<String> unexplained = RECORD.entries().entrySet().stream()
                .filter(entry -> BundledRecord.facts(entry.getValue()).isEmpty() && entry.getValue().has("cite"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void aSharperFactStandsAtAnEntryOfTheFactItSharpens() {
        Map<String, List<String>> carriers = RECORD.carriers();
        Set<String> apart = new TreeSet<>();
        for (String fact : REGISTER.keySet()) {
            for (String blunt : refined(fact)) {
                if (Collections.disjoint(carriers.getOrDefault(fact, List.of()), carriers.getOrDefault(blunt, List.of()))) {
                    apart.add(fact + " and " + blunt);
                }
            }
        }
        assertEquals(Set.of(), apart);
    }

    @Test
    void whatIsGeneralKnowledgeIsUncited() {
        Set<String> general = withEvidence("general");
        assertFalse(general.isEmpty());
        assertAll(RECORD.entries().entrySet().stream()
                .filter(entry -> !BundledRecord.facts(entry.getValue()).isEmpty())
                .filter(entry -> general.containsAll(BundledRecord.facts(entry.getValue())))
                .map(entry -> () -> assertFalse(entry.getValue().toString().contains("\"cite\""), entry.getKey())));
    }

    @Test
    void generalKnowledgeStandsUncitedBesideAPageUnlessThePageConfirmsIt() {
        Set<String> unconfirmed = withEvidence("general");
        REGISTER.keySet().forEach(fact -> unconfirmed.removeAll(refined(fact)));
        assertAll(RECORD.entries().entrySet().stream()
                .filter(entry -> BundledRecord.facts(entry.getValue()).stream().anyMatch(unconfirmed::contains))
                .filter(entry -> !unconfirmed.containsAll(BundledRecord.facts(entry.getValue())))
                .map(entry -> () -> assertTrue(
                        BundledRecord.objects(entry.getValue(), "value").stream().anyMatch(money -> !money.has("cite")),
                        entry.getKey())));
    }

    @Test
    void whatAPageSaysIsCited() {
        Set<String> general = withEvidence("general");
        assertAll(RECORD.entries().entrySet().stream()
                .filter(entry -> !BundledRecord.facts(entry.getValue()).isEmpty())
                .filter(entry -> BundledRecord.facts(entry.getValue()).stream().noneMatch(general::contains))
                .map(entry -> () -> assertTrue(entry.getValue().has("cite"), entry.getKey())));
    }

    @Test
    void everyFactOfTheArticleIsWithinThreeClicksOfAlibabaOrKuaishou() {
        Map<String, Integer> clicks =
                RECORD.clicksFrom(List.of("organizations/alibaba", "organizations/kuaishou"));
        Map<String, List<String>> carriers = RECORD.carriers();
        Set<String> article = withEvidence("article");
        assertEquals(29, article.size());
        assertAll(article.stream().map(fact -> () -> assertTrue(
                carriers.getOrDefault(fact, List.of()).stream().anyMatch(name -> clicks.getOrDefault(name, 99) <= 3),
                fact)));
    }

    @Test
    void tokyoShowsWhenItWasScheduledAndWhenItWasHeld() {
        JsonObject tokyo = RECORD.entry("editions/tokyo-2020");
        assertEquals("2020-07-24/2020-08-09", tokyo.get("scheduled").getAsString());
        assertEquals("2021-07-23/2021-08-08", tokyo.get("held").getAsString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mcdonalds-top,          2017-06-16, mutual
            general-electric-top-2013, 2021,    expired
            dow-top,                2021,       expired
            atos-top-2021,          2024-12,    expired
            bridgestone-top,        2024-12,    expired
            intel-top,              2024-12,    expired
            panasonic-top-2017,     2024-12,    expired
            toyota-top,             2024-12,    expired
            """)
    void whatEndedSaysWhenAndHow(String agreement, String date, String reason) {
        JsonObject ended = RECORD.entry("agreements/" + agreement).getAsJsonObject("ended");
        assertEquals(date, ended.get("date").getAsString());
        assertEquals(reason, ended.get("reason").getAsString());
    }

    /// Where sources disagree, all versions stand.
    @Nested
    class Disagreements {

        @ParameterizedTest
        @CsvSource(textBlock = """
                agreements/alibaba-top,               800000000 USD; 600000000 USD; 1000000000 GBP
                agreements/toyota-top,                835000000 USD; 1200000000 USD; 100000000000 JPY; 1000000000 USD
                agreements/america-movil-2014-2016,   100000000 USD; 400000000 USD
                agreements/edf-paris-2024,            130000000 EUR; 100000000 EUR
                agreements/rosneft-sochi-2014,        180000000 USD; 160000000 USD
                agreements/nbc-2021-2032,             7650000000 USD; 7750000000 USD
                agreements/bein-2018-2024,            250000000 USD; 150000000 USD
                agreements/nine-2024-2032,            300000000 AUD; 305000000 AUD; 315000000 AUD
                agreements/brazil-2014-2016,          150000000 USD; 210000000 USD
                agreements/allianz-top,               50000000 USD; 500000000 EUR; 500000000 USD
                figures/top-price-2017,               100000000 USD; 200000000 USD
                figures/ioc-total-2021-2024,          7600000000 USD; 7700000000 USD
                figures/ioc-secured-2025-2028,        7300000000 USD; 7500000000 USD
                figures/ioc-secured-2029-2032,        6200000000 USD; 6900000000 USD
                figures/ioc-broadcast-2017-2021,      4540000000 USD; 4200000000 USD
                figures/ioc-broadcast-2005-2008,      2570000000 USD; 2500000000 USD
                figures/ioc-broadcast-2009-2012,      3850000000 USD; 3300000000 USD
                figures/ioc-top-1993-1996,            279000000 USD; 300000000 USD
                figures/broadcast-summer-2000,        1331600000 USD; 1338000000 USD
                figures/broadcast-summer-2004,        1494000000 USD; 1498000000 USD
                figures/broadcast-summer-2008,        1739000000 USD; 1715000000 USD
                figures/la28-budget,                  7100000000 USD; 6900000000 USD
                figures/ioc-top-1985-1988,            95000000 USD; 96000000 USD
                """)
        void amountsStandSideBySide(String name, String amounts) {
            List<String> stated = BundledRecord.objects(RECORD.entry(name), "value").stream()
                    .map(money -> money.get("amount").getAsBigDecimal().toPlainString()
                            + " " + money.get("currency").getAsString())
                    .toList();
            assertEquals(List.of(amounts.split("; ")), stated);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                alibaba-top,               term,        2017/2028,             ten years; eleven years
                allianz-top,               term,        2021-01-01/2028,       seven years; 2019/2028
                panasonic-top-1987,        term,        1987/2016,             1985/2016
                kuaishou-tokyo-beijing,    announced,   2021-06-23,            2021-06-24
                mcdonalds-top,             term,        1996/2020,             1997/2020
                toyota-top,                term,        2015/2024,             eight years
                france-televisions-2014-2020, grantor,  ioc,                   'Discovery, for 2018 and 2020'
                """)
        void datesStandBesideTheOtherVersion(String agreement, String field, String stated, String others) {
            JsonObject entry = RECORD.entry("agreements/" + agreement);
            assertEquals(stated, entry.get(field).getAsString());
            assertEquals(List.of(others.split("; ")), disputed(entry, field));
        }

        @Test
        void europeIsFiftyOrFiftyThreeTerritories() {
            JsonObject entry = RECORD.entry("agreements/discovery-europe-2018-2024");
            assertEquals(List.of("53 countries"), disputed(entry, "territories"));
            assertTrue(entry.get("cite").toString().contains("50 countries and territories"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                gt-13-other-top-sponsors   | 13 further   | twelve others
                top-roster-2017-01         | twelve       | thirteen
                paris-2024-premium-six     | six          | seven
                paris-2024-premium-seven   | seven        | sixth and last
                lillehammer-dates          | 12 to 21     | 26 February to 6 March
                """)
        void countsAndDatesAreToldTogether(String milestone, String one, String other) {
            String text = RECORD.entry("milestones/" + milestone).get("text").toString();
            assertTrue(text.contains(one), text);
            assertTrue(text.contains(other), text);
        }

        private static List<String> disputed(JsonObject entry, String field) {
            return BundledRecord.objects(entry, "disputed").stream()
                    .filter(version -> version.get("field").getAsString().equals(field))
                    .map(version -> version.get("value").getAsString())
                    .toList();
        }
    }
}

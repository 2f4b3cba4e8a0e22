package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Source;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.asof.AsOf;

/// Where editions are staged is told by nothing before it was chosen.
final class HostsKnownTest {

    /// The days on which the bundled record says that hosts were chosen, and words that name them.
    private static final Map<String, List<String>> CHOSEN = Map.of(
            "2017-09-13", List.of("Paris 2024", "Los Angeles 2028", "LA28", "巴黎", "2028年洛杉矶"),
            "2019-06-24", List.of("Milano Cortina", "Milan", "Cortina", "米兰", "科尔蒂纳"),
            "2021-07-21", List.of("Brisbane", "布里斯班"),
            "2024-07-24", List.of("French Alps", "Utah", "Salt Lake", "阿尔卑斯", "犹他", "盐湖城"),
            "2025-01-30", List.of("Dolomiti", "Valtellina", "多洛米蒂"));

    private final Dataset record = Objects.requireNonNull(BundledRecord.read().dataset());

    @Test
    void noTextNamesAHostBeforeItWasChosen() {
        StringBuilder told = new StringBuilder();
        CHOSEN.forEach((day, words) -> {
            LocalDate chosen = LocalDate.parse(day);
            for (LocalDate before : List.of(chosen.minusDays(1), chosen.minusYears(1), LocalDate.of(2017, 1, 20))) {
                Dataset known = AsOf.view(record, before);
                List.of(known.sources(), known.organizations(), known.editions(), known.agreements(),
                        known.milestones(), known.figures()).forEach(entries -> entries.forEach(entry -> {
                            for (String word : words) {
                                if (entry.toString().replaceAll("[\\w]+-[\\w-]+", "").contains(word)) {
                                    told.append(before).append(' ').append(word).append(": ").append(entry).append('\n');
                                }
                            }
                        }));
            }
        });
        assertEquals("", told.toString());
    }

    @Test
    void untilItsHostIsChosenAnEditionIsNamedAfterWhatItIs() {
        Edition known = edition(LocalDate.of(2017, 1, 20), "brisbane-2032");
        assertEquals("Summer Olympic Games 2032", known.name().in(Locale.ENGLISH));
        assertEquals("2032年夏季奥运会", known.name().in(Locale.CHINESE));
        assertNull(known.host());
        assertEquals("2032", known.scheduled().text());
        assertEquals("Brisbane 2032", edition(LocalDate.of(2021, 7, 21), "brisbane-2032").name().in(Locale.ENGLISH));
        assertEquals("Summer Olympic Games 2032",
                edition(LocalDate.of(2021, 7, 20), "brisbane-2032").name().in(Locale.ENGLISH));
    }

    @Test
    void hostsThatHadBeenChosenKeepTheirNames() {
        for (String chosen : List.of("tokyo-2020", "beijing-2022", "pyeongchang-2018", "rio-2016", "lausanne-2020-yog")) {
            assertEquals(record.edition(chosen).orElseThrow().name(), edition(LocalDate.of(2017, 1, 20), chosen).name());
        }
    }

    @Test
    void anEditionWithoutAPropertyIsJustAnEdition() {
        Dataset dataset = Records.record().source("news", Dates.day("2019-06-24"))
                .edition(new Edition("x", Text.of("Gothenburg 2030"), null, null,
                        new Edition.Host(Text.of("Gothenburg"), "SE"), Dates.day("2030-07-01"), null,
                        List.of(Records.citing("news")), List.of()))
                .add(Records.deal("deal").announced(Dates.day("2017-01-01")).editions("x"))
                .make();
        assertEquals("Edition 2030", AsOf.view(dataset, LocalDate.of(2018, 1, 1)).editions().getFirst().name()
                .in(Locale.ENGLISH));
        assertEquals("Gothenburg 2030", AsOf.view(dataset, LocalDate.of(2019, 6, 24)).editions().getFirst().name()
                .in(Locale.ENGLISH));
    }

    @Test
    void whatIsCitedForTheHostDatesItAlone() {
        Dataset dataset = Records.record()
                .source("early", Dates.day("2015-01-01")).source("choice", Dates.day("2019-06-24"))
                .edition(new Edition("x", Text.of("Gothenburg 2030"), "league", null,
                        new Edition.Host(Text.of("Gothenburg"), "SE"), Dates.day("2030-07-01"), null,
                        List.of(Records.citing("early"), new Citation("choice", "host", null, null)), List.of()))
                .make();
        assertEquals("League 2030", AsOf.view(dataset, LocalDate.of(2019, 6, 23)).editions().getFirst().name()
                .in(Locale.ENGLISH));
        assertEquals("Gothenburg 2030", AsOf.view(dataset, LocalDate.of(2019, 6, 24)).editions().getFirst().name()
                .in(Locale.ENGLISH));
    }

    @Test
    void milestonesWithoutADateAreKnownWhenTheRecordWasBroughtUpToDate() {
        Dataset dataset = Records.record().asOf(Dates.day("2026-02-23")).source("news", Dates.day("2019-06-24"))
                .add(Records.event("when").cite(Records.citing("undated"))).source("undated", null)
                .make();
        for (int year = 2014; year < 2026; year++) {
            assertTrue(AsOf.view(dataset, LocalDate.of(year, 12, 31)).milestones().isEmpty(), year + "");
        }
        assertFalse(AsOf.view(dataset, LocalDate.of(2026, 2, 23)).milestones().isEmpty());
    }

    @Test
    void withoutThatDayTheyAreKnownWithTheLastThatWasSaid() {
        Dataset dataset = Records.record().source("news", Dates.day("2019-06-24")).source("undated", null)
                .add(Records.event("when").cite(Records.citing("undated")))
                .make();
        assertTrue(AsOf.view(dataset, LocalDate.of(2019, 6, 23)).milestones().isEmpty());
        assertFalse(AsOf.view(dataset, LocalDate.of(2019, 6, 24)).milestones().isEmpty());
    }

    @Test
    void aSourceWithoutADateIsKnownWithWhatCitesIt() {
        Dataset dataset = Records.record().asOf(Dates.day("2026-01-01")).source("undated", null).source("lone", null)
                .add(Records.deal("a").announced(Dates.day("2017-01-19")).cite(Records.citing("undated")))
                .make();
        assertEquals(0, AsOf.view(dataset, LocalDate.of(2017, 1, 18)).sources().size());
        assertEquals(List.of("undated"),
                AsOf.view(dataset, LocalDate.of(2017, 1, 19)).sources().stream().map(Source::id).toList());
        assertEquals(2, AsOf.view(dataset, LocalDate.of(2026, 1, 1)).sources().size());
    }

    private Edition edition(LocalDate day, String id) {
        return AsOf.view(record, day).edition(id).orElseThrow();
    }
}

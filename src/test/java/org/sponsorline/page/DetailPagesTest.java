package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;

/// Pages as golden texts, which stand beside this class.
final class DetailPagesTest {

    private final Dataset dataset = SmallRecord.whole();

    @ParameterizedTest
    @CsvSource({
        "agreement:alibaba-top, en", "agreement:alibaba-top, zh", "agreement:mcd-top, en",
        "agreement:cmg-china, en", "agreement:kuaishou-china, en", "agreement:kuaishou-china, zh",
        "agreement:cmg-china-2, en", "organization:ioc, en", "organization:ioc, zh", "organization:alibaba, en",
        "edition:tokyo-2020, en", "edition:tokyo-2020, zh", "milestone:zhang-yi, en", "milestone:zhang-yi, zh",
        "milestone:pin, en", "source:gt, en", "source:gt, zh", "source:reuters, en", "figure:top-2021, en"
    })
    void pageReadsAsItsGoldenText(String key, String language) throws IOException {
        String page = PageText.of(page(key, language));

        assertEquals(golden(key.replace(':', '-') + "." + language + ".txt", page), page);
    }

    @Test
    void everyLinkLeadsToAPageThatIsThere() {
        for (String key : List.of("agreement:alibaba-top", "agreement:kuaishou-china", "organization:ioc",
                "edition:tokyo-2020", "milestone:zhang-yi", "source:gt", "figure:top-2021")) {
            DetailPage page = page(key, "en");
            links(page).forEach(link -> assertTrue(dataset.entry(link.target()).isPresent(), link::toString));
        }
    }

    @Test
    void pageOfAnAgreementOfVeryManyListsTheFirstAndCountsTheRest() {
        List<String> ids = IntStream.range(0, 20_000).mapToObj(i -> "o" + i).toList();
        Dataset many = DatasetReader.read(("{\"format\":\"sponsorline/1\",\"title\":\"T\",\"sources\":[],\"organizations\":["
                + ids.stream().map(id -> "{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}").collect(Collectors.joining(","))
                + "],\"agreements\":[{\"id\":\"a\",\"kind\":\"supply\",\"term\":\"2020\",\"grantees\":[\""
                + String.join("\",\"", ids) + "\"],\"categories\":[\"" + String.join("\",\"", ids) + "\"]}]}")
                .getBytes(StandardCharsets.UTF_8), "f", ReadProgress.NONE).dataset();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String page = PageText.of(new DetailPages(locale).of(
                    DatasetIndex.of(many, locale), EntryKey.parse("agreement:a").orElseThrow()).orElseThrow());
            String rest = locale.equals(Locale.ENGLISH) ? "and 19,800 more" : "另有 19,800 项";
            assertTrue(page.length() < 10_000, page.length() + " characters");
            assertEquals(3, page.split(rest, -1).length, page);
            assertTrue(page.contains("o199") && !page.contains("o200"), page);
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-05-01~, 含当日", "2020-05, 含当月", "2020-22, 含当季", "2020, 含当年", "202X, 含该年代", "20XX, 含该世纪"})
    void anEndLastsForAllOfWhatWasStated(String end, String words) {
        Dataset one = DatasetReader.read(("{\"format\":\"sponsorline/1\",\"title\":\"T\",\"sources\":[],\"organizations\":["
                + "{\"id\":\"o\",\"name\":\"O\"}],\"agreements\":[{\"id\":\"a\",\"kind\":\"supply\",\"grantees\":[\"o\"],\"term\":\""
                + "2000/" + end + "\"}]}").getBytes(StandardCharsets.UTF_8), "f", ReadProgress.NONE).dataset();
        Locale locale = Locale.SIMPLIFIED_CHINESE;

        String page = PageText.of(new DetailPages(locale).of(
                DatasetIndex.of(one, locale), EntryKey.parse("agreement:a").orElseThrow()).orElseThrow());

        assertEquals(1, page.split("，" + words + "）", -1).length - 1, page);
        assertEquals(1, page.split("含[当该]", -1).length - 1, page);
    }

    @Test
    void entryTheRecordDoesNotHoldHasNoPage() {
        var absent = new DetailPages(Locale.ENGLISH).of(
                DatasetIndex.of(dataset, Locale.ENGLISH), EntryKey.parse("agreement:nobody").orElseThrow());

        assertTrue(absent.isEmpty());
    }

    @Test
    void statusIsSaidOfWhatNobodyHoldsOrWhatIsOnlyReported() {
        Dataset status = Records.of(
                Records.deal("signed"), Records.deal("vacant").status(Agreement.Status.VACANT),
                Records.deal("rumoured").between("a", "b").status(Agreement.Status.RUMOURED));
        for (String language : List.of("en", "zh")) {
            Locale locale = Locale.forLanguageTag(language);
            List<String> said = List.of("signed", "vacant", "rumoured").stream()
                    .map(id -> new DetailPages(locale).of(
                            DatasetIndex.of(status, locale), EntryKey.parse("agreement:" + id).orElseThrow()))
                    .map(page -> rows(page.orElseThrow()).stream()
                            .filter(row -> row.label().equals(language.equals("en") ? "Status" : "状态"))
                            .map(row -> row.lines().toString()).findFirst().orElse("")).toList();
            assertEquals("", said.getFirst());
            assertTrue(said.get(1).contains(language.equals("en") ? "held by nobody" : "无人持有"), said::toString);
            assertTrue(said.get(2).contains(language.equals("en") ? "reported, not signed" : "尚未签署"), said::toString);
        }
    }

    @Test
    void everyCitedNumberStandsAtTheFoot() {
        DetailPage page = page("agreement:alibaba-top", "en");

        rows(page).stream().flatMap(row -> row.lines().stream()).flatMap(line -> line.cited().stream())
                .forEach(number -> assertEquals(number, page.sources().get(number - 1).number()));
    }

    private DetailPage page(String key, String language) {
        return new DetailPages(Locale.of(language)).of(DatasetIndex.of(dataset, Locale.of(language)), EntryKey.parse(key).orElseThrow()).orElseThrow();
    }

    private static List<Row> rows(DetailPage page) {
        return Stream.concat(
                page.rows().stream(), page.sections().stream().flatMap(section -> section.rows().stream())).toList();
    }

    private static List<Part.Link> links(DetailPage page) {
        return rows(page).stream().flatMap(row -> row.lines().stream()).flatMap(line -> line.parts().stream())
                .filter(Part.Link.class::isInstance).map(Part.Link.class::cast).toList();
    }

    /// The golden text; where `-Dsponsorline.golden=DIR` is given, what is read now is written there to be looked at.
    private static String golden(String name, String now) throws IOException {
        String into = System.getProperty("sponsorline.golden");
        if (into != null) {
            Files.writeString(Path.of(into, name), now);
        }
        try (var stream = DetailPagesTest.class.getResourceAsStream(name)) {
            return stream == null ? "no golden text " + name : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Source;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;

/// Sources as footnotes of a sheet.
final class SheetSourcesTest {

    private static Records.RecordOf record(int deals, int each) {
        var record = Records.record();
        for (int deal = 0; deal < deals; deal++) {
            var made = Records.deal("d" + deal).programme("TOP", "Worldwide").between("ioc", "h" + deal)
                    .categories("cloud").term(Dates.year(2011));
            List<Citation> citations = new ArrayList<>();
            for (int k = 0; k < each; k++) {
                String id = "s" + deal + "-" + k;
                record.source(new Source(
                        id, Text.of("Report " + id), Text.of("Daily"), Dates.year(2010), "https://example.org/" + id, null,
                        List.of()));
                citations.add(Records.citing(id));
            }
            record.organization("h" + deal, Text.of("Holder " + deal), "CN");
            record.add(made.cite(citations.toArray(Citation[]::new)));
        }
        return record.organization("ioc", Text.of("IOC"), "CH");
    }

    private static SheetRequest request(Dataset dataset, SheetExtent extent, SheetNotes notes) {
        ViewState state = OpeningViews.of(dataset).withGroupBy(List.of(Dimension.PROGRAMME));
        return new SheetRequest(
                dataset, state, Locale.ENGLISH, Palette.LIGHT, Metrics.COMFORTABLE, extent, notes,
                LocalDate.of(2026, 11, 22), "test.json");
    }

    private static final SheetNotes CITED = new SheetNotes("", "", true);

    @Test
    void figuresFollowTheWordsOnABarAndLeadToTheListBelow() {
        String svg = SvgFile.of(request(record(2, 2).make(), new SheetExtent.AllLanes(1600), CITED));

        assertTrue(svg.contains(">1,2</text>") && svg.contains(">3,4</text>"), svg);
        assertTrue(svg.contains(">“Report s0-0”, Daily, 2010. https://example.org/s0-0</text>"), svg);
        assertTrue(svg.contains(">“Report s1-1”, Daily, 2010. https://example.org/s1-1</text>"), svg);
    }

    @Test
    void withoutTheWishThereAreNone() {
        String svg = SvgFile.of(request(record(2, 2).make(), new SheetExtent.AllLanes(1600), SheetNotes.NONE));

        assertFalse(svg.contains("Report s0-0") || svg.contains(">1,2</text>"), svg);
    }

    @Test
    void aPageListsWhatHasRoomCountsTheRestAndShowsNoFigureThatIsNotListed() {
        Dataset dataset = record(12, 8).make();
        String svg = SvgFile.of(request(dataset, new SheetExtent.OnePage(PageFormat.A4), CITED));

        long listed = Pattern.compile(">“Report ").matcher(svg).results().count();
        Matcher rest = Pattern.compile(">and (\\d+) more sources</text>").matcher(svg);
        assertTrue(rest.find(), svg);
        long drawn = Pattern.compile("<g id=\"agreement:").matcher(svg).results().count();
        assertEquals(8 * drawn, listed + Integer.parseInt(rest.group(1)));
        Matcher figures = Pattern.compile(">(\\d+)–(\\d+)</text>").matcher(svg);
        while (figures.find()) {
            assertTrue(Integer.parseInt(figures.group(2)) <= listed, figures.group());
        }
        assertTrue(svg.contains("height=\"794\""), "the page keeps its size");
    }

    @Test
    void severalPagesListAllBehindTheLast() {
        Dataset dataset = record(40, 4).make();
        SheetPictures pages = SvgFile.pages(request(dataset, new SheetExtent.Pages(PageFormat.A4), CITED), _ -> {});

        long listed = 0;
        long drawn = 0;
        for (int page = 0; page < pages.count(); page++) {
            String svg = new String(pages.page().apply(page), StandardCharsets.UTF_8);
            assertTrue(svg.contains(">page " + (page + 1) + " of " + pages.count() + " ·"), svg);
            assertTrue(svg.contains("height=\"794\""), "page " + page);
            long here = Pattern.compile(">“Report ").matcher(svg).results().count();
            long bars = Pattern.compile("<g id=\"agreement:").matcher(svg).results().count();
            assertTrue(here == 0 || bars == 0, "sources have pages of their own");
            assertEquals(bars > 0, svg.contains(">TOP</text>"), "each page repeats the header of its lane");
            listed += here;
            drawn += bars;
        }
        assertEquals(160, listed);
        assertTrue(drawn >= 40, "drawn " + drawn);
    }

    @Test
    void eachItemIsCountedOnThePageThatShowsIt() {
        Dataset dataset = record(40, 0).make();
        SheetPictures pages = SvgFile.pages(
                request(dataset, new SheetExtent.Pages(PageFormat.A4), SheetNotes.NONE), _ -> {});

        int counted = 0;
        for (int page = 0; page < pages.count(); page++) {
            String svg = new String(pages.page().apply(page), StandardCharsets.UTF_8);
            Matcher items = Pattern.compile("· (\\d+) of 40 items in the picture").matcher(svg);
            assertTrue(items.find(), svg);
            counted += Integer.parseInt(items.group(1));
        }
        assertEquals(40, counted);
    }

    @Test
    void titleAndNoteOfOnesOwnStandOnEveryPage() {
        Dataset dataset = record(40, 0).make();
        SheetNotes notes = new SheetNotes(" For the\nboard ", "Own figures", false);
        SheetPictures pages = SvgFile.pages(request(dataset, new SheetExtent.Pages(PageFormat.A4), notes), _ -> {});

        assertTrue(pages.count() > 1);
        for (int page = 0; page < pages.count(); page++) {
            String svg = new String(pages.page().apply(page), StandardCharsets.UTF_8);
            assertTrue(svg.contains(">For the board</text>") && svg.contains(">Own figures</text>"), svg);
        }
    }
}

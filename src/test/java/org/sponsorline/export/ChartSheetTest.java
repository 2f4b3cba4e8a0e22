package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.xml.sax.InputSource;

final class ChartSheetTest {

    private static SheetRequest whole(Dataset dataset, ViewState state) {
        return new SheetRequest(
                dataset, state, Locale.ENGLISH, Palette.LIGHT, Metrics.COMFORTABLE, new SheetExtent.AllLanes(1600), SheetNotes.NONE,
                LocalDate.of(2026, 11, 22), "test.json");
    }

    private static ViewState everything(Dataset dataset) {
        return OpeningViews.of(dataset).withWindow(OpeningViews.fit(dataset));
    }

    @Test
    void everyItemThatGoesInComesOut() {
        Dataset dataset = RandomRecord.of(17, 120);
        SheetRequest request = whole(dataset, everything(dataset));
        var layout = ChartSheet.of(request, new TypefaceAdvances()).layout();
        String svg = SvgFile.of(request);

        int undated = 0;
        for (int lane = 0; lane < layout.lanes().count(); lane++) {
            undated += layout.undated(lane).length;
        }
        int drawn = 0;
        var groups = Pattern.compile("<g id=\"(agreement|milestone|run)[^\"]*\">\\n<title>(\\d+ items)?").matcher(svg);
        while (groups.find()) {
            drawn += groups.group(1).equals("run")
                    ? Integer.parseInt(groups.group(2).substring(0, groups.group(2).indexOf(' '))) : 1;
        }
        assertEquals(layout.placementCount(), drawn);
        Set<Integer> items = new HashSet<>();
        for (int place = 0; place < layout.placementCount(); place++) {
            items.add(layout.item(place));
        }
        assertTrue(items.size() + undated >= dataset.itemCount(), items.size() + " and " + undated);
    }

    @Test
    void aSheetWithoutRoomForAllBeginsWhereTheViewIsAmongTheLanes() {
        Dataset dataset = RandomRecord.of(17, 120);
        ViewState state = everything(dataset);
        var layout = ChartSheet.of(whole(dataset, state), new TypefaceAdvances()).layout();
        int row = layout.rowCount() / 2;
        String path = layout.lanes().path(layout.lanes().laneOfRow(row));
        var key = dataset.item(layout.item(layout.firstInRow(row))).key();
        String first = dataset.item(layout.item(0)).key().toString();
        ViewState below = state.withTop(new LanePlace(path, key, 0));

        String top = SvgFile.of(low(dataset, state));
        String lower = SvgFile.of(low(dataset, below));

        assertTrue(top.contains("id=\"" + first) && !lower.contains("id=\"" + first), first);
        assertTrue(lower.contains("id=\"" + key), key.toString());
        assertEquals(
                SvgFile.of(whole(dataset, state)), SvgFile.of(whole(dataset, below)), "a sheet of all lanes has them all");
    }

    private static SheetRequest low(Dataset dataset, ViewState state) {
        SheetRequest whole = whole(dataset, state);
        return new SheetRequest(
                whole.dataset(), whole.state(), whole.locale(), whole.palette(), whole.metrics(),
                new SheetExtent.Room(1600, 400), SheetNotes.NONE, whole.today(), whole.origin());
    }

    @Test
    void whatHasNoDateIsNamedBelowThePicture() {
        Dataset dataset = Records.record()
                .add(Records.deal("dated").title(Text.of("Dated")).term(Dates.year(2011)))
                .add(Records.deal("one").title(Text.of("No day"))).add(Records.deal("two").title(Text.of("No year")))
                .make();

        String svg = SvgFile.of(low(dataset, everything(dataset)));

        assertTrue(svg.contains(">Without a date: No day; No year</text>"), svg);
    }

    @Test
    void moreWithoutADateThanAnybodyReadsAreCounted() {
        var record = Records.record().add(Records.deal("dated").term(Dates.year(2011)));
        for (int i = 0; i < 3_000; i++) {
            record.add(Records.deal("u" + i).title(Text.of("Undated agreement number " + i)));
        }
        Dataset dataset = record.make();

        String svg = SvgFile.of(low(dataset, everything(dataset)));

        long named = Pattern.compile("Undated agreement number \\d").matcher(svg).results().count();
        assertTrue(named > 100 && named < 1_000, "named " + named);
        assertTrue(svg.contains(">and " + String.format(Locale.ENGLISH, "%,d", 3_000 - named) + " more</text>"), svg);
    }

    @Test
    void theLegendListsWhatIsInThePictureAndNothingElse() throws Exception {
        Dataset dataset = Records.record()
                .add(Records.deal("a").term(EdtfParser.parse("/2016-06")).cite(Records.citing("s")))
                .add(Records.deal("b").kind(Agreement.Kind.SUPPLY).term(EdtfParser.parse("1990-01-01/1990-02-01")))
                .make();
        ViewState state = everything(dataset);

        String all = SvgFile.of(whole(dataset, state));
        String late = SvgFile.of(whole(dataset, state.withWindow(new ViewState.Window(16_000, 17_500))));

        assertTrue(all.contains(">start not known</text>"), all);
        assertFalse(all.contains(">end not known</text>"), all);
        assertEquals(2, all.split(">Supply</text>", -1).length - 1, "the lane and its colour");
        assertTrue(late.contains(">start not known</text>"), late);
        assertEquals(1, late.split(">Supply</text>", -1).length - 1, "the lane alone");
    }

    @Test
    void theFileIsWellFormedWhateverNamesHold() throws Exception {
        Dataset dataset = Records.record()
                .add(Records.deal("a").title(Text.of("<b> & \"quotes\" \u0001 阿里巴巴")).term(Dates.year(2000))).make();
        String svg = SvgFile.of(whole(dataset, everything(dataset)));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertTrue(svg.contains("&lt;b&gt; &amp; &quot;quotes&quot; 阿里巴巴"), svg);
    }

    @Test
    void whatWasNotYetKnownLeavesNoTraceInTheFile() throws Exception {
        Dataset dataset = Records.record()
                .add(Records.deal("early").title(Text.of("Early")).announced(Dates.day("2001-01-01"))
                        .term(EdtfParser.parse("2001/2010")))
                .add(Records.deal("secret-later").title(Text.of("Secret")).announced(Dates.day("2005-01-01"))
                        .term(EdtfParser.parse("2006/2010")))
                .make();
        ViewState then = everything(dataset).withAsOf(LocalDate.of(2003, 1, 1));
        String svg = SvgFile.of(whole(dataset, then));
        assertTrue(svg.contains("Early"));
        assertFalse(svg.contains("Secret") || svg.contains("secret"), svg);
    }

    @Test
    void theSamePictureComesOutEveryTime() {
        Dataset dataset = RandomRecord.of(18, 60);
        assertEquals(SvgFile.of(whole(dataset, everything(dataset))), SvgFile.of(whole(dataset, everything(dataset))));
    }

    @ParameterizedTest
    @CsvSource({"0.5, CATEGORY", "0.1, CATEGORY", "1, CATEGORY", "1, KIND", "0.02, TERRITORY"})
    void theDescriptionAndTheCaptionTellOneCount(double share, Dimension lanes) {
        Dataset dataset = RandomRecord.of(23, 90);
        ViewState all = everything(dataset);
        ViewState.Window whole = all.window();
        ViewState part = all.withGroupBy(List.of(lanes)).withWindow(new ViewState.Window(
                whole.startDay(), whole.startDay() + (whole.endDay() - whole.startDay()) * share));
        SheetRequest request = whole(dataset, part);
        String svg = SvgFile.of(request);
        Matcher caption = Pattern.compile(">((?:no|\\d+)[^<]*items?[^<·]*)·").matcher(svg);
        assertTrue(caption.find());
        String desc = svg.substring(svg.indexOf("<desc>"), svg.indexOf("</desc>"));
        assertTrue(desc.contains(caption.group(1)), desc + " and " + caption.group(1));

        // As many as one can count in the picture, each once however many lanes it stands in.
        Set<String> drawn = new HashSet<>();
        Matcher groups = Pattern.compile("<g id=\"((?:agreement|milestone):[^\"]*)\">").matcher(svg);
        while (groups.find()) {
            drawn.add(groups.group(1).replaceAll("\\.\\d+$", ""));
        }
        Matcher counted = Pattern.compile("\\d+").matcher(caption.group(1));
        int told = counted.find() ? Integer.parseInt(counted.group()) : 0;
        boolean runs = svg.contains("<g id=\"run.");
        assertTrue(told <= dataset.itemCount() && (runs ? told >= drawn.size() : told == drawn.size()),
                told + " told, " + drawn.size() + " drawn alone");
    }
}

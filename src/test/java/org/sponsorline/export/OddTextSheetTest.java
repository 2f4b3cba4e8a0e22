package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.OddText;
import org.sponsorline.paint.RecordingSurface;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.search.SearchHit;
import org.sponsorline.query.search.SearchIndex;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Whatever a record's texts hold, each one that is drawn, spoken or found is one line.
final class OddTextSheetTest {

    private static SheetRequest sheet(Dataset dataset, Dimension lanes) {
        ViewState state = OpeningViews.of(dataset).withWindow(OpeningViews.fit(dataset)).withGroupBy(List.of(lanes));
        return new SheetRequest(
                dataset, state, Locale.ENGLISH, Palette.LIGHT, Metrics.COMFORTABLE, new SheetExtent.AllLanes(1600), SheetNotes.NONE,
                LocalDate.of(2026, 11, 22), "odd\n\u202Ename.json");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTextOfAPictureIsOneLine(long seed) throws Exception {
        Dataset dataset = OddText.record(seed, 12);
        for (Dimension lanes : List.of(Dimension.PROGRAMME, Dimension.ORGANIZATION, Dimension.TERRITORY)) {
            SheetRequest request = sheet(dataset, lanes);
            var surface = new RecordingSurface();
            ChartSheet.of(request, new TypefaceAdvances()).paint(surface, 0);
            surface.shapes().forEach(shape -> {
                assertTrue(OddText.isOneLine(shape.text()), shape::text);
                assertTrue(OddText.isOneLine(shape.group().description()), () -> shape.group().description());
            });

            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(SvgFile.of(request))));
            for (String element : List.of("text", "title", "desc")) {
                NodeList nodes = document.getElementsByTagName(element);
                for (int i = 0; i < nodes.getLength(); i++) {
                    String content = nodes.item(i).getTextContent();
                    assertTrue(OddText.isOneLine(content), content);
                }
            }
        }
    }

    @Test
    void labelsOfFacetsAndWordsOfItemsAreOneLine() {
        for (long seed = 1; seed < 40; seed++) {
            Dataset dataset = OddText.record(seed, 8);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.of("ar"))) {
                DatasetIndex index = DatasetIndex.of(dataset, locale);
                var words = new RecordItemText(dataset, locale);
                for (int item = 0; item < dataset.itemCount(); item++) {
                    for (String shown : List.of(words.title(item), words.detail(item), words.description(item))) {
                        assertTrue(OddText.isOneLine(shown), shown);
                    }
                }
                for (Dimension dimension : Dimension.values()) {
                    for (int value = 0; value < index.column(dimension).valueCount(); value++) {
                        String label = index.column(dimension).label(value);
                        assertTrue(OddText.isOneLine(label), label);
                    }
                }
            }
        }
    }

    @Test
    void whatASearchFindsIsOneLineAndItsMarksStandInIt() {
        List<SearchHit> hits = new ArrayList<>();
        for (long seed = 1; seed < 20; seed++) {
            var search = SearchIndex.of(DatasetIndex.of(OddText.record(seed, 8), Locale.ENGLISH));
            for (String query : List.of("gold", "quoted", "حقوق", "2017", "阿里")) {
                hits.addAll(search.search(query, 50).hits());
            }
        }
        assertTrue(hits.size() > 100, () -> hits.size() + " hits");
        for (SearchHit hit : hits) {
            assertTrue(OddText.isOneLine(hit.title()) && OddText.isOneLine(hit.excerpt()), hit::toString);
            hit.excerptMarks().forEach(mark -> assertTrue(mark.to() <= hit.excerpt().length(), hit::toString));
        }
    }

    @Test
    void namesOfSeveralLinesAreWrittenWithSpacesAndSpellWhatTurnsThem() {
        assertEquals("odd \\u202ename.json", sheetFooterOf(OddText.record(1, 2)));
    }

    private static String sheetFooterOf(Dataset dataset) {
        var surface = new RecordingSurface();
        ChartSheet.of(sheet(dataset, Dimension.PROGRAMME), new TypefaceAdvances()).paint(surface, 0);
        return surface.shapes().stream().map(RecordingSurface.Shape::text)
                .filter(text -> text.endsWith("name.json")).map(text -> text.substring(text.indexOf("odd"))).findFirst()
                .orElse("");
    }
}

package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.paint.NamedTime;
import org.sponsorline.paint.RecordingSurface;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;

/// The axis of a picture of a whole record: every label stands where what it names lies.
final class SheetAxisTest {

    private static final double LEFT_PX = 24;
    private static final double AXIS_FROM_PX = 88;
    private static final double LABEL_GAP_PX = 4;

    @ParameterizedTest
    @CsvSource({
        "2020/2025, 1600, en, 2020", "2020/2025, 1000, zh, 2020年", "2020/2021, 1600, en, 2020",
        "2019-12/2020-02, 1000, en, Jan 2020", "2020-01-01/2020-01-10, 1000, en, Jan 2020", "1896/2036, 1600, en, 1900",
        "0001/2024, 1600, zh, 1年", "Y170000002, 1600, en, Jan 170000002", "Y7000000/Y170000002, 1600, en, 100000000"})
    void everyLabelStandsAtWhatItNames(String term, double widthPx, String language, String wanted) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Dataset dataset = Records.of(Records.deal("x").term(EdtfParser.parse(term)));
        ViewState state = OpeningViews.of(dataset);
        var surface = new RecordingSurface();
        ChartSheet sheet = ChartSheet.of(new SheetRequest(dataset, state, locale, Palette.LIGHT, Metrics.COMFORTABLE,
                new SheetExtent.AllLanes(widthPx), SheetNotes.NONE, LocalDate.of(1850, 1, 1), ""), new TypefaceAdvances());
        sheet.paint(surface, 0);
        double left = LEFT_PX + sheet.namesPx();
        TimeScale scale = new TimeScale(
                new Viewport(state.window().startDay(), state.window().endDay()), widthPx - LEFT_PX - left);

        List<String> labels = new ArrayList<>();
        for (Shape label : surface.of("", Sort.TEXT)) {
            boolean onAxis = label.top() > AXIS_FROM_PX
                    && label.top() < AXIS_FROM_PX + Metrics.COMFORTABLE.axisHeight();
            if (onAxis && !label.text().startsWith("Today") && !label.text().startsWith("今天")) {
                labels.add(label.text());
                double x = label.left() - left;
                assertTrue(NamedTime.of(label.text(), scale.dayAt(x)).stream().anyMatch(named ->
                        Math.abs(scale.xOf(named.firstDay()) - (x - LABEL_GAP_PX)) <= 1
                                || scale.xOf(named.firstDay()) <= x && scale.xOf(named.endDay()) >= x),
                        () -> "“" + label.text() + "” at " + x);
            }
        }
        assertTrue(labels.contains(wanted), labels::toString);
    }
}

package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.export.raster.PngFile;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.Highlights;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;

/// Pictures that have been looked at and found right stand beside this class; today's must equal them byte for byte.
///
/// `-Dsponsorline.golden=DIR` writes today's pictures there, sheets also as PNG, to be looked at before they
/// replace those.
final class GoldenPicturesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bars         | bars        | en | light | window=2011/2025;group=programme
            bars-dark    | bars        | en | dark  | window=2011/2025;group=programme
            bars-chinese | bars        | zh | light | window=2011/2025;group=programme
            bars-zoomed  | bars        | en | light | window=2017-03/2017-10;group=programme
            marks        | small-games | en | light | window=2018-06/2024;group=kind
            marks-zoomed | small-games | en | light | window=2021-07-12/2021-08-12;group=kind
            as-known-on  | small-games | en | light | window=2018-06/2024;group=kind;asof=2021-07-25
            filtered     | small-games | en | light | window=2018-06/2024;group=programme;organization=birch;unmatched=dim
            filtered-dark| small-games | en | dark  | window=2018-06/2024;group=programme;organization=birch;unmatched=dim
            selected     | small-games | en | light | window=2018-06/2024;group=programme;select=agreement:birch-world
            grouped      | small-games | en | light | window=2018-06/2024;group=kind,programme,tier;fold=sponsorship/Worldwide
            values       | prices      | en | light | window=2011/2025;group=programme;values=most-stated
            values-dark  | prices      | zh | dark  | window=2011/2025;group=programme;rows=compact;values=EUR
            values-far   | prices      | en | light | window=1000/4000;group=programme;values=USD
            grouped-dark | small-games | zh | dark  | window=2018-06/2024;group=kind,programme,tier;fold=sponsorship/Worldwide
            """)
    void pictureIsTheOneThatWasLookedAt(String name, String record, String language, String theme, String view)
            throws Exception {
        SheetRequest request = request(read(record), view, Locale.of(language),
                theme.equals("dark") ? Palette.DARK : Palette.LIGHT);
        String now = SvgFile.of(request);
        rewrite(name, now);
        rewrite(name, request);
        assertSame(name, golden(name), now);
    }

    /// Title and note of one's own, figures after words and names, and what they lead to: below the picture, or behind the
    /// last page.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sources       | en | light | 0
            sources-dark  | zh | dark  | 0
            pages-second  | en | light | 1
            """)
    void notesAndSourcesAreTheOnesThatWereLookedAt(String name, String language, String theme, int page)
            throws Exception {
        SheetRequest plain = request(read("small-games"), "window=2018-06/2024;group=kind", Locale.of(language),
                theme.equals("dark") ? Palette.DARK : Palette.LIGHT);
        SheetRequest noted = new SheetRequest(
                plain.dataset(), plain.state(), plain.locale(), plain.palette(), plain.metrics(),
                page == 0 ? plain.extent() : new SheetExtent.Pages(PageFormat.A4),
                new SheetNotes("For the board", "Own figures, drawn in May.", true), plain.today(), plain.origin());
        String now = new String(SvgFile.pages(noted, _ -> {}).page().apply(page), StandardCharsets.UTF_8);
        rewrite(name, now);
        assertSame(name, golden(name), now);
    }

    /// Three agreements a year for a century and one long one, stacked for reading and then seen from afar: runs by how
    /// many there are and of which kinds, "+n", and every ring.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"dense, light, 0.03", "dense-dark, dark, 0.03", "less-dense, light, 0.12"})
    void runsAndRingsAreTheOnesThatWereLookedAt(String name, String theme, double pxPerDay) throws Exception {
        Agreement.Kind[] kinds = Agreement.Kind.values();
        Records.RecordOf record = Records.record().source("s", null);
        for (int n = 0; n < 300; n++) {
            // The later, the more of them are of other kinds, and the closer they follow each other.
            long start = LocalDate.of(1925, 1, 1).toEpochDay() + Math.round(36_000 * Math.sqrt(n / 300.0));
            record.add(Records.deal("deal-" + n).kind(kinds[n % 5 * n / 400 % kinds.length]).title(Text.of("Deal " + n))
                    .term(Dates.between(Dates.day(start), Dates.day(start + 20 + n % 7 * 10)))
                    .cite(Records.citing("s")));
        }
        record.add(Records.deal("long").title(Text.of("A long one")).term(EdtfParser.parse("1970-01-01/1999-12-31"))
                .cite(Records.citing("s")));
        TimelineLayout layout = Layouts.of(record.make()).by(Dimension.CITED).at(3)
                .matching(item -> item % 3 > 0 || item < 200).make();
        Frame frame = Layouts.frame(layout, LocalDate.of(1960, 1, 1).toEpochDay(), pxPerDay, 800);
        Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
        var surface = new SvgSurface(frame.widthPx(), frame.heightPx(), name, "", "en");
        var painter = new TimelinePainter();
        painter.paint(surface, layout, frame, palette, new PaintOptions(Locale.ENGLISH, TODAY, null, true));
        painter.paintOverlay(surface, layout, frame, palette, new Highlights(
                List.of(300), PlacementSet.of(layout, ItemSet.of(layout.columns().count(), item -> item == 60)),
                layout.firstPlacementOf(90).orElseThrow(),
                layout.firstPlacementOf(120).orElseThrow()));
        String now = surface.finish();
        rewrite(name, now);
        assertSame(name, golden(name), now);
    }

    private static SheetRequest request(Dataset dataset, String view, Locale locale, Palette palette) throws Exception {
        ViewState state = ViewText.parse(view, OpeningViews.of(dataset));
        return new SheetRequest(
                dataset, state, locale, palette, Metrics.COMFORTABLE, new SheetExtent.AllLanes(1100),
                SheetNotes.NONE, TODAY, "record.json");
    }

    private static Dataset read(String record) throws IOException {
        try (InputStream in = GoldenPicturesTest.class.getResourceAsStream(record + ".json")) {
            ReadResult result = DatasetReader.read(in, record + ".json", ReadProgress.NONE);
            assertEquals(List.of(), result.problems(), "the record is without fault");
            return result.dataset();
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenPicturesTest.class.getResourceAsStream(name + ".svg")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void rewrite(String name, String now) throws IOException {
        String into = System.getProperty("sponsorline.golden");
        if (into != null) {
            Files.writeString(Path.of(into, name + ".svg"), now);
        }
    }

    private static void rewrite(String name, SheetRequest request) throws IOException {
        String into = System.getProperty("sponsorline.golden");
        if (into != null) {
            Files.write(Path.of(into, name + ".png"), PngFile.of(request, 1));
        }
    }

    /// Says where they part rather than printing two whole files.
    private static void assertSame(String name, String golden, String now) {
        if (golden.equals(now)) {
            return;
        }
        List<String> expected = golden.lines().toList();
        List<String> actual = now.lines().toList();
        int line = 0;
        while (line < expected.size() && line < actual.size() && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        fail(name + ".svg differs from line " + (line + 1) + " on.\n  was: " + at(expected, line) + "\n  now: "
                + at(actual, line) + "\nRun with -Dsponsorline.golden=DIR, look at DIR/" + name
                + ".png, and if it is right put DIR/" + name + ".svg beside this test's records.");
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the file ends)";
    }
}

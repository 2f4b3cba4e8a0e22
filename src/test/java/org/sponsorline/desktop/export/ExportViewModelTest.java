package org.sponsorline.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.RecordLoader.Outcome;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.export.PageFormat;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetPreview;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.layout.Frame;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.time.Viewport;

/// What is chosen in the box of pictures, without the box.
final class ExportViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String RECORD = """
            {"format": "sponsorline/1", "title": "Deals", "organizations": [{"id": "a", "name": "A"}],
             "agreements": [{"id": "d", "kind": "supply", "grantor": "a", "grantees": ["a"], "term": "2017/2024"}]}
            """;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<SheetRequest> drawn = new ArrayList<>();
    private final Workspace workspace = new Workspace(
            Locale.ENGLISH, (file, locale, progress) -> read(file, locale), (text, sizePx, bold) -> text.length() * 6,
            CLOCK, tasks::add, tasks::add);
    private Frame timeline = new Frame(new Viewport(0, 100), 900, 500, 0, 200);
    private boolean dark;
    private int pages = 3;
    private ExportViewModel model;

    private static Outcome read(Path file, Locale locale) {
        ReadResult result = DatasetReader.read(
                RECORD.getBytes(StandardCharsets.UTF_8), file.toString(), ReadProgress.NONE);
        ProblemReport report =
                new ProblemReport(file.toString(), result.problems(), result.counts(), result.unreadable());
        return new Outcome(OpenRecord.of(result.dataset(), locale, report, file), report);
    }

    private SheetPreview draw(SheetRequest request, int page) {
        drawn.add(request);
        if (pages > 200) {
            throw new IllegalArgumentException("too many");
        }
        return new SheetPreview(
                InputStream::nullInputStream, Math.min(page, pages - 1), pages, 1600, 900, 4, "page " + page);
    }

    private void finish() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @BeforeEach
    void open() {
        model = new ExportViewModel(
                workspace, new ExportViewModel.Place(() -> timeline, () -> dark, CLOCK),
                MessageBundle.of(ExportController.class, Locale.ENGLISH), this::draw, tasks::add, tasks::add);
        workspace.open(Path.of("deals.json"));
        finish();
    }

    private SheetRequest request() {
        SheetRequest request = model.request();
        assertNotNull(request);
        return request;
    }

    @Test
    void atFirstThisViewGoesOnASlideWithItsSources() {
        SheetRequest request = request();

        assertEquals(new SheetExtent.OnePage(PageFormat.SIXTEEN_NINE), request.extent());
        assertEquals(new SheetNotes("", "", true), request.notes());
        assertEquals(LocalDate.of(2026, 11, 22), request.today());
        assertEquals(workspace.getState(), request.state());
        assertEquals("Deals", model.usualTitle());
    }

    @Test
    void whatIsChosenIsDrawn() {
        dark = true;
        model.allLanesProperty().set(true);
        model.pageProperty().set(PageChoice.A3);
        model.titleProperty().set("For the board");
        model.noteProperty().set("Own figures");
        model.sourcesProperty().set(false);

        assertEquals(new SheetExtent.Pages(PageFormat.A3), request().extent());
        assertEquals(new SheetNotes("For the board", "Own figures", false), request().notes());
        assertEquals(Palette.DARK, request().palette());
        assertEquals(3, model.pixelScale());
    }

    @Test
    void asWideAsTheTimelineIsNowOrAsUsualWhereThereIsNone() {
        model.pageProperty().set(PageChoice.WINDOW);
        assertEquals(new SheetExtent.Window(1148, 500), request().extent());
        model.allLanesProperty().set(true);
        assertEquals(new SheetExtent.AllLanes(1148), request().extent());

        timeline = new Frame(new Viewport(0, 100), 0, 0, 0, 0);
        assertEquals(new SheetExtent.AllLanes(1600), request().extent());
        model.allLanesProperty().set(false);
        assertEquals(new SheetExtent.Window(1600, 760), request().extent());
    }

    @Test
    void thePreviewFollowsTheLastChoiceAndStandsStillWhileTheBoxIsClosed() {
        model.titleProperty().set("Not seen");
        finish();
        assertEquals(List.of(), drawn);

        model.begin();
        assertEquals("The preview is being made…", model.summaryProperty().get());
        for (String typed : "For the board".split("(?<=.)")) {
            model.noteProperty().set(model.noteProperty().get() + typed);
        }
        finish();
        assertTrue(drawn.size() <= 2, "only what is typed last, and what had begun: " + drawn.size());
        assertEquals("For the board", drawn.getLast().notes().note());
        assertNotNull(model.previewProperty().get());

        model.end();
        model.noteProperty().set("");
        finish();
        assertTrue(drawn.size() <= 2);
        assertNull(model.previewProperty().get());
    }

    @Test
    void itSaysHowLargeThePictureIsAndHowManyFiles() {
        model.begin();
        finish();
        assertEquals(
                "3,200 × 1,800 pixels. 3 pages, each a file: the second is named with -2 at the end, and so on."
                        + " Files of these names are replaced.",
                model.summaryProperty().get());
        pages = 1;
        model.kindProperty().set(FileKind.SVG);
        model.sourcesProperty().set(false);
        finish();
        assertEquals("1,600 × 900 units, sharp at any size.", model.summaryProperty().get());
    }

    @Test
    void pagesAreTurnedAndAnotherChoiceBeginsAtTheFirst() {
        model.begin();
        finish();
        model.turnForward();
        finish();
        model.turnForward();
        finish();
        assertEquals(2, shownPage());
        model.titleProperty().set("For the board");
        finish();
        assertEquals(2, shownPage(), "what is typed shows on the same page");
        model.turnBack();
        finish();
        assertEquals(1, shownPage());
        model.pageProperty().set(PageChoice.A4);
        finish();
        assertEquals(0, shownPage());
    }

    private int shownPage() {
        SheetPreview shown = model.previewProperty().get();
        assertNotNull(shown);
        return shown.page();
    }

    @Test
    void tooManyPagesAreSaid() {
        pages = 201;
        model.begin();
        finish();
        assertNull(model.previewProperty().get());
        assertTrue(model.summaryProperty().get().startsWith("The picture would be too large."));
    }

    @Test
    void titleAndNoteAreOfOneRecord() {
        model.titleProperty().set("For the board");
        model.noteProperty().set("Own figures");
        model.pageProperty().set(PageChoice.A4);
        workspace.open(Path.of("other.json"));
        finish();

        assertEquals("", model.titleProperty().get() + model.noteProperty().get());
        assertEquals(PageChoice.A4, model.pageProperty().get());
    }
}

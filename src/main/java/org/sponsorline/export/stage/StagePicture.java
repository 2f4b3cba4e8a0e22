package org.sponsorline.export.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.room.StageLabel;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.export.NoteColumns;
import org.sponsorline.export.SheetSources;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.model.text.Messages;
import org.sponsorline.page.Headline;
import org.sponsorline.paint.Highlights;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.Related;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;

/// A scene as a room sees it: a title, few rows in large letters, the sources of what is selected, and what is counted.
/// It is a layout of its own, whose sizes follow the height of the stage: on 1080 lines no letter is below 28 pixels.
public final class StagePicture {

    private static final double MARGIN = 96;
    private static final double TITLE = 56;
    private static final double WORDS_TITLE = 84;
    private static final double SUBTITLE = 36;
    private static final double LABEL = 32;
    private static final double SMALL = 28;
    private static final double LARGE = 40;
    private static final double LINE = 1.35;
    private static final double CHART_TOP = 226;
    private static final double FOOT = 152;
    private static final double NAMES = 400;

    /// The most of the width that names take.
    private static final double MOST_NAMES = 0.35;

    /// Three lines of small letters: editions, dates, marked days.
    private static final double AXIS = 128;
    private static final double ROW = 66;
    private static final double BAR = 48;

    private final StageRequest request;
    private final AdvanceTable advances;
    private final Palette palette;
    private final Messages words;
    private final double unit;
    private final String title;
    private final @Nullable Chart chart;

    /// What a scene with a view shows.
    private record Chart(
            DatasetIndex index, ViewState view, StageRows rows, Headline headline, List<String> sources) {}

    private StagePicture(StageRequest request, TextMeasure measure, KnownIndexes known) {
        this.request = request;
        advances = AdvanceTable.over(measure);
        palette = request.dark() ? Palette.STAGE_DARK : Palette.STAGE_LIGHT;
        words = Messages.of(StagePicture.class, request.locale());
        unit = request.unit();
        ViewState view = request.view();
        chart = view == null ? null : chart(view, known.of(request.index(), view.asOf(), request.locale()));
        title = !request.title().isEmpty() || chart == null ? request.title() : chart.headline.sentence();
    }

    /// Looks at every entry of the record.
    public static StagePicture of(StageRequest request, TextMeasure measure, KnownIndexes known) {
        return new StagePicture(request, measure, known);
    }

    private Chart chart(ViewState view, DatasetIndex index) {
        LocalDate day = Objects.requireNonNullElse(view.asOf(), request.today());
        Metrics metrics = new Metrics(AXIS * unit, ROW * unit, BAR * unit, 0, LABEL * unit, SMALL * unit);
        int capacity = Math.max(1, (int) ((chartHeight() - metrics.axisHeight()) / metrics.rowHeight()));
        StageRows rows = StageRows.of(
                index, view, day.toEpochDay(), metrics, advances, chartWidth() - namesWidth(), capacity);
        Headline headline = Headline.of(
                index, view.filter(), view.groupBy().getFirst(),
                Question.of(FilterRun.matches(index, view.filter(), null), day, view.window().startDay(),
                        view.window().endDay()),
                view.asOf(), index.dataset().header().asOf());
        List<Integer> told = rows.selected().isEmpty() ? rows.items() : rows.selected();
        return new Chart(
                index, view, rows, headline,
                SheetSources.of(index.dataset(), told, request.locale()).citations());
    }

    /// At least a pixel, as a stage may be higher than it is wide while its window is being moved.
    private double chartWidth() {
        return Math.max(2, request.widthPx() - 2 * MARGIN * unit);
    }

    private double namesWidth() {
        return Math.min(NAMES * unit, chartWidth() * MOST_NAMES);
    }

    private double chartHeight() {
        return request.heightPx() - (CHART_TOP + FOOT) * unit;
    }

    /// How many rows of holders the stage has no room for.
    public int rowsMore() {
        return chart == null ? 0 : chart.rows.more();
    }

    /// Draws the scene at rest.
    public void paint(Surface surface, StageLook look) {
        paint(surface, look, null);
    }

    /// Draws the scene.
    ///
    /// @param window the span of time to show in place of the view's, as on the way from another scene; null for that
    public void paint(Surface surface, StageLook look, ViewState.@Nullable Window window) {
        surface.fillRect(0, 0, request.widthPx(), request.heightPx(), 0, palette.ground());
        if (chart == null) {
            words(surface);
        } else if (look.sources()) {
            list(surface, words.get("stage.sources"), numbered(chart.sources));
        } else if (look.card()) {
            list(surface, title, card(chart));
        } else {
            head(surface);
            plot(surface, chart, window == null ? chart.view.window() : window);
            foot(surface, chart);
        }
    }

    private void words(Surface surface) {
        double width = chartWidth();
        List<String> lines = NoteColumns.wrapped(title, advances, WORDS_TITLE * unit, width * 0.9, 4);
        List<String> below = NoteColumns.wrapped(request.subtitle(), advances, LARGE * unit, width, 4);
        double height = (lines.size() * WORDS_TITLE + below.size() * LARGE) * LINE;
        double y = Math.max(MARGIN, (StageRequest.LINES - height) / 2);
        y = lines(surface, lines, y, WORDS_TITLE, true, palette.headerText());
        lines(surface, below, y + LARGE / 2, LARGE, false, palette.quietText());
        number(surface);
    }

    private void head(Surface surface) {
        fitted(surface, title, 124, TITLE, true, palette.headerText());
        fitted(surface, request.subtitle(), 184, SUBTITLE, false, palette.quietText());
    }

    private void plot(Surface surface, Chart drawn, ViewState.Window window) {
        double names = namesWidth();
        double left = MARGIN * unit;
        double top = CHART_TOP * unit;
        double height = Math.min(
                chartHeight(), drawn.rows.layout().metrics().axisHeight() + drawn.rows.layout().height());
        Frame frame = new Frame(
                new Viewport(window.startDay(), window.endDay()), chartWidth() - names, height, 0, names);
        surface.clip(left, top, chartWidth(), height);
        Surface onto = new OffsetSurface(surface, left + names, top);
        List<Integer> selected = drawn.rows.selected();
        PlacementSet chosen = selected.isEmpty() ? PlacementSet.NONE
                : PlacementSet.of(drawn.rows.layout(), Related.of(drawn.index, drawn.view.selection()));
        TimelinePainter painter = new TimelinePainter();
        painter.paint(onto, drawn.rows.layout(), frame, palette, new PaintOptions(
                request.locale(), request.today(), drawn.view.asOf(),
                PlacementSet.NONE.with(drawn.rows.layout(), selected), chosen.with(drawn.rows.layout(), selected), true,
                _ -> List.of()));
        painter.paintOverlay(onto, drawn.rows.layout(), frame, palette, new Highlights(selected, chosen, -1, -1));
        surface.unclip();
        if (drawn.rows.layout().rowCount() == 0) {
            line(surface, words.get("stage.nothing"), (CHART_TOP + AXIS) + 2 * LABEL, LABEL, false, palette.text());
        }
    }

    private void foot(Surface surface, Chart drawn) {
        double first = StageRequest.LINES - FOOT + 56;
        if (!drawn.rows.selected().isEmpty()) {
            fitted(surface, String.join("  ", numbered(drawn.sources)), first, SMALL, false, palette.text());
        }
        List<String> told = new ArrayList<>();
        if (drawn.rows.more() > 0) {
            told.add(words.say("stage.more", drawn.rows.more()));
        }
        if (!request.withheld().isEmpty()) {
            told.add(request.withheld());
        }
        told.add(drawn.headline.scope());
        fitted(surface, String.join(" · ", told), first + 44, SMALL, false, palette.quietText());
        number(surface);
    }

    private static List<String> numbered(List<String> sources) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            lines.add("[" + (i + 1) + "] " + sources.get(i));
        }
        return lines;
    }

    private List<String> card(Chart drawn) {
        RecordItemText text = new RecordItemText(drawn.index.dataset(), request.locale());
        return drawn.rows.selected().stream().map(text::description).collect(Collectors.toList());
    }

    /// A page of lines in large letters, as many as there is room for.
    private void list(Surface surface, String heading, List<String> entries) {
        fitted(surface, heading, 124, TITLE, true, palette.headerText());
        double y = 190;
        double step = LABEL * LINE;
        int left = entries.size();
        for (String entry : entries) {
            List<String> lines = NoteColumns.wrapped(entry, advances, LABEL * unit, chartWidth(), 6);
            if (y + (lines.size() + 1) * step > StageRequest.LINES - FOOT / 2) {
                break;
            }
            y = lines(surface, lines, y, LABEL, false, palette.text()) + step / 3;
            left--;
        }
        if (left > 0) {
            line(surface, words.say("stage.moreLines", left), y + step, LABEL, false, palette.quietText());
        } else if (entries.isEmpty()) {
            line(surface, words.get("stage.nothingSelected"), y + step, LABEL, false, palette.quietText());
        }
        number(surface);
    }

    private double lines(Surface surface, List<String> lines, double top, double size, boolean bold, int argb) {
        double y = top;
        for (String text : lines) {
            y += size * LINE;
            line(surface, text, y, size, bold, argb);
        }
        return y;
    }

    private void number(Surface surface) {
        if (request.number() > 0) {
            String text = Integer.toString(request.number());
            double width = advances.width(text, SMALL * unit, false);
            surface.text(text, request.widthPx() - MARGIN * unit - width, (StageRequest.LINES - 52) * unit,
                    new Surface.Font(SMALL * unit, false), palette.quietText());
        }
    }

    /// In lines of a stage of 1080.
    private void line(Surface surface, String text, double baseline, double size, boolean bold, int argb) {
        surface.text(text, MARGIN * unit, baseline * unit, new Surface.Font(size * unit, bold), argb);
    }

    private void fitted(Surface surface, String text, double baseline, double size, boolean bold, int argb) {
        double room = chartWidth() - (request.number() > 0 && baseline > StageRequest.LINES / 2 ? 2 * LABEL * unit : 0);
        line(surface, advances.fitted(text, size * unit, bold, room), baseline, size, bold, argb);
    }

    /// Every text of the scene at rest.
    public List<StageLabel> labels() {
        StageLabels labels = new StageLabels(unit);
        paint(labels, StageLook.PLAIN);
        return labels.labels();
    }

    /// The scene in words for those who cannot see it.
    public String description() {
        List<String> told = new ArrayList<>(List.of(title, request.subtitle()));
        if (chart != null) {
            RecordItemText text = new RecordItemText(chart.index.dataset(), request.locale());
            chart.rows.items().forEach(item -> told.add(text.description(item)));
            told.add(chart.headline.scope());
        }
        return told.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}

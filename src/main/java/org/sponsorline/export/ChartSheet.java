package org.sponsorline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.RowRules;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.ItemsInView;
import org.sponsorline.layout.row.ScrollPlaces;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.text.Messages;
import org.sponsorline.page.Headline;
import org.sponsorline.paint.legend.LegendContent;
import org.sponsorline.paint.legend.LegendPainter;
import org.sponsorline.paint.strip.YearlyValuePainter;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;

/// A picture on its own: the sentence that heads it, the timeline as the window draws it, a legend and the origin of the
/// record.
public final class ChartSheet {

    static final double MARGIN_PX = 24;
    static final double SMALL_PX = 11;
    static final double HEAD_PX = 88;
    static final double GAP_PX = 12;
    static final double FOOT_PX = 28;
    private static final double NAMES_PX = 200;

    /// The parts of a page that its sources and its undated items may take.
    private static final double SOURCES_SHARE = 0.3;
    private static final double UNDATED_SHARE = 0.1;

    /// The least height of the timeline; a sheet with less room becomes higher.
    private static final double LEAST_CHART_PX = 140;

    // What the painter draws from.
    final SheetRequest request;
    final SheetText words;
    final AdvanceTable advances;
    final TimelineLayout layout;
    LegendPainter legend;
    final UndatedNote undated;
    final OwnNote note;
    final SheetSources sources;
    final List<Page> pages = new ArrayList<>();
    private final String leftOut;
    private final Dataset known;
    private final Viewport viewport;
    final DatasetIndex index;
    final Headline headline;
    final @Nullable YearlyValue values;

    /// A page of the sheet.
    ///
    /// @param frame   what of the timeline it shows, or null where it has sources alone
    /// @param sources the sources it lists, or null for none
    record Page(@Nullable Frame frame, @Nullable NoteColumns sources) {}

    private ChartSheet(SheetRequest request, TextMeasure measure) {
        this.request = request;
        advances = AdvanceTable.over(measure);
        ViewState state = request.state();
        Locale locale = request.locale();
        known = state.asOf() == null ? request.dataset() : AsOf.view(request.dataset(), state.asOf());
        index = DatasetIndex.of(known, locale);
        ItemSet matching = FilterRun.matches(index, state.filter(), null);
        headline = headline(matching);
        words = new SheetText(
                index, headline, request.dataset().header().asOf(), state, request.notes().title(), locale);
        ItemSet shown = state.unmatched() == ViewState.Unmatched.HIDE ? matching : ItemSet.all(index.itemCount());
        Colouring colouring = Colouring.of(
                index, state.asOf() == null ? index : DatasetIndex.of(request.dataset(), locale), state.colourBy());
        viewport = new Viewport(state.window().startDay(), state.window().endDay());
        Grouping grouping = Grouping.of(index, shown, state.groupBy(), state.collapsed());
        leftOut = grouping.placesLeftOut() == 0 ? "" : Messages.of(ChartSheet.class, locale).say(
                "sheet.leftOut", grouping.placeCount(), grouping.placesLeftOut());
        layout = LayoutEngine.layout(new LayoutRequest(
                ItemColumns.of(known), grouping, colouring,
                matching::contains, new RecordItemText(known, locale), EditionBands.of(known, locale),
                chartWidth() / viewport.spanDays(), new RowRules(state.rows(), new Holdings(known, locale), day()),
                request.metrics(), advances));
        values = state.yearly() == null ? null : YearlyValue.of(index, matching, state.yearly().currency());
        undated = UndatedNote.of(layout, advances, chartWidth(), SMALL_PX, locale, undatedPx());
        note = OwnNote.of(request.notes().note(), advances, chartWidth());
        LegendPainter needed = legend(LegendContent.ALL);
        // A smaller legend leaves room for more rows, whose marks it has to explain too; two passes suffice.
        for (int pass = 0; pass < 2; pass++) {
            needed = legend(LegendContent.of(layout, firstFrame(needed, 0)));
        }
        legend = needed;
        sources = breakIntoPages();
    }

    /// What undated items may take: on a page, whose height is given, little.
    private double undatedPx() {
        return switch (request.extent()) {
            case SheetExtent.OnePage _, SheetExtent.Pages _ -> pageHeight() * UNDATED_SHARE;
            default -> UndatedNote.MOST_PX;
        };
    }

    private Headline headline(ItemSet matching) {
        ViewState state = request.state();
        LocalDate day = state.asOf() == null ? request.today() : state.asOf();
        return Headline.of(
                index, state.filter(), state.groupBy().getFirst(),
                Question.of(matching, day, state.window().startDay(), state.window().endDay()), state.asOf(),
                request.dataset().header().asOf());
    }

    private LegendPainter legend(LegendContent content) {
        return new LegendPainter(
                layout.colouring(), content, advances, request.palette(), request.locale(), SMALL_PX);
    }

    /// What a sheet of one page shows; of several pages, all that they show together.
    private Frame firstFrame(LegendPainter below, double sourcesPx) {
        double room = room(below, sourcesPx);
        return switch (request.extent()) {
            case SheetExtent.AllLanes _, SheetExtent.Pages _ -> frame(0, layout.metrics().axisHeight() + layout.height());
            default -> {
                double scrollY = Math.clamp(
                        new ScrollPlaces(layout, known).scrollY(request.state().top()), 0, layout.maxScrollY(room));
                yield frame(scrollY, chartHeight(scrollY, room));
            }
        };
    }

    private Frame frame(double scrollY, double heightPx) {
        double names = namesWidth();
        return new Frame(viewport, chartWidth() - names, heightPx, scrollY, names);
    }

    /// Divides the sheet into pages.
    ///
    /// @return the sources of all of them
    private SheetSources breakIntoPages() {
        boolean cites = request.notes().sources();
        if (request.extent() instanceof SheetExtent.Pages) {
            double others = room(legend, -undated.heightPx());
            for (PageBreaks.Slice slice : PageBreaks.of(layout, known, room(legend, 0), others)) {
                pages.add(new Page(frame(slice.scrollY(), slice.heightPx()), null));
            }
            SheetSources cited = cites ? sourcesOf(pages.stream().map(Page::frame).toList()) : SheetSources.NONE;
            addSourcePages(cited);
            return cited;
        }
        Frame whole = firstFrame(legend, 0);
        SheetSources cited = cites ? sourcesOf(List.of(whole)) : SheetSources.NONE;
        if (cited.citations().isEmpty()) {
            pages.add(new Page(whole, null));
            return cited;
        }
        // The list takes room from the chart, which then shows no more items than before and needs no longer a list.
        double reserved = sourcesPx(sourceColumns(cited), cited);
        Frame frame = firstFrame(legend, reserved);
        legend = legend(LegendContent.of(layout, frame));
        SheetSources shown = sourcesOf(List.of(frame));
        pages.add(new Page(frame, sourceColumns(shown)));
        return shown;
    }

    private SheetSources sourcesOf(List<Frame> frames) {
        List<Integer> items = new ArrayList<>();
        frames.forEach(frame -> ItemsInView.each(layout, frame, items::add));
        return SheetSources.of(known, items, request.locale());
    }

    private NoteColumns sourceColumns(SheetSources cited) {
        double page = pageHeight();
        return page > 0
                ? NoteColumns.of(
                        cited.citations(), 0, advances, chartWidth(),
                        (int) (page * SOURCES_SHARE / NoteColumns.LINE_PX) - 2, NoteColumns.SHORT_LINES)
                : NoteColumns.of(
                        cited.citations(), 0, advances, chartWidth(), Integer.MAX_VALUE, NoteColumns.LONG_LINES);
    }

    /// The height of a list with its heading and the number of those it leaves out.
    static double sourcesPx(@Nullable NoteColumns columns, SheetSources cited) {
        if (columns == null) {
            return 0;
        }
        int around = columns.end() < cited.citations().size() ? 2 : 1;
        return GAP_PX + columns.heightPx() + around * NoteColumns.LINE_PX;
    }

    /// Several pages list their sources behind the last, all of them.
    private void addSourcePages(SheetSources cited) {
        double room = pageHeight() - HEAD_PX - FOOT_PX - 2 * NoteColumns.LINE_PX;
        int first = 0;
        while (first < cited.citations().size()) {
            NoteColumns columns = NoteColumns.of(
                    cited.citations(), first, advances, chartWidth(), (int) (room / NoteColumns.LINE_PX),
                    NoteColumns.LONG_LINES);
            pages.add(new Page(null, columns));
            first = columns.end();
        }
    }

    /// Lays out a sheet to be drawn with these fonts.
    public static ChartSheet of(SheetRequest request, TextMeasure measure) {
        return new ChartSheet(request, measure);
    }

    double chartWidth() {
        return request.extent().widthPx() - 2 * MARGIN_PX;
    }

    private double namesWidth() {
        return layout.hasNames() ? NAMES_PX * layout.metrics().letterScale() : 0;
    }

    private long day() {
        LocalDate day = request.state().asOf() == null ? request.today() : request.state().asOf();
        return day == null ? Standing.NO_DAY : day.toEpochDay();
    }

    /// The height that the sheet is to have; 0 where it is as high as it needs to be.
    private double pageHeight() {
        return switch (request.extent()) {
            case SheetExtent.AllLanes _, SheetExtent.Window _ -> 0;
            case SheetExtent.Room room -> room.heightPx();
            case SheetExtent.OnePage page -> page.format().heightPx();
            case SheetExtent.Pages several -> several.format().heightPx();
        };
    }

    double stripHeight() {
        return values == null ? 0 : YearlyValuePainter.heightPx(layout.metrics());
    }

    private double aroundChart(LegendPainter below) {
        return HEAD_PX + stripHeight() + GAP_PX + below.height(chartWidth()) + undated.heightPx() + note.heightPx() + FOOT_PX;
    }

    /// As high as all lanes, or as the sheet leaves room for, down to the end of a row.
    private double chartHeight(double scrollY, double room) {
        double axis = layout.metrics().axisHeight();
        return room >= axis + layout.height() ? room : axis + endOfRowAbove(scrollY + room - axis) - scrollY;
    }

    /// The room for the timeline where the sheet has a height of its own.
    private double room(LegendPainter below, double sourcesPx) {
        if (request.extent() instanceof SheetExtent.Window window) {
            return Math.max(LEAST_CHART_PX, window.chartHeightPx());
        }
        return Math.max(LEAST_CHART_PX, pageHeight() - aroundChart(below) - sourcesPx);
    }

    private double endOfRowAbove(double y) {
        LaneTable lanes = layout.lanes();
        int row = lanes.rowAt(y);
        if (row < 0) {
            int lane = lanes.laneAt(y);
            boolean inHeader = lane >= 0 && y < lanes.top(lane) + lanes.headerHeight(lane);
            return inHeader && lane > 0 ? lanes.top(lane) : y;
        }
        double rowEnd = lanes.rowTop(row) + layout.metrics().barHeight();
        return y >= rowEnd ? y : rowEnd - layout.metrics().rowHeight() + 3;
    }

    public double widthPx() {
        return request.extent().widthPx();
    }

    /// The height of each of the pages.
    public double heightPx() {
        Page first = pages.getFirst();
        double chart = first.frame() == null ? 0 : first.frame().heightPx();
        double needed = Math.ceil(aroundChart(legend) + chart + sourcesPx(first.sources(), sources));
        return Math.max(needed, pageHeight());
    }

    /// How many pages there are; more than one only where pages were asked for.
    public int pageCount() {
        return pages.size();
    }

    /// How many sources the items on the pages have.
    public int sourceCount() {
        return sources.citations().size();
    }

    /// The width of the column of names, which ends where the timeline begins; 0 where there is none.
    public double namesPx() {
        return namesWidth();
    }

    public String title() {
        return words.title();
    }

    /// A description of a page for people who do not see it.
    ///
    /// @param page counted from 0
    public String description(int page) {
        return words.description(footer(page));
    }

    /// Passes on the sentence about items that a limit leaves out, if there are any.
    public void tellLeftOut(Consumer<String> remarks) {
        if (!leftOut.isEmpty()) {
            remarks.accept(leftOut);
        }
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    public void paint(Surface surface, int page) {
        new SheetPainter(this).paint(surface, page);
    }

    /// The last line of a page: how much is in it, how old the record is and where it comes from.
    String footer(int page) {
        Frame frame = pages.get(page).frame();
        String footer = words.footer(
                frame == null ? -1 : ItemsInView.count(layout, frame), request.origin(), page, pages.size());
        return leftOut.isEmpty() ? footer : leftOut + " " + footer;
    }

    /// The layout that is drawn.
    public TimelineLayout layout() {
        return layout;
    }
}

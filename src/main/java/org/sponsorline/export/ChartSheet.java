package org.sponsorline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.PlacementSet;
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
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.LegendContent;
import org.sponsorline.paint.LegendPainter;
import org.sponsorline.paint.Marks;
import org.sponsorline.paint.OffsetSurface;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.Palette;
import org.sponsorline.paint.Surface;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.Related;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;

/// A picture on its own: a title, the timeline as the window draws it, a legend and the origin of the record.
public final class ChartSheet {

    private static final double MARGIN_PX = 24;
    private static final double TITLE_PX = 20;
    private static final double SUBTITLE_PX = 13;
    private static final double SMALL_PX = 11;
    private static final double HEAD_PX = 68;
    private static final double GAP_PX = 12;
    private static final double FOOT_PX = 28;
    private static final double NAMES_PX = 200;

    /// The least height of the timeline; a sheet with less room becomes higher.
    private static final double LEAST_CHART_PX = 140;

    private final SheetRequest request;
    private final SheetText words;
    private final AdvanceTable advances;
    private final TimelineLayout layout;
    private final LegendPainter legend;
    private final UndatedNote undated;
    private final Frame frame;
    private final String leftOut;
    private final DatasetIndex index;

    private ChartSheet(SheetRequest request, TextMeasure measure) {
        this.request = request;
        advances = AdvanceTable.over(measure);
        ViewState state = request.state();
        Locale locale = request.locale();
        Dataset known = state.asOf() == null ? request.dataset() : AsOf.view(request.dataset(), state.asOf());
        index = DatasetIndex.of(known, locale);
        words = new SheetText(index, request.dataset().header().asOf(), state, locale);
        ItemSet matching = FilterRun.matches(index, state.filter(), null);
        ItemSet shown = state.unmatched() == ViewState.Unmatched.HIDE ? matching : ItemSet.all(index.itemCount());
        Colouring colouring = Colouring.of(
                index, state.asOf() == null ? index : DatasetIndex.of(request.dataset(), locale), state.colourBy());
        Viewport viewport = new Viewport(state.window().startDay(), state.window().endDay());
        Grouping grouping = Grouping.of(index, shown, state.groupBy(), state.collapsed());
        leftOut = grouping.placesLeftOut() == 0 ? "" : Messages.of(ChartSheet.class, locale).say(
                "sheet.leftOut", grouping.placeCount(), grouping.placesLeftOut());
        layout = LayoutEngine.layout(new LayoutRequest(
                ItemColumns.of(known), grouping, colouring,
                matching::contains, new RecordItemText(known, locale), EditionBands.of(known, locale),
                chartWidth() / viewport.spanDays(), new RowRules(state.rows(), new Holdings(known, locale), day()),
                request.metrics(), advances));
        undated = UndatedNote.of(layout, advances, chartWidth(), SMALL_PX, locale);
        LegendPainter needed = legend(LegendContent.ALL);
        // A smaller legend leaves room for more rows, whose marks it has to explain too; two passes suffice.
        for (int pass = 0; pass < 2; pass++) {
            needed = legend(LegendContent.of(layout, frame(known, viewport, needed)));
        }
        legend = needed;
        frame = frame(known, viewport, legend);
    }

    private LegendPainter legend(LegendContent content) {
        return new LegendPainter(
                layout.colouring(), content, advances, request.palette(), request.locale(), SMALL_PX);
    }

    private Frame frame(Dataset known, Viewport viewport, LegendPainter below) {
        double room = room(below);
        double scrollY = scrollY(known, room);
        double names = namesWidth();
        return new Frame(viewport, chartWidth() - names, chartHeight(scrollY, room), scrollY, names);
    }

    /// Lays out a sheet to be drawn with these fonts.
    public static ChartSheet of(SheetRequest request, TextMeasure measure) {
        return new ChartSheet(request, measure);
    }

    private double chartWidth() {
        return request.widthPx() - 2 * MARGIN_PX;
    }

    private double namesWidth() {
        return layout.hasNames() ? NAMES_PX * layout.metrics().letterScale() : 0;
    }

    private long day() {
        LocalDate day = request.state().asOf() == null ? request.today() : request.state().asOf();
        return day == null ? Standing.NO_DAY : day.toEpochDay();
    }

    private double aroundChart(LegendPainter below) {
        return HEAD_PX + GAP_PX + below.height(chartWidth()) + undated.heightPx() + FOOT_PX;
    }

    /// The scroll position of the view, if the sheet has no room for all lanes.
    private double scrollY(Dataset known, double room) {
        return request.heightPx().isEmpty() ? 0 : Math.clamp(
                new ScrollPlaces(layout, known).scrollY(request.state().top()), 0, layout.maxScrollY(room));
    }

    /// As high as all lanes, or as the sheet leaves room for, down to the end of a row.
    private double chartHeight(double scrollY, double room) {
        double axis = layout.metrics().axisHeight();
        double whole = axis + layout.height();
        if (request.heightPx().isEmpty()) {
            return Math.max(whole, axis);
        }
        return room >= whole ? room : axis + endOfRowAbove(scrollY + room - axis) - scrollY;
    }

    /// The room for the timeline where the sheet has a height of its own.
    private double room(LegendPainter below) {
        return Math.max(LEAST_CHART_PX, request.heightPx().orElse(0) - aroundChart(below));
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
        return request.widthPx();
    }

    public double heightPx() {
        double needed = Math.ceil(aroundChart(legend) + frame.heightPx());
        return Math.max(needed, request.heightPx().orElse(needed));
    }

    /// The width of the column of names, which ends where the timeline begins; 0 where there is none.
    public double namesPx() {
        return frame.namesPx();
    }

    public String title() {
        return words.title();
    }

    /// A description of the sheet for people who do not see it.
    public String description() {
        return words.description(footer());
    }

    /// Passes on the sentence about items that a limit leaves out, if there are any.
    public void tellLeftOut(Consumer<String> remarks) {
        if (!leftOut.isEmpty()) {
            remarks.accept(leftOut);
        }
    }

    /// Draws the sheet.
    public void paint(Surface surface) {
        Palette palette = request.palette();
        surface.fillRect(0, 0, widthPx(), heightPx(), 0, palette.ground());
        fitted(surface, words.title(), 38, TITLE_PX, true, palette.headerText());
        fitted(surface, words.subtitle(), 57, SUBTITLE_PX, false, palette.quietText());

        surface.clip(MARGIN_PX, HEAD_PX, chartWidth(), frame.heightPx());
        Surface chart = new OffsetSurface(surface, MARGIN_PX + frame.namesPx(), HEAD_PX);
        var painter = new TimelinePainter();
        PaintOptions options = new PaintOptions(
                request.locale(), request.today(), request.state().asOf(), related().with(layout, selected()), true);
        painter.paint(chart, layout, frame, palette, options);
        painter.paintOverlay(chart, layout, frame, palette, new Marks(selected(), related(), -1, -1));
        surface.unclip();
        surface.strokeRect(MARGIN_PX - 0.5, HEAD_PX - 0.5, chartWidth() + 1, frame.heightPx() + 1, 0, 1,
                palette.rule());

        double bottom = heightPx() - FOOT_PX;
        double notes = bottom - undated.heightPx();
        undated.paint(surface, MARGIN_PX, notes, palette);
        legend.paint(surface, MARGIN_PX, notes - legend.height(chartWidth()), chartWidth());
        fitted(surface, footer(), bottom + 15, SMALL_PX, false, palette.quietText());
    }

    private String footer() {
        String footer = words.footer(ItemsInView.count(layout, frame), request.origin());
        return leftOut.isEmpty() ? footer : leftOut + " " + footer;
    }

    private void fitted(Surface surface, String text, double baseline, double sizePx, boolean bold, int argb) {
        String shown = advances.fitted(text, sizePx, bold, chartWidth());
        surface.text(shown, MARGIN_PX, baseline, new Surface.Font(sizePx, bold), argb);
    }

    private List<Integer> selected() {
        List<Integer> items = new ArrayList<>();
        for (EntryKey key : request.state().selection()) {
            int item = index.dataset().itemNumber(key);
            if (item >= 0) {
                items.add(item);
            }
        }
        return items;
    }

    private PlacementSet related() {
        List<EntryKey> chosen = request.state().selection();
        return chosen.isEmpty() ? PlacementSet.NONE : PlacementSet.of(layout, Related.of(index, chosen));
    }

    /// The layout that is drawn.
    public TimelineLayout layout() {
        return layout;
    }
}

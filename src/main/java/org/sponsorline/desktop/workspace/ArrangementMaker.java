package org.sponsorline.desktop.workspace;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Arrangement.Canvas;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.RowRules;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;
import org.sponsorline.view.ViewState.YearlyStrip;

/// Makes the arrangement of a record for a view, in the background. What still holds of the last one is kept, so
/// that a change costs only what it changes.
public final class ArrangementMaker {

    private final TextMeasure measure;

    /// @param measure of single characters, each of which is asked once for all arrangements
    ArrangementMaker(TextMeasure measure) {
        this.measure = AdvanceTable.over(measure);
    }

    /// What is asked for.
    ///
    /// @param today what is in force on it comes first, unless the view is as of another day
    /// @param last  the present arrangement, or null
    record Request(OpenRecord record, ViewState state, Canvas canvas, LocalDate today, @Nullable Arrangement last) {}

    Arrangement make(Request request) {
        ViewState state = request.state();
        Arrangement last = request.last();
        AsOfRecord known = known(request);
        boolean sameItems = last != null && last.known().equals(known);
        boolean sameFilter = last != null && sameItems && last.state().filter().equals(state.filter());
        ItemSet matching = last != null && sameFilter
                ? last.matching() : FilterRun.matches(known.index(), state.filter(), null);
        ItemSet shown = state.unmatched() == Unmatched.HIDE ? matching : ItemSet.all(known.index().itemCount());
        boolean sameLanes = last != null && sameItems && last.shown().equals(shown)
                && last.state().groupBy().equals(state.groupBy())
                && last.state().collapsed().equals(state.collapsed());
        Grouping grouping = last != null && sameLanes
                ? last.grouping() : Grouping.of(known.index(), shown, state.groupBy(), state.collapsed());
        boolean sameColours = last != null && sameItems && last.state().colourBy() == state.colourBy();
        Colouring colouring = last != null && sameColours
                ? last.colouring() : Colouring.of(known.index(), request.record().index(), state.colourBy());
        boolean sameRows = last != null && sameLanes && last.state().rows() == state.rows()
                && last.layout().day() == day(request);
        TimelineLayout layout = last != null && sameRows && servesAt(last, request.canvas(), state.window())
                ? last.layout().with(matching::contains, colouring)
                : layout(request, known, grouping, colouring, matching);
        OverviewDensity overview = last != null && sameColours && last.shown().equals(shown)
                ? last.overview() : overview(request.record(), known, colouring, shown);
        boolean sameValues = last != null && sameItems && last.matching().equals(matching)
                && Objects.equals(last.state().yearly(), state.yearly());
        YearlyValue values = last != null && sameValues ? last.values() : values(known, matching, state.yearly());
        return new Arrangement(
                request.record(), state, request.canvas(), known, matching, shown, grouping, colouring, layout,
                overview, values);
    }

    private static @Nullable YearlyValue values(AsOfRecord known, ItemSet matching, @Nullable YearlyStrip strip) {
        return strip == null ? null : YearlyValue.of(known.index(), matching, strip.currency());
    }

    private static AsOfRecord known(Request request) {
        LocalDate day = request.state().asOf();
        OpenRecord record = request.record();
        if (day == null) {
            return record.known();
        }
        Arrangement last = request.last();
        return last != null && last.record().equals(record) && day.equals(last.state().asOf())
                ? last.known()
                : AsOfRecord.of(AsOf.view(record.dataset(), day), record.index().locale());
    }

    private TimelineLayout layout(
            Request request, AsOfRecord known, Grouping grouping, Colouring colouring, ItemSet matching) {
        Canvas canvas = request.canvas();
        return LayoutEngine.layout(new LayoutRequest(
                known.columns(), grouping, colouring, matching::contains, known.words(), known.editions(),
                referencePxPerDay(request), new RowRules(request.state().rows(), known.holdings(), day(request)),
                Metrics.COMFORTABLE.scaled(canvas.fontScale()), measure));
    }

    private static long day(Request request) {
        LocalDate asOf = request.state().asOf();
        return (asOf == null ? request.today() : asOf).toEpochDay();
    }

    /// Rows of one holder each keep their company at every scale, so they are made for the one the record opens with.
    private static double referencePxPerDay(Request request) {
        boolean compact = request.state().rows() == LaneRows.COMPACT;
        return pxPerDay(request.canvas(), compact ? request.state().window() : request.record().asked().window());
    }

    private static OverviewDensity overview(OpenRecord record, AsOfRecord known, Colouring colouring, ItemSet shown) {
        Window whole = record.whole();
        return OverviewDensity.of(known.columns(), colouring, shown::contains, whole.startDay(), whole.endDay());
    }

    private static double pxPerDay(Canvas canvas, Window window) {
        return canvas.widthPx() / (window.endDay() - window.startDay());
    }

    private static boolean servesAt(Arrangement arrangement, Canvas canvas, Window window) {
        return arrangement.canvas().fontScale() == canvas.fontScale()
                && arrangement.layout().serves(pxPerDay(canvas, window));
    }

    /// Whether an arrangement is right for a view as well, because they differ in nothing that it is made from.
    public static boolean serves(Arrangement arrangement, OpenRecord record, ViewState state, Canvas canvas) {
        ViewState made = arrangement.state();
        return arrangement.record().equals(record)
                && made.groupBy().equals(state.groupBy())
                && made.colourBy() == state.colourBy()
                && made.rows() == state.rows()
                && made.filter().equals(state.filter())
                && made.unmatched() == state.unmatched()
                && Objects.equals(made.asOf(), state.asOf())
                && Objects.equals(made.yearly(), state.yearly())
                && made.collapsed().equals(state.collapsed())
                && servesAt(arrangement, canvas, state.window());
    }
}

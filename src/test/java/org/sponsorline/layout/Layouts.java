package org.sponsorline.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LaneRows;

/// Layouts for tests, measured with a fixed advance.
public final class Layouts {

    /// Every character is so wide at a size of twelve pixels.
    public static final double ADVANCE_PX = 7;

    /// A font in which every character is as wide as the next.
    public static final TextMeasure FIXED =
            (text, sizePx, bold) -> text.codePointCount(0, text.length()) * ADVANCE_PX * sizePx / 12;

    private final Dataset dataset;
    private List<Dimension> groupBy = List.of(Dimension.PROGRAMME);
    private Set<String> collapsed = Set.of();
    private IntPredicate matching = item -> true;
    private IntPredicate shown = item -> true;
    private double pxPerDay = 0.2;
    private Dimension colourBy = Dimension.KIND;
    private Metrics metrics = Metrics.COMFORTABLE;
    private Locale locale = Locale.ENGLISH;
    private LaneRows order = LaneRows.COMPACT;
    private long day = Standing.NO_DAY;

    private Layouts(Dataset dataset) {
        this.dataset = dataset;
    }

    public static Layouts of(Dataset dataset) {
        return new Layouts(dataset);
    }

    public Layouts by(Dimension... dimensions) {
        groupBy = List.of(dimensions);
        return this;
    }

    public Layouts folded(String... paths) {
        collapsed = Set.of(paths);
        return this;
    }

    public Layouts matching(IntPredicate test) {
        matching = test;
        return this;
    }

    /// Without the items that do not pass a test.
    public Layouts showing(IntPredicate test) {
        shown = test;
        return this;
    }

    public Layouts at(double referencePxPerDay) {
        pxPerDay = referencePxPerDay;
        return this;
    }

    public Layouts sized(Metrics wanted) {
        metrics = wanted;
        return this;
    }

    public Layouts in(Locale language) {
        locale = language;
        return this;
    }

    /// Rows of one holder each, as of a day; without this they are compact.
    public Layouts rows(LaneRows wanted, LocalDate asOf) {
        order = wanted;
        day = asOf.toEpochDay();
        return this;
    }

    public TimelineLayout make() {
        DatasetIndex index = DatasetIndex.of(dataset, locale);
        return LayoutEngine.layout(new LayoutRequest(
                ItemColumns.of(dataset),
                Grouping.of(index, ItemSet.of(index.itemCount(), shown::test), groupBy, collapsed),
                Colouring.of(index, colourBy), matching, new RecordItemText(dataset, locale),
                EditionBands.of(dataset, locale), pxPerDay,
                order == LaneRows.COMPACT
                        ? RowRules.COMPACT : new RowRules(order, new Holdings(dataset, locale), day), metrics, FIXED));
    }

    /// A frame that shows these days at a scale, with all lanes.
    public static Frame frame(TimelineLayout layout, double startDay, double pxPerDay, double widthPx) {
        return new Frame(
                new Viewport(startDay, startDay + widthPx / pxPerDay), widthPx,
                layout.metrics().axisHeight() + layout.height(), 0, 0);
    }
}

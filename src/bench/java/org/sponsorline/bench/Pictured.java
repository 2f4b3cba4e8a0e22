package org.sponsorline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.LayoutRequest;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.RowRules;
import org.sponsorline.layout.TimelineLayout;
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
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;

/// A record laid out for its first view, as the window does it.
///
/// @param startDay and endDay what the whole record spans
record Pictured(
        DatasetIndex index, ItemColumns columns, Grouping grouping, Colouring colouring, TimelineLayout layout,
        OverviewDensity overview, double startDay, double endDay) {

    /// The width that lanes are stacked for.
    static final double WIDTH_PX = 1_500;

    static Dataset read(Path file) {
        Dataset dataset = DatasetReader.read(file, ReadProgress.NONE).dataset();
        if (dataset == null) {
            throw new IllegalArgumentException("The record cannot be read: " + file);
        }
        return dataset;
    }

    static Pictured of(Dataset dataset, List<Dimension> dimensions, TextMeasure measure) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        ItemColumns columns = ItemColumns.of(dataset);
        Colouring colouring = Colouring.of(index, Dimension.KIND);
        Grouping grouping = Grouping.of(index, ItemSet.all(index.itemCount()), dimensions, Set.of());
        ViewState.Window whole = OpeningViews.fit(dataset);
        double start = whole.startDay();
        double end = whole.endDay();
        TimelineLayout layout = LayoutEngine.layout(
                request(dataset, columns, grouping, colouring, WIDTH_PX / (end - start), measure));
        OverviewDensity overview = OverviewDensity.of(columns, colouring, item -> true, start, end);
        return new Pictured(index, columns, grouping, colouring, layout, overview, start, end);
    }

    static LayoutRequest request(
            Dataset dataset, ItemColumns columns, Grouping grouping, Colouring colouring, double pxPerDay,
            TextMeasure measure) {
        return new LayoutRequest(
                columns, grouping, colouring, item -> true, new RecordItemText(dataset, Locale.ENGLISH),
                EditionBands.of(dataset, Locale.ENGLISH), pxPerDay,
                new RowRules(LaneRows.IN_FORCE, new Holdings(dataset, Locale.ENGLISH), Standing.NO_DAY), Metrics.COMFORTABLE, measure);
    }
}

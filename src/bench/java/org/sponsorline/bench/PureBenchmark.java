package org.sponsorline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.LayoutEngine;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.NoSurface;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Facets;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.search.SearchIndex;
import org.sponsorline.query.search.SearchResult;
import org.sponsorline.time.Viewport;

/// What the program does to a record between reading and drawing, without a window.
@State(Scope.Benchmark)
public class PureBenchmark {

    private static final TextMeasure MEASURE = (text, size, bold) -> text.length() * size * 0.55;
    private static final int HITS = 200;
    private static final double HEIGHT_PX = 860;

    @Param("")
    public String file;

    private Pictured pictured;
    private SearchIndex search;
    private Filter filter;
    private Frame frame;
    private final TimelinePainter painter = new TimelinePainter();

    @Setup
    public void open() {
        pictured = Pictured.of(Pictured.read(Path.of(file)), List.of(Dimension.PROGRAMME), MEASURE);
        search = SearchIndex.of(pictured.index());
        filter = Filter.NONE.with(Dimension.KIND, "media-rights", true).with(Dimension.COUNTRY, "CN", true);
        frame = new Frame(
                new Viewport(pictured.startDay(), pictured.endDay()), Pictured.WIDTH_PX, HEIGHT_PX, 0, 0);
    }

    @Benchmark
    public DatasetIndex index() {
        DatasetIndex index = DatasetIndex.of(pictured.index().dataset(), Locale.ENGLISH);
        index.finish();
        return index;
    }

    @Benchmark
    public SearchIndex searchIndex() {
        return SearchIndex.of(pictured.index());
    }

    @Benchmark
    public SearchResult search() {
        return search.search("harbour ba", HITS);
    }

    @Benchmark
    public ItemSet filter() {
        return FilterRun.matches(pictured.index(), filter, null);
    }

    @Benchmark
    public Map<Dimension, List<FacetValue>> facets() {
        return Facets.count(pictured.index(), filter, null);
    }

    @Benchmark
    public Grouping group() {
        return Grouping.of(
                pictured.index(), ItemSet.all(pictured.index().itemCount()), List.of(Dimension.ORGANIZATION), Set.of());
    }

    @Benchmark
    public TimelineLayout layout() {
        return LayoutEngine.layout(Pictured.request(
                pictured.index().dataset(), pictured.columns(), pictured.grouping(), pictured.colouring(),
                Pictured.WIDTH_PX / (pictured.endDay() - pictured.startDay()), MEASURE));
    }

    @Benchmark
    public long paint() {
        painter.paint(
                NoSurface.INSTANCE, pictured.layout(), frame, Palette.LIGHT,
                new PaintOptions(Locale.ENGLISH, null, null, false));
        return painter.itemsVisited();
    }
}

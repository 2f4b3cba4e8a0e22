package org.sponsorline.paint.legend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.layout.EditionBands.Span;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.TermMarks;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.row.BarEnd;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.layout.row.RowsInView;
import org.sponsorline.paint.HollowBar;

/// What a legend has to explain.
///
/// @param ordinals the colours, see [Colouring]
/// @param marks    the marks
public record LegendContent(Set<Integer> ordinals, Set<LegendMark> marks) {

    public LegendContent {
        ordinals = Set.copyOf(ordinals);
        marks = Set.copyOf(marks);
    }

    /// Everything that can be drawn.
    public static final LegendContent ALL = new LegendContent(
            IntStream.range(0, Colouring.ORDINALS).boxed().collect(Collectors.toSet()), EnumSet.allOf(LegendMark.class));

    /// What a frame of a layout shows.
    public static LegendContent of(TimelineLayout layout, Frame frame) {
        Set<Integer> ordinals = new TreeSet<>();
        Set<LegendMark> found = EnumSet.noneOf(LegendMark.class);
        RowMarks marks = new RowMarks();
        marks.begin(layout, frame);
        RowsInView.each(layout, frame, (row, y) -> {
            marks.compute(layout, frame, row);
            for (int mark = 0; mark < marks.size(); mark++) {
                if (marks.right(mark) > 0 && marks.left(mark) < frame.widthPx()) {
                    addMark(layout, marks, mark, ordinals, found);
                }
            }
        });
        for (Band band : layout.editions().bands()) {
            if (isSeen(band.held(), frame)) {
                found.add(LegendMark.HELD);
            }
            if (isSeen(band.scheduled(), frame)) {
                found.add(LegendMark.PLANNED);
            }
        }
        return new LegendContent(ordinals, found);
    }

    private static boolean isSeen(@Nullable Span span, Frame frame) {
        return span != null && frame.snappedX(span.start()) < frame.widthPx() && frame.snappedX(span.end()) > 0;
    }

    private static void addMark(
            TimelineLayout layout, RowMarks marks, int mark, Set<Integer> ordinals, Set<LegendMark> found) {
        for (int placement = marks.first(mark); placement < marks.end(mark); placement++) {
            ordinals.add(layout.colouring().ordinal(layout.item(placement)));
        }
        if (marks.count(mark) > 1) {
            found.add(LegendMark.SEVERAL);
            return;
        }
        int placement = marks.first(mark);
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        switch (columns.shape(item)) {
            case EVENT -> found.add(LegendMark.EVENT);
            case WITHDRAWAL -> found.add(LegendMark.WITHDRAWAL);
            case LEGAL -> found.add(LegendMark.LEGAL);
            case STATEMENT -> found.add(LegendMark.STATEMENT);
            case BAR -> addBar(layout, placement, found);
        }
        if (marks.labels().hasBadge(mark)) {
            found.add(columns.is(item, ItemColumns.CONFLICT) ? LegendMark.CONFLICT : LegendMark.UNCITED);
        }
    }

    private static void addBar(TimelineLayout layout, int placement, Set<LegendMark> found) {
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        add(found, LegendMark.ANNOUNCED, columns.announced(item) != ItemColumns.NONE);
        add(found, LegendMark.VACANT, columns.is(item, ItemColumns.VACANT));
        add(found, LegendMark.RUMOURED, columns.is(item, ItemColumns.RUMOURED));
        if (columns.is(item, ItemColumns.INFERRED)) {
            found.add(LegendMark.NO_TERM);
            return;
        }
        if (!columns.isAny(item, HollowBar.FLAGS) && layout.matches(item) && layout.day() != Standing.NO_DAY) {
            found.add(switch (layout.standing(item)) {
                case IN_FORCE -> LegendMark.IN_FORCE;
                case ENDED -> LegendMark.ENDED;
                case NOT_BEGUN -> LegendMark.NOT_BEGUN;
            });
        }
        if (layout.joinsPrevious(placement)) {
            found.add(layout.changesHolder(placement) ? LegendMark.CARRIED_ON : LegendMark.RENEWED);
        }
        for (BarEnd end : List.of(BarEnd.start(columns, item), BarEnd.end(columns, item))) {
            add(found, LegendMark.COARSE, end == BarEnd.COARSE);
            add(found, LegendMark.DOUBTFUL, end == BarEnd.DOUBTFUL);
        }
        add(found, LegendMark.OPEN_START, columns.is(item, ItemColumns.OPEN_START));
        add(found, LegendMark.UNKNOWN_START, columns.is(item, ItemColumns.UNKNOWN_START));
        add(found, LegendMark.OPEN_END, columns.is(item, ItemColumns.OPEN_END));
        add(found, LegendMark.UNKNOWN_END, columns.is(item, ItemColumns.UNKNOWN_END));
        TermMarks marks = columns.termMarks(item);
        if (marks != null) {
            add(found, LegendMark.AMENDED, isAnyWithin(marks.amended(), columns, item));
            add(found, LegendMark.OPTION, isAnyWithin(marks.options(), columns, item));
            add(found, LegendMark.EXTENSION, marks.until() > columns.end(item));
        }
        add(found, LegendMark.UNSERVED, columns.is(item, ItemColumns.ENDED_EARLY));
    }

    private static boolean isAnyWithin(List<Double> days, ItemColumns columns, int item) {
        return days.stream().anyMatch(day -> day > columns.start(item) && day < columns.end(item));
    }

    private static void add(Set<LegendMark> found, LegendMark mark, boolean drawn) {
        if (drawn) {
            found.add(mark);
        }
    }
}

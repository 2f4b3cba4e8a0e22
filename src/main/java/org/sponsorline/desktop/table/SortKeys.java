package org.sponsorline.desktop.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.LongOrder;
import org.sponsorline.query.column.Spans;

/// Numbers that put the items of one record in order by each field; what takes time is made once, when first asked.
///
/// To be used by one thread at a time.
final class SortKeys {

    private static final int NONE = TextRanks.NONE;
    private static final long NO_DAY = Spans.UNBOUNDED_END + 1;

    private final DatasetIndex index;
    private final CellText cells;
    private final MessageBundle words;
    private final Map<TableField, int[]> made = new EnumMap<>(TableField.class);

    SortKeys(DatasetIndex index, MessageBundle words) {
        this.index = index;
        this.words = words;
        cells = new CellText(index, words);
    }

    /// The key of every item for a field, as [RowOrder] takes it.
    IntToLongFunction by(TableField field) {
        return switch (field) {
            case KIND -> first(Dimension.KIND);
            case PROGRAMME -> first(Dimension.PROGRAMME);
            case TIER -> first(Dimension.TIER);
            case CATEGORIES -> first(Dimension.CATEGORY);
            case TERRITORIES -> first(Dimension.TERRITORY);
            case EDITIONS -> first(Dimension.EDITION);
            case SOURCES -> cells::sources;
            case START, END, ANNOUNCED, NAME, GRANTOR, VALUE -> {
                int[] keys = made.computeIfAbsent(field, this::make);
                yield item -> keys[item];
            }
        };
    }

    private int[] make(TableField field) {
        return switch (field) {
            case START -> ranks(this::start);
            case END -> ranks(this::end);
            case ANNOUNCED -> ranks(this::announced);
            case NAME -> TextRanks.of(index.itemCount(), item -> cells.of(field, item), words.getLocale());
            case GRANTOR -> TextRanks.of(index.itemCount(), cells::grantor, words.getLocale());
            default -> amounts();
        };
    }

    private IntToLongFunction first(Dimension dimension) {
        DimensionColumn column = index.column(dimension);
        return item -> column.count(item) == 0 ? NONE : column.rank(column.value(item, 0));
    }

    /// The place of each item's day among all of them; what has none comes last.
    private int[] ranks(IntToLongFunction day) {
        long[] days = IntStream.range(0, index.itemCount()).mapToLong(day).toArray();
        int[] ranks = LongOrder.ranks(days);
        for (int item = 0; item < ranks.length; item++) {
            ranks[item] = days[item] == NO_DAY ? NONE : ranks[item];
        }
        return ranks;
    }

    private long start(int item) {
        return index.spans().dated(item) ? index.spans().firstDay(item) : NO_DAY;
    }

    private long end(int item) {
        return index.isAgreement(item) && index.spans().dated(item) ? index.spans().lastDay(item) : NO_DAY;
    }

    private long announced(int item) {
        Edtf date = switch (index.dataset().item(item)) {
            case Agreement agreement -> agreement.announced();
            case Milestone _ -> null;
        };
        if (date == null) {
            return NO_DAY;
        }
        return date.start() instanceof EdtfDate first
                ? first.firstDay() : date.end() instanceof EdtfDate last ? last.lastDay() : NO_DAY;
    }

    /// Amounts stand by currency and then by size, as nothing is converted; withheld ones follow, unknown ones come last.
    private int[] amounts() {
        int[] keys = new int[index.itemCount()];
        Arrays.fill(keys, NONE);
        int agreements = index.dataset().agreements().size();
        int[] stated = IntStream.range(0, agreements)
                .filter(item -> value(item) instanceof Value.Figures).toArray();
        Comparator<Integer> bySize = Comparator
                .<Integer, String>comparing(item -> figure(item).currency())
                .thenComparing(this::figure, Money.BY_SIZE);
        Integer[] sorted = Arrays.stream(stated).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(sorted, bySize);
        int place = 0;
        for (int i = 0; i < sorted.length; i++) {
            place = i > 0 && bySize.compare(sorted[i - 1], sorted[i]) == 0 ? place : i;
            keys[sorted[i]] = place;
        }
        for (int item = 0; item < agreements; item++) {
            if (value(item) instanceof Value.Undisclosed) {
                keys[item] = sorted.length;
            }
        }
        return keys;
    }

    private Value value(int item) {
        return index.dataset().agreements().get(item).value();
    }

    private Money figure(int item) {
        return value(item).figuresOrNone().getFirst();
    }
}

package org.sponsorline.layout.pack;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.model.Money;
import org.sponsorline.view.LaneRows;

/// Makes the rows of a lane by who holds what: the agreements of one holder in one subject follow each other in a row,
/// and so does what renews or replaces one of them. Nothing else shares a row, whatever the scale. In O(n log n).
///
/// Rows of the same name stand together.
public final class ChainPacker {

    private final ItemColumns columns;
    private final Holdings holdings;
    private final LaneRows order;
    private final long day;

    /// @param day the day, counted from 1970-01-01, on which what is in force comes first
    public ChainPacker(ItemColumns columns, Holdings holdings, LaneRows order, long day) {
        this.columns = columns;
        this.holdings = holdings;
        this.order = order;
        this.day = day;
    }

    /// Agreements one after the other.
    private static final class Chain {

        final List<Integer> items = new ArrayList<>();
        long end;
    }

    /// A chain as it was when it ended on that day; out of date once the chain goes on.
    private record Ending(long end, Chain chain) {}

    /// A chain with what rows are ordered by.
    private record Row(
            Chain chain, String name, Standing standing, long start, long end, Holdings.@Nullable Price price) {}

    /// The rows of agreements, each in the order of time; empty where these are more than `mostRows`.
    public Optional<List<List<Integer>>> pack(int[] agreements, int mostRows) {
        List<Chain> chains = chains(agreements);
        if (chains.size() > mostRows) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>(chains.stream().map(this::row).toList());
        rows.sort(comparator(rows));
        return Optional.of(together(rows));
    }

    private List<Chain> chains(int[] agreements) {
        List<Integer> byStart = new ArrayList<>(Arrays.stream(agreements).boxed().toList());
        byStart.sort(Comparator.<Integer>comparingLong(columns::start).thenComparingLong(columns::end));
        List<Chain> chains = new ArrayList<>();
        Map<Integer, Chain> chainOf = new HashMap<>();
        Map<Object, PriorityQueue<Ending>> bySubject = new HashMap<>();
        for (int item : byStart) {
            PriorityQueue<Ending> ofSubject = bySubject.computeIfAbsent(
                    holdings.subject(item), subject -> new PriorityQueue<>(Comparator.comparingLong(Ending::end)));
            Chain chain = predecessors(item, chainOf);
            if (chain == null) {
                chain = free(ofSubject, columns.start(item));
            }
            if (chain == null) {
                chain = new Chain();
                chains.add(chain);
            }
            chain.items.add(item);
            chain.end = columns.to(item);
            chainOf.put(item, chain);
            ofSubject.add(new Ending(chain.end, chain));
        }
        return chains;
    }

    /// The chain that ends with what an item renews or replaces, where the item follows it in time.
    private @Nullable Chain predecessors(int item, Map<Integer, Chain> chainOf) {
        int predecessor = columns.predecessor(item);
        Chain chain = predecessor < 0 ? null : chainOf.get(predecessor);
        return chain != null && chain.items.getLast() == predecessor && chain.end <= columns.start(item)
                ? chain : null;
    }

    /// A chain of the same subject that has ended by then.
    private static @Nullable Chain free(PriorityQueue<Ending> ofSubject, long start) {
        for (Ending first; (first = ofSubject.peek()) != null && first.end <= start; ) {
            ofSubject.remove();
            if (first.chain.end == first.end) {
                return first.chain;
            }
        }
        return null;
    }

    private Row row(Chain chain) {
        Holdings.Price price = chain.items.reversed().stream().flatMap(item -> holdings.price(item).stream())
                .findFirst().orElse(null);
        return new Row(chain, holdings.name(chain.items), standing(chain),
                columns.start(chain.items.getFirst()), columns.scheduledEnd(chain.items.getLast()), price);
    }

    private Standing standing(Chain chain) {
        List<Standing> standings = chain.items.stream().map(item -> Standing.of(columns, item, day)).toList();
        return standings.contains(Standing.IN_FORCE) ? Standing.IN_FORCE : standings.getLast();
    }

    private Comparator<Row> comparator(List<Row> rows) {
        Comparator<Row> byName = Comparator.comparing(Row::name, Collator.getInstance(holdings.locale())::compare);
        Comparator<Row> byStart = Comparator.comparingLong(Row::start).thenComparing(byName);
        return switch (order) {
            case NAME -> byName.thenComparingLong(Row::start);
            case END -> Comparator.comparingLong(Row::end).thenComparing(byStart);
            case VALUE -> byPrice(rows).thenComparing(byStart);
            case START, COMPACT -> byStart;
            case IN_FORCE -> Comparator.<Row>comparingInt(row -> rank(row.standing()))
                    .thenComparingLong(row -> row.standing() == Standing.ENDED ? -row.end() : row.start())
                    .thenComparing(byStart);
        };
    }

    private static int rank(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> 0;
            case NOT_BEGUN -> 1;
            case ENDED -> 2;
        };
    }

    /// Amounts of different currencies cannot be compared: those of the currency stated most often come first.
    private static Comparator<Row> byPrice(List<Row> rows) {
        Map<String, Integer> stated = new HashMap<>();
        for (Row row : rows) {
            if (row.price() != null) {
                stated.merge(row.price().currency(), 1, Integer::sum);
            }
        }
        Comparator<Holdings.Price> prices = Comparator
                .<Holdings.Price>comparingInt(price -> -stated.getOrDefault(price.currency(), 0))
                .thenComparing(Holdings.Price::currency)
                .thenComparing(Holdings.Price::figure, Money.BY_UPPER_END.reversed());
        return Comparator.comparing(Row::price, Comparator.nullsLast(prices));
    }

    /// Rows of one name where the first of them stands.
    private static List<List<Integer>> together(List<Row> rows) {
        Map<String, List<List<Integer>>> byName = new LinkedHashMap<>();
        for (Row row : rows) {
            byName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(List.copyOf(row.chain().items));
        }
        return byName.values().stream().flatMap(Collection::stream).toList();
    }
}

package org.sponsorline.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemLabel;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;

/// The words of rows that are one holder's: the name beside the picture, and on each bar what tells it from its
/// neighbours. Made when they are asked for; may be asked by several threads.
public final class RowText {

    /// Many times what a screen shows; then it starts anew.
    private static final int LIMIT = 1 << 13;

    private final TimelineLayout layout;
    private final LayoutRequest request;
    private final AdvanceTable advances;
    private final Map<Integer, Name> names = new ConcurrentHashMap<>();
    private final Map<Integer, String> usualTiers = new ConcurrentHashMap<>();
    private final Map<Integer, ItemLabel> labels = new ConcurrentHashMap<>();

    /// What stands beside a row.
    ///
    /// @param holder   whose row it is; the lane's own name beside a row that is the head of its lane
    /// @param monogram the letters that stand for it
    /// @param tier     the rank of all its agreements, empty where that is the lane's, or they differ, or none is stated
    public record Name(String holder, String monogram, String tier) {}

    RowText(TimelineLayout layout, LayoutRequest request) {
        this.layout = layout;
        this.request = request;
        advances = layout.advances();
    }

    Name name(int row) {
        return remembered(names, row, () -> {
            LaneTable lanes = layout.lanes();
            int lane = lanes.laneOfRow(row);
            boolean headsLane = request.rules().headed() && lanes.isHeadedByRow(lane) && row == lanes.firstRow(lane);
            String holder = headsLane ? lanes.label(lane) : holdings().name(items(row));
            String tier = holdings().tier(items(row));
            return new Name(holder, Monogram.of(holder), tier.equals(usualTier(lane)) ? "" : tier);
        });
    }

    /// The tier that most rows of a lane have; of as many the first. Where one holder's rows differ none goes without
    /// saying.
    private String usualTier(int lane) {
        return remembered(usualTiers, lane, () -> {
            LaneTable lanes = layout.lanes();
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int row = lanes.firstRow(lane); row < lanes.endRow(lane) && layout.isNamed(row); row++) {
                counts.merge(holdings().tier(items(row)), 1, Integer::sum);
            }
            if (lanes.isHeadedByRow(lane) && counts.size() > 1) {
                return "";
            }
            return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        });
    }

    ItemLabel label(int row, int placement) {
        return remembered(labels, placement, () -> {
            int item = layout.item(placement);
            String text = Stream.of(holdings().beyondName(item, items(row)), request.words().subject(item, lanes(row)))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(DisplayNames.JOINT));
            double size = request.metrics().fontSize();
            return new ItemLabel(item, text, "", false, advances.width(text, size, false), 0);
        });
    }

    private static <T> T remembered(Map<Integer, T> known, int key, Supplier<T> made) {
        T there = known.get(key);
        if (there == null) {
            if (known.size() >= LIMIT) {
                known.clear();
            }
            there = made.get();
            known.put(key, there);
        }
        return there;
    }

    private List<Integer> items(int row) {
        return layout.items(layout.firstInRow(row), layout.endOfRow(row));
    }

    /// What the lanes around a row stand for.
    private Set<Dimension> lanes(int row) {
        Grouping grouping = request.grouping();
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (int lane = layout.lanes().laneOfRow(row); lane >= 0; lane = grouping.parent(lane)) {
            dimensions.add(grouping.dimension(lane));
        }
        return dimensions;
    }

    private Holdings holdings() {
        return Objects.requireNonNull(request.rules().holdings(), "rows are one holder's");
    }
}

package org.sponsorline.briefing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.ViewState;

/// A briefing as an audience may have it: what is made of it can be given away.
///
/// Views name nothing that is not in the audience's record; what scenes showed, other audiences and hidden scenes are
/// left out. Titles and notes are a person's own words and stay as they are; see
/// [org.sponsorline.query.audience.WithheldNames].
public final class AudienceBriefing {

    /// Stands in a filter for values that are withheld, so that it goes on to match nothing else.
    private static final String WITHHELD = "…";

    private AudienceBriefing() {}

    /// The scenes that are shown, as far as the audience may see them.
    ///
    /// @param seen the record as the audience may see it
    public static Briefing of(Briefing briefing, DatasetIndex seen) {
        List<Scene> scenes = briefing.visibleScenes().stream().map(scene -> new Scene(
                scene.id(), scene.title(), scene.subtitle(), scene.view() == null ? null : view(scene.view(), seen),
                scene.board(), scene.notes(), scene.seconds(), scene.rehearsed(), false, null, UnknownMembers.NONE))
                .toList();
        RecordReference record = briefing.record();
        return new Briefing(
                briefing.title(), new RecordReference(record.path(), record.title(), null), List.of(), scenes,
                briefing.slot(), briefing.cuts(), UnknownMembers.NONE);
    }

    /// A view that names nothing that is withheld.
    ///
    /// @param seen the record as the audience may see it
    public static ViewState view(ViewState view, DatasetIndex seen) {
        List<EntryKey> selection = view.selection().stream()
                .filter(key -> seen.dataset().entry(key).isPresent()).toList();
        Set<String> lanes = lanes(view, seen);
        Set<String> collapsed = new LinkedHashSet<>(view.collapsed());
        collapsed.retainAll(lanes);
        return view.withFilter(filter(view.filter(), seen)).withSelection(selection).withCollapsed(collapsed)
                .withTop(top(view.top(), lanes, seen));
    }

    private static Filter filter(Filter filter, DatasetIndex seen) {
        Map<Dimension, Set<String>> chosen = new LinkedHashMap<>();
        filter.chosen().forEach((dimension, keys) -> {
            Set<String> there = new LinkedHashSet<>();
            for (String key : keys) {
                there.add(key.isEmpty() || seen.column(dimension).valueOf(key) >= 0 ? key : WITHHELD);
            }
            chosen.put(dimension, there);
        });
        return new Filter(chosen, filter.amounts(), filter.activeAt());
    }

    private static Set<String> lanes(ViewState view, DatasetIndex seen) {
        if (view.collapsed().isEmpty() && view.top() == null) {
            return Set.of();
        }
        Grouping grouping = Grouping.of(seen, ItemSet.all(seen.itemCount()), view.groupBy(), Set.of());
        Set<String> lanes = new HashSet<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            lanes.add(grouping.path(lane));
        }
        return lanes;
    }

    private static @Nullable LanePlace top(@Nullable LanePlace top, Set<String> lanes, DatasetIndex seen) {
        if (top == null || !lanes.contains(top.lane())) {
            return null;
        }
        EntryKey entry = top.entry();
        return entry == null || seen.dataset().entry(entry).isPresent() ? top : new LanePlace(top.lane(), null, 0);
    }
}

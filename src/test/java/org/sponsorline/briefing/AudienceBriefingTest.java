package org.sponsorline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.file.BriefingWriter;
import org.sponsorline.briefing.stale.SceneItems;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.audience.AudienceRecord;
import org.sponsorline.query.audience.PlantedSecrets;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.ViewState;

final class AudienceBriefingTest {

    private static final PlantedSecrets PLANTED = new PlantedSecrets();
    private static final Dataset WHOLE = PLANTED.dataset();
    private static final DatasetIndex INDEX = DatasetIndex.of(WHOLE, Locale.ENGLISH);
    private static final AudienceRecord RECORD = AudienceRecord.of(WHOLE, PLANTED.audience());
    private static final DatasetIndex SEEN = DatasetIndex.of(RECORD.dataset(), Locale.ENGLISH);

    /// A view that names all there is to name, by one dimension.
    private static ViewState everything(Dimension dimension) {
        ViewState view = Briefings.VIEW.withGroupBy(List.of(dimension));
        Filter filter = Filter.NONE;
        Grouping grouping = Grouping.of(INDEX, ItemSet.all(INDEX.itemCount()), view.groupBy(), Set.of());
        Set<String> lanes = new LinkedHashSet<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            lanes.add(grouping.path(lane));
            filter = filter.with(dimension, grouping.path(lane), true);
        }
        List<EntryKey> keys = Stream.<List<? extends Entry>>of(
                WHOLE.sources(), WHOLE.organizations(), WHOLE.agreements(), WHOLE.milestones(), WHOLE.figures())
                .flatMap(List::stream).map(Entry::key).toList();
        return view.withFilter(filter).withSelection(keys).withCollapsed(lanes)
                .withTop(new LanePlace(List.copyOf(lanes).getLast(), keys.getLast(), 2));
    }

    @Test
    void nothingThatIsGivenAwayNamesASecret() {
        Briefing briefing = Briefing.of(Text.of("B"), Briefings.RECORD);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.groupable()) {
                ViewState view = everything(dimension);
                briefing = briefing.inserted(99, Scene.ofView(
                        briefing.freeId(), Text.of("S"), view,
                        SceneItems.captured(INDEX, view, null, LocalDate.EPOCH)));
            }
        }
        briefing = briefing.withAudiences(List.of(PLANTED.audience()));

        String before = text(briefing);
        String after = text(AudienceBriefing.of(briefing, SEEN));

        assertTrue(PLANTED.secrets().stream().allMatch(before::contains));
        assertEquals(List.of(), PLANTED.secrets().stream().filter(after::contains).toList());
        for (EntryKey gone : RECORD.withheld().entries()) {
            assertFalse(after.contains(gone + ",") || after.contains(gone + ";"), gone::toString);
        }
    }

    private static String text(Briefing briefing) {
        return new String(BriefingWriter.bytes(briefing), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    @Test
    void aSceneOfWhatIsWithheldShowsNothingElse() {
        String withheld = PLANTED.audience().organizations().iterator().next();
        ViewState view = Briefings.VIEW.withFilter(Filter.NONE.with(Dimension.ORGANIZATION, withheld, true));

        assertFalse(FilterRun.matches(INDEX, view.filter(), null).isEmpty());
        assertTrue(FilterRun.matches(SEEN, AudienceBriefing.view(view, SEEN).filter(), null).isEmpty());
    }

    @Test
    void whatTheAudienceMaySeeStaysInTheView() {
        ViewState view = Briefings.VIEW.withGroupBy(List.of(Dimension.ORGANIZATION))
                .withFilter(Filter.NONE.with(Dimension.ORGANIZATION, "ember", true))
                .withSelection(List.of(new EntryKey(Entry.Kind.AGREEMENT, "ember-cup"))).withCollapsed(Set.of("ember"))
                .withTop(new LanePlace("ember", null, 1));

        assertEquals(view, AudienceBriefing.view(view, SEEN));
    }

    @Test
    void hiddenScenesDoNotLeave() {
        Briefing two = Briefings.ofScenes(2);

        Briefing given = AudienceBriefing.of(two.with(two.scenes().getFirst().withHidden(true)), SEEN);

        assertEquals(List.of("scene-2"), given.scenes().stream().map(Scene::id).toList());
    }
}

package org.sponsorline.briefing.stale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.briefing.stale.ItemChange.FieldChange;
import org.sponsorline.briefing.stale.ItemChange.Kind;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;

final class StaleCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Dataset RECORD = Objects.requireNonNull(BundledRecord.read().dataset());
    private static final ViewState ALL =
            Briefings.VIEW.withWindow(new ViewState.Window(-60_000, 40_000));

    private static DatasetIndex index(Dataset dataset) {
        return DatasetIndex.of(dataset, Locale.ENGLISH);
    }

    private static Scene scene(Dataset dataset, ViewState view) {
        return Scene.ofView("s", Text.of("S"), view, SceneItems.captured(index(dataset), view, "sha256:1", DAY));
    }

    private static Dataset with(Dataset record, List<Agreement> agreements) {
        return new Dataset(
                record.header(), record.sources(), record.organizations(), record.editions(), agreements,
                record.milestones(), record.figures());
    }

    private static EntryKey key(String id) {
        return new EntryKey(Entry.Kind.AGREEMENT, id);
    }

    /// Against an oracle that knows what was done to the record: entries taken out, put in, and changed in known fields.
    @Test
    void tellsExactlyWhatWasDone() {
        Random random = new Random(3);
        Dataset all = with(RECORD, RECORD.agreements().stream().filter(each -> each.term() != null).toList());
        Scene scene = scene(all, ALL);
        for (int trial = 0; trial < 300; trial++) {
            Map<EntryKey, Set<ShownField>> changed = new HashMap<>();
            Set<EntryKey> gone = new HashSet<>();
            Set<EntryKey> added = new HashSet<>();
            List<Agreement> agreements = new ArrayList<>();
            for (Agreement agreement : all.agreements()) {
                switch (random.nextInt(40)) {
                    case 0 -> gone.add(agreement.key());
                    case 1, 2 -> {
                        Set<ShownField> fields = EnumSet.noneOf(ShownField.class);
                        agreements.add(changed(agreement, random, fields));
                        changed.put(agreement.key(), fields);
                    }
                    default -> agreements.add(agreement);
                }
                if (random.nextInt(80) == 0) {
                    Agreement more = Agreement.builder("new-" + agreements.size(), Agreement.Kind.SUPPLY)
                            .term(Dates.year(2020)).build();
                    agreements.add(random.nextInt(agreements.size() + 1), more);
                    added.add(more.key());
                }
            }

            SceneChanges found = StaleCheck.changes(scene, index(with(all, agreements)), "sha256:2");

            Map<EntryKey, Set<ShownField>> told = new HashMap<>();
            found.of(Kind.CHANGED).forEach(change -> told.put(change.key(), fields(change)));
            assertEquals(changed, told);
            assertEquals(gone, keys(found.of(Kind.GONE)));
            assertEquals(added, keys(found.of(Kind.ADDED)));
            assertEquals(!changed.isEmpty() || !gone.isEmpty() || !added.isEmpty(), found.isStale());
        }
    }

    private static Set<EntryKey> keys(List<ItemChange> changes) {
        Set<EntryKey> keys = new HashSet<>();
        changes.forEach(change -> keys.add(change.key()));
        return keys;
    }

    private static Set<ShownField> fields(ItemChange change) {
        Set<ShownField> fields = EnumSet.noneOf(ShownField.class);
        change.fields().forEach(each -> fields.add(each.field()));
        return fields;
    }

    /// Changes one or two fields to what they cannot have said before.
    private static Agreement changed(Agreement agreement, Random random, Set<ShownField> fields) {
        AgreementBuilder changed = agreement.with();
        for (int i = random.nextInt(2); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    changed.value(new Value.Figures(List.of(new Money(
                            new BigDecimal("123456789.5"), null, "XTS", null, null, null, List.of()))));
                    fields.add(ShownField.VALUE);
                    // The sources of the earlier figures go with them.
                    if (!sources(agreement).equals(sources(changed.build()))) {
                        fields.add(ShownField.SOURCES);
                    }
                }
                case 1 -> {
                    changed.ended(new Agreement.Ending(Dates.year(2031), null, Agreement.Reason.REPLACED, null));
                    fields.add(ShownField.END);
                }
                case 2 -> {
                    changed.tier("A tier of the test");
                    fields.add(ShownField.TIER);
                }
                case 3 -> {
                    changed.note(Text.of("A note of the test"));
                    fields.add(ShownField.NOTE);
                }
                case 4 -> {
                    changed.categories(List.of("tests"));
                    fields.add(ShownField.CATEGORIES);
                }
                default -> {
                    changed.title(Text.of("A title of the test"));
                    fields.add(ShownField.NAME);
                }
            }
        }
        return changed.build();
    }

    private static String sources(Agreement agreement) {
        return String.valueOf(SaidFields.of(RECORD, agreement).said().get(ShownField.SOURCES));
    }

    @Test
    void aSceneOfTheSameRecordIsFresh() {
        Briefing briefing = Briefing.of(Text.of("B"), Briefings.RECORD).withScenes(List.of(scene(RECORD, ALL)));

        StaleCheck check = StaleCheck.of(briefing, index(RECORD), "sha256:2");

        assertFalse(check.isStale());
        assertEquals("Nothing changed in any scene.", check.sentence(Locale.ENGLISH));
    }

    @Test
    void theSameBytesAreNotLookedAt() {
        Scene scene = scene(RECORD, ALL);

        assertFalse(StaleCheck.changes(scene, index(Records.of()), "sha256:1").isStale());
        assertTrue(StaleCheck.changes(scene, index(Records.of()), null).isStale());
    }

    private static Dataset small(long value, String end) {
        return Records.record().organization("alibaba", Text.of(List.of("en", "Alibaba", "zh", "阿里巴巴")), "CN")
                .organization("kuaishou", Text.of(List.of("en", "Kuaishou", "zh", "快手")), "CN")
                .organization("visa", Text.of("Visa"), "US")
                .add(Records.deal("a").between("ioc", "alibaba").term(Dates.between(Dates.year(2017), Dates.year(2028)))
                        .value(new Value.Figures(List.of(Records.usd(value)))))
                .add(Records.deal("k").between("ioc", "kuaishou").kind(Agreement.Kind.MEDIA_RIGHTS)
                        .term(Dates.between(Dates.year(2021), Dates.year(Integer.parseInt(end)))))
                .add(Records.deal("v").between("ioc", "visa").term(Dates.year(1990))).make();
    }

    @Test
    void saysInBothLanguagesWhatChanged() {
        Dataset before = small(600, "2022");
        ViewState view = Briefings.VIEW.withSelection(List.of(key("a")));
        ViewState rights = Briefings.VIEW.withFilter(Filter.NONE.with(Dimension.KIND, "media-rights", true));
        Briefing briefing = Briefing.of(Text.of("B"), Briefings.RECORD).withScenes(List.of(
                scene(before, view), Scene.ofWords("w", Text.of("W"), null), scene(before, rights).withId("r")));

        StaleCheck check = StaleCheck.of(briefing, index(small(800, "2024")), "sha256:2");

        assertEquals(
                "2 of 3 scenes changed since 12 November 2026: Alibaba’s value; Kuaishou’s end",
                check.sentence(Locale.ENGLISH));
        assertEquals("3 个场景中有 2 个自 2026年11月12日以来有变化：阿里巴巴的金额；快手的结束时间", check.sentence(Locale.CHINESE));
        assertEquals("Kuaishou’s end", StaleCheck.words(check.scene("r").orElseThrow(), Locale.ENGLISH));
        assertEquals(
                List.of(new FieldChange(ShownField.END, "2022", "2024")),
                check.scene("r").orElseThrow().changes().getFirst().fields());
    }

    @Test
    void nothingOutsideTheWindowIsShown() {
        ShownScene shown = SceneItems.captured(index(small(1, "2022")), Briefings.VIEW, null, DAY);

        assertEquals(List.of(key("a"), key("k")), shown.items().stream().map(item -> item.key()).toList());
    }

    @Test
    void whatIsSelectedComesFirstAndIsShownWherever() {
        ShownScene shown = SceneItems.captured(
                index(small(1, "2022")), Briefings.VIEW.withSelection(List.of(key("v"))), null, DAY);

        assertEquals(List.of(key("v"), key("a"), key("k")), shown.items().stream().map(item -> item.key()).toList());
    }

    @Test
    void whatMovedOutOfTheSceneIsSaidToHaveChanged() {
        Scene scene = scene(small(1, "2022"), Briefings.VIEW);
        Dataset early = with(small(1, "2022"), small(1, "2022").agreements().stream()
                .map(each -> each.id().equals("a") ? each.with().term(Dates.year(1991)).build() : each).toList());

        SceneChanges changes = StaleCheck.changes(scene, index(early), null);

        assertEquals(List.of(key("a")), changes.changes().stream().map(ItemChange::key).toList());
        assertEquals("Alibaba’s start and end", StaleCheck.words(changes, Locale.ENGLISH));
    }

    @Test
    void aSelectionThatIsGoneIsSaid() {
        Scene scene = scene(small(1, "2022"), Briefings.VIEW.withSelection(List.of(
                new EntryKey(Entry.Kind.ORGANIZATION, "alibaba"))));

        SceneChanges changes = StaleCheck.changes(scene, index(Records.of()), null);

        assertEquals("Alibaba is gone; Kuaishou is gone; alibaba is gone", StaleCheck.words(changes, Locale.ENGLISH));
    }

    @Test
    void ofASurveyTheBeginningIsKept() {
        List<Records.Deal> deals = new ArrayList<>();
        for (int i = 0; i < ShownScene.MOST_ITEMS + 20; i++) {
            deals.add(Records.deal("d" + i).term(Dates.year(2020)));
        }
        Dataset many = Records.of(deals.toArray(Records.Deal[]::new));

        Scene scene = scene(many, Briefings.VIEW);

        assertEquals(ShownScene.MOST_ITEMS, scene.shown().items().size());
        assertEquals(20, scene.shown().more());
        assertFalse(StaleCheck.changes(scene, index(many), null).isStale());
    }

    @Test
    void manyChangesAreCounted() {
        SceneChanges changes = StaleCheck.changes(scene(RECORD, ALL), index(Records.of()), null);

        assertTrue(StaleCheck.words(changes, Locale.ENGLISH).matches("(.+ is gone; ){6}\\d+ more"),
                StaleCheck.words(changes, Locale.ENGLISH));
    }

    @Test
    void aPinnedDayIsComparedAsOfThatDay() {
        ViewState pinned = ALL.withAsOf(LocalDate.of(2018, 1, 1));
        Scene scene = scene(RECORD, pinned);

        assertFalse(StaleCheck.changes(scene, index(RECORD), null).isStale());
        assertTrue(scene.shown().items().size() < scene(RECORD, ALL).shown().items().size());
    }
}

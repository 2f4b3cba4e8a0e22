package org.sponsorline.briefing.stale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.briefing.stale.ItemChange.FieldChange;
import org.sponsorline.briefing.stale.ItemChange.Kind;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.ViewState;

/// Which scenes of a briefing show something else than when they were captured, and what.
///
/// @param scenes those that are stale, in the order of the briefing
/// @param all    how many scenes there are
public record StaleCheck(List<SceneChanges> scenes, int all) {

    /// The most changes that a sentence names.
    private static final int MOST_NAMED = 6;

    public StaleCheck {
        scenes = List.copyOf(scenes);
    }

    /// Compares every scene with the record as it is. Looks at every item for every scene, so it is for use in the
    /// background.
    ///
    /// @param index of the whole record
    /// @param hash  of the record's bytes; scenes captured from the same bytes are fresh. Null if it is not in a file
    public static StaleCheck of(Briefing briefing, DatasetIndex index, @Nullable String hash) {
        List<SceneChanges> stale = briefing.scenes().stream().map(scene -> changes(scene, index, hash))
                .filter(SceneChanges::isStale).toList();
        return new StaleCheck(stale, briefing.scenes().size());
    }

    /// What has changed in one scene; nothing in one of words alone, and in one of which is not known what it showed.
    public static SceneChanges changes(Scene scene, DatasetIndex index, @Nullable String hash) {
        ViewState view = scene.view();
        ShownScene shown = scene.shown();
        if (view == null || shown == null) {
            return new SceneChanges(scene.id(), LocalDate.EPOCH, List.of());
        }
        boolean same = hash != null && hash.equals(shown.hash());
        return new SceneChanges(scene.id(), shown.day(), same ? List.of() : changes(view, shown, index));
    }

    private static List<ItemChange> changes(ViewState view, ShownScene shown, DatasetIndex index) {
        DatasetIndex known = SceneItems.known(index, view);
        Dataset dataset = known.dataset();
        ItemSet now = SceneItems.of(known, view);
        List<ItemChange> changes = new ArrayList<>();
        Set<EntryKey> before = new LinkedHashSet<>();
        for (ShownItem item : shown.items()) {
            before.add(item.key());
            int number = dataset.itemNumber(item.key());
            ShownItem present = number < 0 ? null : SaidFields.of(dataset, dataset.item(number));
            List<FieldChange> fields = present == null ? List.of() : differences(item.said(), present.said());
            if (!fields.isEmpty() && present != null) {
                changes.add(new ItemChange(item.key(), present.name(), Kind.CHANGED, fields));
            } else if (!now.contains(number)) {
                changes.add(new ItemChange(item.key(), item.name(), Kind.GONE, List.of()));
            }
        }
        for (EntryKey key : view.selection()) {
            // Organizations and other entries can be selected as well; what they said is not kept.
            if (!before.contains(key) && dataset.entry(key).isEmpty()) {
                changes.add(new ItemChange(key, Text.of(key.id()), Kind.GONE, List.of()));
            }
        }
        // Of a survey it is not known which the others were.
        if (shown.more() == 0) {
            now.forEach(number -> {
                if (!before.contains(dataset.item(number).key())) {
                    ShownItem present = SaidFields.of(dataset, dataset.item(number));
                    changes.add(new ItemChange(present.key(), present.name(), Kind.ADDED, List.of()));
                }
            });
        }
        return changes;
    }

    private static List<FieldChange> differences(Map<ShownField, String> before, Map<ShownField, String> now) {
        List<FieldChange> differences = new ArrayList<>();
        for (ShownField field : ShownField.values()) {
            if (!Objects.equals(before.get(field), now.get(field))) {
                differences.add(new FieldChange(field, before.get(field), now.get(field)));
            }
        }
        return differences;
    }

    public boolean isStale() {
        return !scenes.isEmpty();
    }

    /// The changes of a scene, if it is stale.
    public Optional<SceneChanges> scene(String id) {
        return scenes.stream().filter(changes -> changes.scene().equals(id)).findFirst();
    }

    /// "2 of 11 scenes changed since 12 November 2026: Alibaba's value; Kuaishou's end", or that all are fresh.
    public String sentence(Locale locale) {
        Messages messages = Messages.of(StaleCheck.class, locale);
        LocalDate since = scenes.stream().map(SceneChanges::since).min(Comparator.naturalOrder()).orElse(null);
        if (since == null) {
            return messages.get("stale.fresh");
        }
        Map<EntryKey, ItemChange> changed = new LinkedHashMap<>();
        scenes.forEach(scene -> scene.changes().forEach(change -> changed.putIfAbsent(change.key(), change)));
        String key = all == 1 ? "stale.only" : "stale.scenes";
        return messages.say(
                key, Integer.toString(scenes.size()), Integer.toString(all),
                EdtfText.words(EdtfDate.of(since), locale), named(List.copyOf(changed.values()), messages, locale));
    }

    /// What changed in one scene, in one line.
    public static String words(SceneChanges changes, Locale locale) {
        return named(changes.changes(), Messages.of(StaleCheck.class, locale), locale);
    }

    private static String named(List<ItemChange> changes, Messages messages, Locale locale) {
        List<String> words = new ArrayList<>();
        changes.stream().limit(MOST_NAMED).forEach(change -> words.add(change.words(locale)));
        int more = changes.size() - words.size();
        if (more > 0) {
            words.add(messages.say("stale.more", Integer.toString(more)));
        }
        return String.join(messages.get("stale.semicolon"), words);
    }
}

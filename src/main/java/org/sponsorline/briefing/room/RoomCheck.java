package org.sponsorline.briefing.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.room.RoomFinding.Kind;
import org.sponsorline.briefing.show.Pacing;
import org.sponsorline.briefing.stale.ItemChange;
import org.sponsorline.briefing.stale.SceneChanges;
import org.sponsorline.briefing.stale.StaleCheck;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.WithheldNames;

/// The check before a show: what of a briefing cannot be read, should not be seen, or is no longer so.
///
/// Letters are large enough at 1/50 of the stage's height or so for the last row at eight screen heights (the 8H rule);
/// contrast is that of WCAG 2.2, level AAA.
public final class RoomCheck {

    /// The smallest letters on a stage of 1080 lines.
    public static final double LEAST_PIXELS = 28;

    /// The least contrast of a text with what is behind it.
    public static final double LEAST_CONTRAST = 7;

    /// A stage of fewer lines than this shows its letters coarsely.
    private static final int LEAST_LINES = 720;

    private final Briefing briefing;
    private final RoomConditions conditions;
    private final Locale locale;
    private final List<RoomFinding> findings = new ArrayList<>();

    private RoomCheck(Briefing briefing, RoomConditions conditions, Locale locale) {
        this.briefing = briefing;
        this.conditions = conditions;
        this.locale = locale;
    }

    /// What was found: first what is about the whole, then scene by scene, the worst of each first. Hidden scenes are
    /// not looked at.
    ///
    /// @param locale the language of the sentences
    public static List<RoomFinding> findings(Briefing briefing, RoomConditions conditions, Locale locale) {
        return new RoomCheck(briefing, conditions, locale).run();
    }

    private List<RoomFinding> run() {
        List<Scene> scenes = briefing.visibleScenes();
        if (scenes.isEmpty()) {
            whole(Kind.NO_SCENES);
        }
        checkLength(scenes);
        checkScreens();
        for (int i = 0; i < scenes.size(); i++) {
            check(scenes.get(i), i + 1);
        }
        findings.sort(Comparator.comparingInt(RoomFinding::number).thenComparing(RoomFinding::kind));
        return List.copyOf(findings);
    }

    private void whole(Kind kind, String... arguments) {
        findings.add(new RoomFinding(kind, null, 0, List.of(arguments)));
    }

    private void checkLength(List<Scene> scenes) {
        long planned = scenes.stream().map(Scene::seconds).filter(seconds -> seconds != null)
                .mapToLong(Integer::longValue).sum();
        Integer slot = briefing.slot();
        long unplanned = scenes.stream().filter(scene -> scene.seconds() == null).count();
        if (slot != null && planned > slot) {
            whole(Kind.OVER_SLOT, Pacing.clock(planned), Pacing.clock(slot));
        } else if (slot == null && unplanned > 0) {
            whole(Kind.NO_PLAN, Long.toString(unplanned));
        }
    }

    private void checkScreens() {
        if (conditions.screens().size() < 2) {
            whole(Kind.ONE_SCREEN);
        }
        for (RoomConditions.Screen screen : conditions.screens()) {
            if (screen.height() < LEAST_LINES) {
                whole(Kind.SMALL_SCREEN, screen.name(), screen.width() + " × " + screen.height());
            }
        }
    }

    private void check(Scene scene, int number) {
        checkNames(scene, number);
        checkChanges(scene, number);
        checkWords(scene, number);
        for (Locale language : conditions.languages()) {
            checkLabels(scene, number, conditions.measure().labels(scene, language));
        }
    }

    private void add(Kind kind, Scene scene, int number, String... arguments) {
        RoomFinding finding = new RoomFinding(kind, scene.id(), number, List.of(arguments));
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /// Titles and notes are written by hand; what is withheld may stand in them.
    private void checkNames(Scene scene, int number) {
        if (conditions.audience() == null) {
            return;
        }
        WithheldNames names = WithheldNames.of(conditions.record(), conditions.audience());
        for (Text text : texts(scene)) {
            Set<String> named = new LinkedHashSet<>();
            text.all().forEach(words -> named.addAll(names.named(words)));
            named.forEach(name -> add(Kind.WITHHELD_NAME, scene, number, name,
                    conditions.audience().name().in(locale)));
        }
    }

    private static List<Text> texts(Scene scene) {
        List<Text> texts = new ArrayList<>();
        texts.add(scene.title());
        addIfThere(texts, scene.subtitle());
        addIfThere(texts, scene.notes());
        return texts;
    }

    private static void addIfThere(List<Text> texts, @Nullable Text text) {
        if (text != null) {
            texts.add(text);
        }
    }

    private void checkChanges(Scene scene, int number) {
        SceneChanges changes = conditions.stale().scene(scene.id()).orElse(null);
        if (changes == null) {
            return;
        }
        boolean gone = scene.selection().stream().anyMatch(key -> changes.of(ItemChange.Kind.GONE).stream()
                .anyMatch(change -> change.key().equals(key)));
        add(gone ? Kind.GONE : Kind.STALE, scene, number, StaleCheck.words(changes, locale));
    }

    private void checkWords(Scene scene, int number) {
        for (Locale language : conditions.languages()) {
            String title = scene.title().in(language);
            String subtitle = scene.subtitle() == null ? "" : scene.subtitle().in(language);
            if (!conditions.fonts().covers(title + subtitle)) {
                add(Kind.NO_FONT, scene, number, title);
            }
            if (conditions.languages().size() > 1 && !speaks(scene.title(), language)) {
                add(Kind.NO_WORDS, scene, number, language.getDisplayLanguage(locale));
            }
        }
    }

    private static boolean speaks(Text text, Locale language) {
        return text.languages().stream()
                .anyMatch(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language.getLanguage()));
    }

    private void checkLabels(Scene scene, int number, List<StageLabel> labels) {
        List<StageLabel> cut = labels.stream().filter(StageLabel::cut).toList();
        if (!cut.isEmpty()) {
            add(Kind.TEXT_CUT, scene, number, cut.getFirst().text(), Integer.toString(cut.size()));
        }
        labels.stream().filter(label -> label.pixels() < LEAST_PIXELS)
                .min(Comparator.comparingDouble(StageLabel::pixels))
                .ifPresent(label -> add(Kind.TEXT_SMALL, scene, number, label.text(),
                        Long.toString((long) Math.floor(label.pixels())), Long.toString(Math.round(LEAST_PIXELS))));
        labels.stream().filter(label -> label.contrast() < LEAST_CONTRAST)
                .min(Comparator.comparingDouble(StageLabel::contrast))
                .ifPresent(label -> add(Kind.LOW_CONTRAST, scene, number, label.text(),
                        String.format(Locale.ROOT, "%.1f", Math.floor(label.contrast() * 10) / 10),
                        Long.toString(Math.round(LEAST_CONTRAST))));
        labels.stream().map(StageLabel::text).filter(text -> !conditions.fonts().covers(text)).findFirst()
                .ifPresent(text -> add(Kind.NO_FONT, scene, number, text));
    }
}

package org.sponsorline.briefing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.room.RoomFinding.Kind;
import org.sponsorline.briefing.stale.ItemChange;
import org.sponsorline.briefing.stale.SceneChanges;
import org.sponsorline.briefing.stale.StaleCheck;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Records;
import org.sponsorline.query.audience.Audience;

final class RoomCheckTest {

    private static final Dataset RECORD = Records.record()
            .organization("alibaba", Text.of(List.of("en", "Alibaba", "zh", "阿里巴巴")), "CN").make();
    private static final StaleCheck FRESH = new StaleCheck(List.of(), 2);
    private static final List<RoomConditions.Screen> TWO = List.of(
            new RoomConditions.Screen("built-in", 1920, 1080), new RoomConditions.Screen("HDMI-2", 1920, 1080));
    private static final RoomConditions GOOD = new RoomConditions(
            RECORD, null, FRESH, List.of(Locale.ENGLISH), StageMeasure.NONE, FontCoverage.ALL, TWO);

    private static Briefing planned() {
        Briefing two = Briefings.ofScenes(2);
        return two.withScenes(two.scenes().stream().map(scene -> scene.withSeconds(60)).toList());
    }

    private static List<String> sentences(Briefing briefing, RoomConditions conditions) {
        return RoomCheck.findings(briefing, conditions, Locale.ENGLISH).stream()
                .map(finding -> finding.sentence(Locale.ENGLISH)).toList();
    }

    private static RoomConditions measured(StageMeasure measure) {
        return new RoomConditions(RECORD, null, FRESH, List.of(Locale.ENGLISH), measure, FontCoverage.ALL, TWO);
    }

    @Test
    void whatIsReadySaysNothing() {
        assertEquals(List.of(), sentences(planned(), GOOD));
    }

    @Test
    void lettersContrastAndCutLabelsNameTheirScene() {
        StageMeasure measure = (scene, _) -> scene.id().equals("scene-1") ? List.of() : List.of(
                new StageLabel("Toyota", 27.9, 12, false), new StageLabel("Visa", 20, 6.96, false),
                new StageLabel("Coca-Co", 32, 12, true), new StageLabel("Airb", 32, 12, true),
                new StageLabel("Good", 28, 7, false));

        assertEquals(
                List.of(
                        "Scene 2: “Coca-Co” is cut off (2 in all).",
                        "Scene 2: “Visa” has letters of 20 pixels; the last row needs 28.",
                        "Scene 2: “Visa” has a contrast of 6.9 : 1; it needs 7 : 1."),
                sentences(planned(), measured(measure)));
    }

    @Test
    void aWithheldNameInTitlesAndNotesIsSaidInEachLanguage() {
        Scene first = planned().scenes().getFirst().withTitle(Text.of("Why ALIBABA stays"))
                .withNotes(Text.of(List.of("en", "Wait.", "zh", "谈谈阿里巴巴")));
        RoomConditions press = new RoomConditions(
                RECORD, Audience.of("p", Text.of("Press")).withOrganization("alibaba", true), FRESH,
                List.of(Locale.ENGLISH), StageMeasure.NONE, FontCoverage.ALL, TWO);

        List<RoomFinding> findings = RoomCheck.findings(planned().with(first), press, Locale.ENGLISH);

        assertEquals(List.of(Kind.WITHHELD_NAME, Kind.WITHHELD_NAME), findings.stream().map(RoomFinding::kind).toList());
        assertEquals(List.of("scene-1", "scene-1"), findings.stream().map(RoomFinding::scene).toList());
        assertEquals(
                "Scene 1: “Alibaba” is written in the title or the notes and is withheld from Press.",
                findings.getFirst().sentence(Locale.ENGLISH));
    }

    @Test
    void staleScenesAreToldFromThoseThatPointAtNothing() {
        EntryKey key = new EntryKey(Entry.Kind.AGREEMENT, "a");
        ItemChange gone = new ItemChange(key, Text.of("Alibaba"), ItemChange.Kind.GONE, List.of());
        StaleCheck stale = new StaleCheck(List.of(
                new SceneChanges("scene-1", LocalDate.EPOCH, List.of(gone)),
                new SceneChanges("scene-2", LocalDate.EPOCH, List.of(gone))), 2);
        Briefing pointing = planned().with(planned().scenes().getLast().withView(
                Briefings.VIEW.withSelection(List.of(key)), null, null));

        assertEquals(
                List.of(
                        "Scene 1: The record has changed since: Alibaba is gone",
                        "Scene 2: What it points at is no longer there: Alibaba is gone"),
                sentences(pointing, new RoomConditions(
                        RECORD, null, stale, List.of(Locale.ENGLISH), StageMeasure.NONE, FontCoverage.ALL, TWO)));
    }

    @Test
    void theLengthIsHeldAgainstTheSlot() {
        assertEquals(
                List.of("The scenes are planned for 2:00, and there are 1:40."), sentences(planned().withSlot(100), GOOD));
        assertEquals(List.of(), sentences(planned().withSlot(120), GOOD));
        assertEquals(
                List.of("No time is planned for 2 of the scenes, so the console cannot say whether you are on time."),
                sentences(Briefings.ofScenes(2), GOOD));
        assertEquals(List.of(), sentences(Briefings.ofScenes(2).withSlot(120), GOOD));
    }

    @Test
    void screensAreLookedAt() {
        RoomConditions poor = new RoomConditions(
                RECORD, null, FRESH, List.of(Locale.ENGLISH), StageMeasure.NONE, FontCoverage.ALL,
                List.of(new RoomConditions.Screen("VGA", 800, 600)));

        assertEquals(
                List.of(
                        "There is one screen; stage and console will share it.",
                        "The screen VGA has only 800 × 600 pixels."),
                sentences(planned(), poor));
    }

    @Test
    void everyLanguageOfTheStageHasWordsAndLetters() {
        RoomConditions both = new RoomConditions(
                RECORD, null, FRESH, List.of(Locale.ENGLISH, Locale.CHINESE), StageMeasure.NONE,
                text -> text.chars().allMatch(c -> c < 0x2000), TWO);
        Scene told = planned().scenes().getFirst().withTitle(Text.of(List.of("en", "Kuaishou", "zh", "快手")));

        assertEquals(
                List.of(
                        "Scene 1: No typeface here has all characters of “快手”.",
                        "Scene 2: The title has no words in English.", "Scene 2: The title has no words in Chinese."),
                sentences(planned().with(told), both));
    }

    @Test
    void hiddenScenesAreNotLookedAt() {
        Briefing hidden = planned();
        for (Scene scene : planned().scenes()) {
            hidden = hidden.with(scene.withHidden(true));
        }

        List<RoomFinding> findings = RoomCheck.findings(
                hidden, measured((_, _) -> List.of(new StageLabel("x", 1, 1, true))), Locale.ENGLISH);

        assertEquals(List.of(Kind.NO_SCENES), findings.stream().map(RoomFinding::kind).toList());
        assertTrue(findings.getFirst().kind().isUrgent());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFindingHasASentence(Kind kind) {
        for (Locale language : SpokenLanguages.all()) {
            assertFalse(new RoomFinding(kind, null, 0, List.of("a", "b", "c")).sentence(language).contains("{"));
        }
        assertFalse(Kind.ONE_SCREEN.isUrgent());
    }
}

package org.sponsorline.briefing.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.query.audience.WithheldField;
import org.sponsorline.view.RandomView;
import org.sponsorline.view.ViewText;

final class BriefingFileTest {

    private static final String HEAD = "{\"format\": \"sponsorline-briefing/1\", \"title\": \"B\","
            + " \"record\": {\"path\": \"r.json\", \"title\": \"R\"}, ";

    @TempDir
    private Path folder;

    private static Briefing written(Briefing briefing) {
        BriefingResult read = BriefingReader.read(BriefingWriter.bytes(briefing), "x");
        assertEquals(0, read.counts().errors() + read.counts().warnings());
        return read.briefing();
    }

    private static BriefingResult scenes(String... scenes) {
        return WholeBriefing.read(HEAD + "\"scenes\": [" + String.join(", ", scenes) + "]}");
    }

    private static List<Kind> kinds(BriefingResult result) {
        return result.problems().stream().map(Problem::kind).toList();
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Briefing briefing = WholeBriefing.read(WholeBriefing.JSON).briefing();

        assertEquals(briefing, written(briefing));
        assertArrayEquals(BriefingWriter.bytes(briefing), BriefingWriter.bytes(written(briefing)));
    }

    @Test
    void everyViewIsKept() {
        RandomView views = new RandomView(new Random(5));
        for (int i = 0; i < 2000; i++) {
            Scene scene = Scene.ofView("s", Text.of("T"), views.next(), null);
            // Half a character cannot be written in UTF-8.
            if (StandardCharsets.UTF_8.newEncoder().canEncode(ViewText.format(scene.view()))) {
                Briefing briefing = Briefing.of(Text.of("B"), new RecordReference("r", Text.of("R"), null))
                        .withScenes(List.of(scene));
                assertEquals(briefing, written(briefing));
            }
        }
    }

    @Test
    void everyMemberIsKept() {
        EntryKey key = new EntryKey(Entry.Kind.AGREEMENT, "a:b");
        ShownScene shown = new ShownScene(
                LocalDate.of(2026, 11, 12), "sha256:00",
                List.of(new ShownItem(key, Text.of("A"), Map.of(ShownField.VALUE, "USD 1", ShownField.END, "2028"))), 7);
        Scene scene = new Scene(
                "s", Text.of(List.of("en", "T", "zh", "题")), Text.of("S"), null, "later board", Text.of("a\n\n- b"), 5, 6, true,
                shown, new UnknownMembers(Map.of("later", "{\"x\":[1,null,\"é\"]}")));
        Audience audience = Audience.of("press", Text.of("Press")).withEntry(key, true)
                .withEntry(new EntryKey(Entry.Kind.ORGANIZATION, "o"), true)
                .withField(WithheldField.inProgramme(WithheldField.Field.VALUE, "T@P"), true)
                .withField(WithheldField.inEntry(WithheldField.Field.NOTE, key), true)
                .withField(WithheldField.everywhere(WithheldField.Field.ENDED), true)
                .withCategory("cloud", true).withName(Text.of("The press"));
        Briefing briefing = new Briefing(
                Text.of("B"), new RecordReference(null, Text.of("R"), "sha256:00", new UnknownMembers(Map.of("v", "2"))),
                List.of(audience), List.of(scene), 600, true, new UnknownMembers(Map.of("w", "\"text\"")));

        assertEquals(briefing, written(briefing));
    }

    @Test
    void membersOfALaterVersionStayInTheFile() {
        BriefingResult read = WholeBriefing.read(HEAD + "\"music\": {\"loud\": true}, \"scenes\": [{\"id\": \"a\","
                + " \"title\": \"A\", \"colour\": \"red\", \"titel\": 7}]}");

        assertEquals(List.of(Kind.UNKNOWN_MEMBER_KEPT, Kind.UNKNOWN_MEMBER_KEPT, Kind.UNKNOWN_MEMBER_KEPT), kinds(read));
        String again = new String(BriefingWriter.bytes(read.briefing()), StandardCharsets.UTF_8);
        assertTrue(again.contains("\"music\": {\"loud\":true}") && again.contains("\"colour\": \"red\"")
                && again.contains("\"titel\": 7"), again);
        assertTrue(read.problems().getLast().sentence(Locale.ENGLISH).endsWith("Was “title” meant?"));
    }

    @Test
    void aBadSceneIsNamedWithItsPlaceAndTheOthersAreKept() {
        BriefingResult read = scenes(
                "{\"id\": \"a\", \"title\": \"A\"}", "\n{\"id\": \"b\", \"title\": \"B\", \"view\": \"window=never\"}",
                "\n{\"id\": \"c\", \"title\": \"C\", \"seconds\": 100000}", "\n{\"id\": \"a\", \"title\": \"again\"}",
                "\n{\"title\": \"no id\"}", "\n\"d\"", "\n{\"id\": \"e\", \"title\": \"E\"}");

        assertEquals(
                List.of(Kind.BAD_VIEW, Kind.NOT_SECONDS, Kind.DUPLICATE_ID, Kind.MISSING_MEMBER, Kind.WRONG_TYPE),
                kinds(read));
        assertEquals(
                List.of("/scenes/1/view", "/scenes/2/seconds", "/scenes/3/id", "/scenes/4", "/scenes/5"),
                read.problems().stream().map(Problem::pointer).toList());
        assertEquals(List.of(2L, 3L, 4L, 5L, 6L), read.problems().stream().map(Problem::line).toList());
        assertEquals(List.of("a", "e"), read.briefing().scenes().stream().map(Scene::id).toList());
        assertEquals(2, read.counts().loaded());
        assertEquals(5, read.counts().rejected());
    }

    @Test
    void saysOfAViewWhatIsWrongInEachLanguage() {
        Problem problem = scenes("{\"id\": \"b\", \"title\": \"B\", \"view\": \"widow=2016/2032\"}").problems().getFirst();

        assertTrue(problem.sentence(Locale.ENGLISH).startsWith("This is not a view"), problem.sentence(Locale.ENGLISH));
        assertTrue(problem.sentence(Locale.ENGLISH).contains("widow"));
        assertTrue(problem.sentence(Locale.CHINESE).startsWith("这不是视图"), problem.sentence(Locale.CHINESE));
    }

    /// Whoever may not see something must not see it because the rest of the list was misspelt.
    @Test
    void anAudienceWithAnErrorIsLeftOutWhole() {
        BriefingResult read = WholeBriefing.read(HEAD + "\"audiences\": [{\"id\": \"p\", \"name\": \"P\","
                + " \"entries\": [\"alibaba\"], \"fields\": [\"price\"]}], \"scenes\": []}");

        assertEquals(List.of(Kind.NO_ENTRY_KEY, Kind.NO_WITHHELD_FIELD), kinds(read));
        assertEquals(List.of(), read.briefing().audiences());
        assertTrue(read.problems().getLast().sentence(Locale.ENGLISH).contains("value, note, ended"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"scenes\": []}", "{\"format\": \"sponsorline/1\"}",
        "{\"format\": \"sponsorline-briefing/2\", \"scenes\": 7}", "{\"format\": \"sponsorline-briefing/1\"",
        "\u0000", "{\"format\": \"sponsorline-briefing/1\", \"title\": \"B\" \"scenes\": []}"})
    void whatIsNoBriefingIsRefusedWithASentence(String text) {
        BriefingResult read = WholeBriefing.read(text);

        assertNull(read.briefing());
        assertTrue(read.unreadable());
        assertFalse(Objects.requireNonNull(read.fatal()).sentence(Locale.ENGLISH).isBlank());
        assertFalse(Objects.requireNonNull(read.fatal()).sentence(Locale.CHINESE).isBlank());
    }

    @Test
    void aFormatThatIsNotKnownIsNamed() {
        assertEquals(
                List.of(Kind.OTHER_BRIEFING_FORMAT),
                kinds(WholeBriefing.read("{\"format\": \"sponsorline-briefing/2\", \"scenes\": 7}")));
    }

    @Test
    void whatLacksIsNamed() {
        BriefingResult read = WholeBriefing.read("{\"format\": \"sponsorline-briefing/1\"}");

        assertEquals(List.of(Kind.MISSING_MEMBER, Kind.MISSING_MEMBER, Kind.MISSING_MEMBER), kinds(read));
        assertEquals(Text.of("test.briefing.json"), read.briefing().title());
    }

    @Test
    void aFileIsReadFromItsFolder() throws IOException {
        Path file = folder.resolve("cup.BRIEFING.json");
        Files.writeString(file, WholeBriefing.JSON);

        assertNotNull(BriefingReader.read(file).briefing());
        assertTrue(BriefingReader.isNamedSo(file));
        assertFalse(BriefingReader.isNamedSo(Path.of("cup.json")));
        assertTrue(BriefingReader.isBriefing(DatasetReader.read(file, ReadProgress.NONE)));
        assertEquals(List.of(Kind.FILE_MISSING), kinds(BriefingReader.read(folder.resolve("none"))));
        assertEquals(List.of(Kind.FILE_IS_FOLDER), kinds(BriefingReader.read(folder)));
    }

    /// Whatever is done to the text of a briefing, it is read or refused, and never without a word.
    @Test
    void noDamageIsPassedOverInSilence() {
        Random random = new Random(11);
        String whole = WholeBriefing.JSON;
        for (int i = 0; i < 3000; i++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, "\"{}[],:7x".charAt(random.nextInt(9)));
                    default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
                }
            }
            BriefingResult read = WholeBriefing.read(damaged.toString());
            if (read.briefing() == null || read.counts().rejected() > 0) {
                assertTrue(read.counts().errors() > 0, damaged::toString);
            } else {
                // What was said about it has been said once.
                assertEquals(read.briefing(), WholeBriefing.read(
                        new String(BriefingWriter.bytes(read.briefing()), StandardCharsets.UTF_8)).briefing());
            }
        }
    }
}

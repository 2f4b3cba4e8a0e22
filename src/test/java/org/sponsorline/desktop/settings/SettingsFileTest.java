package org.sponsorline.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.settings.Settings.Session;

final class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        Settings settings = new Settings();
        settings.languageProperty().set("zh");
        settings.setFontPercent(150);
        settings.inertiaProperty().set(false);
        settings.placeProperty().set(new WindowPlace(10, 20, 1000, 700, true));
        settings.splits().put("filter", 18.5);
        settings.panes().put("details", false);
        settings.remember(folder.resolve("b.json"));
        settings.remember(folder.resolve("a.json"));
        settings.sessionProperty().set(new Session(folder.resolve("a.json"), "window=2016/2032"));
        settings.keys().put("fit", List.of("Shortcut+9"));
        settings.tableProperty().set(new ColumnState(
                List.of(new ColumnState.Column("START", 90, true), new ColumnState.Column("NAME", 300, false)),
                List.of(new ColumnState.Sort("START", true)), "en"));

        file().save(settings);
        Settings again = file().read();

        assertEquals(SettingsJson.of(settings), SettingsJson.of(again));
        assertEquals(settings.tableProperty().get(), again.tableProperty().get());
        assertEquals(List.of(folder.resolve("a.json"), folder.resolve("b.json")), again.recent());
        assertEquals(Map.of("fit", List.of("Shortcut+9")), again.keys());
    }

    @Test
    void whatIsAskedForLaterStaysThoughItIsWrittenFirst() throws IOException {
        Settings settings = new Settings();
        SettingsFile file = file();
        List<Runnable> slow = new ArrayList<>();
        settings.setFontPercent(110);
        file.saveAside(settings, slow::add, failure -> fail(failure));
        settings.setFontPercent(120);
        file.saveAside(settings, Runnable::run, failure -> fail(failure));
        assertEquals(120, file.read().fontPercentProperty().get());

        slow.forEach(Runnable::run);
        assertEquals(120, file.read().fontPercentProperty().get());
    }

    @Test
    void whatIsSavedAsideIsAsItWasWhenAskedFor() throws IOException {
        Settings settings = new Settings();
        SettingsFile file = file();
        List<Runnable> slow = new ArrayList<>();
        settings.setFontPercent(110);
        file.saveAside(settings, slow::add, failure -> fail(failure));
        settings.setFontPercent(120);

        slow.forEach(Runnable::run);
        assertEquals(110, file.read().fontPercentProperty().get());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        List<IOException> failures = new ArrayList<>();
        new SettingsFile(inTheWay).saveAside(new Settings(), Runnable::run, failures::add);
        assertEquals(1, failures.size());
    }

    @Test
    void theBundledRecordIsASessionWithoutAFile() throws IOException {
        Settings settings = new Settings();
        settings.sessionProperty().set(new Session(null, "group=kind"));
        file().save(settings);

        assertEquals(new Session(null, "group=kind"), file().read().sessionProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"fontPercent\": \"much\"}", "{\"window\": {\"x\": 1}}",
            "{\"session\": {}}", "{\"splits\": {\"filter\": \"wide\"}}", "{\"recent\": [{}]}", "{\"keys\": 7}"})
    void nonsenseLeavesTheUsualSettings(String json) throws IOException {
        Files.writeString(folder.resolve("settings.json"), json);

        assertEquals(SettingsJson.of(new Settings()), SettingsJson.of(file().read()));
    }

    @Test
    void oneMemberThatMakesNoSenseCostsOnlyItself() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                "{\"window\": true, \"language\": \"zh\", \"fontPercent\": 900}");
        Settings settings = file().read();

        assertEquals("zh", settings.languageProperty().get());
        assertEquals(200, settings.fontPercentProperty().get());
        assertNull(settings.placeProperty().get());
    }

    @Test
    void savingLeavesNothingElseBehind() throws IOException {
        file().save(new Settings());
        file().save(new Settings());

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("settings.json"), files.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void twoWindowsKeepEachOthersFilesAndSettings() throws IOException {
        SettingsFile one = file();
        SettingsFile other = file();
        Settings first = one.read();
        Settings second = other.read();
        first.remember(folder.resolve("a.json"));
        second.remember(folder.resolve("b.json"));
        second.setFontPercent(150);
        second.splits().put("details", 20.0);
        first.splits().put("filter", 15.0);
        first.panes().put("filter", false);

        other.save(second);
        one.save(first);
        one.save(first);

        Settings kept = file().read();
        assertEquals(List.of(folder.resolve("a.json"), folder.resolve("b.json")), kept.recent());
        assertEquals(150, kept.fontPercentProperty().get());
        assertEquals(Map.of("filter", 15.0, "details", 20.0), kept.splits());
        assertEquals(Map.of("filter", false), kept.panes());

        second.remember(folder.resolve("c.json"));
        second.splits().remove("details");
        other.save(second);
        kept = file().read();
        assertEquals(
                Stream.of("c.json", "b.json", "a.json").map(folder::resolve).toList(), kept.recent());
        assertEquals(Map.of("filter", 15.0), kept.splits());
        assertEquals(150, kept.fontPercentProperty().get());
    }

    @Test
    void noMoreRecentFilesThanOneWindowHasAreMerged() throws IOException {
        SettingsFile one = file();
        SettingsFile other = file();
        Settings first = one.read();
        Settings second = other.read();
        for (int i = 0; i < 10; i++) {
            first.remember(folder.resolve("a" + i));
            second.remember(folder.resolve("b" + i));
        }
        one.save(first);
        other.save(second);
        assertEquals(second.recent(), file().read().recent());
    }

    @Test
    void whatANewerVersionOrAnotherSystemHasWrittenStays() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"), "{\"newer\": {\"a\": [1]}, \"recent\": [\"C:\\\\far.json\"]}");
        Settings settings = file().read();
        settings.remember(folder.resolve("a.json"));
        file().save(settings);

        JsonObject json = SettingsJson.tree(Files.readString(folder.resolve("settings.json")));
        assertEquals("{\"a\":[1]}", json.get("newer").toString());
        assertEquals(2, json.getAsJsonArray("recent").size());
    }

    @Test
    void whatWasLeftHalfWrittenIsSweptAtTheStart() throws IOException {
        Files.writeString(folder.resolve("settings7.new"), "{");
        Files.writeString(folder.resolve(".sponsorline-x.part"), "{");
        Files.writeString(folder.resolve("mine.new"), "{");
        file().read();
        assertEquals(List.of("mine.new"), names());
    }

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void aPipeOrADeviceOrAFolderIsNotRead() throws Exception {
        Path file = folder.resolve("settings.json");
        assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
        assertUsual();
        IOException fault = assertThrows(IOException.class, () -> file().save(new Settings()));
        assertEquals("what is there is no file", file().reason(fault, Locale.ENGLISH));
        Files.delete(file);
        for (String device : List.of("/dev/zero", "/dev/random", "/dev/full")) {
            Files.createSymbolicLink(file, Path.of(device));
            assertUsual();
            Files.delete(file);
        }
        Files.createDirectory(file);
        assertUsual();
        fault = assertThrows(IOException.class, () -> file().save(new Settings()));
        assertEquals("a folder of this name is there", file().reason(fault, Locale.ENGLISH));
    }

    @Test
    void gigabytesAreNotRead() throws IOException {
        try (var sparse = FileChannel.open(
                folder.resolve("settings.json"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            sparse.write(ByteBuffer.wrap(new byte[1]), 5L << 30);
        }
        assertUsual();
    }

    @Test
    void ofTwoHundredThousandRecentFilesTheFirstAreShownAndTheRestOfTheSettingsIsRead() throws IOException {
        StringBuilder json = new StringBuilder("{\"recent\": [");
        for (int i = 0; i < 200_000; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(folder.resolve(i + ".json")).append('"');
        }
        Files.writeString(folder.resolve("settings.json"), json + "], \"language\": \"zh\"}");
        Settings settings = file().read();
        assertEquals(10, settings.recent().size());
        assertEquals(folder.resolve("0.json"), settings.recent().getFirst());
        assertEquals("zh", settings.languageProperty().get());
    }

    @Test
    void deepNestingAndABrokenEndCostOnlyWhatFollows() throws IOException {
        String deep = "[".repeat(200_000);
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"zh\", \"keys\": " + deep);
        assertEquals("zh", file().read().languageProperty().get());
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"zh\", \"fontPercent\": 15");
        assertEquals("zh", file().read().languageProperty().get());
    }

    @Test
    void figuresBeyondAllBoundsAreBroughtBack() throws IOException {
        Files.writeString(folder.resolve("settings.json"), """
                {"window": {"x": 1e300, "y": -1e300, "width": 1e300, "height": -5}, "splits": {"filter": -3, "details": 1e99},
                "table": {"columns": [{"id": "NAME", "width": 1e200, "shown": true}], "sort": []}, "fontPercent": 1e99,
                "session": {"file": "relative.json", "view": ""}, "recent": ["", "x.json", "/", 7, "/a.json"]}""");
        Settings settings = file().read();
        assertEquals(new WindowPlace(1e6, -1e6, 1e6, -5, false), settings.placeProperty().get());
        assertEquals(Map.of("filter", 0.0, "details", 1000.0), settings.splits());
        assertEquals(4000, Objects.requireNonNull(settings.tableProperty().get()).columns().getFirst().widthPx());
        assertEquals(100, settings.fontPercentProperty().get());
        assertNull(settings.sessionProperty().get());
        assertEquals(List.of(Path.of("/a.json")), settings.recent());
    }

    @Test
    void withoutAFolderTheUsualSettingsAreReadAndNothingIsKept() {
        SettingsFile nowhere = new SettingsFile(null);
        assertEquals(SettingsJson.of(new Settings()), SettingsJson.of(nowhere.read()));
        IOException fault = assertThrows(IOException.class, () -> nowhere.save(new Settings()));
        assertNull(nowhere.reason(fault, Locale.ENGLISH));
    }

    @Test
    void aFileInTheWayOfTheFolderIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        for (Path place : List.of(inTheWay, inTheWay.resolve("sponsorline"))) {
            SettingsFile file = new SettingsFile(place);
            IOException fault = assertThrows(IOException.class, () -> file.save(new Settings()));
            assertEquals(inTheWay + " is not a folder", file.reason(fault, Locale.ENGLISH));
        }
    }

    @Test
    void aLockLeftBehindHoldsUpNobody() throws IOException {
        Files.writeString(folder.resolve("settings.lock"), "left");
        file().save(new Settings());
        assertEquals(List.of("settings.json"), names());
    }

    private void assertUsual() {
        assertEquals(SettingsJson.of(new Settings()), SettingsJson.of(file().read()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileOpenedAgainMovesToTheHead() {
        Settings settings = new Settings();
        for (int i = 0; i < 14; i++) {
            settings.remember(folder.resolve(i + ".json"));
        }
        settings.remember(folder.resolve("9.json"));

        assertEquals(10, settings.recent().size());
        assertEquals(folder.resolve("9.json"), settings.recent().getFirst());
        assertEquals(folder.resolve("13.json"), settings.recent().get(1));
    }

    private SettingsFile file() {
        return new SettingsFile(folder);
    }
}

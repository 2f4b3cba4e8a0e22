package org.sponsorline.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.platform.Settings.Session;

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
        settings.tableProperty().set(new TableLook(
                List.of(new TableLook.Column("START", 90, true), new TableLook.Column("NAME", 300, false)),
                List.of(new TableLook.Sort("START", true))));

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
        Files.writeString(folder.resolve("settings.json"), "{\"window\": true, \"language\": \"zh\", \"fontPercent\": 900}");
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

package org.sponsorline.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFolderTest {

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(Path.of("/home/li/.config/sponsorline"), SettingsFolder.of("Linux", "/home/li", Map.of()));
        assertEquals(
                Path.of("/conf/sponsorline"),
                SettingsFolder.of("Linux", "/home/li", Map.of("XDG_CONFIG_HOME", "/conf")));
        assertEquals(
                Path.of("/Users/li/Library/Application Support/Sponsorline"),
                SettingsFolder.of("Mac OS X", "/Users/li", Map.of()));
        assertEquals(
                Path.of("/roaming/Sponsorline"),
                SettingsFolder.of("Windows 11", "/home/li", Map.of("APPDATA", "/roaming")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "relative", "./conf", "~/conf", "\0"})
    void aPlaceThatIsNoAbsolutePathCountsForNothing(String stated) {
        assertEquals(
                Path.of("/home/li/.config/sponsorline"),
                SettingsFolder.of("Linux", "/home/li", Map.of("XDG_CONFIG_HOME", stated)));
    }

    @Test
    void aUserWithoutAHomeHasNoPlace() {
        assertNull(SettingsFolder.of("Linux", "?", Map.of()));
        assertNull(SettingsFolder.of("Linux", "", Map.of("XDG_CONFIG_HOME", "conf")));
        assertNull(SettingsFolder.of("Mac OS X", "?", Map.of()));
        assertEquals(
                Path.of("/conf/sponsorline"), SettingsFolder.of("Linux", "?", Map.of("XDG_CONFIG_HOME", "/conf")));
    }
}

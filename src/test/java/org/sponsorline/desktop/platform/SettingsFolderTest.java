package org.sponsorline.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}

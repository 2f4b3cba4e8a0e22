package org.sponsorline.desktop.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this platform keeps the settings of programs.
public final class SettingsFolder {

    private SettingsFolder() {}

    /// The folder of this user on this machine; `-Dsponsorline.settings=DIR` names another one.
    public static Path ofUser() {
        String given = System.getProperty("sponsorline.settings", "");
        return given.isBlank()
                ? of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv())
                : Path.of(given);
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(environment.get("APPDATA"), Path.of(home, "AppData", "Roaming")).resolve("Sponsorline");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Sponsorline");
        }
        return in(environment.get("XDG_CONFIG_HOME"), Path.of(home, ".config")).resolve("sponsorline");
    }

    private static Path in(@Nullable String stated, Path usual) {
        return stated == null || stated.isBlank() ? usual : Path.of(stated);
    }
}

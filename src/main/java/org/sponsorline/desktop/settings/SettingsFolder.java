package org.sponsorline.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this platform keeps the settings of programs.
public final class SettingsFolder {

    private SettingsFolder() {}

    /// The folder of this user on this machine, or null where the user has none; `-Dsponsorline.settings=DIR` names
    /// another one.
    public static @Nullable Path ofUser() {
        String given = System.getProperty("sponsorline.settings", "");
        return given.isBlank()
                ? of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv())
                : Path.of(given);
    }

    static @Nullable Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(environment.get("APPDATA"), home, "AppData/Roaming", "Sponsorline");
        }
        if (name.startsWith("mac")) {
            return in(null, home, "Library/Application Support", "Sponsorline");
        }
        return in(environment.get("XDG_CONFIG_HOME"), home, ".config", "sponsorline");
    }

    /// @param stated where the environment says that programs keep their settings; what is no absolute path counts for
    ///               nothing, or settings would lie in whichever folder one starts from
    /// @param home   of the user; a machine may not know it, and names something else then
    private static @Nullable Path in(@Nullable String stated, String home, String usual, String name) {
        Path given = absolute(stated);
        Path base = given == null ? absolute(home) : given;
        return base == null ? null : (given == null ? base.resolve(usual) : base).resolve(name);
    }

    private static @Nullable Path absolute(@Nullable String written) {
        try {
            Path path = written == null || written.isBlank() ? null : Path.of(written);
            return path != null && path.isAbsolute() ? path : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}

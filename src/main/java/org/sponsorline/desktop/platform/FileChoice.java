package org.sponsorline.desktop.platform;

import java.nio.file.Path;
import java.util.Optional;

/// Lets the person at the window choose a file.
public interface FileChoice {

    /// A record to open; empty where nothing was chosen.
    Optional<Path> toOpen();

    /// Where to put something new.
    ///
    /// @param suggestion the file's name, whose ending says what it is
    Optional<Path> toSave(String suggestion);
}

package org.sponsorline.desktop.platform;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The sign of the program: in the title bar, where the system lists windows, and in *About*.
public final class ProgramIcon {

    private ProgramIcon() {}

    /// The icon in the sizes that systems ask for, the smallest first.
    public static List<Image> sizes() {
        return Stream.of(32, 64, 256).map(ProgramIcon::ofSize).toList();
    }

    /// @param px 32, 64 or 256
    private static Image ofSize(int px) {
        String name = "icon-" + px + ".png";
        return new Image(Objects.requireNonNull(ProgramIcon.class.getResource(name), name).toExternalForm());
    }
}

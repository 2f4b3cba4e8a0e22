package org.sponsorline.paint.surface;

import java.io.InputStream;
import java.util.Objects;

/// The letters of the window and of every picture: Inter, which has Latin, Greek and Cyrillic ones. What it lacks
/// comes from the fonts of the machine.
///
/// Its figures are of different widths, a 1 narrower than a 0.
public enum Typeface {
    REGULAR,
    BOLD,
    ITALIC;

    /// The name of the family, by which toolkits and style sheets know it.
    public static final String FAMILY = "Inter";

    /// The face for texts with or without emphasis.
    public static Typeface of(boolean emphasis) {
        return emphasis ? BOLD : REGULAR;
    }

    /// The font as an OpenType file, to be closed by the caller.
    public InputStream open() {
        String file = switch (this) {
            case REGULAR -> "Inter-Regular.otf";
            case BOLD -> "Inter-Bold.otf";
            case ITALIC -> "Inter-Italic.otf";
        };
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
    }
}

package org.sponsorline.desktop.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.sponsorline.paint.surface.Typeface;

/// The program's [Typeface] as the toolkit knows it. What it lacks the toolkit takes from the system's fonts.
///
/// May be asked from any thread; whoever asks first waits for some milliseconds.
public final class ToolkitTypeface {

    private ToolkitTypeface() {}

    /// The name of its family, which toolkit and style sheets know from now on; the system's where the toolkit cannot
    /// take another, as it keeps a copy among the temporary files and there may be no room.
    public static String family() {
        return Loaded.FAMILY;
    }

    private static final class Loaded {
        static final String FAMILY = load() ? Typeface.FAMILY : Font.getDefault().getFamily();

        private static boolean load() {
            boolean all = true;
            for (Typeface face : Typeface.values()) {
                try (InputStream file = face.open()) {
                    all &= Font.loadFont(file, 0) != null;
                } catch (IOException e) {
                    throw new UncheckedIOException("The typeface cannot be read.", e);
                }
            }
            return all;
        }
    }
}

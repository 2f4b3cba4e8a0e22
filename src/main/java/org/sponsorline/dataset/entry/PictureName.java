package org.sponsorline.dataset.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Knows which names of pictures stay in the folder of the record: relative, with slashes, of a kind that can be shown.
final class PictureName {

    private static final int LONGEST = 240;
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

    private PictureName() {}

    /// Whether a name can be that of a picture.
    static boolean isGood(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST && ENDINGS.stream().anyMatch(small::endsWith)
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
                && Arrays.stream(name.split("/", -1)).noneMatch(
                        step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    /// The name that was probably meant, or null.
    static @Nullable String meant(String name) {
        String plain = name.replace('\\', '/').replaceFirst("^(\\./)+", "");
        return isGood(plain) ? plain : null;
    }
}

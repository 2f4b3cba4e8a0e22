package org.sponsorline.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Text;

/// Reads and changes the words of one language in a text of several.
final class WordsByLanguage {

    private WordsByLanguage() {}

    /// The words of a language, or nothing where there are none; words of no stated language are those of the first one
    /// asked for.
    ///
    /// @param tag      the language
    /// @param unstated whether words in no stated language count as this one
    static String of(@Nullable Text text, String tag, boolean unstated) {
        int at = text == null ? -1 : place(text.languages(), tag, unstated);
        return text == null || at < 0 ? "" : text.all().get(at);
    }

    /// The text with other words in a language; without that language where they are blank, and null where nothing is
    /// left.
    static @Nullable Text with(@Nullable Text text, String tag, boolean unstated, String words) {
        List<String> pairs = new ArrayList<>();
        boolean blank = words.isBlank();
        int at = text == null ? -1 : place(text.languages(), tag, unstated);
        for (int i = 0; text != null && i < text.languages().size(); i++) {
            if (i != at) {
                pairs.addAll(List.of(text.languages().get(i), text.all().get(i)));
            } else if (!blank) {
                pairs.addAll(List.of(text.languages().get(i), words));
            }
        }
        if (at < 0 && !blank) {
            if (text != null && text.languages().getFirst().isEmpty()) {
                // A text of several languages states each of them.
                pairs.set(0, tag.equals("zh") ? "en" : "zh");
            }
            pairs.addAll(List.of(tag, words));
        }
        return pairs.isEmpty() ? null : Text.of(pairs);
    }

    private static int place(List<String> tags, String tag, boolean unstated) {
        for (int i = 0; i < tags.size(); i++) {
            String each = tags.get(i);
            if (each.equals(tag) || each.startsWith(tag + "-") || unstated && each.isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}

package org.sponsorline.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.column.Dimension;

/// The words with a fixed meaning in the text of a view, and the nearest of them for an unknown word.
final class ViewVocabulary {

    private static final int MOST_EDITS = 3;

    private ViewVocabulary() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The constant with this token.
    static <E extends Enum<E>> E constant(Class<E> type, String part, String token) throws ViewTextException {
        return among(Arrays.asList(type.getEnumConstants()), ViewVocabulary::of, part, token);
    }

    /// Dimensions written as tokens between commas.
    static List<Dimension> dimensions(String part, String written, Predicate<Dimension> allowed)
            throws ViewTextException {
        List<Dimension> choice = Arrays.stream(Dimension.values()).filter(allowed).toList();
        List<Dimension> dimensions = new ArrayList<>();
        for (String token : ViewGrammar.values(written)) {
            dimensions.add(among(choice, Dimension::token, part, token));
        }
        return dimensions;
    }

    private static <T> T among(List<T> choice, Function<T, String> token, String part, String wanted)
            throws ViewTextException {
        for (T candidate : choice) {
            if (token.apply(candidate).equalsIgnoreCase(wanted)) {
                return candidate;
            }
        }
        List<String> tokens = choice.stream().map(token).toList();
        throw new ViewTextException(
                "view.unknown-word", nearest(wanted, tokens), wanted, part, String.join(", ", tokens));
    }

    /// The word that differs least from the given one, or null where none is near.
    static @Nullable String nearest(String word, List<String> words) {
        String nearest = null;
        int least = Math.min(MOST_EDITS, word.length() / 2) + 1;
        for (String candidate : words) {
            int editDistance = editDistance(word.toLowerCase(Locale.ROOT), candidate);
            if (editDistance < least) {
                least = editDistance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /// How many letters must be changed, added or dropped to turn one word into the other.
    private static int editDistance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

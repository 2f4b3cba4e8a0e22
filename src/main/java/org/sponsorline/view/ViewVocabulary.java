package org.sponsorline.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.ClosestWord;
import org.sponsorline.query.column.Dimension;

/// The words with a fixed meaning in the text of a view, and the nearest of them for an unknown word.
final class ViewVocabulary {

    private static final int MOST_EDITS = 3;

    private ViewVocabulary() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /// The word that differs least from the given one, or null if none is near.
    static @Nullable String nearest(String word, List<String> words) {
        return ClosestWord.of(word, words, Math.min(MOST_EDITS, word.length() / 2));
    }
}

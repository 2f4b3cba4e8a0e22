package org.sponsorline.desktop.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How well a few typed letters stand for a name: all of them must come in it, in that order.
///
/// @param score   the higher the better
/// @param letters places in the name that were meant
record FuzzyMatch(double score, List<Integer> letters) {

    /// What is meant by another word than its name comes after all that is meant by its name.
    static final FuzzyMatch BY_MEANING = new FuzzyMatch(Double.NEGATIVE_INFINITY, List.of());

    private static final double WORD_START = 3;
    private static final double IN_A_ROW = 3;
    private static final double ELSEWHERE = 0.5;
    private static final double GAP = 0.02;

    /// The best match, or empty where a letter is missing. Nothing typed matches everything alike.
    static Optional<FuzzyMatch> of(String typed, String name) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        String text = name.toLowerCase(Locale.ROOT);
        FuzzyMatch best = null;
        int from = wanted.isEmpty() ? -1 : text.indexOf(wanted.charAt(0));
        if (wanted.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        // A greedy walk from every place where the first letter stands finds runs that one from the first alone misses.
        for (; from >= 0; from = text.indexOf(wanted.charAt(0), from + 1)) {
            FuzzyMatch match = from(wanted, text, from);
            if (match != null && (best == null || match.score > best.score)) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable FuzzyMatch from(String wanted, String text, int start) {
        List<Integer> letters = new ArrayList<>(wanted.length());
        double score = 0;
        int at = start;
        for (int i = 0; i < wanted.length(); i++) {
            at = i == 0 ? start : next(text, wanted.charAt(i), at + 1);
            if (at < 0) {
                return null;
            }
            boolean inARow = !letters.isEmpty() && at == letters.getLast() + 1;
            score += inARow ? IN_A_ROW : isWordStart(text, at) ? WORD_START : ELSEWHERE;
            letters.add(at);
        }
        return new FuzzyMatch(score - GAP * (letters.getLast() - start) - GAP * start, List.copyOf(letters));
    }

    /// The letter right here, else at the start of a later word, else anywhere later.
    private static int next(String text, char letter, int from) {
        if (from < text.length() && text.charAt(from) == letter) {
            return from;
        }
        for (int at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (isWordStart(text, at)) {
                return at;
            }
        }
        return text.indexOf(letter, from);
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}

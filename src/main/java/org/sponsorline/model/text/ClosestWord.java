package org.sponsorline.model.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the word that was probably meant, by edit distance with swaps of neighbours (Damerau, restricted).
public final class ClosestWord {

    private static final int LONGEST_WORD = 80;

    private ClosestWord() {}

    /// The candidate that differs least, or null if all differ by more than a third of the word.
    public static @Nullable String of(String word, Iterable<String> candidates) {
        // A word of one letter is close to no other.
        return of(word, candidates, Math.min(Math.max(1, word.length() / 3), word.length() - 1));
    }

    /// The candidate that differs least, or null if all differ by more than a number of letters.
    public static @Nullable String of(String word, Iterable<String> candidates, int mostDifferences) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return null;
        }
        String wanted = plain(word);
        int limit = mostDifferences;
        String best = null;
        int bestShared = 0;
        int[][] rows = new int[3][wanted.length() + 1];
        for (String candidate : candidates) {
            String offered = candidate.length() > LONGEST_WORD ? "" : plain(candidate);
            if (Math.abs(offered.length() - wanted.length()) <= limit) {
                int distance = distance(wanted, offered, limit, rows);
                int shared = sharedStart(wanted, offered);
                if (distance < limit || distance == limit && (best == null || shared > bestShared)) {
                    best = candidate;
                    bestShared = shared;
                    limit = distance;
                }
            }
        }
        return best;
    }

    /// A word without its case and with hyphens as separators.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// How many letters two words share at their beginning, where they are rarely misspelt.
    private static int sharedStart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /// The distance, or any number above `limit` if it is greater.
    private static int distance(String a, String b, int limit, int[][] rows) {
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        Arrays.setAll(last, i -> i);
        for (int j = 1; j <= b.length(); j++) {
            row[0] = j;
            int least = j;
            for (int i = 1; i <= a.length(); i++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(row[i - 1], last[i]) + 1, last[i - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[i - 2] + 1);
                }
                row[i] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[a.length()];
    }
}

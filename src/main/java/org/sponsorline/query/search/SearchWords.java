package org.sponsorline.query.search;

import java.util.ArrayList;
import java.util.List;

/// Parts folded text into what search compares.
///
/// Letters and digits side by side are a word, with the marks that stand on them. Chinese, Japanese, Thai, Lao, Khmer and
/// Burmese write no spaces between words: there every two characters side by side count as a word, and the last one of a
/// run for itself, so that any part of a run can be found.
final class SearchWords {

    private SearchWords() {}

    /// Takes one word, given by its place in the text; `from` is where it begins.
    @FunctionalInterface
    interface Taker {
        void take(int from, int to);
    }

    /// A word that somebody looks for: the beginning of a word, or any part of a run without spaces.
    record Wanted(String text, boolean run) {}

    /// Calls with every word to keep of a folded text.
    static void split(CharSequence folded, Taker taker) {
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (end == at) {
                at += Character.charCount(Character.codePointAt(folded, at));
            } else if (unspaced(Character.codePointAt(folded, at))) {
                splitRun(folded, at, end, taker);
                at = end;
            } else {
                taker.take(at, end);
                at = end;
            }
        }
    }

    /// The words that a folded query looks for.
    static List<Wanted> wanted(String folded) {
        List<Wanted> wanted = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (end > at) {
                wanted.add(new Wanted(folded.substring(at, end), unspaced(folded.codePointAt(at))));
            }
            at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
        }
        return wanted;
    }

    private static void splitRun(CharSequence folded, int from, int to, Taker taker) {
        int at = from;
        while (at < to) {
            int next = at + Character.charCount(Character.codePointAt(folded, at));
            int end = next < to ? next + Character.charCount(Character.codePointAt(folded, next)) : next;
            taker.take(at, end);
            at = next;
        }
    }

    /// Where the word or run that begins here ends; here itself where none begins.
    private static int end(CharSequence folded, int from) {
        int first = Character.codePointAt(folded, from);
        if (!Character.isLetterOrDigit(first)) {
            return from;
        }
        boolean run = unspaced(first);
        int at = from;
        while (at < folded.length()) {
            int point = Character.codePointAt(folded, at);
            // A mark belongs to the letter before it, in whatever script that is.
            if (!isMark(point) && (!Character.isLetterOrDigit(point) || unspaced(point) != run)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /// Whether a character stands on the letter before it and is nothing without it.
    static boolean isMark(int point) {
        int type = point < 0x300 ? Character.UNASSIGNED : Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean unspaced(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            // The sign for a long vowel, which both kinds of kana have.
            default -> point == 0x30FC;
        };
    }
}

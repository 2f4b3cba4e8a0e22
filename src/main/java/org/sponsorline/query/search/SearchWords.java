package org.sponsorline.query.search;

import java.util.ArrayList;
import java.util.List;

/// Splits folded text into the words that the search compares.
///
/// Adjacent letters and digits are a word, with their combining marks. Chinese, Japanese, Thai, Lao, Khmer and Burmese
/// have no spaces between words: there every two adjacent characters count as a word, and so does the last character of
/// a run, so that any part of a run can be found.
final class SearchWords {

    private SearchWords() {}

    /// Takes one word, given by its place in the text.
    @FunctionalInterface
    interface WordConsumer {
        void accept(int from, int to);
    }

    /// A word of a query: the beginning of a word, or any part of a run without spaces.
    record Wanted(String text, boolean run) {}

    /// Calls with every word to keep of a folded text.
    static void split(CharSequence folded, WordConsumer words) {
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (end == at) {
                at += Character.charCount(Character.codePointAt(folded, at));
            } else if (isUnspaced(Character.codePointAt(folded, at))) {
                splitRun(folded, at, end, words);
                at = end;
            } else {
                words.accept(at, end);
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
                wanted.add(new Wanted(folded.substring(at, end), isUnspaced(folded.codePointAt(at))));
            }
            at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
        }
        return wanted;
    }

    private static void splitRun(CharSequence folded, int from, int to, WordConsumer words) {
        int at = from;
        while (at < to) {
            int next = at + Character.charCount(Character.codePointAt(folded, at));
            int end = next < to ? next + Character.charCount(Character.codePointAt(folded, next)) : next;
            words.accept(at, end);
            at = next;
        }
    }

    /// The end of the word or run that begins here; the same place if none begins.
    private static int end(CharSequence folded, int from) {
        int first = Character.codePointAt(folded, from);
        if (!Character.isLetterOrDigit(first)) {
            return from;
        }
        boolean run = isUnspaced(first);
        int at = from;
        while (at < folded.length()) {
            int point = Character.codePointAt(folded, at);
            // A combining mark belongs to the letter before it, whatever its script.
            if (!isMark(point) && (!Character.isLetterOrDigit(point) || isUnspaced(point) != run)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /// Whether a character is a combining mark.
    static boolean isMark(int point) {
        int type = point < 0x300 ? Character.UNASSIGNED : Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int point) {
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

package org.sponsorline.desktop.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.text.WritingDirection;

/// Breaks a text of several pieces into lines of a width, by putting line breaks into the pieces.
///
/// A piece is a stretch of one font, or one thing between the words that is [#OBJECT]. Blanks at the end of a line give
/// way to its break. A word that is wider than the line is cut between characters as people see them.
final class LineBreaker {

    /// Stands for a thing that is no text, such as a mark with a word in it.
    static final String OBJECT = "\uFFFC";

    private final Widths widths;
    private final List<String> pieces;
    private final int[] starts;
    private final String whole;
    private final StringBuilder[] broken;
    private final double limit;
    /// How much of the whole has been put into the broken pieces.
    private int put;
    private int lineStart;
    private double lineWidth;
    private boolean fits = true;
    /// Whether the present paragraph runs from right to left, and where it ends.
    private boolean fromRight;
    private int paragraphEnd;

    /// How wide texts are.
    interface Widths {

        /// The width of a part of a piece, in pixels.
        ///
        /// @param piece the number of the piece
        double of(int piece, String part);
    }

    /// The lines of a text.
    ///
    /// @param pieces the pieces with the breaks in them
    /// @param fits   whether each line is as narrow as was asked; not where one character is wider already
    record Lines(List<String> pieces, boolean fits) {}

    private LineBreaker(List<String> pieces, double limit, Widths widths) {
        this.pieces = pieces;
        this.widths = widths;
        this.limit = limit;
        starts = new int[pieces.size() + 1];
        broken = new StringBuilder[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).length();
            broken[i] = new StringBuilder(pieces.get(i).length() + 8);
        }
        whole = String.join("", pieces);
    }

    /// @param limit how wide a line may be, in pixels
    static Lines lines(List<String> pieces, double limit, Widths widths) {
        return new LineBreaker(pieces, limit, widths).lines();
    }

    private Lines lines() {
        int at = 0;
        while (at <= whole.length()) {
            int end = whole.indexOf('\n', at);
            paragraph(at, end < 0 ? whole.length() : end);
            if (end < 0) {
                break;
            }
            breakAt(end, end + 1);
            at = end + 1;
        }
        putUpTo(withoutBlanks(lineStart, whole.length()));
        List<String> texts = new ArrayList<>(broken.length);
        for (StringBuilder text : broken) {
            texts.add(text.toString());
        }
        return new Lines(texts, fits);
    }

    private void paragraph(int from, int to) {
        fromRight = WritingDirection.startsFromRight(whole.substring(from, to));
        paragraphEnd = to;
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(whole.substring(from, to));
        int start = from;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            segment(start, from + next);
            start = from + next;
        }
    }

    /// Adds what stands between two places for a break, on the line or on the next.
    private void segment(int from, int to) {
        int end = withoutBlanks(from, to);
        double width = width(from, end);
        if (lineWidth + width > limit) {
            startLineAt(from);
        }
        int start = width > limit ? cut(from, end) : from;
        lineWidth += width(start, to);
    }

    /// Goes on in a new line, unless the present one is empty; blanks that would be alone on it are left out.
    private void startLineAt(int place) {
        if (withoutBlanks(lineStart, place) > lineStart) {
            breakAt(place, place);
            putDirection();
        } else {
            put = place;
            lineStart = place;
            lineWidth = 0;
        }
    }

    /// Cuts a word that is wider than a line.
    ///
    /// @return where its last part begins
    private int cut(int from, int to) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(whole.substring(from, to));
        int start = from;
        for (int end = fitting(characters, from, start, to); end < to; end = fitting(characters, from, start, to)) {
            breakAt(end, end);
            putDirection();
            start = end;
        }
        return start;
    }

    /// The end of the longest beginning that fits: at least one character, for something must stand on a line.
    private int fitting(BreakIterator characters, int offset, int start, int to) {
        int first = offset + characters.following(start - offset);
        if (width(start, first) > limit) {
            fits = false;
            return first;
        }
        int fitting = first;
        int step = 8;
        while (step > 0) {
            int wanted = Math.min(to, fitting + step);
            int next = wanted >= to ? to : offset + characters.following(wanted - offset - 1);
            if (next > fitting && width(start, next) <= limit) {
                fitting = next;
                step = next >= to ? 0 : step * 2;
            } else {
                step /= 2;
            }
        }
        return fitting;
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from && isBlank(whole.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    /// Ends the line at a place, without the blanks before it, and goes on after another.
    private void breakAt(int place, int next) {
        int end = withoutBlanks(lineStart, place);
        putUpTo(end);
        putBreak(end);
        put = next;
        lineStart = next;
        lineWidth = 0;
    }

    /// Puts a break into the text that ends or begins at a place; between two things that are no texts the toolkit
    /// breaks by itself.
    private void putBreak(int place) {
        int before = place == 0 ? 0 : pieceAt(place - 1);
        int after = place >= whole.length() ? before : pieceAt(place);
        if (!pieces.get(before).equals(OBJECT)) {
            broken[before].append('\n');
        } else if (!pieces.get(after).equals(OBJECT)) {
            broken[after].append('\n');
        }
    }

    /// Has a line run as its paragraph does. The toolkit knows no paragraph of several lines: it takes the direction of
    /// each from the first letter that has one.
    private void putDirection() {
        int piece = lineStart < whole.length() ? pieceAt(lineStart) : 0;
        boolean turned = WritingDirection.startsFromRight(whole.substring(lineStart, paragraphEnd)) != fromRight;
        if (turned && lineStart < whole.length() && !pieces.get(piece).equals(OBJECT)) {
            broken[piece].append(fromRight ? WritingDirection.RIGHT_TO_LEFT : WritingDirection.LEFT_TO_RIGHT);
        }
    }

    private void putUpTo(int end) {
        while (put < end) {
            int piece = pieceAt(put);
            int to = Math.min(end, starts[piece + 1]);
            broken[piece].append(whole, put, to);
            put = to;
        }
    }

    private int pieceAt(int place) {
        int piece = 0;
        while (starts[piece + 1] <= place) {
            piece++;
        }
        return piece;
    }

    private double width(int from, int to) {
        double width = 0;
        int at = from;
        while (at < to) {
            int piece = pieceAt(at);
            int end = Math.min(to, starts[piece + 1]);
            width += widths.of(piece, whole.substring(at, end));
            at = end;
        }
        return width;
    }
}

package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A sentence with names from right to left stands in the order in which it is read.
final class WritingDirectionTest {

    private static final List<String> NAMES = List.of(
            "אבגד", "اللجنة", "אבג (IOC) 2020", "2020 אבג", "(אבג)", "IOC אבג", "אבג 12.5 USD", "אבג!");

    private static final List<String> SENTENCES = List.of(
            "{0} covers the term.", "covering {0}", "covering {0}, granted by {1}.", "{0}, {1}", "{0} {1}, ended.",
            "{0} (2020)", "({0}) 2020", "{0}: 12.5–20", "{0} 2020/2025", "value {0} 12 [{1}], {0}.", "“{0}” / “{1}”",
            "{0}。", "涉及{0}，由{1}授予。", "{0}、{1}（2020）");

    /// Where each character of a text stands, as the standard orders them by the first letter.
    private static int[] places(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Integer[] order = new Integer[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /// What is outside the names stands after all that is before it and before all that is after it.
    private static void standsInOrder(String pattern, String first, String second) {
        Object[] marked = WritingDirection.confined(new Object[] {first, second});
        String text = new MessageFormat(pattern, Locale.ROOT).format(marked);
        int[] places = places(text);
        boolean[] inName = new boolean[text.length()];
        for (String name : List.of(first, second)) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Arrays.fill(inName, at, at + name.length(), true);
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (!inName[i]) {
                assertEquals(i, places[i], () -> text + " " + IntStream.of(places).mapToObj(String::valueOf).collect(Collectors.joining(",")));
            }
        }
    }

    @Test
    void namesTurnNothingAroundThem() {
        for (String pattern : SENTENCES) {
            for (String first : NAMES) {
                for (String second : NAMES) {
                    standsInOrder(pattern, first, second);
                }
            }
        }
    }

    @Test
    void withoutMarksTheSentenceWouldTurn() {
        int[] places = places("אבג (2020), covering");
        assertFalse(places["אבג (2020)".length()] == "אבג (2020)".length());
    }

    @Test
    void onlyWordsFromRightToLeftAreMarkedAndOnlyOnce() {
        for (String plain : List.of("", "IOC", "阿里巴巴", "टाटा", "2020 (a)")) {
            assertEquals(plain, WritingDirection.confined(plain));
        }
        String once = WritingDirection.confined("אבג");
        assertEquals("\u200Eאבג\u200E", once);
        assertEquals(once, WritingDirection.confined(once));
        assertEquals("אבג", WritingDirection.withoutMarks(once));
    }

    @Test
    void aTextStartsWithItsFirstLetterThatHasADirection() {
        assertTrue(WritingDirection.startsFromRight("(2020) אבג abc"));
        assertFalse(WritingDirection.startsFromRight("(2020) abc אבג"));
        assertFalse(WritingDirection.startsFromRight(WritingDirection.confined("אבג")));
        assertFalse(WritingDirection.startsFromRight("2020"));
    }
}

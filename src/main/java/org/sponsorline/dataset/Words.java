package org.sponsorline.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The different short words of a text, each with a number from 0 on and one string. Several threads may use it.
final class Words {

    /// How many numbers a table gets at once: the words of a sort then have numbers close together.
    static final int ROW = ByNumber.ROW;

    /// There are no more numbers than up to here.
    static final int LAST = (1 << 28) - 1;

    private final ByNumber<String> texts = new ByNumber<>(String[]::new);
    private final ByNumber<byte[]> spellings = new ByNumber<>(byte[][]::new);
    private final AtomicInteger rows = new AtomicInteger();
    private final Map<WordSort, Symbols> symbols = new EnumMap<>(WordSort.class);

    /// Words of which the members of the format come first, with the numbers they have in [Members#NUMBERS].
    Words() {
        for (WordSort sort : WordSort.values()) {
            symbols.put(sort, new Symbols(this));
        }
        for (String name : Members.NUMBERS.keySet()) {
            byte[] bytes = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), Symbols.LONGEST + Symbols.PADDING);
            symbols(WordSort.NAME).number(bytes, 0, name.length(), StandardCharsets.ISO_8859_1);
        }
    }

    /// The words of a sort. The same word of another sort has another number.
    @SuppressWarnings("NullAway") // each has one
    Symbols symbols(WordSort sort) {
        return symbols.get(sort);
    }

    /// The word with a number, or the day; see [DayNumbers].
    @SuppressWarnings("NullAway") // whoever has a word's number has it from here
    String text(int number) {
        if (number >= DayNumbers.FIRST) {
            return DayNumbers.text(number);
        }
        @Nullable String[] row = texts.row(number);
        return row[number & ByNumber.ROW - 1];
    }

    /// The bytes of a word that were kept, or null.
    byte @Nullable [] spelling(int number) {
        return spellings.get(number);
    }

    /// The first of [#ROW] numbers that nobody has yet.
    int newRow() {
        return rows.getAndIncrement() * ROW;
    }

    /// Gives a new word its number.
    ///
    /// @param spelt whether its bytes are kept
    void put(int number, byte[] bytes, int start, int length, Charset charset, boolean spelt) {
        texts.put(number, new String(bytes, start, length, charset));
        if (spelt) {
            spellings.put(number, Arrays.copyOfRange(bytes, start, start + length));
        }
    }
}

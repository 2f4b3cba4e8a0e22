package org.sponsorline.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.text.Text;

/// Makes equal values one value while a record is read: a million agreements share their words, dates and sources.
///
/// Several threads may use it.
final class Pool {

    /// Longer texts hardly ever come twice.
    private static final int LONGEST_SHARED = 64;

    /// Longer lists and more different ones are not worth looking for.
    private static final int MOST_LISTS = 50_000;

    private final boolean wordsComeShared;
    private final Dates dates = new Dates();
    private final ByNumber<Text> numberedTexts = new ByNumber<>(Text[]::new);
    private final ByNumber<BigDecimal> numberedAmounts = new ByNumber<>(BigDecimal[]::new);
    private final ByNumber<List<String>> numberedSingles = new ByNumber<>(Pool::lists);
    private final ByNumber<List<Territory>> numberedTerritories = new ByNumber<>(Pool::lists);
    private final ByNumber<List<Citation>> numberedCitations = new ByNumber<>(Pool::lists);
    private final StringTable<String> words = new StringTable<>();
    private final StringTable<Text> texts = new StringTable<>();
    private final StringTable<BigDecimal> amounts = new StringTable<>();
    private final StringTable<List<String>> singles = new StringTable<>();
    private final StringTable<List<Territory>> territories = new StringTable<>();
    private final StringTable<List<Citation>> citations = new StringTable<>();
    private final Map<String, Boolean> languages = new ConcurrentHashMap<>();
    private final Map<List<?>, List<?>> lists = new ConcurrentHashMap<>();
    private final Map<Long, List<String>> pairs = new ConcurrentHashMap<>();

    /// @param wordsComeShared whether the parser gives equal short words as one string already
    Pool(boolean wordsComeShared) {
        this.wordsComeShared = wordsComeShared;
    }

    @SuppressWarnings("unchecked") // an array that knows of its lists that they are lists
    private static <E> List<E>[] lists(int length) {
        return (List<E>[]) new List<?>[length];
    }

    String word(String word) {
        if (wordsComeShared || word.length() > LONGEST_SHARED) {
            return word;
        }
        String shared = words.get(word);
        if (shared == null) {
            words.put(word, word);
            shared = word;
        }
        return shared;
    }

    /// The text of the word at the cursor.
    Text text(JsonCursor cursor) {
        int number = cursor.wordNumber();
        if (number < 0) {
            return text(cursor.wordText());
        }
        Text shared = numberedTexts.get(number);
        return shared == null ? numberedTexts.put(number, Text.of(cursor.wordText())) : shared;
    }

    Text text(String words) {
        if (words.length() > LONGEST_SHARED) {
            return Text.of(words);
        }
        Text shared = texts.get(words);
        if (shared == null) {
            String word = word(words);
            shared = Text.of(word);
            texts.put(word, shared);
        }
        return shared;
    }

    /// The date or interval that is the word at the cursor.
    Edtf date(JsonCursor cursor) throws EdtfException {
        return dates.date(cursor);
    }

    /// The number at the cursor, or null where it is beyond anything that money can be.
    @Nullable BigDecimal amount(JsonCursor cursor) {
        int number = cursor.wordNumber();
        BigDecimal shared = number < 0 ? amounts.get(cursor.wordText()) : numberedAmounts.get(number);
        if (shared == null) {
            shared = Amounts.parse(cursor.wordText());
            if (shared != null && number < 0) {
                amounts.put(cursor.wordText(), shared);
            } else if (shared != null) {
                shared = numberedAmounts.put(number, shared);
            }
        }
        return shared;
    }

    /// The list of a territory that has been kept under a number, or null.
    @Nullable List<Territory> territory(int number) {
        return numberedTerritories.get(number);
    }

    /// Keeps the list of a territory under a number.
    List<Territory> numbered(int number, List<Territory> territory) {
        return numberedTerritories.put(number, territory);
    }

    /// The list of one territory.
    List<Territory> territory(String code) {
        List<Territory> shared = territories.get(code);
        if (shared == null) {
            String word = word(code);
            shared = List.of(Territory.of(word));
            territories.put(word, shared);
        }
        return shared;
    }

    /// The list of the word at the cursor.
    List<String> single(JsonCursor cursor) {
        int number = cursor.wordNumber();
        if (number < 0) {
            return single(word(cursor.wordText()));
        }
        List<String>[] row = numberedSingles.row(number);
        List<String> shared = row == null ? null : row[number & ByNumber.ROW - 1];
        return shared == null ? numberedSingles.put(number, List.of(cursor.wordText())) : shared;
    }

    private List<String> single(String word) {
        List<String> shared = singles.get(word);
        if (shared == null) {
            shared = List.of(word);
            singles.put(word, shared);
        }
        return shared;
    }

    /// The list of two words with numbers, of which the second is at the cursor.
    List<String> pair(int first, int second, JsonCursor cursor) {
        Long both = (long) first << Integer.SIZE | second;
        List<String> shared = pairs.get(both);
        if (shared == null) {
            shared = list(List.of(cursor.text(first), cursor.text(second)));
            if (pairs.size() < MOST_LISTS) {
                pairs.put(both, shared);
            }
        }
        return shared;
    }

    /// The list of the usual citation, which names a source and nothing else.
    ///
    /// @param number     of the source, or -1
    /// @param unnumbered the source where it has no number
    List<Citation> citation(int number, String unnumbered, JsonCursor cursor) {
        if (number < 0) {
            return citation(unnumbered);
        }
        List<Citation>[] row = numberedCitations.row(number);
        List<Citation> shared = row == null ? null : row[number & ByNumber.ROW - 1];
        return shared == null ? numberedCitations.put(number, citation(cursor.text(number))) : shared;
    }

    private List<Citation> citation(String source) {
        List<Citation> shared = citations.get(source);
        if (shared == null) {
            shared = List.of(new Citation(source, null, null, null));
            citations.put(source, shared);
        }
        return shared;
    }

    /// One and the same list for equal lists, as far as that pays.
    @SuppressWarnings("unchecked")
    <T> List<T> list(List<T> list) {
        List<?> shared = lists.get(list);
        if (shared == null) {
            shared = List.copyOf(list);
            if (lists.size() < MOST_LISTS) {
                lists.put(shared, shared);
            }
        }
        return (List<T>) shared;
    }

    /// See [Codes#isLanguage].
    boolean isLanguage(String tag) {
        Boolean known = languages.get(tag);
        if (known == null) {
            known = Codes.isLanguage(tag);
            languages.put(tag, known);
        }
        return known;
    }
}

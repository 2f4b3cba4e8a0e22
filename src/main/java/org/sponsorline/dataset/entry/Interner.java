package org.sponsorline.dataset.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;

/// Makes equal values one value while a record is read: a million agreements share their words, dates and sources.
public final class Interner {

    /// Longer texts hardly ever come twice.
    private static final int LONGEST_SHARED = 64;

    /// Where there are more different values, few come twice.
    private static final int MOST_KEPT = 1_000_000;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, EdtfDate> dates = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, Territory> territories = new HashMap<>();
    private final Map<String, Boolean> languages = new HashMap<>();
    private final Map<List<?>, List<?>> lists = new HashMap<>();

    String word(String word) {
        return word.length() > LONGEST_SHARED ? word : shared(words, word, word);
    }

    Text text(String words) {
        Text shared = texts.get(words);
        return shared != null ? shared
                : words.length() > LONGEST_SHARED ? Text.of(words) : shared(texts, words, Text.of(words));
    }

    /// The date or interval of a word.
    ///
    /// @throws EdtfException where it is none
    Edtf date(String word) throws EdtfException {
        // Most intervals come once or twice and are not worth looking for; their dates come often.
        EdtfDate known = dates.get(word);
        return known != null ? known : EdtfParser.parse(word, this::singleDate);
    }

    private EdtfDate singleDate(String word) throws EdtfException {
        EdtfDate known = dates.get(word);
        return known != null ? known : shared(dates, word, EdtfParser.date(word));
    }

    /// The amount of a number's literal, or null where it is beyond anything that money can be.
    @Nullable BigDecimal amount(String literal) {
        BigDecimal known = amounts.get(literal);
        if (known != null) {
            return known;
        }
        BigDecimal amount = Amounts.parse(literal);
        return amount == null ? null : shared(amounts, literal, amount);
    }

    /// The usual citation, which names a source and nothing else.
    Citation citation(String source) {
        Citation known = citations.get(source);
        return known != null ? known : shared(citations, source, new Citation(word(source), null, null, null));
    }

    Territory territory(String code) {
        Territory known = territories.get(code);
        return known != null ? known : shared(territories, code, Territory.of(word(code)));
    }

    /// One and the same list for equal lists, as far as that pays.
    @SuppressWarnings("unchecked") // an equal list holds equal elements
    <T> List<T> list(List<T> list) {
        return (List<T>) Interner.<List<?>, List<?>>shared(lists, list, list);
    }

    /// See [Codes#isLanguage].
    boolean isLanguage(String tag) {
        return languages.computeIfAbsent(tag, Codes::isLanguage);
    }

    private static <K, V> V shared(Map<K, V> known, K key, V value) {
        V before = known.size() < MOST_KEPT ? known.putIfAbsent(key, value) : known.get(key);
        return before == null ? value : before;
    }
}

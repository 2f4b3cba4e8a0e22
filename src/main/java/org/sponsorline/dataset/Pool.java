package org.sponsorline.dataset;

import java.math.BigDecimal;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.EdtfException;
import org.sponsorline.model.EdtfParser;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Text;

/// Makes equal values one value while a record is read: a million agreements share their words, dates and sources.
///
/// Several threads may use it.
final class Pool {

    /// Longer texts hardly ever come twice.
    private static final int LONGEST_SHARED = 64;

    /// Longer lists and more different ones are not worth looking for.
    private static final int MOST_LISTS = 50_000;

    private final boolean wordsComeShared;
    private final ByNumber<Text> numberedTexts = new ByNumber<>();
    private final ByNumber<Edtf> numberedDates = new ByNumber<>();
    private final ByNumber<BigDecimal> numberedAmounts = new ByNumber<>();
    private final ByNumber<Territory> numberedTerritories = new ByNumber<>();
    private final ByNumber<List<String>> numberedSingles = new ByNumber<>();
    private final ByNumber<List<Territory>> numberedSingleTerritories = new ByNumber<>();
    private final ByNumber<List<Citation>> numberedCitations = new ByNumber<>();
    private final StringTable<String> words = new StringTable<>();
    private final StringTable<Text> texts = new StringTable<>();
    private final Map<String, EdtfDate> dates = new ConcurrentHashMap<>();
    private final StringTable<Edtf> intervals = new StringTable<>();
    private final StringTable<BigDecimal> amounts = new StringTable<>();
    private final StringTable<Territory> territories = new StringTable<>();
    private final StringTable<List<String>> singles = new StringTable<>();
    private final StringTable<List<Territory>> singleTerritories = new StringTable<>();
    private final StringTable<List<Citation>> plainCitations = new StringTable<>();
    private final Map<String, Boolean> languages = new ConcurrentHashMap<>();
    private final Map<List<?>, List<?>> lists = new ConcurrentHashMap<>();

    /// @param wordsComeShared whether the parser gives equal short words as one string already
    Pool(boolean wordsComeShared) {
        this.wordsComeShared = wordsComeShared;
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

    Text text(String words, int number) {
        Text shared = numberedTexts.get(number);
        if (shared == null) {
            shared = number < 0 ? text(words) : Text.of(words);
            shared = numberedTexts.put(number, shared);
        }
        return shared;
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

    /// @param number of the text, or -1; see [WordNumbers]. The same holds for the methods below.
    Edtf date(String text, int number) throws EdtfException {
        Edtf shared = numberedDates.get(number);
        if (shared == null) {
            shared = number < 0 ? date(text) : EdtfParser.parse(text, this::singleDate);
            shared = numberedDates.put(number, shared);
        }
        return shared;
    }

    private Edtf date(String text) throws EdtfException {
        if (text.indexOf('/') < 0) {
            return singleDate(text);
        }
        Edtf shared = intervals.get(text);
        if (shared == null) {
            shared = EdtfParser.parse(text, this::singleDate);
            intervals.put(text, shared);
        }
        return shared;
    }

    private EdtfDate singleDate(String text) throws EdtfException {
        EdtfDate shared = dates.get(text);
        if (shared == null) {
            shared = EdtfParser.date(text);
            dates.put(text, shared);
        }
        return shared;
    }

    /// The number a literal stands for, or null where it is beyond anything that money can be.
    @Nullable BigDecimal amount(String literal, int number) {
        BigDecimal shared = number < 0 ? amounts.get(literal) : numberedAmounts.get(number);
        if (shared == null) {
            shared = Amounts.parse(literal);
            if (shared != null && number < 0) {
                amounts.put(literal, shared);
            } else if (shared != null) {
                shared = numberedAmounts.put(number, shared);
            }
        }
        return shared;
    }

    Territory territory(String code, int number) {
        Territory shared = numberedTerritories.get(number);
        if (shared == null) {
            shared = territory(code);
            shared = numberedTerritories.put(number, shared);
        }
        return shared;
    }

    private Territory territory(String code) {
        Territory shared = territories.get(code);
        if (shared == null) {
            String word = word(code);
            shared = Territory.of(word);
            territories.put(word, shared);
        }
        return shared;
    }

    List<String> single(String word, int number) {
        List<String> shared = numberedSingles.get(number);
        if (shared == null) {
            shared = single(word);
            shared = numberedSingles.put(number, shared);
        }
        return shared;
    }

    private List<String> single(String word) {
        List<String> shared = singles.get(word);
        if (shared == null) {
            shared = List.of(word);
            singles.put(word, shared);
        }
        return shared;
    }

    List<Territory> single(Territory territory, int number) {
        List<Territory> shared = numberedSingleTerritories.get(number);
        if (shared == null) {
            shared = single(territory);
            shared = numberedSingleTerritories.put(number, shared);
        }
        return shared;
    }

    private List<Territory> single(Territory territory) {
        String code = territory.excluded() ? territory.toString() : territory.code();
        List<Territory> shared = singleTerritories.get(code);
        if (shared == null) {
            shared = List.of(territory);
            singleTerritories.put(code, shared);
        }
        return shared;
    }

    /// The usual citation, which names a source and nothing else.
    Citation citation(String source, int number) {
        List<Citation> shared = numberedCitations.get(number);
        if (shared == null) {
            shared = single(new Citation(source, null, null, null));
            shared = numberedCitations.put(number, shared);
        }
        return shared.getFirst();
    }

    /// The list of one citation.
    ///
    /// @param number of its source
    List<Citation> single(Citation citation, int number) {
        List<Citation> shared = numberedCitations.get(number);
        return shared != null && shared.getFirst().equals(citation) ? shared : single(citation);
    }

    private List<Citation> single(Citation citation) {
        if (citation.field() != null || citation.quote() != null || citation.note() != null) {
            return list(List.of(citation));
        }
        List<Citation> shared = plainCitations.get(citation.source());
        if (shared == null) {
            shared = List.of(citation);
            plainCitations.put(citation.source(), shared);
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

    /// Whether a text is a well-formed language tag (BCP 47).
    boolean isLanguage(String tag) {
        Boolean known = languages.get(tag);
        if (known == null) {
            try {
                known = !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
            } catch (IllformedLocaleException illFormed) {
                known = false;
            }
            languages.put(tag, known);
        }
        return known;
    }
}

package org.sponsorline.dataset;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.EdtfDate.Precision;
import org.sponsorline.model.EdtfException;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Text;

/// Reads the parts that entries are made of; each answers null or an empty list after it has reported a problem.
final class Parts {

    private final JsonCursor cursor;
    private final Pool pool;
    private final Map<Entry.Kind, NumberSet> known;
    private int sourceNumber = -1;
    private boolean openReferences;

    /// @param known the numbers of the ids of the entries that have been taken over
    Parts(JsonCursor cursor, Pool pool, Map<Entry.Kind, NumberSet> known) {
        this.cursor = cursor;
        this.pool = pool;
        this.known = new EnumMap<>(known);
    }

    JsonCursor cursor() {
        return cursor;
    }

    Pool pool() {
        return pool;
    }

    /// A short text that comes often: an id, a token, a name of a programme.
    @Nullable String word() throws IOException {
        return word(WordSort.WORD);
    }

    /// The id of the entry being read.
    @Nullable String id() throws IOException {
        String id = cursor.id();
        return id == null ? null : pool.word(id);
    }

    private @Nullable String word(WordSort sort) throws IOException {
        String word = cursor.string(sort);
        return word == null ? null : pool.word(word);
    }

    /// The id of an entry of a kind.
    @Nullable String reference(Entry.Kind kind) throws IOException {
        String id = word(WordSort.idOf(kind));
        if (id != null) {
            follow(kind);
        }
        return id;
    }

    /// Notes whether the id read last leads somewhere already; if not, the entry is looked at again in the end.
    private void follow(Entry.Kind kind) {
        NumberSet ids = known.get(kind);
        openReferences |= ids == null || !ids.has(cursor.wordNumber());
    }

    /// Whether a reference has been read since the last question of which it is not certain that it can be followed.
    boolean hadOpenReferences() {
        boolean had = openReferences;
        openReferences = false;
        return had;
    }

    List<String> references(Entry.Kind kind) throws IOException {
        return words(kind);
    }

    List<String> words() throws IOException {
        return words(null);
    }

    private List<String> words(Entry.@Nullable Kind referenced) throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        WordSort sort = referenced == null ? WordSort.WORD : WordSort.idOf(referenced);
        String first = null;
        int firstNumber = -1;
        List<String> all = null;
        while (cursor.nextElement()) {
            String word = word(sort);
            if (word != null && referenced != null) {
                follow(referenced);
            }
            if (word != null && first == null) {
                first = word;
                firstNumber = cursor.wordNumber();
            } else if (word != null && first != null) {
                if (all == null) {
                    all = new ArrayList<>();
                    all.add(first);
                }
                all.add(word);
            }
        }
        return all != null ? pool.list(all) : first != null ? pool.single(first, firstNumber) : List.of();
    }

    @Nullable Text text() throws IOException {
        if (cursor.peek() == JsonToken.STRING) {
            String words = cursor.string();
            return words == null ? null : pool.text(words, cursor.wordNumber());
        }
        if (cursor.peek() != JsonToken.BEGIN_OBJECT) {
            cursor.wrongType("@type.words");
            return null;
        }
        cursor.beginObject();
        List<String> tagsAndWords = new ArrayList<>(4);
        for (String tag; (tag = cursor.nextMember()) != null; ) {
            String words = cursor.string();
            if (words != null) {
                if (!pool.isLanguage(tag)) {
                    cursor.report(Kind.ODD_LANGUAGE, null, tag);
                }
                tagsAndWords.add(pool.word(cursor.whole(tag)));
                tagsAndWords.add(pool.word(words));
            }
        }
        if (tagsAndWords.isEmpty()) {
            cursor.report(Kind.EMPTY_TEXT, null);
            return null;
        }
        // Words in a language that has no name are words in no stated language.
        boolean plain = tagsAndWords.size() == 2 && tagsAndWords.getFirst().isEmpty();
        return plain ? pool.text(tagsAndWords.get(1)) : Text.of(tagsAndWords);
    }

    List<Text> texts() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        List<Text> texts = new ArrayList<>();
        while (cursor.nextElement()) {
            Text text = text();
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    @Nullable Edtf date() throws IOException {
        String text = cursor.string(WordSort.DATE);
        if (text == null) {
            return null;
        }
        try {
            return pool.date(text, cursor.wordNumber());
        } catch (EdtfException problem) {
            List<String> arguments = new ArrayList<>();
            arguments.add(problem.fault().name());
            arguments.addAll(problem.arguments());
            cursor.report(Kind.BAD_DATE, problem.suggestion(), arguments.toArray(String[]::new));
            return null;
        }
    }

    /// A date that must be one day.
    @Nullable Edtf day() throws IOException {
        Edtf date = date();
        if (date != null && !(date instanceof EdtfDate day && day.precision() == Precision.DAY && !day.unspecified())) {
            cursor.report(Kind.NOT_A_DAY, null, date.text());
            return null;
        }
        return date;
    }

    @Nullable String country() throws IOException {
        String code = word();
        if (code != null && !Codes.isCountry(code)) {
            cursor.report(Kind.ODD_COUNTRY, Codes.likelyCountry(code), code);
        }
        return code;
    }

    @Nullable String address() throws IOException {
        String address = cursor.string();
        if (address != null && !Codes.isWebAddress(address)) {
            cursor.report(Kind.ODD_ADDRESS, null, address);
        }
        return address;
    }

    List<Territory> territories() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        Territory first = null;
        int firstNumber = -1;
        List<Territory> all = null;
        while (cursor.nextElement()) {
            String code = cursor.string();
            if (code == null) {
                continue;
            }
            int number = cursor.wordNumber();
            Territory territory = pool.territory(code, number);
            if (Codes.isOddArea(territory.code())) {
                String likely = Codes.likelyCountry(territory.code());
                cursor.report(
                        Kind.ODD_AREA, likely == null ? null : (territory.excluded() ? "-" : "") + likely, code);
            }
            if (first == null) {
                first = territory;
                firstNumber = number;
            } else {
                if (all == null) {
                    all = new ArrayList<>();
                    all.add(first);
                }
                all.add(territory);
            }
        }
        return all != null ? pool.list(all) : first != null ? pool.single(first, firstNumber) : List.of();
    }

    List<String> media() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        List<String> media = new ArrayList<>(2);
        int number = -1;
        while (cursor.nextElement()) {
            String medium = word();
            if (medium != null) {
                if (!Tokens.MEDIA.contains(medium)) {
                    cursor.report(
                            Kind.ODD_MEDIUM, Nearest.of(medium, Tokens.MEDIA), medium,
                            String.join(", ", Tokens.MEDIA));
                }
                media.add(medium);
                number = cursor.wordNumber();
            }
        }
        return media.size() == 1 ? pool.single(media.getFirst(), number) : pool.list(media);
    }

    List<Citation> citations() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        Citation first = null;
        int firstNumber = -1;
        List<Citation> all = null;
        while (cursor.nextElement()) {
            Citation citation = citation();
            if (citation != null && first == null) {
                first = citation;
                firstNumber = sourceNumber;
            } else if (citation != null && first != null) {
                if (all == null) {
                    all = new ArrayList<>();
                    all.add(first);
                }
                all.add(citation);
            }
        }
        return all != null ? pool.list(all) : first != null ? pool.single(first, firstNumber) : List.of();
    }

    private @Nullable Citation citation() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String source = null;
        String field = null;
        String quote = null;
        String note = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "source" -> {
                    source = reference(Entry.Kind.SOURCE);
                    sourceNumber = cursor.wordNumber();
                }
                case "field" -> field = word();
                case "quote" -> quote = cursor.string();
                case "note" -> note = word();
                default -> cursor.unknown(Members.CITATION);
            }
        }
        cursor.require("source", source);
        if (source == null) {
            return null;
        }
        return field == null && quote == null && note == null
                ? pool.citation(source, sourceNumber) : new Citation(source, field, quote, note);
    }
}

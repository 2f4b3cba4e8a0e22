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
import org.sponsorline.model.Entry;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.text.Text;

/// Reads the parts that entries are made of; each answers null or an empty list after it has reported a problem.
final class Parts {

    /// A name of which nothing can be seen.
    private static final Text NAMELESS = Text.of(" ");

    private final JsonCursor cursor;
    private final Pool pool;
    private final Map<Entry.Kind, NumberSet> known;
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
        return cursor.word(sort) ? pool.word(cursor.wordText()) : null;
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
        // The usual one or two words are found as a list already, without a look at the words.
        List<String> taken = List.of();
        int count = 0;
        int first = -1;
        List<String> all = null;
        while (cursor.nextElement()) {
            if (!cursor.word(sort)) {
                continue;
            }
            if (referenced != null) {
                follow(referenced);
            }
            int number = cursor.wordNumber();
            count++;
            if (count == 1) {
                taken = pool.single(cursor);
                first = number;
            } else if (count == 2 && first >= 0 && number >= 0) {
                taken = pool.pair(first, number, cursor);
            } else {
                all = all == null ? new ArrayList<>(taken) : all;
                all.add(pool.word(cursor.wordText()));
            }
        }
        return all == null ? taken : pool.list(all);
    }

    @Nullable Text text() throws IOException {
        if (cursor.peek() == JsonToken.STRING) {
            return cursor.word(WordSort.WORD) ? pool.text(cursor) : null;
        }
        if (cursor.peek() != JsonToken.BEGIN_OBJECT) {
            cursor.wrongType("@type.words");
            return null;
        }
        cursor.beginObject();
        List<String> tagsAndWords = new ArrayList<>(4);
        boolean invisible = false;
        for (String tag; (tag = cursor.nextMember()) != null; ) {
            String words = cursor.string();
            invisible |= cursor.wasInvisible();
            if (words != null) {
                if (!pool.isLanguage(tag)) {
                    cursor.report(Kind.ODD_LANGUAGE, MeantCode.language(tag), tag);
                }
                tagsAndWords.add(pool.word(cursor.whole(tag)));
                tagsAndWords.add(pool.word(words));
            }
        }
        if (tagsAndWords.isEmpty()) {
            if (!invisible) {
                cursor.report(Kind.EMPTY_TEXT, null);
            }
            return null;
        }
        // Words in a language that has no name are words in no stated language.
        boolean plain = tagsAndWords.size() == 2 && tagsAndWords.getFirst().isEmpty();
        return plain ? pool.text(tagsAndWords.get(1)) : Text.of(tagsAndWords);
    }

    /// The name of an entry; [#NAMELESS] where it is there and nothing of it can be seen.
    @Nullable Text name() throws IOException {
        Text name = text();
        return name == null && cursor.wasInvisible() ? NAMELESS : name;
    }

    /// What stands for a name that has been read: the name itself, or the id where nothing of the name can be seen.
    @Nullable Text named(@Nullable Text name, @Nullable String id) {
        if (name == null || !name.equals(NAMELESS)) {
            return name;
        }
        return id == null || Characters.areInvisible(id) ? pool.text("#" + (cursor.index() + 1)) : pool.text(id);
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

    /// A date that says when something happened.
    @Nullable Edtf date() throws IOException {
        Edtf date = anyDate();
        if (date != null) {
            remark(date, MeantDate.ofMoment(date));
        }
        return date;
    }

    /// A date that says how long something lasts.
    @Nullable Edtf span() throws IOException {
        Edtf span = anyDate();
        if (span != null) {
            remark(span, MeantDate.ofSpan(span));
        }
        return span;
    }

    private void remark(Edtf date, @Nullable String meant) {
        if (meant != null) {
            cursor.report(Kind.READ_OTHERWISE, meant, date.text());
        }
    }

    private @Nullable Edtf anyDate() throws IOException {
        if (!cursor.word(WordSort.DATE)) {
            return null;
        }
        try {
            return pool.date(cursor);
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
            cursor.report(Kind.ODD_COUNTRY, MeantCode.country(code), code);
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
        List<Territory> one = null;
        List<Territory> all = null;
        while (cursor.nextElement()) {
            if (!cursor.word(WordSort.WORD)) {
                continue;
            }
            List<Territory> single = territory();
            if (one == null) {
                one = single;
            } else {
                all = all == null ? new ArrayList<>(one) : all;
                all.addAll(single);
            }
        }
        return all != null ? pool.list(all) : one == null ? List.of() : one;
    }

    private List<Territory> territory() {
        List<Territory> known = pool.territory(cursor.wordNumber());
        if (known != null) {
            return known;
        }
        String code = cursor.wordText();
        List<Territory> single = pool.territory(code);
        Territory territory = single.getFirst();
        if (Codes.isOddArea(territory.code())) {
            String likely = MeantCode.country(territory.code());
            cursor.report(
                    Kind.ODD_AREA, likely == null ? null : (territory.excluded() ? "-" : "") + likely, code);
            return single;
        }
        return pool.numbered(cursor.wordNumber(), single);
    }

    List<String> media() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        // Mostly one, of which the list is found by its number.
        List<String> media = List.of();
        int count = 0;
        while (cursor.nextElement()) {
            if (!cursor.word(WordSort.WORD)) {
                continue;
            }
            List<String> single = pool.single(cursor);
            String medium = single.getFirst();
            if (!Tokens.MEDIA.contains(medium)) {
                cursor.report(
                        Kind.ODD_MEDIUM, MeantCode.word(medium, Tokens.MEDIA), medium, String.join(", ", Tokens.MEDIA));
            }
            if (count++ == 0) {
                media = single;
            } else {
                media = count == 2 ? new ArrayList<>(media) : media;
                media.add(medium);
            }
        }
        return count > 1 ? pool.list(media) : media;
    }

    List<Citation> citations() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        List<Citation> one = null;
        List<Citation> all = null;
        while (cursor.nextElement()) {
            List<Citation> single = citation();
            if (one == null) {
                one = single;
            } else if (single != null) {
                all = all == null ? new ArrayList<>(one) : all;
                all.addAll(single);
            }
        }
        return all != null ? pool.list(all) : one == null ? List.of() : one;
    }

    /// A list of one, or null.
    private @Nullable List<Citation> citation() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        boolean hasSource = false;
        int number = -1;
        String unnumbered = "";
        String field = null;
        String quote = null;
        String note = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "source" -> {
                    if (cursor.word(WordSort.SOURCE)) {
                        follow(Entry.Kind.SOURCE);
                        hasSource = true;
                        number = cursor.wordNumber();
                        unnumbered = number < 0 ? pool.word(cursor.wordText()) : "";
                    }
                }
                case "field" -> field = word();
                case "quote" -> quote = cursor.string();
                case "note" -> note = word();
                default -> cursor.unknown(Members.CITATION);
            }
        }
        cursor.require("source", hasSource ? unnumbered : null);
        if (!hasSource) {
            return null;
        }
        if (field == null && quote == null && note == null) {
            return pool.citation(number, unnumbered, cursor);
        }
        String source = number < 0 ? unnumbered : cursor.text(number);
        return pool.list(List.of(new Citation(source, field, quote, note)));
    }
}

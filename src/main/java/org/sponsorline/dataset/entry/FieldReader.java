package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Characters;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.WebAddress;

/// Reads the parts that entries are made of; each answers null or an empty list after it has reported a problem.
public final class FieldReader {

    /// A name of which nothing can be seen.
    private static final Text NAMELESS = Text.of(" ");

    private final JsonCursor cursor;
    private final Interner interner;

    FieldReader(JsonCursor cursor, Interner interner) {
        this.cursor = cursor;
        this.interner = interner;
    }

    JsonCursor cursor() {
        return cursor;
    }

    Interner interner() {
        return interner;
    }

    /// A short text that comes often: a token, a name of a programme.
    @Nullable String word() throws IOException {
        String word = cursor.string();
        return word == null ? null : interner.word(word);
    }

    /// The constant that a word stands for, or null after a report.
    <E extends Enum<E>> @Nullable E token(Tokens<E> tokens) throws IOException {
        String word = cursor.string();
        if (word == null) {
            return null;
        }
        E constant = tokens.constant(word);
        if (constant == null) {
            cursor.report(Kind.UNKNOWN_TOKEN, MeantCode.word(word, tokens.words()), word, String.join(", ", tokens.words()));
        }
        return constant;
    }

    /// The id of an entry.
    @Nullable String reference() throws IOException {
        String id = cursor.code();
        return id == null ? null : interner.word(id);
    }

    List<String> references() throws IOException {
        return list(this::reference);
    }

    List<String> words() throws IOException {
        return list(this::word);
    }

    /// One of the values of a list, or null after a report.
    interface Element<E> {
        @Nullable E read() throws IOException;
    }

    /// Every value of a list that could be read.
    <E> List<E> list(Element<E> element) throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        List<E> all = new ArrayList<>(2);
        while (cursor.nextElement()) {
            E one = element.read();
            if (one != null) {
                all.add(one);
            }
        }
        return all.isEmpty() ? List.of() : interner.list(List.copyOf(all));
    }

    public @Nullable Text text() throws IOException {
        if (cursor.isAtString()) {
            String words = cursor.string();
            return words == null ? null : interner.text(words);
        }
        if (!cursor.isAtObject()) {
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
                if (!interner.isLanguage(tag)) {
                    cursor.report(Kind.ODD_LANGUAGE, MeantCode.language(tag), tag);
                }
                tagsAndWords.add(interner.word(cursor.whole(tag)));
                tagsAndWords.add(interner.word(words));
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
        return plain ? interner.text(tagsAndWords.get(1)) : Text.of(tagsAndWords);
    }

    /// The name of an entry; [#NAMELESS] where it is there and nothing of it can be seen.
    public @Nullable Text name() throws IOException {
        Text name = text();
        return name == null && cursor.wasInvisible() ? NAMELESS : name;
    }

    /// What stands for a name that has been read: the name itself, or the id where nothing of the name can be seen.
    public @Nullable Text named(@Nullable Text name, @Nullable String id) {
        if (name == null || !name.equals(NAMELESS)) {
            return name;
        }
        return id == null || Characters.areInvisible(id) ? interner.text("#" + (cursor.index() + 1)) : interner.text(id);
    }

    public List<Text> texts() throws IOException {
        return list(this::text);
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
    public @Nullable Edtf span() throws IOException {
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
        String word = cursor.code();
        if (word == null) {
            return null;
        }
        try {
            return interner.date(word);
        } catch (EdtfException problem) {
            List<String> arguments = new ArrayList<>();
            arguments.add(problem.fault().name());
            arguments.addAll(problem.arguments());
            cursor.report(Kind.BAD_DATE, problem.suggestion(), arguments.toArray(String[]::new));
            return null;
        }
    }

    /// A date that must be one day.
    public @Nullable Edtf day() throws IOException {
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
        if (address != null && !WebAddress.of(address).isWeb()) {
            cursor.report(Kind.ODD_ADDRESS, null, address);
        }
        return address;
    }

    /// The name of a picture beside the record; left out if it can be none.
    @Nullable String picture() throws IOException {
        String name = cursor.string();
        if (name != null && !PictureName.isGood(name)) {
            cursor.report(Kind.ODD_PICTURE, PictureName.meant(name), name);
            return null;
        }
        return name;
    }

    List<Territory> territories() throws IOException {
        return list(this::territory);
    }

    private @Nullable Territory territory() throws IOException {
        String code = cursor.string();
        if (code == null) {
            return null;
        }
        Territory territory = interner.territory(code);
        if (Codes.isOddArea(territory.code())) {
            String likely = MeantCode.area(territory.code());
            cursor.report(
                    Kind.ODD_AREA, likely == null ? null : (territory.excluded() ? "-" : "") + likely, code);
        }
        return territory;
    }

    List<String> media() throws IOException {
        return list(this::medium);
    }

    private @Nullable String medium() throws IOException {
        String medium = word();
        if (medium != null && !Tokens.MEDIA.contains(medium)) {
            cursor.report(
                    Kind.ODD_MEDIUM, MeantCode.word(medium, Tokens.MEDIA), medium, String.join(", ", Tokens.MEDIA));
        }
        return medium;
    }

    List<Citation> citations() throws IOException {
        return list(this::citation);
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
                case "source" -> source = cursor.code();
                case "field" -> field = word();
                case "quote" -> quote = cursor.string();
                case "note" -> note = word();
                default -> cursor.unknown(Members.CITATION);
            }
        }
        cursor.require("source", source);
        return source == null ? null
                : field == null && quote == null && note == null ? interner.citation(source)
                : new Citation(interner.word(source), field, quote, note);
    }
}

package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Findings.Finding;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;

/// Walks through the JSON of a record, knows where it is, and reports what is not of the expected type.
///
/// What is not as expected is skipped whole, so that the walk can always go on behind it.
final class JsonCursor {

    /// Longer texts are refused; well below what [LongTokenGuard] lets through, escapes or not.
    static final int LONGEST_TEXT = 100_000;

    private static final int DEEPEST = 32;

    private static final int NO_NAME = -2;
    private static final int LONGEST_STEP = 200;

    private final JsonReader in;
    private final WordNumbers numbers;
    private final Findings findings;
    private final Set<String> unknownNames;
    // The way from the root to here: a member's name, by number where it has one, or an array's index for each level.
    // Numbers rather than names, as each reference stored into an old array costs the collector a barrier.
    private final @Nullable String[] names = new String[DEEPEST];
    private final int[] nameNumbers = new int[DEEPEST];
    private final int[] indexes = new int[DEEPEST];
    private final SeenNames[] seen = new SeenNames[DEEPEST];
    private final long[] errorsBefore = new long[DEEPEST];
    private int depth;
    private int wordNumber = -1;
    private String unnumberedWord = "";
    private boolean invisible;
    private int entryIdNumber = -1;
    private int entriesPassedOver;

    private Entry.@Nullable Kind entryKind;
    private @Nullable String entryId;

    /// @param unknownNames the members that the format does not have and that have been reported
    JsonCursor(JsonReader in, WordNumbers numbers, Findings findings, Set<String> unknownNames) {
        this.unknownNames = unknownNames;
        this.in = in;
        this.numbers = numbers;
        this.findings = findings;
        for (int i = 0; i < DEEPEST; i++) {
            seen[i] = new SeenNames();
        }
    }

    /// Steps out of everything.
    void goToTop() {
        depth = 0;
    }

    JsonToken peek() throws IOException {
        return in.peek();
    }

    /// Tells which entry is being read, for the problems found in it.
    void inEntry(Entry.@Nullable Kind kind) {
        entryKind = kind;
        entryId = null;
        entryIdNumber = -1;
    }

    void entryId(String id) {
        entryId = id;
        entryIdNumber = wordNumber;
    }

    /// The id of the entry being read, or null after a report.
    @Nullable String id() throws IOException {
        return word(entryKind == null ? WordSort.WORD : WordSort.idOf(entryKind)) ? wordText() : null;
    }

    /// The number of the entry's id, or -1; see [WordNumbers].
    int entryIdNumber() {
        return entryIdNumber;
    }

    /// The id of the entry being read, or null before it has been read.
    @Nullable String entryId() {
        return entryId;
    }

    // ---- structure

    /// Steps into an object; false where there is none, and what stands there is skipped.
    boolean beginObject() throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            wrongType("@type.object");
            return false;
        }
        in.beginObject();
        depth++;
        nameNumbers[depth] = NO_NAME;
        indexes[depth] = -1;
        seen[depth].clear();
        errorsBefore[depth] = findings.errors();
        return true;
    }

    /// The next member's name, or null at the end of the object, which is then left.
    ///
    /// Members that come twice or hold null are reported and passed over.
    @Nullable String nextMember() throws IOException {
        while (in.hasNext()) {
            String name = in.nextName();
            int number = numbers.nameNumber();
            nameNumbers[depth] = number;
            if (number < 0) {
                names[depth] = name;
            }
            int occurrence = seen[depth].add(name, number);
            if (occurrence > 1) {
                duplicate(name, occurrence);
                skipDuplicate(name);
            } else if (in.peek() == JsonToken.NULL) {
                report(Kind.NULL_VALUE, null, name);
                in.nextNull();
            } else {
                return name;
            }
        }
        in.endObject();
        depth--;
        return null;
    }

    /// Steps into an array; false where there is none, and what stands there is skipped.
    boolean beginArray() throws IOException {
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType("@type.list");
            return false;
        }
        in.beginArray();
        depth++;
        nameNumbers[depth] = NO_NAME;
        indexes[depth] = -1;
        return true;
    }

    /// Goes to the next element; false at the end of the array, which is then left.
    boolean nextElement() throws IOException {
        if (in.hasNext()) {
            indexes[depth]++;
            return true;
        }
        in.endArray();
        depth--;
        return false;
    }

    /// Passes over white space to the end of the text.
    ///
    /// @throws IOException where anything else stands there
    void expectEnd() throws IOException {
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("A strict parser refuses what stands behind the record.");
        }
    }

    /// Goes over so many elements that somebody else has read.
    void passElements(int count) {
        indexes[depth] += count;
    }

    /// The index of the present element of the innermost array.
    int index() {
        return indexes[depth];
    }

    /// How many entries stood in arrays that came a second time and were passed over.
    int entriesPassedOver() {
        return entriesPassedOver;
    }

    private void skipDuplicate(String name) throws IOException {
        if (depth != 1 || !Members.ENTRY_ARRAYS.contains(name) || in.peek() != JsonToken.BEGIN_ARRAY) {
            in.skipValue();
            return;
        }
        in.beginArray();
        while (in.hasNext()) {
            in.skipValue();
            entriesPassedOver++;
        }
        in.endArray();
    }

    // ---- values

    /// A text that is not empty, or null after a report.
    @Nullable String string() throws IOException {
        return word(WordSort.WORD) ? wordText() : null;
    }

    /// Reads a text that is not empty and, unless it is an id or a date, can be seen; false after a report.
    boolean word(WordSort sort) throws IOException {
        invisible = false;
        if (in.peek() != JsonToken.STRING) {
            wrongType("@type.text");
            return false;
        }
        wordNumber = numbers.nextWord(sort);
        // Words with numbers are neither empty nor long.
        return (wordNumber >= 0 || isUsable(numbers.unnumbered())) && (sort != WordSort.WORD || isVisible());
    }

    /// Whether the text that was asked for last was left out because nothing of it can be seen.
    boolean wasInvisible() {
        return invisible;
    }

    private boolean isVisible() {
        invisible = Characters.areInvisible(wordNumber >= 0 ? numbers.text(wordNumber) : unnumberedWord);
        if (invisible) {
            report(Kind.INVISIBLE_TEXT, null);
        }
        return !invisible;
    }

    private boolean isUsable(String text) {
        if (text.isEmpty()) {
            // In a list an empty text would shift what follows.
            report(nameNumbers[depth] == NO_NAME ? Kind.EMPTY_ELEMENT : Kind.EMPTY_TEXT, null);
            return false;
        }
        if (text.length() > LONGEST_TEXT) {
            report(Kind.TOO_LONG, null, Integer.toString(LONGEST_TEXT));
            return false;
        }
        unnumberedWord = whole(text);
        return true;
    }

    /// The text or the number's literal that was read last.
    String wordText() {
        if (wordNumber < 0) {
            return unnumberedWord;
        }
        int second = numbers.secondNumber();
        return second < 0 ? numbers.text(wordNumber) : numbers.text(wordNumber) + "/" + numbers.text(second);
    }

    /// The number of the text or number read last, or -1; see [WordNumbers].
    int wordNumber() {
        return wordNumber;
    }

    /// The number of the second of two dates; see [WordNumbers#secondNumber].
    int secondNumber() {
        return numbers.secondNumber();
    }

    /// The word with a number.
    String text(int number) {
        return numbers.text(number);
    }

    /// The text without halves of characters, which escapes can bring in; they are reported.
    String whole(String text) {
        if (Characters.areWhole(text)) {
            return text;
        }
        report(Kind.HALF_CHARACTER, null);
        return Characters.madeWhole(text);
    }

    @Nullable Boolean bool() throws IOException {
        if (in.peek() != JsonToken.BOOLEAN) {
            wrongType("@type.boolean");
            return null;
        }
        return in.nextBoolean();
    }

    /// Reads a number, whose literal is a word; false after a report.
    boolean number() throws IOException {
        if (in.peek() != JsonToken.NUMBER) {
            wrongType("@type.number");
            return false;
        }
        wordNumber = numbers.nextWord(WordSort.NUMBER);
        unnumberedWord = wordNumber < 0 ? numbers.unnumbered() : "";
        return true;
    }

    /// The constant that a word stands for, or null after a report.
    <E extends Enum<E>> @Nullable E token(Tokens<E> tokens) throws IOException {
        String word = string();
        if (word == null) {
            return null;
        }
        E constant = tokens.constant(word);
        if (constant == null) {
            report(Kind.UNKNOWN_TOKEN, MeantCode.word(word, tokens.words()), word, String.join(", ", tokens.words()));
        }
        return constant;
    }

    /// Any value: a text as it is, anything else as JSON without spaces.
    @Nullable String textOrJson() throws IOException {
        if (in.peek() == JsonToken.STRING) {
            return string();
        }
        String json = JsonExcerpt.read(in, this::excerptTooLong);
        return json == null ? null : whole(json);
    }

    private void excerptTooLong() {
        report(Kind.TOO_LONG, null, Integer.toString(LONGEST_TEXT));
    }

    // ---- reports

    /// Reports what stands here as something else than expected, and skips it.
    void wrongType(String expected) throws IOException {
        String found = "@type." + in.peek().name().toLowerCase(Locale.ROOT);
        report(Kind.WRONG_TYPE, null, expected, found);
        in.skipValue();
    }

    /// Reports a member that the format does not have, once per name, and skips its value.
    void unknown(List<String> known) throws IOException {
        String name = name(depth);
        if (name != null && unknownNames.size() < Findings.KEPT_OF_A_KIND
                && !unknownNames.contains(Findings.shortened(name).getFirst()) && findings.wants(Kind.UNKNOWN_MEMBER)) {
            unknownNames.add(Findings.shortened(name).getFirst());
            findings.keep(new Finding(
                    Kind.UNKNOWN_MEMBER, Findings.shortened(name), pointer(), -1, 1, true, Nearest.of(name, known),
                    entry()));
        }
        in.skipValue();
    }

    private void duplicate(String name, int occurrence) {
        if (findings.wants(Kind.DUPLICATE_MEMBER)) {
            findings.keep(new Finding(
                    Kind.DUPLICATE_MEMBER, Findings.shortened(name), pointer(), -1, occurrence, true, null, entry()));
        }
    }

    /// Reports an object that lacks a member it must have; to be called after its end.
    ///
    /// A member that was there and of no use has been reported already.
    void require(String name, @Nullable Object value) {
        if (value == null && !(findings.errors() > errorsBefore[depth + 1] && seen[depth + 1].contains(name))) {
            report(Kind.MISSING_MEMBER, null, name);
        }
    }

    /// Reports a problem at the present value.
    void report(Kind kind, @Nullable String suggestion, String... arguments) {
        if (findings.wants(kind)) {
            findings.keep(new Finding(
                    kind, Findings.shortened(arguments), pointer(), -1, 1, false, suggestion, entry()));
        }
    }

    /// Reports a problem at a member of the object that has just been left.
    void reportMember(String member, Kind kind, String... arguments) {
        if (findings.wants(kind)) {
            findings.keep(new Finding(
                    kind, Findings.shortened(arguments), pointer() + "/" + member, -1, 1, false, null, entry()));
        }
    }

    private @Nullable EntryKey entry() {
        return entryKind == null || entryId == null ? null : new EntryKey(entryKind, entryId);
    }

    /// The member at a level of the way here, or null where there is none.
    private @Nullable String name(int level) {
        int number = nameNumbers[level];
        return number >= 0 ? numbers.text(number) : number == NO_NAME ? null : names[level];
    }

    /// The JSON Pointer of the present value.
    private String pointer() {
        List<String> steps = new ArrayList<>(depth);
        for (int i = 1; i <= depth; i++) {
            String name = name(i);
            if (name != null && name.length() > LONGEST_STEP) {
                break;
            }
            if (name != null || indexes[i] >= 0) {
                steps.add(name != null ? name : Integer.toString(indexes[i]));
            }
        }
        return Pointer.of(steps);
    }
}

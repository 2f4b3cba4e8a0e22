package org.sponsorline.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Characters;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Findings.Finding;
import org.sponsorline.dataset.problem.Pointer;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.ClosestWord;

/// Walks through the JSON of a record, knows where it is, and reports what is not of the expected type.
///
/// What is not as expected is skipped whole, so that the walk can always go on behind it.
public final class JsonCursor {

    /// Longer texts are refused; see [JsonSyntaxFault#LONGEST_STRING] for those that nobody should hold.
    public static final int LONGEST_TEXT = 100_000;

    private static final int DEEPEST = 32;

    private static final int LONGEST_STEP = 200;

    /// A number that stands for a text is short.
    private static final int LONGEST_QUOTED = 40;
    private static final Set<String> TEXTS = Set.of("@type.text", "@type.words");

    private final JsonReader in;
    private final Findings findings;
    private final List<String> entryArrays;
    // The members that the format does not have and that have been reported.
    private final Set<String> unknownNames = new HashSet<>();
    // The way from the root to here: a member's name or an array's index for each level.
    private final @Nullable String[] names = new String[DEEPEST];
    private final int[] indexes = new int[DEEPEST];
    private final SeenNames[] seen = new SeenNames[DEEPEST];
    private final long[] errorsBefore = new long[DEEPEST];
    private int depth;
    private boolean invisible;
    private boolean skipped;
    private int entriesPassedOver;

    private Entry.@Nullable Kind entryKind;
    private @Nullable String entryId;

    private JsonCursor(JsonReader in, Findings findings, List<String> entryArrays) {
        this.entryArrays = entryArrays;
        this.in = in;
        this.findings = findings;
        for (int i = 0; i < DEEPEST; i++) {
            seen[i] = new SeenNames();
        }
    }

    /// At the beginning of a text that is read as if it were good JSON; what it meets of anything else is
    /// [refused][#isRefusal], but for some of it within what is skipped.
    ///
    /// @param entryArrays the members of the outermost object that hold entries
    public static JsonCursor strictly(Reader text, Findings findings, List<String> entryArrays) {
        return new JsonCursor(JsonText.strictly(text), findings, entryArrays);
    }

    /// At the beginning of a text that has no [fault][JsonSyntaxFault] before it ends.
    ///
    /// @param entryArrays the members of the outermost object that hold entries
    public static JsonCursor patiently(Reader text, Findings findings, List<String> entryArrays) {
        return new JsonCursor(JsonText.patiently(text), findings, entryArrays);
    }

    /// Whether the text is to blame for an exception, as no JSON or as one that ends too early.
    public static boolean isRefusal(IOException thrown) {
        return thrown instanceof EOFException || thrown instanceof MalformedJsonException;
    }

    public boolean isAtString() throws IOException {
        return in.peek() == JsonToken.STRING;
    }

    public boolean isAtArray() throws IOException {
        return in.peek() == JsonToken.BEGIN_ARRAY;
    }

    public boolean isAtObject() throws IOException {
        return in.peek() == JsonToken.BEGIN_OBJECT;
    }

    /// The key of the words for what stands here.
    public String found() throws IOException {
        return "@type." + in.peek().name().toLowerCase(Locale.ROOT);
    }

    /// Tells which entry is being read, for the problems found in it.
    public void inEntry(Entry.@Nullable Kind kind) {
        entryKind = kind;
        entryId = null;
    }

    public void entryId(String id) {
        entryId = id;
    }

    /// The id of the entry being read, or null before it has been read.
    public @Nullable String entryId() {
        return entryId;
    }

    // ---- structure

    /// Steps into an object; false where there is none, and what stands there is skipped.
    public boolean beginObject() throws IOException {
        if (!isAtObject()) {
            wrongType("@type.object");
            return false;
        }
        in.beginObject();
        depth++;
        names[depth] = null;
        indexes[depth] = -1;
        seen[depth].clear();
        errorsBefore[depth] = findings.errors();
        return true;
    }

    /// The next member's name, or null at the end of the object, which is then left.
    ///
    /// Members that come twice or hold null are reported and passed over.
    public @Nullable String nextMember() throws IOException {
        while (in.hasNext()) {
            String name = in.nextName();
            names[depth] = name;
            int occurrence = seen[depth].add(name);
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
    public boolean beginArray() throws IOException {
        if (!isAtArray()) {
            wrongType("@type.list");
            return false;
        }
        in.beginArray();
        depth++;
        names[depth] = null;
        indexes[depth] = -1;
        return true;
    }

    /// Goes to the next element; false at the end of the array, which is then left.
    public boolean nextElement() throws IOException {
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
    public void expectEnd() throws IOException {
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("A strict parser refuses what stands behind the record.");
        }
    }

    /// The index of the present element of the innermost array.
    public int index() {
        return indexes[depth];
    }

    /// How many entries stood in arrays that came a second time and were passed over.
    public int entriesPassedOver() {
        return entriesPassedOver;
    }

    private void skipDuplicate(String name) throws IOException {
        skipped = true;
        if (depth != 1 || !entryArrays.contains(name) || !isAtArray()) {
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

    /// A text that is not empty and can be seen, or null after a report.
    public @Nullable String string() throws IOException {
        String text = code();
        invisible = text != null && Characters.areInvisible(text);
        if (invisible) {
            report(Kind.INVISIBLE_TEXT, null);
            return null;
        }
        return text;
    }

    /// A text that is not empty, such as an id or a date, or null after a report.
    public @Nullable String code() throws IOException {
        invisible = false;
        if (!isAtString()) {
            wrongType("@type.text");
            return null;
        }
        String text = in.nextString();
        if (text.isEmpty()) {
            // In a list an empty text would shift what follows.
            report(names[depth] == null ? Kind.EMPTY_ELEMENT : Kind.EMPTY_TEXT, null);
            return null;
        }
        if (text.length() > LONGEST_TEXT) {
            report(Kind.TOO_LONG, null, Integer.toString(LONGEST_TEXT));
            return null;
        }
        return whole(text);
    }

    /// Whether the text that was asked for last was left out because nothing of it can be seen.
    public boolean wasInvisible() {
        return invisible;
    }

    /// The text without halves of characters, which escapes can bring in; they are reported.
    public String whole(String text) {
        if (Characters.areWhole(text)) {
            return text;
        }
        report(Kind.HALF_CHARACTER, null);
        return Characters.madeWhole(text);
    }

    public @Nullable Boolean bool() throws IOException {
        if (in.peek() != JsonToken.BOOLEAN) {
            wrongType("@type.boolean");
            return null;
        }
        return in.nextBoolean();
    }

    /// A number as it is written, or null after a report.
    public @Nullable String number() throws IOException {
        if (in.peek() != JsonToken.NUMBER) {
            wrongType("@type.number");
            return null;
        }
        return in.nextString();
    }

    /// Any value: a text as it is, anything else as JSON without spaces.
    public @Nullable String textOrJson() throws IOException {
        if (isAtString()) {
            return string();
        }
        String json = JsonExcerpt.read(in, this::excerptTooLong);
        return json == null ? null : whole(json);
    }

    /// Any value as JSON without spaces, or null after a report; to be read [within][#within].
    public @Nullable String json() throws IOException {
        return JsonExcerpt.read(in, this::excerptTooLong);
    }

    /// At a value that was kept as JSON.
    public static JsonCursor within(String json, Findings findings) {
        return patiently(new StringReader(json), findings, List.of());
    }

    /// Takes over what was found in a value that was kept, as found in a member of the object that has just been left.
    public void adopt(String member, Findings found) {
        for (Finding f : found.kept()) {
            if (findings.wants(f.kind())) {
                findings.keep(new Finding(
                        f.kind(), f.arguments(), pointer() + "/" + member + f.pointer(), -1, f.occurrence(), f.atName(),
                        f.suggestion(), entry()));
            }
        }
    }

    private void excerptTooLong() {
        report(Kind.TOO_LONG, null, Integer.toString(LONGEST_TEXT));
    }

    // ---- reports

    /// Reports what stands here as something else than expected, and skips it.
    public void wrongType(String expected) throws IOException {
        String found = found();
        if (in.peek() == JsonToken.NUMBER && TEXTS.contains(expected)) {
            // A year or an id that lacks its marks of quotation.
            String number = in.nextString();
            report(Kind.WRONG_TYPE, number.length() > LONGEST_QUOTED ? null : "\"" + number + "\"", expected, found);
            return;
        }
        report(Kind.WRONG_TYPE, null, expected, found);
        skipped = true;
        in.skipValue();
    }

    /// Reports a member that the format does not have, once per name, and skips its value.
    public void unknown(List<String> known) throws IOException {
        reportUnknown(Kind.UNKNOWN_MEMBER, known);
        skipped = true;
        in.skipValue();
    }

    /// Reports a member that the format does not have, once per name, and reads its value to keep it.
    ///
    /// @return the value as JSON without spaces, or null after a report where it is too long to be kept
    public @Nullable String unknownKept(List<String> known) throws IOException {
        reportUnknown(Kind.UNKNOWN_MEMBER_KEPT, known);
        String json = JsonExcerpt.read(in, this::excerptTooLong);
        return json == null ? null : whole(json);
    }

    private void reportUnknown(Kind kind, List<String> known) {
        String name = names[depth];
        if (name != null && unknownNames.size() < Findings.KEPT_OF_A_KIND
                && !unknownNames.contains(Findings.shortened(name).getFirst()) && findings.wants(kind)) {
            unknownNames.add(Findings.shortened(name).getFirst());
            findings.keep(new Finding(
                    kind, Findings.shortened(name), pointer(), -1, 1, true, ClosestWord.of(name, known), entry()));
        }
    }

    /// Whether anything was passed over, within which the parser is less strict.
    public boolean hasSkipped() {
        return skipped;
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
    public void require(String name, @Nullable Object value) {
        if (value == null && !(findings.errors() > errorsBefore[depth + 1] && seen[depth + 1].contains(name))) {
            report(Kind.MISSING_MEMBER, null, name);
        }
    }

    /// Reports a problem at the present value.
    public void report(Kind kind, @Nullable String suggestion, String... arguments) {
        if (findings.wants(kind)) {
            findings.keep(new Finding(
                    kind, Findings.shortened(arguments), pointer(), -1, 1, false, suggestion, entry()));
        }
    }

    /// Reports a problem at a member of the object that has just been left.
    public void reportMember(String member, Kind kind, String... arguments) {
        if (findings.wants(kind)) {
            findings.keep(new Finding(
                    kind, Findings.shortened(arguments), pointer() + "/" + member, -1, 1, false, null, entry()));
        }
    }

    private @Nullable EntryKey entry() {
        return entryKind == null || entryId == null ? null : new EntryKey(entryKind, entryId);
    }

    /// The JSON Pointer of the present value.
    private String pointer() {
        List<String> steps = new ArrayList<>(depth);
        for (int i = 1; i <= depth; i++) {
            String name = names[i];
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

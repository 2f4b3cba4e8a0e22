package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dataset.Header;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Labels;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.Text;

/// Reads the object that is the whole record, entry by entry.
final class RecordReader {

    static final String FORMAT = "sponsorline/1";

    private final Findings findings;
    private final JsonCursor cursor;
    private final Parts parts;
    private final EntryReaders entries;
    private final ItemReaders items;

    private final EntryLists lists = new EntryLists();
    private @Nullable String format;
    private boolean hasFormat;
    private boolean hasArray;
    private @Nullable Text title;
    private @Nullable Text description;
    private @Nullable Edtf asOf;
    private OpeningView view = OpeningView.UNSTATED;
    private Labels labels = Labels.NONE;
    private int entryCount;
    private boolean begun;

    /// Something that makes the whole file useless and is no fault of its JSON.
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final String argument;

        private Refused(Kind kind, String argument) {
            super(kind.name());
            this.kind = kind;
            this.argument = argument;
        }

        Kind kind() {
            return kind;
        }

        String argument() {
            return argument;
        }
    }

    /// Reads one entry at the cursor, or answers null where it cannot be understood.
    private interface OneEntry<E extends Entry> {
        @Nullable E read() throws IOException;
    }

    /// @param numbers of the words that `in` gives
    RecordReader(JsonReader in, WordNumbers numbers, Findings findings) {
        this.findings = findings;
        cursor = new JsonCursor(in, numbers, findings);
        Map<Entry.Kind, NumberSet> known = new EnumMap<>(Entry.Kind.class);
        for (EntryList<?> list : lists.all()) {
            known.put(list.kind(), list.numbers());
        }
        parts = new Parts(cursor, new Pool(numbers.sharesWords()), known);
        MoneyReader money = new MoneyReader(parts);
        entries = new EntryReaders(parts, money);
        items = new ItemReaders(parts, money);
    }

    /// Whether anything but white space has been read.
    boolean begun() {
        return begun;
    }

    /// How many entries have been read, good and bad.
    int entryCount() {
        return entryCount;
    }

    /// How many entries have been taken over.
    int loadedCount() {
        return entryCount - rejectedCount() + cursor.entriesPassedOver();
    }

    /// The entries that have been taken over.
    EntryLists lists() {
        return lists;
    }

    /// How many entries have been left out.
    int rejectedCount() {
        return lists.rejectedCount() + cursor.entriesPassedOver();
    }

    /// What has been read so far as a record of its own, which lacks the references to what is yet to come.
    Dataset part(String nameWithoutTitle) {
        EntryLists part = lists.copy();
        Findings unheard = Findings.unheard();
        new ReferenceCheck(part, unheard).run();
        new CycleCheck(part, unheard).run();
        return part.dataset(header(nameWithoutTitle));
    }

    private Header header(String nameWithoutTitle) {
        return new Header(title == null ? Text.of(nameWithoutTitle) : title, description, asOf, view, labels);
    }

    /// Reads to the end of the file.
    ///
    /// @return the record's own words about itself
    /// @throws IOException where the file is no JSON or no record
    Header read(String nameWithoutTitle) throws IOException {
        if (cursor.peek() != JsonToken.BEGIN_OBJECT) {
            throw new Refused(Kind.NOT_AN_OBJECT, "@type." + cursor.peek().name().toLowerCase(Locale.ROOT));
        }
        begun = true;
        cursor.beginObject();
        boolean hasSources = false;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "format" -> format();
                case "title" -> title = parts.text();
                case "description" -> description = parts.text();
                case "asOf" -> asOf = parts.day();
                case "view" -> view = view();
                case "labels" -> labels = Labels.of(parts.texts());
                case "sources" -> {
                    hasSources = true;
                    array(lists.sources(), entries::source);
                }
                case "organizations" -> array(lists.organizations(), entries::organization);
                case "editions" -> array(lists.editions(), entries::edition);
                case "agreements" -> array(lists.agreements(), items::agreement);
                case "milestones" -> array(lists.milestones(), items::milestone);
                case "figures" -> array(lists.figures(), entries::figure);
                default -> cursor.unknown(Members.RECORD);
            }
        }
        cursor.expectEnd();
        if (!hasFormat && !hasArray) {
            throw new Refused(Kind.NOT_A_RECORD, "");
        }
        cursor.require("format", format);
        cursor.require("title", title);
        cursor.require("sources", hasSources ? lists : null);
        return header(nameWithoutTitle);
    }

    private void format() throws IOException {
        hasFormat = true;
        format = cursor.string();
        if (format != null && !format.equals(FORMAT)) {
            throw new Refused(Kind.OTHER_FORMAT, format);
        }
    }

    private OpeningView view() throws IOException {
        if (!cursor.beginObject()) {
            return OpeningView.UNSTATED;
        }
        Edtf window = null;
        String groupBy = null;
        String scale = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "window" -> window = parts.date();
                case "groupBy" -> groupBy = cursor.string();
                case "scale" -> {
                    scale = cursor.string();
                    if (scale != null && !Tokens.SCALES.contains(scale)) {
                        cursor.report(
                                Kind.ODD_SCALE, Nearest.of(scale, Tokens.SCALES), scale,
                                String.join(", ", Tokens.SCALES));
                    }
                }
                default -> cursor.unknown(Members.VIEW);
            }
        }
        return new OpeningView(window, groupBy, scale);
    }

    private <E extends Entry> void array(EntryList<E> list, OneEntry<E> reader) throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        hasArray = true;
        while (cursor.nextElement()) {
            long errors = findings.errors();
            int mark = findings.mark();
            cursor.inEntry(list.kind());
            E entry = reader.read();
            boolean openReferences = parts.hadOpenReferences();
            if (entry != null && !list.isFree(entry.id(), cursor.entryIdNumber())) {
                cursor.reportMember("id", Kind.DUPLICATE_ID, entry.id());
            }
            entryCount++;
            if (entry != null && findings.errors() == errors) {
                list.add(entry, cursor.entryIdNumber(), openReferences);
            } else {
                list.reject(cursor.index(), cursor.entryId());
            }
            String id = cursor.entryId();
            if (id != null) {
                findings.nameEntry(mark, list.kind(), id);
            }
        }
        cursor.inEntry(null);
    }
}

package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dataset.Header;
import org.sponsorline.model.Entry;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Labels;
import org.sponsorline.model.text.Text;

/// Reads the object that is the whole record, entry by entry.
final class RecordReader {

    static final String FORMAT = "sponsorline/1";

    private final Findings findings;
    private final EntryReader reader;
    private final JsonCursor cursor;
    private final Parts parts;
    private final Ahead ahead;

    private final EntryLists lists;
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

    /// Entries that others have read already.
    interface Ahead {

        /// Nobody reads ahead.
        Ahead NONE = new Ahead() {
            @Override
            public @Nullable Stretch next(Entry.Kind kind) {
                return null;
            }

            @Override
            public void goOn(Stretch stretch, int count) {}
        };

        /// The entries that come next in the array, or null where they have to be read here.
        @Nullable Stretch next(Entry.Kind kind) throws IOException;

        /// Goes to behind so many entries, one at least, of the stretch given last.
        void goOn(Stretch stretch, int count) throws IOException;
    }

    /// @param numbers of the words that `in` gives
    /// @param shared  made for `lists`
    RecordReader(
            JsonReader in, WordNumbers numbers, Findings findings, EntryLists lists, Shared shared, Ahead ahead) {
        this.findings = findings;
        this.lists = lists;
        this.ahead = ahead;
        reader = new EntryReader(in, numbers, findings, shared);
        cursor = reader.cursor();
        parts = reader.parts();
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
        Text named = parts.named(title, nameWithoutTitle);
        return new Header(named == null ? Text.of(nameWithoutTitle) : named, description, asOf, view, labels);
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
                case "title" -> title = parts.name();
                case "description" -> description = parts.text();
                case "asOf" -> asOf = parts.day();
                case "view" -> view = view();
                case "labels" -> labels = Labels.of(parts.texts());
                case "sources" -> {
                    hasSources = true;
                    array(lists.sources());
                }
                case "organizations" -> array(lists.organizations());
                case "editions" -> array(lists.editions());
                case "agreements" -> array(lists.agreements());
                case "milestones" -> array(lists.milestones());
                case "figures" -> array(lists.figures());
                default -> cursor.unknown(Members.RECORD);
            }
        }
        cursor.expectEnd();
        if (!hasFormat && !hasArray) {
            throw new Refused(Kind.NOT_A_RECORD, "");
        }
        cursor.require("format", format);
        title = parts.named(title, nameWithoutTitle);
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
                case "window" -> window = parts.span();
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

    private <E extends Entry> void array(EntryList<E> list) throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        hasArray = true;
        while (true) {
            takeOver(list);
            if (!cursor.nextElement()) {
                break;
            }
            entry(list);
        }
        cursor.inEntry(null);
    }

    /// Takes over what others have read already, up to an id that is not free.
    private <E extends Entry> void takeOver(EntryList<E> list) throws IOException {
        Stretch stretch;
        int count;
        do {
            stretch = ahead.next(list.kind());
            count = stretch == null ? 0 : list.addAll(stretch);
            if (stretch != null && count > 0) {
                entryCount += count;
                cursor.passElements(count);
                ahead.goOn(stretch, count);
            }
        } while (stretch != null && count == stretch.count() && count > 0);
    }

    @SuppressWarnings("unchecked") // entries of a kind are of the list's type
    private <E extends Entry> void entry(EntryList<E> list) throws IOException {
        long errors = findings.errors();
        int mark = findings.mark();
        E entry = (E) reader.read(list.kind());
        boolean openReferences = reader.hadOpenReferences();
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
}

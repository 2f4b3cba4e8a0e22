package org.sponsorline.dataset;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.json.JsonSyntaxFault;
import org.sponsorline.dataset.json.UnquotedDate;
import org.sponsorline.dataset.json.Utf8Reader;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Dataset.Header;

/// One walk through the bytes of a record; what makes them unusable is a finding like any other.
final class ReadPass {

    private final ByteSource source;
    private final ReadProgress progress;
    private final Findings findings;
    private final Way way;
    private final EntryLists lists = new EntryLists();
    private @Nullable RecordReader record;
    private long end = Long.MAX_VALUE;
    private long total;

    /// The text is not plainly the JSON of a record, and is to be read [Way#PATIENTLY].
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// How a text is walked through.
    enum Way {
        /// Once, as if it were good JSON; throws [Unfit] where it is not.
        ONCE,
        /// First for where it stops being JSON, then up to there.
        PATIENTLY
    }

    ReadPass(ByteSource source, ReadProgress progress, Findings findings, Way way) {
        this.way = way;
        this.source = source;
        this.progress = progress;
        this.findings = findings;
    }

    /// After how many characters the text was taken for ended, whatever followed.
    long end() {
        return end;
    }

    /// The entries read so far, or null before the first.
    @Nullable RecordReader record() {
        return record;
    }

    /// Reads to the end.
    ///
    /// @return what the record says about itself, or null where the bytes hold no record
    /// @throws IOException where they cannot be had, or are no longer wanted
    @Nullable Header run() throws IOException {
        total = source.size();
        return way == Way.ONCE ? runOnce() : runPatiently();
    }

    private @Nullable Header runOnce() throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), this::watch)) {
            RecordReader reader = begin(JsonCursor.strictly(text, findings, Members.ENTRY_ARRAYS));
            Header header = reader.read(source.name());
            if (text.hasByteOrderMark() || reader.hasSkipped() && fault() != null) {
                throw new Unfit();
            }
            return header;
        } catch (RecordReader.Refused refused) {
            if (refused.kind() != Kind.OTHER_FORMAT) {
                // Whether it is anything at all has not been looked at.
                throw new Unfit();
            }
            addRefusal(refused);
            return null;
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            throw new Unfit();
        } catch (IOException stopped) {
            throw JsonCursor.isRefusal(stopped) ? new Unfit() : stopped;
        }
    }

    private RecordReader begin(JsonCursor cursor) {
        RecordReader reader = new RecordReader(cursor, findings, lists);
        record = reader;
        return reader;
    }

    /// Reads up to where the text stops being JSON, if it does.
    private @Nullable Header runPatiently() throws IOException {
        JsonSyntaxFault.Found fault = fault();
        String date = fault == null ? null : unquotedDate(fault);
        if (fault != null && date != null) {
            // A part of the date would be read as a number.
            fault = new JsonSyntaxFault.Found(fault.scalar(), Kind.NOT_JSON, "@json.date", fault.scalar());
        }
        end = fault == null ? Long.MAX_VALUE : fault.offset();
        try (Utf8Reader text = new Utf8Reader(source.open(), this::watch, end)) {
            try {
                Header header = begin(JsonCursor.patiently(text, findings, Members.ENTRY_ARRAYS)).read(source.name());
                if (fault == null) {
                    return header;
                }
                addFault(fault, date);
            } catch (RecordReader.Refused refused) {
                // Whether a text is another sort of JSON can be said only of a text that is JSON.
                if (refused.kind() == Kind.NOT_A_RECORD && fault != null) {
                    addFault(fault, date);
                } else {
                    addRefusal(refused);
                }
            } catch (Utf8Reader.Malformed malformed) {
                if (malformed.isCutOff()) {
                    findings.addAt(malformed.offset(), Kind.TRUNCATED);
                } else {
                    findings.addAt(malformed.offset(), Kind.NOT_UTF8, "%02X".formatted(malformed.value()));
                }
            } catch (Utf8Reader.OtherEncoding other) {
                findings.addAt(0, Kind.OTHER_ENCODING, other.encoding());
            } catch (IOException stopped) {
                if (fault == null || !JsonCursor.isRefusal(stopped)) {
                    throw stopped;
                }
                addFault(fault, date);
            } finally {
                if (text.hasByteOrderMark()) {
                    findings.addAt(0, Kind.BYTE_ORDER_MARK);
                }
            }
            return null;
        }
    }

    /// Where the text stops being JSON, or null where it does not or is no text at all.
    private JsonSyntaxFault.@Nullable Found fault() throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), this::goOn)) {
            return JsonSyntaxFault.in(text);
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            // Whoever reads the text meets the same and says so.
            return null;
        }
    }

    /// The date that stands where the text stops being JSON, in quotes, or null where none does.
    private @Nullable String unquotedDate(JsonSyntaxFault.Found fault) throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), this::goOn)) {
            return UnquotedDate.in(text, fault);
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            return null;
        }
    }

    private void addFault(JsonSyntaxFault.Found fault, @Nullable String date) {
        findings.suggestAt(fault.offset(), fault.kind(), date, fault.argument());
    }

    /// What is odd about something that is no record does not matter.
    private void addRefusal(RecordReader.Refused refused) {
        findings.clear();
        findings.addAt(0, refused.kind(), refused.argument());
    }

    /// Ends the work where nobody wants it any more.
    void goOn(long bytes) throws Utf8Reader.Cancelled {
        if (progress.isCancelled()) {
            throw new Utf8Reader.Cancelled();
        }
    }

    private void watch(long bytes) throws Utf8Reader.Cancelled {
        goOn(bytes);
        RecordReader begun = record;
        progress.onProgress(bytes, total, begun == null ? 0 : begun.entryCount());
        if (begun != null && progress.wantsPart(bytes, total, begun.lists().itemCount())) {
            progress.onPart(begun.part(source.name()));
        }
    }
}

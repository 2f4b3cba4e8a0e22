package org.sponsorline.dataset;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Dataset.Header;

/// One walk through the bytes of a record; what makes them unusable is a finding like any other.
final class Reading {

    /// Far deeper than any record, and little enough to be held.
    static final int DEEPEST_NESTING = 1_000_000;

    private final ByteSource source;
    private final ReadProgress progress;
    private final Findings findings;
    private final Way way;
    private final EntryLists lists = new EntryLists();
    private final LongTokenGuard guard = new LongTokenGuard();
    private @Nullable RecordReader record;
    private long total;

    /// Whoever asked for the record no longer wants it.
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// How a text is walked through.
    ///
    /// @param swift     whether with the parser that is quick and knows no errors: it throws [SwiftJson.Unfit] instead
    /// @param threads   how many others read ahead of it
    /// @param blockSize how many bytes one of them gets at once
    record Way(boolean swift, int threads, int blockSize) {

        static final Way PATIENTLY = new Way(false, 0, 0);
        static final Way SWIFTLY = new Way(true, 0, 0);

        /// From here on other threads are worth their while.
        private static final long LARGE = 1 << 20;
        private static final int MOST_THREADS = 6;
        private static final int BLOCK = 1 << 19;

        /// The quickest way through so many bytes.
        static Way through(long bytes) {
            int processors = Runtime.getRuntime().availableProcessors();
            return bytes < LARGE || processors == 1 ? SWIFTLY : new Way(true, Math.min(processors, MOST_THREADS), BLOCK);
        }
    }

    Reading(ByteSource source, ReadProgress progress, Findings findings, Way way) {
        this.way = way;
        this.source = source;
        this.progress = progress;
        this.findings = findings;
    }

    /// The patient parser. It lets a few things pass that are not JSON, as its strict sort refuses a whole text for
    /// half a character in it; [JsonFault] is who judges.
    static JsonReader json(Reader text) {
        JsonReader in = new JsonReader(text);
        in.setStrictness(Strictness.LEGACY_STRICT);
        in.setNestingLimit(DEEPEST_NESTING);
        return in;
    }

    /// Where characters were left out of the text.
    LongTokenGuard guard() {
        return guard;
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
        return way.swift() ? runSwiftly() : runPatiently();
    }

    private @Nullable Header runSwiftly() throws IOException {
        Shared shared = new Shared(true, lists);
        InputStream bytes = source.open();
        ReadAhead ahead = way.threads() == 0 ? null : new ReadAhead(bytes, way.threads(), way.blockSize(), shared);
        try (SwiftJson in = new SwiftJson(ahead == null ? bytes : ahead, shared.words(), this::watch)) {
            RecordReader reader = new RecordReader(
                    in, in, findings, lists, shared, ahead == null ? RecordReader.Ahead.NONE : ahead.of(in));
            record = reader;
            return reader.read(source.name());
        } catch (RecordReader.Refused refused) {
            if (refused.kind() == Kind.NOT_AN_OBJECT) {
                // Whether it is anything at all has not been looked at.
                throw new SwiftJson.Unfit();
            }
            addRefusal(refused);
            return null;
        }
    }

    /// Reads up to where the text stops being JSON, if it does.
    private @Nullable Header runPatiently() throws IOException {
        JsonFault.Found fault = fault();
        long end = fault == null ? Long.MAX_VALUE : fault.offset();
        try (Utf8Reader text = new Utf8Reader(source.open(), this::watch, guard, end);
                JsonReader in = json(text)) {
            RecordReader reader = new RecordReader(
                    in, WordNumbers.none(in), findings, lists, new Shared(false, lists), RecordReader.Ahead.NONE);
            record = reader;
            try {
                Header header = reader.read(source.name());
                if (fault == null) {
                    return header;
                }
                addFault(fault);
            } catch (RecordReader.Refused refused) {
                // Whether a text is another sort of JSON can be said only of a text that is JSON.
                if (refused.kind() == Kind.NOT_A_RECORD && fault != null) {
                    addFault(fault);
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
            } catch (EOFException | MalformedJsonException stopped) {
                if (String.valueOf(stopped.getMessage()).startsWith("Nesting limit")) {
                    String limit = String.format(Locale.ROOT, "%d", DEEPEST_NESTING);
                    findings.addAt(guard.rawOffset(in.getCharacterOffset()), Kind.TOO_DEEP, limit);
                } else if (fault == null) {
                    // What the parser refuses and JSON allows; nothing of the sort is known.
                    findings.addAt(guard.rawOffset(in.getCharacterOffset()), Kind.NOT_JSON, "@json.other");
                } else if (fault.reason() == null && !reader.begun()) {
                    findings.addAt(fault.offset(), Kind.FILE_EMPTY);
                } else {
                    addFault(fault);
                }
            } finally {
                if (text.hasByteOrderMark()) {
                    findings.addAt(0, Kind.BYTE_ORDER_MARK);
                }
            }
            return null;
        }
    }

    /// Where the text stops being JSON, or null where it does not or is no text at all.
    private JsonFault.@Nullable Found fault() throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), this::goOn, LongTokenGuard.NONE)) {
            return JsonFault.in(text);
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            // Whoever reads the text meets the same and says so.
            return null;
        }
    }

    private void addFault(JsonFault.Found fault) {
        if (fault.reason() == null) {
            findings.addAt(fault.offset(), Kind.TRUNCATED);
        } else {
            findings.addAt(fault.offset(), Kind.NOT_JSON, fault.reason());
        }
    }

    /// What is odd about something that is no record does not matter.
    private void addRefusal(RecordReader.Refused refused) {
        findings.clear();
        findings.addAt(0, refused.kind(), refused.argument());
    }

    /// Ends the work where nobody wants it any more.
    void goOn(long bytes) throws Cancelled {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
    }

    private void watch(long bytes) throws Cancelled {
        goOn(bytes);
        RecordReader begun = record;
        progress.onProgress(bytes, total, begun == null ? 0 : begun.entryCount());
        if (begun != null && progress.wantsPart(bytes, total, begun.lists().itemCount())) {
            progress.onPart(begun.part(source.name()));
        }
    }
}

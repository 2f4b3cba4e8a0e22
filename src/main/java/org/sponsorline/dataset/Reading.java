package org.sponsorline.dataset;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.Problem.Kind;
import org.sponsorline.model.Dataset.Header;

/// One walk through the bytes of a record; what makes them unusable is a finding like any other.
final class Reading {

    /// Far deeper than any record, and little enough to be held.
    static final int DEEPEST_NESTING = 1_000_000;

    /// From here on another thread is worth its while.
    private static final long LARGE = 1 << 20;

    private final ByteSource source;
    private final ReadProgress progress;
    private final Findings findings;
    private final boolean swift;
    private final LongTokenGuard guard = new LongTokenGuard();
    private @Nullable RecordReader record;

    /// Whoever asked for the record no longer wants it.
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// @param swift whether to use the parser that is quick and knows no errors: it throws [SwiftJson.Unfit] instead
    Reading(ByteSource source, ReadProgress progress, Findings findings, boolean swift) {
        this.swift = swift;
        this.source = source;
        this.progress = progress;
        this.findings = findings;
    }

    /// A parser of the strict sort.
    static JsonReader json(Reader text) {
        JsonReader in = new JsonReader(text);
        in.setStrictness(Strictness.STRICT);
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
        return swift ? runSwiftly() : runPatiently();
    }

    private @Nullable Header runSwiftly() throws IOException {
        long total = source.size();
        TokenBatch.Source tokens = new SwiftJson(source.open());
        if (total >= LARGE) {
            tokens = new TokensAhead(tokens);
        }
        try (TokenReader in = new TokenReader(tokens, bytes -> watch(bytes, total))) {
            RecordReader reader = new RecordReader(in, in, findings);
            record = reader;
            return reader.read(source.name());
        } catch (RecordReader.Refused refused) {
            addRefusal(refused);
            return null;
        }
    }

    private @Nullable Header runPatiently() throws IOException {
        long total = source.size();
        try (Utf8Reader text = new Utf8Reader(source.open(), bytes -> watch(bytes, total), guard);
                JsonReader in = json(text)) {
            RecordReader reader = new RecordReader(in, WordNumbers.NONE, findings);
            record = reader;
            try {
                return reader.read(source.name());
            } catch (RecordReader.Refused refused) {
                addRefusal(refused);
            } catch (Utf8Reader.Malformed malformed) {
                String value = "%02X".formatted(malformed.value());
                findings.addAt(malformed.offset(), Kind.NOT_UTF8, value);
            } catch (Utf8Reader.OtherEncoding other) {
                findings.addAt(0, Kind.OTHER_ENCODING, other.encoding());
            } catch (EOFException end) {
                findings.addAt(rawOffset(in), reader.begun() ? Kind.TRUNCATED : Kind.FILE_EMPTY);
            } catch (MalformedJsonException fault) {
                addFault(in, String.valueOf(fault.getMessage()));
            } finally {
                if (text.hasByteOrderMark()) {
                    findings.addAt(0, Kind.BYTE_ORDER_MARK);
                }
            }
            return null;
        }
    }

    /// What is odd about something that is no record does not matter.
    private void addRefusal(RecordReader.Refused refused) {
        findings.clear();
        findings.addAt(0, refused.kind(), refused.argument());
    }

    private void watch(long bytes, long total) throws Cancelled {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.onProgress(bytes, total, record == null ? 0 : record.entryCount());
    }

    private long rawOffset(JsonReader in) {
        return guard.rawOffset(in.getCharacterOffset());
    }

    private void addFault(JsonReader in, String message) {
        if (message.startsWith("Nesting limit")) {
            findings.addAt(rawOffset(in), Kind.TOO_DEEP, String.format(Locale.ROOT, "%d", DEEPEST_NESTING));
        } else if (message.startsWith("Unterminated string") || message.startsWith("Unterminated escape")) {
            findings.addAt(rawOffset(in), Kind.TRUNCATED);
        } else {
            // The parser has usually taken the character that it could not use.
            boolean taken = !message.startsWith("Use JsonReader");
            findings.addAt(Math.max(0, rawOffset(in) - (taken ? 1 : 0)), Kind.NOT_JSON, reason(message));
        }
    }

    /// The key of the words for what the parser missed.
    private static String reason(String message) {
        if (message.startsWith("Expected ':'")) {
            return "@json.colon";
        }
        if (message.startsWith("Unterminated object")) {
            return "@json.object";
        }
        if (message.startsWith("Unterminated array")) {
            return "@json.array";
        }
        if (message.startsWith("Expected name")) {
            return "@json.name";
        }
        if (message.startsWith("Expected value") || message.startsWith("Unexpected value")) {
            return "@json.value";
        }
        if (message.startsWith("Invalid escape") || message.startsWith("Malformed Unicode")) {
            return "@json.escape";
        }
        return message.startsWith("Unescaped control") ? "@json.control" : "@json.other";
    }
}

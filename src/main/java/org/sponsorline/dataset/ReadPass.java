package org.sponsorline.dataset;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.json.ContentRefusal;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.json.PatientWalk;
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
    private final PatientWalk walk;
    private @Nullable TopLevelReader record;
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
        walk = new PatientWalk(source, findings, this::goOn);
    }

    /// After how many characters the text was taken for ended, whatever followed.
    long end() {
        return walk.end();
    }

    /// The entries read so far, or null before the first.
    @Nullable TopLevelReader record() {
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
            TopLevelReader reader = begin(JsonCursor.strictly(text, findings, Members.ENTRY_ARRAYS));
            Header header = reader.read(source.name());
            if (text.hasByteOrderMark() || reader.hasSkipped() && walk.fault() != null) {
                throw new Unfit();
            }
            return header;
        } catch (ContentRefusal refused) {
            if (refused.kind() != Kind.OTHER_FORMAT) {
                // Whether it is anything at all has not been looked at.
                throw new Unfit();
            }
            walk.add(refused);
            return null;
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            throw new Unfit();
        } catch (IOException stopped) {
            throw JsonCursor.isRefusal(stopped) ? new Unfit() : stopped;
        }
    }

    private TopLevelReader begin(JsonCursor cursor) {
        TopLevelReader reader = new TopLevelReader(cursor, findings, lists);
        record = reader;
        return reader;
    }

    private @Nullable Header runPatiently() throws IOException {
        return walk.run(
                this::watch, Members.ENTRY_ARRAYS, List.of(Kind.NOT_AN_OBJECT, Kind.OTHER_FORMAT),
                cursor -> begin(cursor).read(source.name()));
    }

    /// Ends the work where nobody wants it any more.
    void goOn(long bytes) throws Utf8Reader.Cancelled {
        if (progress.isCancelled()) {
            throw new Utf8Reader.Cancelled();
        }
    }

    private void watch(long bytes) throws Utf8Reader.Cancelled {
        goOn(bytes);
        TopLevelReader begun = record;
        progress.onProgress(bytes, total, begun == null ? 0 : begun.entryCount());
        if (begun != null && progress.wantsPart(bytes, total, begun.lists().itemCount())) {
            progress.onPart(begun.part(source.name()));
        }
    }
}

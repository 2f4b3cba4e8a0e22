package org.sponsorline.dataset.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;

/// A walk through a text up to where it stops being JSON; what makes it unusable is a finding like any other.
public final class PatientWalk {

    private final ByteSource source;
    private final Findings findings;
    private final Utf8Reader.Watch goOn;
    private long end = Long.MAX_VALUE;

    /// What reads the content of a text.
    public interface Content<T> {
        /// @throws ContentRefusal where the JSON is no such content
        T read(JsonCursor cursor) throws IOException;
    }

    /// @param goOn may end the work
    public PatientWalk(ByteSource source, Findings findings, Utf8Reader.Watch goOn) {
        this.source = source;
        this.findings = findings;
        this.goOn = goOn;
    }

    /// After how many characters the text was taken for ended, whatever followed.
    public long end() {
        return end;
    }

    /// Reads up to where the text stops being JSON, if it does.
    ///
    /// @param watch        told how much has been read
    /// @param entryArrays  the members of the outermost object that hold entries
    /// @param refusalFirst kinds of refusal that can be said of any text, JSON or not
    /// @return the content, or null where the text is not JSON to its end or holds none
    public <T> @Nullable T run(
            Utf8Reader.Watch watch, List<String> entryArrays, List<Kind> refusalFirst, Content<T> content)
            throws IOException {
        JsonSyntaxFault.Found fault = fault();
        String date = fault == null ? null : unquotedDate(fault);
        if (fault != null && date != null) {
            // A part of the date would be read as a number.
            fault = new JsonSyntaxFault.Found(fault.scalar(), Kind.NOT_JSON, "@json.date", fault.scalar());
        }
        end = fault == null ? Long.MAX_VALUE : fault.offset();
        try (Utf8Reader text = new Utf8Reader(source.open(), watch, end)) {
            try {
                T read = content.read(JsonCursor.patiently(text, findings, entryArrays));
                if (fault == null) {
                    return read;
                }
                addFault(fault, date);
            } catch (ContentRefusal refusal) {
                // Whether a text is another sort of JSON can be said only of a text that is JSON.
                if (fault != null && !refusalFirst.contains(refusal.kind())) {
                    addFault(fault, date);
                } else {
                    add(refusal);
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
    public JsonSyntaxFault.@Nullable Found fault() throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), goOn)) {
            return JsonSyntaxFault.in(text);
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            // Whoever reads the text meets the same and says so.
            return null;
        }
    }

    /// The date that stands where the text stops being JSON, in quotes, or null where none does.
    private @Nullable String unquotedDate(JsonSyntaxFault.Found fault) throws IOException {
        try (Utf8Reader text = new Utf8Reader(source.open(), goOn)) {
            return UnquotedDate.in(text, fault);
        } catch (Utf8Reader.Malformed | Utf8Reader.OtherEncoding noText) {
            return null;
        }
    }

    private void addFault(JsonSyntaxFault.Found fault, @Nullable String date) {
        findings.suggestAt(fault.offset(), fault.kind(), date, fault.argument());
    }

    /// Reports a refusal; what else is odd about something that is not what was looked for does not matter.
    public void add(ContentRefusal refusal) {
        findings.clear();
        findings.addAt(0, refusal.kind(), refusal.argument());
    }
}

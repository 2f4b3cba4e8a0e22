package org.sponsorline.dataset;

import java.io.IOException;
import java.io.InputStream;
import org.sponsorline.model.Entry;

/// Reads stretches of entries out of the middle of an array, as far as there is nothing to report.
///
/// Where something is odd it stops: the reader of the whole record reads that again, and knows what to say about it.
final class StretchReader {

    private final SwiftJson json;
    private final EntryReader entries;

    StretchReader(Shared shared) {
        json = new SwiftJson(InputStream.nullInputStream(), shared.words(), bytes -> {});
        entries = new EntryReader(json, json, Findings.none(), shared);
    }

    /// Reads the entries between two places that are believed to stand right behind entries of the array.
    ///
    /// @param end where the bytes end; behind it stand zeros, see [PlainBytes#PADDING]
    Stretch read(Entry.Kind kind, byte[] bytes, int from, int to, int end) {
        Stretch stretch = new Stretch();
        entries.cursor().goToTop();
        entries.hadOpenReferences();
        json.goTo(bytes, from, end);
        try {
            while (json.position() < to && json.hasNext()) {
                Entry entry = entries.read(kind);
                boolean open = entries.hadOpenReferences();
                if (entry == null || json.position() > to) {
                    break;
                }
                stretch.add(entry, entries.cursor().entryIdNumber(), open, json.position());
            }
        } catch (Findings.Found | IOException stopsHere) {
            // What came before stands.
        }
        return stretch;
    }
}

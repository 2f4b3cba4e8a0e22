package org.sponsorline.dataset.write;

import java.io.IOException;
import java.util.List;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;

/// Writes the rows that divide what an agreement grants.
final class ScopeWriter {

    private final EntryWriter out;

    ScopeWriter(EntryWriter out) {
        this.out = out;
    }

    void write(List<ScopeRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.beginArray("scope");
        for (ScopeRow row : rows) {
            out.begin();
            out.strings("territories", row.territories().stream().map(Territory::toString).toList());
            out.strings("media", row.media());
            out.strings("mode", row.modes().stream().map(Tokens.MODES::word).toList());
            out.strings("languages", row.languages());
            out.bool("exclusive", row.exclusive());
            out.strings("grantees", row.grantees());
            out.date("term", row.term());
            out.strings("editions", row.editions());
            out.text("note", row.note());
            out.cite(row.cite());
            out.end();
        }
        out.endArray();
    }
}

package org.sponsorline.dataset.write;

import java.io.IOException;
import java.util.List;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Territory;

/// Writes the members of agreements and milestones between their id and their citations.
final class ItemWriter {

    private final EntryWriter out;

    ItemWriter(EntryWriter out) {
        this.out = out;
    }

    void write(Agreement agreement) throws IOException {
        out.token("kind", Tokens.AGREEMENT_KINDS, agreement.kind());
        out.token("status", Tokens.STATUSES, agreement.status() == Agreement.Status.SIGNED ? null : agreement.status());
        out.string("programme", agreement.programme());
        out.string("tier", agreement.tier());
        out.string("grantor", agreement.grantor());
        out.strings("grantees", agreement.grantees());
        out.text("title", agreement.title());
        out.strings("categories", agreement.categories());
        out.bool("exclusive", agreement.exclusive());
        out.strings("territories", agreement.territories().stream().map(Territory::toString).toList());
        out.strings("media", agreement.media());
        out.date("announced", agreement.announced());
        out.date("term", agreement.term());
        if (agreement.ended() != null) {
            write(agreement.ended());
        }
        out.strings("editions", agreement.editions());
        out.string("parent", agreement.parent());
        out.string("succeeds", agreement.succeeds());
        out.value(agreement.value());
        write(agreement.disputed());
        out.text("note", agreement.note());
    }

    private void write(Agreement.Ending ending) throws IOException {
        out.begin("ended");
        out.date("date", ending.date());
        out.date("announced", ending.announced());
        out.token("reason", Tokens.REASONS, ending.reason());
        out.text("note", ending.note());
        out.end();
    }

    private void write(List<Agreement.Disputed> disputed) throws IOException {
        if (disputed.isEmpty()) {
            return;
        }
        out.beginArray("disputed");
        for (Agreement.Disputed one : disputed) {
            out.begin();
            out.string("field", one.field());
            out.textOrJson("value", one.value());
            out.cite(one.cite());
            out.end();
        }
        out.endArray();
    }

    void write(Milestone milestone) throws IOException {
        out.token("kind", Tokens.MILESTONE_KINDS, milestone.kind());
        out.date("date", milestone.date());
        out.text("title", milestone.title());
        out.text("text", milestone.text());
        out.strings("organizations", milestone.organizations());
        out.strings("agreements", milestone.agreements());
        out.strings("editions", milestone.editions());
        Milestone.Speaker speaker = milestone.speaker();
        if (speaker != null) {
            out.begin("speaker");
            out.text("name", speaker.name());
            out.text("role", speaker.role());
            out.string("organization", speaker.organization());
            out.end();
        }
    }
}

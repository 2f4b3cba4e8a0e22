package org.sponsorline.dataset.write;

import java.io.IOException;
import java.util.List;
import org.sponsorline.dataset.entry.Tokens;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
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
        out.texts("excluding", agreement.excluding());
        out.strings("territories", written(agreement.territories()));
        out.strings("media", agreement.media());
        new ScopeWriter(out).write(agreement.scope());
        out.date("announced", agreement.announced());
        out.date("term", agreement.term());
        if (agreement.ended() != null) {
            write(agreement.ended());
        }
        writeAmended(agreement.amended());
        writeOptions(agreement.options());
        out.strings("editions", agreement.editions());
        out.string("parent", agreement.parent());
        out.string("succeeds", agreement.succeeds());
        out.strings("sharedWith", agreement.sharedWith());
        out.value("value", agreement.value());
        out.texts("assets", agreement.assets());
        out.texts("commitments", agreement.commitments());
        write(agreement.disputed());
        out.text("note", agreement.note());
    }

    private static List<String> written(List<Territory> territories) {
        return territories.stream().map(Territory::toString).toList();
    }

    private void writeAmended(List<Amendment> amended) throws IOException {
        if (amended.isEmpty()) {
            return;
        }
        out.beginArray("amended");
        for (Amendment one : amended) {
            out.begin();
            out.date("date", one.date());
            out.date("announced", one.announced());
            out.token("field", Tokens.AMENDED_FIELDS, one.field());
            write("from", one.from());
            write("to", one.to());
            out.text("note", one.note());
            out.cite(one.cite());
            out.end();
        }
        out.endArray();
    }

    private void write(String name, @Nullable FieldValue value) throws IOException {
        switch (value) {
            case null -> {}
            case FieldValue.Words words -> out.string(name, words.text());
            case FieldValue.Several several -> out.strings(name, several.all());
            case FieldValue.Truth truth -> out.bool(name, truth.holds());
            case FieldValue.Span span -> out.date(name, span.dates());
            case FieldValue.Places places -> out.strings(name, written(places.territories()));
            case FieldValue.Price price -> out.value(name, price.value());
            case FieldValue.Standing standing -> out.token(name, Tokens.STATUSES, standing.status());
        }
    }

    private void writeOptions(List<AgreementOption> options) throws IOException {
        if (options.isEmpty()) {
            return;
        }
        out.beginArray("options");
        for (AgreementOption option : options) {
            out.begin();
            out.token("kind", Tokens.OPTION_KINDS, option.kind());
            out.string("holder", option.holder());
            out.date("by", option.by());
            out.date("until", option.until());
            out.strings("editions", option.editions());
            out.token("status", Tokens.OPTION_STATUSES, option.status());
            out.string("leads", option.leads());
            out.text("note", option.note());
            out.cite(option.cite());
            out.end();
        }
        out.endArray();
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
        out.string("picture", milestone.picture());
    }
}

package org.sponsorline.dataset.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.sponsorline.dataset.TopLevelReader;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.Source;

/// Writes records in the format's JSON: members in one fixed order, two spaces of indentation, `\n` at line ends.
///
/// Equal records give equal bytes, and a record that is written and read again is equal to itself; dates keep their
/// text to the byte. What a reader passed over is not written.
public final class DatasetWriter {

    private final EntryWriter out;

    private DatasetWriter(EntryWriter out) {
        this.out = out;
    }

    /// Writes a record; the caller encodes as UTF-8 and closes.
    public static void write(Dataset dataset, Writer target) throws IOException {
        EntryWriter out = new EntryWriter(target);
        new DatasetWriter(out).write(dataset);
        out.finish();
    }

    private void write(Dataset dataset) throws IOException {
        Dataset.Header header = dataset.header();
        out.begin();
        out.string("format", TopLevelReader.FORMAT);
        out.text("title", header.title());
        out.text("description", header.description());
        out.date("asOf", header.asOf());
        writeView(header.view());
        out.texts("labels", header.labels().texts());
        HeaderWriter headers = new HeaderWriter(out);
        headers.write(header.categories());
        headers.writeRates(header.rates());
        headers.writeTotals(header.totals());
        array("sources", dataset.sources(), true, this::write);
        array("organizations", dataset.organizations(), false, this::write);
        array("editions", dataset.editions(), false, this::write);
        ItemWriter items = new ItemWriter(out);
        array("agreements", dataset.agreements(), false, items::write);
        array("milestones", dataset.milestones(), false, items::write);
        array("figures", dataset.figures(), false, this::write);
        out.end();
    }

    private interface OneEntry<E> {
        void write(E entry) throws IOException;
    }

    private <E extends Entry> void array(String name, List<E> entries, boolean always, OneEntry<E> writer)
            throws IOException {
        if (entries.isEmpty() && !always) {
            return;
        }
        out.beginArray(name);
        for (E entry : entries) {
            out.begin();
            out.string("id", entry.id());
            writer.write(entry);
            out.cite(entry.cite());
            out.strings("facts", entry.facts());
            out.end();
        }
        out.endArray();
    }

    private void writeView(OpeningView view) throws IOException {
        if (!view.equals(OpeningView.UNSTATED)) {
            out.begin("view");
            out.date("window", view.window());
            out.string("groupBy", view.groupBy());
            out.string("scale", view.scale());
            out.end();
        }
    }

    private void write(Source source) throws IOException {
        out.text("title", source.title());
        out.text("publisher", source.publisher());
        out.date("published", source.published());
        out.string("url", source.url());
        out.text("note", source.note());
    }

    private void write(Organization organization) throws IOException {
        out.text("name", organization.name());
        writeNames(organization.names());
        out.texts("aliases", organization.aliases());
        out.token("kind", Tokens.ORGANIZATION_KINDS, organization.kind());
        out.string("country", organization.country());
        Membership only = organization.parents().size() == 1 ? organization.parents().getFirst() : null;
        if (only != null && only.term() == null && only.cite().isEmpty()) {
            out.string("parent", only.organization());
        } else {
            write("parent", organization.parents());
        }
        write("members", organization.members());
        out.string("url", organization.url());
        out.string("picture", organization.picture());
    }

    private void writeNames(List<Organization.DatedName> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        out.beginArray("names");
        for (Organization.DatedName dated : names) {
            out.begin();
            out.text("name", dated.name());
            out.date("term", dated.term());
            out.cite(dated.cite());
            out.end();
        }
        out.endArray();
    }

    private void write(String name, List<Membership> memberships) throws IOException {
        if (memberships.isEmpty()) {
            return;
        }
        out.beginArray(name);
        for (Membership each : memberships) {
            out.begin();
            out.string("organization", each.organization());
            out.date("term", each.term());
            out.cite(each.cite());
            out.end();
        }
        out.endArray();
    }

    private void write(Edition edition) throws IOException {
        out.text("name", edition.name());
        out.string("property", edition.property());
        out.string("season", edition.season());
        if (edition.host() != null) {
            out.begin("host");
            out.text("city", edition.host().city());
            out.string("country", edition.host().country());
            out.end();
        }
        out.date("scheduled", edition.scheduled());
        out.date("held", edition.held());
        out.string("picture", edition.picture());
    }

    private void write(Figure figure) throws IOException {
        out.string("organization", figure.organization());
        out.string("stream", figure.stream());
        out.date("period", figure.period());
        out.value("value", figure.value());
        out.text("note", figure.note());
    }
}

package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Source;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// The page of something that happened or was said.
final class MilestonePage {

    private final PageWording parts;
    private final Milestone milestone;

    MilestonePage(PageWording parts, Milestone milestone) {
        this.parts = parts;
        this.milestone = milestone;
    }

    DetailPage page() {
        List<Row> rows = new ArrayList<>();
        Edtf date = milestone.date();
        rows.add(Row.of(parts.say("date"), new Line(
                date == null ? List.of(parts.notStated()) : parts.moment(date),
                parts.numbers().ofFieldOrEntry(milestone.cite(), "date"))));
        addSpeaker(rows);
        addSaidIn(rows);
        addLinks(rows, "concerns", Entry.Kind.ORGANIZATION, milestone.organizations());
        addLinks(rows, "agreements", Entry.Kind.AGREEMENT, milestone.agreements());
        addLinks(rows, "editions", Entry.Kind.EDITION, milestone.editions());
        parts.numbers().of(milestone.cite());
        String text = milestone.text() == null ? "" : parts.paragraphs(milestone.text());
        String kind = parts.word(milestone.kind());
        return new DetailPage(
                milestone.key(), List.of(new Part.Words(kind), new Part.Words(parts.title(milestone))),
                parts.title(milestone), parts.otherNames(milestone.title()),
                date == null ? kind : kind + " · " + parts.dates().moment(date), text, parts.uncitedBadge(milestone),
                List.copyOf(rows), quotes(), parts.foot(), milestone.facts());
    }

    private void addSpeaker(List<Row> rows) {
        Milestone.Speaker speaker = milestone.speaker();
        if (speaker == null) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        if (speaker.name() != null) {
            lines.add(Line.of(new Part.Strong(parts.in(speaker.name()))));
        }
        if (speaker.role() != null) {
            lines.add(Line.of(new Part.Words(parts.in(speaker.role()))));
        }
        if (speaker.organization() != null) {
            lines.add(Line.of(parts.organization(speaker.organization())));
        }
        if (!lines.isEmpty()) {
            rows.add(new Row(parts.say("saidBy"), List.copyOf(lines), 0));
        }
    }

    /// Where it was said or reported: the sources themselves, as a reader would look them up.
    private void addSaidIn(List<Row> rows) {
        List<Line> lines = milestone.cite().stream().map(Citation::source).distinct()
                .map(parts.dataset()::source).flatMap(Optional::stream)
                .map(this::saidIn).toList();
        if (!lines.isEmpty()) {
            rows.add(new Row(
                    parts.say(milestone.kind() == Milestone.Kind.STATEMENT ? "saidIn" : "reportedIn"), lines, 0));
        }
    }

    private Line saidIn(Source source) {
        String publisher = source.publisher() == null ? parts.title(source) : parts.in(source.publisher());
        List<Part> line = new ArrayList<>();
        line.add(new Part.Link(publisher, source.key()));
        if (source.published() != null) {
            line.add(new Part.Aside(parts.dates().moment(source.published())));
        }
        return new Line(line, parts.numbers().of(
                milestone.cite().stream().filter(citation -> citation.source().equals(source.id())).toList()));
    }

    private void addLinks(List<Row> rows, String key, Entry.Kind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            rows.add(new Row(
                    parts.say(key),
                    parts.linesOfLinks(kind, ids), 0));
        }
    }

    private List<Section> quotes() {
        List<Row> quotes = milestone.cite().stream()
                .filter(citation -> citation.quote() != null)
                .map(citation -> Row.of("", new Line(
                        List.of(new Part.Words(parts.say("quoted", citation.quote()))),
                        parts.numbers().of(List.of(citation)))))
                .toList();
        return quotes.isEmpty() ? List.of() : List.of(new Section(parts.say("quotes"), List.of(), quotes));
    }
}

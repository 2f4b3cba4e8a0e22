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

    private final PageWording wording;
    private final Milestone milestone;

    MilestonePage(PageWording wording, Milestone milestone) {
        this.wording = wording;
        this.milestone = milestone;
    }

    DetailPage page() {
        List<Row> rows = new ArrayList<>();
        Edtf date = milestone.date();
        rows.add(Row.of(wording.say("date"), new Line(
                date == null ? List.of(wording.notStated()) : wording.moment(date),
                wording.numbers().ofFieldOrEntry(milestone.cite(), "date"))));
        addSpeaker(rows);
        addSaidIn(rows);
        if (!milestone.organizations().isEmpty()) {
            rows.add(new Row(
                    wording.say("concerns"), wording.linesOfOrganizations(milestone.organizations(), milestone), 0));
        }
        addLinks(rows, "agreements", Entry.Kind.AGREEMENT, milestone.agreements());
        addLinks(rows, "editions", Entry.Kind.EDITION, milestone.editions());
        wording.numbers().of(milestone.cite());
        String text = milestone.text() == null ? "" : wording.paragraphs(milestone.text());
        String kind = wording.word(milestone.kind());
        return new DetailPage(
                milestone.key(), List.of(new Part.Words(kind), new Part.Words(wording.title(milestone))),
                wording.title(milestone), wording.otherNames(milestone.title()),
                date == null ? kind : kind + " · " + wording.dates().moment(date), text,
                wording.uncitedBadge(milestone),
                List.copyOf(rows), quotes(), wording.foot(), milestone.facts());
    }

    private void addSpeaker(List<Row> rows) {
        Milestone.Speaker speaker = milestone.speaker();
        if (speaker == null) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        if (speaker.name() != null) {
            lines.add(Line.of(new Part.Strong(wording.in(speaker.name()))));
        }
        if (speaker.role() != null) {
            lines.add(Line.of(new Part.Words(wording.in(speaker.role()))));
        }
        if (speaker.organization() != null) {
            lines.add(Line.of(wording.organization(speaker.organization(), milestone)));
        }
        if (!lines.isEmpty()) {
            rows.add(new Row(wording.say("saidBy"), List.copyOf(lines), 0));
        }
    }

    /// Where it was said or reported: the sources themselves, as a reader would look them up.
    private void addSaidIn(List<Row> rows) {
        List<Line> lines = milestone.cite().stream().map(Citation::source).distinct()
                .map(wording.dataset()::source).flatMap(Optional::stream)
                .map(this::saidIn).toList();
        if (!lines.isEmpty()) {
            rows.add(new Row(
                    wording.say(milestone.kind() == Milestone.Kind.STATEMENT ? "saidIn" : "reportedIn"), lines, 0));
        }
    }

    private Line saidIn(Source source) {
        String publisher = source.publisher() == null ? wording.title(source) : wording.in(source.publisher());
        List<Part> line = new ArrayList<>();
        line.add(new Part.Link(publisher, source.key()));
        if (source.published() != null) {
            line.add(new Part.Aside(wording.dates().moment(source.published())));
        }
        return new Line(line, wording.numbers().of(
                milestone.cite().stream().filter(citation -> citation.source().equals(source.id())).toList()));
    }

    private void addLinks(List<Row> rows, String key, Entry.Kind kind, List<String> ids) {
        if (!ids.isEmpty()) {
            rows.add(new Row(
                    wording.say(key),
                    wording.linesOfLinks(kind, ids), 0));
        }
    }

    private List<Section> quotes() {
        List<Row> quotes = milestone.cite().stream()
                .filter(citation -> citation.quote() != null)
                .map(citation -> Row.of("", new Line(
                        List.of(new Part.Words(wording.say("quoted", citation.quote()))),
                        wording.numbers().of(List.of(citation)))))
                .toList();
        return quotes.isEmpty() ? List.of() : List.of(new Section(wording.say("quotes"), List.of(), quotes));
    }
}

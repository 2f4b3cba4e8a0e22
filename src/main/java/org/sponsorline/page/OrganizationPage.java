package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.model.text.WebAddress;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.DisplayNames;

/// The page of an organization: who it is, what it holds and grants, its money, what it did and said.
final class OrganizationPage {

    private final PageWording wording;
    private final RelatedEntries related;
    private final Organization organization;

    OrganizationPage(PageWording wording, RelatedEntries related, Organization organization) {
        this.wording = wording;
        this.related = related;
        this.organization = organization;
    }

    DetailPage page() {
        List<Agreement> held = related.held(organization);
        List<Agreement> granted = related.granted(organization);
        List<Milestone> happened = related.milestones(organization, false);
        List<Milestone> said = related.milestones(organization, true);
        List<Row> rows = rows();
        wording.addValues(rows, "values.held", held);
        wording.addValues(rows, "values.granted", granted);
        wording.numbers().of(organization.cite());
        List<Section> sections = new ArrayList<>();
        wording.addSection(sections, "held", held, agreement ->
                wording.agreementRow(agreement, wording.described(agreement), from(agreement)));
        wording.addSection(sections, "granted", granted, agreement ->
                wording.agreementRow(agreement, wording.title(agreement), wording.apart(agreement)));
        addFigures(sections);
        wording.addSection(sections, "milestones", happened, wording::milestoneRow);
        wording.addSection(sections, "statements", said, wording::milestoneRow);
        String sentence = wording.say("organization.sentence", held.size(), granted.size());
        return new DetailPage(
                organization.key(), trail(), wording.title(organization), wording.otherNames(organization.name()),
                subtitle(), sentence, wording.uncitedBadge(organization), List.copyOf(rows), List.copyOf(sections), wording.foot(),
                organization.facts());
    }

    private List<Part> trail() {
        List<Part> trail = new ArrayList<>();
        trail.add(new Part.Words(wording.say("organizations")));
        wording.dataset().organization(organization.parent()).ifPresent(parent -> trail.add(wording.link(parent)));
        trail.add(new Part.Words(wording.title(organization)));
        return trail;
    }

    private String subtitle() {
        String kind = organization.kind() == null ? null : wording.word(organization.kind());
        String country = organization.country() == null
                ? null
                : DisplayNames.country(organization.country(), wording.locale());
        return String.join(" · ", Stream.of(kind, country).filter(Objects::nonNull).toList());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> aliases = organization.aliases().stream()
                .flatMap(alias -> alias.all().stream()).map(TextLines::oneLine).distinct().toList();
        if (!aliases.isEmpty()) {
            rows.add(wording.row("aliases", wording.list(aliases), field("aliases")));
        }
        String country = organization.country();
        rows.add(wording.row(
                "country", country == null ? null : DisplayNames.country(country, wording.locale()), field("country")));
        addNames(rows);
        addMemberships(rows, "belongsTo", organization.parents(), "parent");
        addMemberships(rows, "members", organization.members(), "members");
        List<Organization> consortia = related.consortia(organization);
        if (!consortia.isEmpty()) {
            rows.add(Row.of(wording.say("memberOf"), wording.links(
                    Entry.Kind.ORGANIZATION, consortia.stream().map(Organization::id).toList())));
        }
        List<Organization> children = related.children(organization);
        if (!children.isEmpty()) {
            rows.add(Row.of(wording.say("includes"), wording.links(
                    Entry.Kind.ORGANIZATION, children.stream().map(Organization::id).toList())));
        }
        if (organization.url() != null) {
            rows.add(wording.row("address", WebAddress.of(organization.url()).line(), field("url")));
        }
        return rows;
    }

    private void addNames(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        for (Organization.DatedName dated : organization.names()) {
            List<Part> line = new ArrayList<>(List.of(new Part.Words(wording.in(dated.name()))));
            addTerm(line, dated.term());
            lines.add(new Line(List.copyOf(line), wording.numbers().of(dated.cite())));
        }
        if (!lines.isEmpty()) {
            rows.add(new Row(wording.say("names"), List.copyOf(lines), 0));
        }
    }

    private void addMemberships(List<Row> rows, String labelKey, List<Organization.Membership> memberships, String field) {
        List<Line> lines = new ArrayList<>();
        for (Organization.Membership each : memberships) {
            List<Part> line = new ArrayList<>(List.of(wording.organization(each.organization())));
            addTerm(line, each.term());
            lines.add(new Line(
                    List.copyOf(line), each.cite().isEmpty() ? field(field) : wording.numbers().of(each.cite())));
        }
        if (!lines.isEmpty()) {
            rows.add(new Row(wording.say(labelKey), List.copyOf(lines), 0));
        }
    }

    private void addTerm(List<Part> line, @Nullable Edtf term) {
        if (term != null) {
            line.add(new Part.Aside(wording.dates().brief(term)));
        }
    }

    private List<Integer> field(String name) {
        return wording.numbers().ofField(organization.cite(), name);
    }

    private List<Part> from(Agreement agreement) {
        List<Part> line = new ArrayList<>();
        if (agreement.grantor() != null) {
            line.add(wording.organization(agreement.grantor()));
        }
        line.addAll(wording.apart(agreement));
        return line;
    }

    /// One section a stream of money, its points in the record's order.
    private void addFigures(List<Section> sections) {
        Map<String, List<Row>> streams = new LinkedHashMap<>();
        ValueSection values = new ValueSection(wording);
        for (Figure figure : related.figures(organization)) {
            String stream = figure.stream() == null ? "" : wording.label(figure.stream());
            String period = figure.period() == null
                    ? wording.say("date.notStated")
                    : wording.dates().brief(figure.period());
            List<Line> lines = new ArrayList<>(values.lines(figure.value(), figure.cite()));
            if (figure.note() != null) {
                lines.add(Line.of(new Part.Aside(wording.paragraphs(figure.note()))));
            }
            streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(new Row(period, List.copyOf(lines), 0));
        }
        streams.forEach((stream, rows) -> sections.add(new Section(
                stream.isEmpty() ? wording.say("figures") : wording.say("figures.of", stream), List.of(),
                List.copyOf(rows))));
    }
}

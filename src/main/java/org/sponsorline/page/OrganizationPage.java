package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.model.text.WebAddress;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.DisplayNames;

/// The page of an organization: who it is, what it holds and grants, its money, what it did and said.
final class OrganizationPage {

    private final PageWording parts;
    private final RelatedEntries around;
    private final Organization organization;

    OrganizationPage(PageWording parts, RelatedEntries around, Organization organization) {
        this.parts = parts;
        this.around = around;
        this.organization = organization;
    }

    DetailPage page() {
        List<Agreement> held = around.held(organization);
        List<Agreement> granted = around.granted(organization);
        List<Milestone> happened = around.milestones(organization, false);
        List<Milestone> said = around.milestones(organization, true);
        List<Row> rows = rows();
        parts.numbers().of(organization.cite());
        List<Section> sections = new ArrayList<>();
        add(sections, "held", held, agreement -> parts.agreementRow(agreement, parts.described(agreement),
                from(agreement)));
        add(sections, "granted", granted, agreement ->
                parts.agreementRow(agreement, parts.title(agreement), parts.apart(agreement)));
        addFigures(sections);
        add(sections, "milestones", happened, parts::milestoneRow);
        add(sections, "statements", said, parts::milestoneRow);
        String sentence = parts.say("organization.sentence", held.size(), granted.size());
        return new DetailPage(
                organization.key(), trail(), parts.title(organization), parts.otherNames(organization.name()),
                subtitle(), sentence, parts.uncitedBadge(organization), rows, List.copyOf(sections), parts.foot(),
                organization.facts());
    }

    private List<Part> trail() {
        List<Part> trail = new ArrayList<>();
        trail.add(new Part.Words(parts.say("organizations")));
        parts.dataset().organization(organization.parent()).ifPresent(parent -> trail.add(parts.link(parent)));
        trail.add(new Part.Words(parts.title(organization)));
        return trail;
    }

    private String subtitle() {
        String kind = organization.kind() == null ? null : parts.word(organization.kind());
        String country = organization.country() == null
                ? null
                : DisplayNames.country(organization.country(), parts.locale());
        return String.join(" · ", Stream.of(kind, country).filter(Objects::nonNull).toList());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<String> aliases = organization.aliases().stream()
                .flatMap(alias -> alias.all().stream()).map(TextLines::oneLine).distinct().toList();
        if (!aliases.isEmpty()) {
            rows.add(parts.row("aliases", parts.list(aliases), field("aliases")));
        }
        String country = organization.country();
        rows.add(parts.row(
                "country", country == null ? null : DisplayNames.country(country, parts.locale()), field("country")));
        String parent = organization.parent();
        if (parent != null) {
            rows.add(Row.of(parts.say("belongsTo"), new Line(List.of(parts.organization(parent)), field("parent"))));
        }
        List<Organization> children = around.children(organization);
        if (!children.isEmpty()) {
            rows.add(Row.of(parts.say("includes"), parts.links(
                    Entry.Kind.ORGANIZATION, children.stream().map(Organization::id).toList())));
        }
        if (organization.url() != null) {
            rows.add(parts.row("address", WebAddress.of(organization.url()).line(), field("url")));
        }
        return List.copyOf(rows);
    }

    private List<Integer> field(String name) {
        return parts.numbers().ofField(organization.cite(), name);
    }

    private List<Part> from(Agreement agreement) {
        List<Part> line = new ArrayList<>();
        if (agreement.grantor() != null) {
            line.add(parts.organization(agreement.grantor()));
        }
        line.addAll(parts.apart(agreement));
        return line;
    }

    private <E> void add(List<Section> sections, String key, List<E> entries, Function<E, Row> row) {
        if (!entries.isEmpty()) {
            sections.add(new Section(parts.say(key), List.of(), new LazyRows<>(entries, row)));
        }
    }

    /// One section a stream of money, its points in the record's order.
    private void addFigures(List<Section> sections) {
        Map<String, List<Row>> streams = new LinkedHashMap<>();
        ValueSection values = new ValueSection(parts);
        for (Figure figure : around.figures(organization)) {
            String stream = figure.stream() == null ? "" : parts.label(figure.stream());
            String period = figure.period() == null
                    ? parts.say("date.notStated")
                    : parts.dates().brief(figure.period());
            List<Line> lines = new ArrayList<>(values.lines(figure.value(), figure.cite()));
            if (figure.note() != null) {
                lines.add(Line.of(new Part.Aside(parts.paragraphs(figure.note()))));
            }
            streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(new Row(period, List.copyOf(lines), 0));
        }
        streams.forEach((stream, rows) -> sections.add(new Section(
                stream.isEmpty() ? parts.say("figures") : parts.say("figures.of", stream), List.of(),
                List.copyOf(rows))));
    }
}

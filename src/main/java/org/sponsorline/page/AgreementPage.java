package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.text.Text;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.NamedOn;
import org.sponsorline.query.text.ScopeText;
import org.sponsorline.query.text.Summary;

/// The page of an agreement.
final class AgreementPage {

    private final PageWording wording;
    private final RelatedEntries related;
    private final Agreement agreement;
    private final DisputedLines disputed;

    AgreementPage(PageWording wording, RelatedEntries related, Agreement agreement) {
        this.wording = wording;
        this.related = related;
        this.agreement = agreement;
        disputed = new DisputedLines(wording, agreement);
    }

    DetailPage page() {
        // Sources are numbered as they are mentioned, so the page is told in its reading order.
        List<Row> rows = new ArrayList<>();
        rows.addAll(parties());
        rows.addAll(scope());
        rows.addAll(new DateRows(wording, agreement, disputed).rows(related.successors(agreement)));
        rows.add(editions());
        List<Section> sections = new ArrayList<>();
        addRows(sections);
        sections.add(new ValueSection(wording).of(agreement.value(), agreement.cite(), disputed.of("value")));
        sections.addAll(new LaterTerms(wording).of(agreement));
        sections.addAll(new TreeSections(wording, related).of(agreement));
        wording.addSection(sections, "milestones", related.milestones(agreement), wording::milestoneRow);
        wording.addNote(sections, agreement.note());
        rows.addAll(disputed.rest());
        wording.numbers().of(agreement.cite());
        return new DetailPage(
                agreement.key(), trail(), wording.title(agreement), otherNames(), subtitle(),
                Summary.sentence(wording.dataset(), agreement, wording.locale()), wording.uncitedBadge(agreement),
                List.copyOf(rows), List.copyOf(sections), wording.foot(), agreement.facts());
    }

    private List<Part> trail() {
        List<Part> trail = new ArrayList<>();
        String programme = agreement.programme();
        trail.add(new Part.Words(programme == null ? wording.word(agreement.kind()) : wording.label(programme)));
        wording.dataset().agreement(agreement.parent()).ifPresent(head -> trail.add(wording.link(head)));
        trail.add(new Part.Words(wording.title(agreement)));
        return trail;
    }

    private List<String> otherNames() {
        if (agreement.title() != null) {
            return wording.otherNames(agreement.title());
        }
        return agreement.grantees().size() != 1
                ? List.of()
                : wording.dataset().organization(agreement.grantees().getFirst())
                        .map(only -> wording.otherNames(
                                NamedOn.in(wording.dataset(), agreement, wording.locale()).name(only))).orElse(List.of());
    }

    private String subtitle() {
        String tier = agreement.tier();
        if (tier != null) {
            return wording.label(tier);
        }
        String territories = wording.territories(agreement);
        String kind = wording.word(agreement.kind());
        return territories == null ? kind : kind + " · " + territories;
    }

    private List<Row> parties() {
        String grantor = agreement.grantor();
        Line granted = Line.of(grantor == null ? wording.notStated() : wording.organization(grantor, agreement));
        List<Line> held = new ArrayList<>(wording.linesOfOrganizations(agreement.grantees(), agreement));
        if (held.isEmpty()) {
            held.add(Line.of(
                    agreement.isVacant() ? new Part.Words(wording.say("heldBy.nobody")) : wording.notStated()));
        }
        return List.of(withVersions("grantedBy", List.of(granted), "grantor"),
                withVersions("heldBy", held, "grantees"));
    }

    private List<Row> scope() {
        String exclusive = agreement.exclusive() == null
                ? null
                : wording.say(agreement.exclusive() ? "exclusive.yes" : "exclusive.no");
        String media = wording.list(agreement.media().stream().map(medium -> wording.token("media", medium)).toList());
        List<Row> rows = new ArrayList<>();
        rows.add(words("kind", wording.word(agreement.kind()), "kind"));
        if (!agreement.isHeld()) {
            String status = agreement.isVacant() ? "status.vacant" : "status.rumoured";
            rows.add(words("status", wording.say(status), "status"));
        }
        boolean broadcast = agreement.kind() == Agreement.Kind.MEDIA_RIGHTS;
        if (!broadcast || agreement.programme() != null || agreement.tier() != null) {
            rows.add(words("tier", wording.programmeAndTier(agreement), "tier"));
        }
        if (!broadcast || !agreement.categories().isEmpty()) {
            rows.add(words("categories", wording.list(agreement.categories().stream().map(wording::label).toList()),
                    "categories"));
        }
        List<String> families = agreement.categories().stream()
                .flatMap(word -> wording.dataset().header().categories().family(word).stream())
                .map(family -> wording.in(family.name())).distinct().toList();
        if (!families.isEmpty()) {
            rows.add(words("family", wording.list(families), "family"));
        }
        addTexts(rows, "excluding", agreement.excluding());
        rows.add(words("exclusive", exclusive, "exclusive"));
        List<Agreement> sharing = related.sharing(agreement);
        if (!sharing.isEmpty()) {
            rows.add(new Row(wording.say("sharedWith"), wording.linesOfLinks(
                    Entry.Kind.AGREEMENT, sharing.stream().map(Agreement::id).toList()), 0));
        }
        rows.add(words("territory", wording.territories(agreement), "territories"));
        if (broadcast || !agreement.media().isEmpty()) {
            rows.add(words("media", media, "media"));
        }
        addTexts(rows, "assets", agreement.assets());
        addTexts(rows, "commitments", agreement.commitments());
        return rows;
    }

    /// What is held where and by whom, where the agreement says so row by row.
    private void addRows(List<Section> sections) {
        if (agreement.scope().isEmpty()) {
            return;
        }
        ScopeText text = new ScopeText(wording.dataset(), wording.locale());
        List<Row> rows = new ArrayList<>();
        for (ScopeRow row : agreement.scope()) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(List.of(new Part.Words(text.line(row))), wording.numbers().of(row.cite())));
            if (row.note() != null) {
                lines.add(Line.of(new Part.Aside(wording.paragraphs(row.note()))));
            }
            rows.add(new Row("", List.copyOf(lines), 0));
        }
        sections.add(new Section(wording.say("scope"), List.of(), List.copyOf(rows)));
    }

    /// A row with a line for each text; none if there are no texts.
    private void addTexts(List<Row> rows, String field, List<Text> texts) {
        if (!texts.isEmpty()) {
            List<Integer> cited = wording.numbers().ofField(agreement.cite(), field);
            List<Line> lines = texts.stream()
                    .map(text -> new Line(List.of(new Part.Words(wording.paragraphs(text))), cited)).toList();
            rows.add(withVersions(field, lines, field));
        }
    }

    private Row words(String labelKey, @Nullable String text, String field) {
        return withVersions(
                labelKey,
                wording.row(labelKey, text, wording.numbers().ofField(agreement.cite(), field)).lines(), field);
    }

    private Row withVersions(String labelKey, List<Line> stated, String field) {
        List<Line> lines = new ArrayList<>(stated);
        lines.addAll(disputed.of(field));
        return new Row(wording.say(labelKey), List.copyOf(lines), 0);
    }

    private Row editions() {
        if (agreement.editions().isEmpty()) {
            return withVersions("editions", List.of(Line.of(wording.notStated())), "editions");
        }
        int covered = agreement.editions().size();
        String counted = agreement.term() == null
                ? wording.say("editions.count", covered)
                : wording.say("editions.covered", covered, new EditionCoverage(wording.dataset()).possible(agreement));
        Line count = new Line(
                List.of(new Part.Words(counted)),
                wording.numbers().ofField(agreement.cite(), "editions"));
        return withVersions(
                "editions", List.of(count, wording.links(Entry.Kind.EDITION, agreement.editions())), "editions");
    }
}

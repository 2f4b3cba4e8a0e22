package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.text.Summary;

/// The page of an agreement.
final class AgreementPage {

    private final PageWording parts;
    private final RelatedEntries around;
    private final Agreement agreement;
    private final DisputedLines disputed;

    AgreementPage(PageWording parts, RelatedEntries around, Agreement agreement) {
        this.parts = parts;
        this.around = around;
        this.agreement = agreement;
        disputed = new DisputedLines(parts, agreement);
    }

    DetailPage page() {
        // Sources are numbered as they are mentioned, so the page is told in its reading order.
        List<Row> rows = new ArrayList<>();
        rows.addAll(parties());
        rows.addAll(scope());
        rows.addAll(new DateRows(parts, agreement, disputed).rows(around.successors(agreement)));
        rows.add(editions());
        List<Section> sections = new ArrayList<>();
        sections.add(new ValueSection(parts).of(agreement.value(), agreement.cite(), disputed.of("value")));
        sections.addAll(new TreeSections(parts, around).of(agreement));
        List<Milestone> milestones = around.milestones(agreement);
        if (!milestones.isEmpty()) {
            sections.add(new Section(
                    parts.say("milestones"), List.of(), new LazyRows<>(milestones, parts::milestoneRow)));
        }
        if (agreement.note() != null) {
            sections.add(new Section(parts.say("note"), List.of(), List.of(
                    Row.of("", Line.of(new Part.Words(parts.paragraphs(agreement.note())))))));
        }
        rows.addAll(disputed.rest());
        parts.numbers().of(agreement.cite());
        return new DetailPage(
                agreement.key(), trail(), parts.title(agreement), otherNames(), subtitle(),
                Summary.sentence(parts.dataset(), agreement, parts.locale()), parts.uncitedBadge(agreement),
                List.copyOf(rows), List.copyOf(sections), parts.foot(), agreement.facts());
    }

    private List<Part> trail() {
        List<Part> trail = new ArrayList<>();
        String programme = agreement.programme();
        trail.add(new Part.Words(programme == null ? parts.word(agreement.kind()) : parts.label(programme)));
        parts.dataset().agreement(agreement.parent()).ifPresent(head -> trail.add(parts.link(head)));
        trail.add(new Part.Words(parts.title(agreement)));
        return trail;
    }

    private List<String> otherNames() {
        if (agreement.title() != null) {
            return parts.otherNames(agreement.title());
        }
        return agreement.grantees().size() != 1
                ? List.of()
                : parts.dataset().organization(agreement.grantees().getFirst())
                        .map(Organization::name).map(parts::otherNames).orElse(List.of());
    }

    private String subtitle() {
        String tier = agreement.tier();
        if (tier != null) {
            return parts.label(tier);
        }
        String territories = parts.territories(agreement);
        String kind = parts.word(agreement.kind());
        return territories == null ? kind : kind + " · " + territories;
    }

    private List<Row> parties() {
        String grantor = agreement.grantor();
        Line granted = Line.of(grantor == null ? parts.notStated() : parts.organization(grantor));
        List<Line> held = new ArrayList<>(parts.linesOfLinks(Entry.Kind.ORGANIZATION, agreement.grantees()));
        if (held.isEmpty()) {
            held.add(Line.of(agreement.isVacant() ? new Part.Words(parts.say("heldBy.nobody")) : parts.notStated()));
        }
        return List.of(withVersions("grantedBy", List.of(granted), "grantor"),
                withVersions("heldBy", held, "grantees"));
    }

    private List<Row> scope() {
        String exclusive = agreement.exclusive() == null
                ? null
                : parts.say(agreement.exclusive() ? "exclusive.yes" : "exclusive.no");
        String media = parts.list(agreement.media().stream().map(medium -> parts.token("media", medium)).toList());
        List<Row> rows = new ArrayList<>();
        rows.add(words("kind", parts.word(agreement.kind()), "kind"));
        if (!agreement.isHeld()) {
            rows.add(words("status", parts.say(agreement.isVacant() ? "status.vacant" : "status.rumoured"), "status"));
        }
        boolean broadcast = agreement.kind() == Agreement.Kind.MEDIA_RIGHTS;
        if (!broadcast || agreement.programme() != null || agreement.tier() != null) {
            rows.add(words("tier", programmeAndTier(), "tier"));
        }
        if (!broadcast || !agreement.categories().isEmpty()) {
            rows.add(words("categories", parts.list(agreement.categories().stream().map(parts::label).toList()),
                    "categories"));
        }
        rows.add(words("exclusive", exclusive, "exclusive"));
        rows.add(words("territory", parts.territories(agreement), "territories"));
        if (broadcast || !agreement.media().isEmpty()) {
            rows.add(words("media", media, "media"));
        }
        return rows;
    }

    private @Nullable String programmeAndTier() {
        List<String> known = new ArrayList<>();
        if (agreement.programme() != null) {
            known.add(parts.label(agreement.programme()));
        }
        if (agreement.tier() != null) {
            known.add(parts.label(agreement.tier()));
        }
        return known.isEmpty() ? null : String.join(" · ", known);
    }

    private Row words(String labelKey, @Nullable String text, String field) {
        return withVersions(
                labelKey,
                parts.row(labelKey, text, parts.numbers().ofField(agreement.cite(), field)).lines(), field);
    }

    private Row withVersions(String labelKey, List<Line> stated, String field) {
        List<Line> lines = new ArrayList<>(stated);
        lines.addAll(disputed.of(field));
        return new Row(parts.say(labelKey), List.copyOf(lines), 0);
    }

    private Row editions() {
        if (agreement.editions().isEmpty()) {
            return withVersions("editions", List.of(Line.of(parts.notStated())), "editions");
        }
        int covered = agreement.editions().size();
        String counted = agreement.term() == null
                ? parts.say("editions.count", covered)
                : parts.say("editions.covered", covered, new EditionCoverage(parts.dataset()).possible(agreement));
        Line count = new Line(
                List.of(new Part.Words(counted)),
                parts.numbers().ofField(agreement.cite(), "editions"));
        return withVersions(
                "editions", List.of(count, parts.links(Entry.Kind.EDITION, agreement.editions())), "editions");
    }
}

package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.DisplayNames;

/// The page of an edition: where and when it is staged, and everyone present at it.
final class EditionPage {

    private final PageWording parts;
    private final RelatedEntries around;
    private final Edition edition;

    EditionPage(PageWording parts, RelatedEntries around, Edition edition) {
        this.parts = parts;
        this.around = around;
        this.edition = edition;
    }

    DetailPage page() {
        List<Row> rows = List.of(
                parts.row("host", host(), field("host")), dates("scheduled", edition.scheduled()),
                dates("heldOn", edition.held()));
        parts.numbers().of(edition.cite());
        List<Agreement> present = around.present(edition);
        List<Section> sections = new ArrayList<>(present(present));
        List<Milestone> milestones = around.milestones(edition);
        if (!milestones.isEmpty()) {
            sections.add(new Section(
                    parts.say("milestones"), List.of(), new LazyRows<>(milestones, parts::milestoneRow)));
        }
        String property = edition.property();
        return new DetailPage(
                edition.key(),
                Stream.of(property == null ? null : parts.token("property", property), parts.title(edition))
                        .filter(Objects::nonNull).<Part>map(Part.Words::new).toList(),
                parts.title(edition), parts.otherNames(edition.name()), subtitle(),
                parts.say("edition.sentence", present.size()), parts.uncitedBadge(edition), rows,
                List.copyOf(sections), parts.foot(), edition.facts());
    }

    private String subtitle() {
        String property = edition.property() == null ? null : parts.token("property", edition.property());
        String season = edition.season() == null ? null : parts.token("season", edition.season());
        return String.join(" · ", Stream.of(property, season).filter(Objects::nonNull).toList());
    }

    private @Nullable String host() {
        Edition.Host host = edition.host();
        if (host == null) {
            return null;
        }
        String city = host.city() == null ? null : parts.in(host.city());
        String country = host.country() == null ? null : DisplayNames.country(host.country(), parts.locale());
        return parts.list(Stream.of(city, country).filter(Objects::nonNull).toList());
    }

    private Row dates(String key, @Nullable Edtf dates) {
        boolean moved = key.equals("heldOn") && dates != null && edition.scheduled() != null
                && !dates.text().equals(edition.scheduled().text());
        List<Part> line = new ArrayList<>(dates == null ? List.of(parts.notStated()) : parts.dated(dates));
        if (moved) {
            line.add(new Part.Badge(parts.say("badge.moved"), Part.Tone.ENDED));
        }
        return Row.of(parts.say(key), new Line(line, field(key.equals("heldOn") ? "held" : key)));
    }

    private List<Integer> field(String name) {
        return parts.numbers().ofField(edition.cite(), name);
    }

    /// Everyone by programme, then the media rights with where they hold.
    private List<Section> present(List<Agreement> present) {
        Map<String, List<Agreement>> programmes = new LinkedHashMap<>();
        List<Agreement> rights = new ArrayList<>();
        for (Agreement agreement : present) {
            if (agreement.kind() == Agreement.Kind.MEDIA_RIGHTS) {
                rights.add(agreement);
            } else {
                String programme = agreement.programme();
                programmes.computeIfAbsent(
                        programme == null ? parts.word(agreement.kind()) : parts.label(programme),
                                _ -> new ArrayList<>())
                        .add(agreement);
            }
        }
        List<Section> sections = new ArrayList<>();
        programmes.forEach((programme, agreements) -> sections.add(new Section(
                programme, List.of(), new LazyRows<>(agreements, this::partner))));
        if (!rights.isEmpty()) {
            sections.add(new Section(parts.say("mediaRights"), List.of(), new LazyRows<>(rights, this::right)));
        }
        return sections;
    }

    private Row partner(Agreement agreement) {
        List<Part> line = new ArrayList<>();
        line.add(parts.link(agreement));
        if (!agreement.categories().isEmpty()) {
            line.add(new Part.Aside(parts.list(agreement.categories().stream().map(parts::label).toList())));
        }
        String tier = agreement.tier();
        return Row.of(tier == null ? parts.word(agreement.kind()) : parts.label(tier), new Line(line, List.of()));
    }

    private Row right(Agreement agreement) {
        String territories = parts.territories(agreement);
        List<Part> line = new ArrayList<>();
        line.add(parts.link(agreement));
        if (!agreement.media().isEmpty()) {
            line.add(new Part.Aside(parts.list(
                    agreement.media().stream().map(medium -> parts.token("media", medium)).toList())));
        }
        return Row.of(territories == null ? parts.say("territory.notStated") : territories, new Line(line, List.of()));
    }
}

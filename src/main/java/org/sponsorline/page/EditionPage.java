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
import org.sponsorline.model.date.Edtf;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.column.DisplayNames;

/// The page of an edition: where and when it is staged, and everyone present at it.
final class EditionPage {

    private final PageWording wording;
    private final RelatedEntries related;
    private final Edition edition;

    EditionPage(PageWording wording, RelatedEntries related, Edition edition) {
        this.wording = wording;
        this.related = related;
        this.edition = edition;
    }

    DetailPage page() {
        List<Row> rows = new ArrayList<>(List.of(
                wording.row("host", host(), field("host")), dates("scheduled", edition.scheduled()),
                dates("heldOn", edition.held())));
        wording.numbers().of(edition.cite());
        List<Agreement> present = related.present(edition);
        wording.addValues(rows, "values.present", present);
        List<Section> sections = new ArrayList<>(present(present));
        wording.addSection(sections, "milestones", related.milestones(edition), wording::milestoneRow);
        String property = edition.property();
        return new DetailPage(
                edition.key(),
                Stream.of(property == null ? null : wording.token("property", property), wording.title(edition))
                        .filter(Objects::nonNull).<Part>map(Part.Words::new).toList(),
                wording.title(edition), wording.otherNames(edition.name()), subtitle(),
                wording.say("edition.sentence", present.size()), wording.uncitedBadge(edition), List.copyOf(rows),
                List.copyOf(sections), wording.foot(), edition.facts());
    }

    private String subtitle() {
        String property = edition.property() == null ? null : wording.token("property", edition.property());
        String season = edition.season() == null ? null : wording.token("season", edition.season());
        return String.join(" · ", Stream.of(property, season).filter(Objects::nonNull).toList());
    }

    private @Nullable String host() {
        Edition.Host host = edition.host();
        if (host == null) {
            return null;
        }
        String city = host.city() == null ? null : wording.in(host.city());
        String country = host.country() == null ? null : DisplayNames.country(host.country(), wording.locale());
        return wording.list(Stream.of(city, country).filter(Objects::nonNull).toList());
    }

    private Row dates(String key, @Nullable Edtf dates) {
        boolean moved = key.equals("heldOn") && dates != null && edition.scheduled() != null
                && !dates.text().equals(edition.scheduled().text());
        List<Part> line = new ArrayList<>(dates == null ? List.of(wording.notStated()) : wording.dated(dates));
        if (moved) {
            line.add(new Part.Badge(wording.say("badge.moved"), Part.Tone.ENDED));
        }
        return Row.of(wording.say(key), new Line(line, field(key.equals("heldOn") ? "held" : key)));
    }

    private List<Integer> field(String name) {
        return wording.numbers().ofField(edition.cite(), name);
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
                        programme == null ? wording.word(agreement.kind()) : wording.label(programme),
                                _ -> new ArrayList<>())
                        .add(agreement);
            }
        }
        List<Section> sections = new ArrayList<>();
        programmes.forEach((programme, agreements) -> sections.add(new Section(
                programme, List.of(), new LazyRows<>(agreements, this::partner))));
        wording.addSection(sections, "mediaRights", rights, this::right);
        return sections;
    }

    private Row partner(Agreement agreement) {
        List<Part> line = new ArrayList<>();
        line.add(wording.link(agreement));
        if (!agreement.categories().isEmpty()) {
            line.add(new Part.Aside(wording.list(agreement.categories().stream().map(wording::label).toList())));
        }
        String tier = agreement.tier();
        return Row.of(tier == null ? wording.word(agreement.kind()) : wording.label(tier), new Line(line, List.of()));
    }

    private Row right(Agreement agreement) {
        String territories = wording.territories(agreement);
        List<Part> line = new ArrayList<>();
        line.add(wording.link(agreement));
        if (!agreement.media().isEmpty()) {
            line.add(new Part.Aside(wording.list(
                    agreement.media().stream().map(medium -> wording.token("media", medium)).toList())));
        }
        String label = territories == null ? wording.say("territory.notStated") : territories;
        return Row.of(label, new Line(line, List.of()));
    }
}

package org.sponsorline.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Source;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// The page of a source: what it is and what it vouches for.
final class SourcePage {

    private final PageWording parts;
    private final RelatedEntries around;
    private final Source source;

    SourcePage(PageWording parts, RelatedEntries around, Source source) {
        this.parts = parts;
        this.around = around;
        this.source = source;
    }

    DetailPage page() {
        List<Row> rows = List.of(
                parts.row("publisher", source.publisher() == null ? null : parts.in(source.publisher())),
                Row.of(parts.say("published"), new Line(
                        source.published() == null ? List.of(parts.notStated()) : parts.dated(source.published()),
                        List.of())));
        // A source vouches for itself: so its foot offers to open and to cite it.
        parts.numbers().of(List.of(new Citation(source.id(), null, null, null)));
        List<Entry> vouched = around.citing(source);
        List<Section> sections = new ArrayList<>();
        if (source.note() != null) {
            sections.add(new Section(parts.say("note"), List.of(), List.of(
                    Row.of("", Line.of(new Part.Words(parts.paragraphs(source.note())))))));
        }
        sections.addAll(vouched(vouched));
        return new DetailPage(
                source.key(), List.of(new Part.Words(parts.say("sources")), new Part.Words(parts.title(source))),
                parts.title(source), parts.otherNames(source.title()), parts.origin(source),
                parts.say("source.sentence", vouched.size()), badges(), rows, List.copyOf(sections), parts.foot(),
                source.facts());
    }

    private List<Part.Badge> badges() {
        return SourceCitations.isCopy(source)
                ? List.of(new Part.Badge(parts.say("badge.copy"), Part.Tone.NEUTRAL))
                : List.of();
    }

    private List<Section> vouched(List<Entry> entries) {
        Map<Entry.Kind, List<Entry>> byKind = new EnumMap<>(Entry.Kind.class);
        entries.forEach(entry -> byKind.computeIfAbsent(entry.entryKind(), _ -> new ArrayList<>()).add(entry));
        List<Section> sections = new ArrayList<>();
        byKind.forEach((kind, listed) -> sections.add(new Section(
                parts.say("vouchesFor." + kind.token()), List.of(), new LazyRows<>(listed, this::row))));
        return sections;
    }

    private Row row(Entry entry) {
        Set<String> fields = new LinkedHashSet<>();
        for (Citation citation : entry.cite()) {
            if (citation.source().equals(source.id()) && citation.field() != null) {
                fields.add(parts.token("field", citation.field()));
            }
        }
        List<Part> line = new ArrayList<>();
        line.add(parts.link(entry));
        if (!fields.isEmpty()) {
            line.add(new Part.Aside(parts.list(List.copyOf(fields))));
        }
        return Row.of("", new Line(line, List.of()));
    }
}

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

    private final PageWording wording;
    private final RelatedEntries related;
    private final Source source;

    SourcePage(PageWording wording, RelatedEntries related, Source source) {
        this.wording = wording;
        this.related = related;
        this.source = source;
    }

    DetailPage page() {
        List<Row> rows = List.of(
                wording.row("publisher", source.publisher() == null ? null : wording.in(source.publisher())),
                Row.of(wording.say("published"), new Line(
                        source.published() == null ? List.of(wording.notStated()) : wording.dated(source.published()),
                        List.of())));
        // A source vouches for itself: so its foot offers to open and to cite it.
        wording.numbers().of(List.of(new Citation(source.id(), null, null, null)));
        List<Entry> vouched = related.citing(source);
        List<Section> sections = new ArrayList<>();
        wording.addNote(sections, source.note());
        sections.addAll(vouched(vouched));
        return new DetailPage(
                source.key(), List.of(new Part.Words(wording.say("sources")), new Part.Words(wording.title(source))),
                wording.title(source), wording.otherNames(source.title()), wording.origin(source),
                wording.say("source.sentence", vouched.size()), badges(), rows, List.copyOf(sections), wording.foot(),
                source.facts());
    }

    private List<Part.Badge> badges() {
        return SourceCitations.isCopy(source)
                ? List.of(new Part.Badge(wording.say("badge.copy"), Part.Tone.NEUTRAL))
                : List.of();
    }

    private List<Section> vouched(List<Entry> entries) {
        Map<Entry.Kind, List<Entry>> byKind = new EnumMap<>(Entry.Kind.class);
        entries.forEach(entry -> byKind.computeIfAbsent(entry.entryKind(), _ -> new ArrayList<>()).add(entry));
        List<Section> sections = new ArrayList<>();
        byKind.forEach((kind, listed) -> sections.add(new Section(
                wording.say("vouchesFor." + kind.token()), List.of(), new LazyRows<>(listed, this::row))));
        return sections;
    }

    private Row row(Entry entry) {
        Set<String> fields = new LinkedHashSet<>();
        for (Citation citation : entry.cite()) {
            if (citation.source().equals(source.id()) && citation.field() != null) {
                fields.add(wording.token("field", citation.field()));
            }
        }
        List<Part> line = new ArrayList<>();
        line.add(wording.link(entry));
        if (!fields.isEmpty()) {
            line.add(new Part.Aside(wording.list(List.copyOf(fields))));
        }
        return Row.of("", new Line(line, List.of()));
    }
}

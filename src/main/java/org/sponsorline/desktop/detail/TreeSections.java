package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sponsorline.desktop.detail.DetailPage.Line;
import org.sponsorline.desktop.detail.DetailPage.Part;
import org.sponsorline.desktop.detail.DetailPage.Row;
import org.sponsorline.desktop.detail.DetailPage.Section;
import org.sponsorline.model.Agreement;

/// What an agreement belongs to: the chain of renewals, and the tree of rights granted out of one another.
final class TreeSections {

    /// A head licence may have thousands of sublicences; what is left out is counted.
    private static final int MOST_SIBLINGS = 40;
    private static final int MOST_ROWS = 120;
    private static final int DEEPEST = 8;

    private final PageParts parts;
    private final Around around;

    TreeSections(PageParts parts, Around around) {
        this.parts = parts;
        this.around = around;
    }

    List<Section> of(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        List<Agreement> chain = around.chain(agreement);
        if (chain.size() > 1) {
            sections.add(new Section(parts.say("chain"), List.of(), chain.stream()
                    .map(link -> row(link, agreement, 0)).toList()));
        }
        Agreement head = around.head(agreement);
        if (!head.id().equals(agreement.id()) || !around.children(agreement).isEmpty()) {
            List<Row> rows = new ArrayList<>();
            addTree(rows, head, agreement, 0, new HashSet<>());
            sections.add(new Section(parts.say("rights"), List.of(), List.copyOf(rows)));
        }
        return sections;
    }

    private void addTree(List<Row> rows, Agreement at, Agreement shown, int depth, Set<String> seen) {
        if (depth > DEEPEST || seen.size() >= MOST_ROWS || !seen.add(at.id())) {
            return;
        }
        rows.add(row(at, shown, depth));
        List<Agreement> children = around.children(at);
        for (Agreement child : children.subList(0, Math.min(MOST_SIBLINGS, children.size()))) {
            addTree(rows, child, shown, depth + 1, seen);
        }
        if (children.size() > MOST_SIBLINGS) {
            rows.add(new Row("", List.of(Line.of(new Part.Aside(
                    parts.say("more", children.size() - MOST_SIBLINGS)))), depth + 1));
        }
    }

    private Row row(Agreement agreement, Agreement shown, int depth) {
        List<Part> line = new ArrayList<>();
        line.add(agreement.id().equals(shown.id()) ? new Part.Strong(parts.title(agreement)) : parts.link(agreement));
        List<String> apart = new ArrayList<>();
        String territories = parts.territories(agreement);
        if (territories != null) {
            apart.add(territories);
        }
        agreement.media().forEach(medium -> apart.add(parts.token("media", medium)));
        if (!apart.isEmpty()) {
            line.add(new Part.Aside(parts.list(apart)));
        }
        return new Row(parts.term(agreement), List.of(new Line(line, List.of())), depth);
    }
}

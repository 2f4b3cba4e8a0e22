package org.sponsorline.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sponsorline.model.Agreement;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// What an agreement belongs to: the chain of renewals, and the tree of rights granted out of one another.
///
/// A head licence may have thousands of sublicences. A tree that fits is shown whole; of a larger one first the way
/// down to the agreement and what hangs under it, and then, apart, all the rest.
final class TreeSections {

    private static final int MOST_TOGETHER = LazyRows.BEGINNING + 1;
    private static final int DEEPEST = 8;

    private final PageWording parts;
    private final RelatedEntries around;

    TreeSections(PageWording parts, RelatedEntries around) {
        this.parts = parts;
        this.around = around;
    }

    List<Section> of(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        List<Agreement> chain = around.chain(agreement);
        if (chain.size() > 1) {
            sections.add(section(parts.say("chain"), chain.stream().map(link -> new Place(link, 0)).toList(),
                    agreement));
        }
        List<Place> tree = tree(around.family(agreement));
        if (tree.size() > MOST_TOGETHER) {
            addInTwo(sections, tree, agreement);
        } else if (tree.size() > 1) {
            sections.add(section(parts.say("rights"), tree, agreement));
        }
        return sections;
    }

    private void addInTwo(List<Section> sections, List<Place> tree, Agreement agreement) {
        List<Agreement> path = around.path(agreement);
        Set<String> own = new HashSet<>();
        path.forEach(each -> own.add(each.id()));
        around.under(agreement).forEach(each -> own.add(each.id()));
        sections.add(section(
                parts.say("rights"), tree.stream().filter(place -> own.contains(place.agreement().id())).toList(),
                agreement));
        List<Place> others = tree.stream().filter(place -> !own.contains(place.agreement().id())).toList();
        if (!others.isEmpty()) {
            sections.add(section(parts.say("rights.others", parts.title(path.getFirst())), others, agreement));
        }
    }

    /// An agreement and how deep it stands.
    private record Place(Agreement agreement, int depth) {}

    /// A family in its order, each with its depth: what hangs under an agreement follows it at once.
    private static List<Place> tree(List<Agreement> family) {
        List<Place> tree = new ArrayList<>(family.size());
        List<String> open = new ArrayList<>();
        for (Agreement agreement : family) {
            while (!open.isEmpty() && !open.getLast().equals(agreement.parent())) {
                open.removeLast();
            }
            tree.add(new Place(agreement, Math.min(open.size(), DEEPEST)));
            open.add(agreement.id());
        }
        return tree;
    }

    private Section section(String title, List<Place> places, Agreement shown) {
        return new Section(title, List.of(), new LazyRows<>(places, place -> row(place, shown)));
    }

    private Row row(Place place, Agreement shown) {
        Agreement agreement = place.agreement();
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
        return new Row(parts.term(agreement), List.of(new Line(line, List.of())), place.depth());
    }
}

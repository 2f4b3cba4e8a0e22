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

/// The chain of renewals and the tree of rights that an agreement belongs to.
///
/// A head licence may have thousands of sublicences. A small tree is shown whole; of a larger one, a section shows the
/// path down to the agreement and what hangs under it, and another section all the rest.
final class TreeSections {

    private static final int MOST_TOGETHER = LazyRows.BEGINNING + 1;
    private static final int DEEPEST = 8;

    private final PageWording wording;
    private final RelatedEntries related;

    TreeSections(PageWording wording, RelatedEntries related) {
        this.wording = wording;
        this.related = related;
    }

    List<Section> of(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        List<Agreement> chain = related.chain(agreement);
        if (chain.size() > 1) {
            sections.add(section(wording.say("chain"), chain.stream().map(link -> new TreeNode(link, 0)).toList(),
                    agreement));
        }
        List<TreeNode> tree = tree(related.family(agreement));
        if (tree.size() > MOST_TOGETHER) {
            addInTwo(sections, tree, agreement);
        } else if (tree.size() > 1) {
            sections.add(section(wording.say("rights"), tree, agreement));
        }
        return sections;
    }

    private void addInTwo(List<Section> sections, List<TreeNode> tree, Agreement agreement) {
        List<Agreement> path = related.path(agreement);
        Set<String> own = new HashSet<>();
        path.forEach(each -> own.add(each.id()));
        related.under(agreement).forEach(each -> own.add(each.id()));
        sections.add(section(
                wording.say("rights"), tree.stream().filter(node -> own.contains(node.agreement().id())).toList(),
                agreement));
        List<TreeNode> others = tree.stream().filter(node -> !own.contains(node.agreement().id())).toList();
        if (!others.isEmpty()) {
            sections.add(section(wording.say("rights.others", wording.title(path.getFirst())), others, agreement));
        }
    }

    /// An agreement and how deep it stands.
    private record TreeNode(Agreement agreement, int depth) {}

    /// A family in its order, each with its depth: what hangs under an agreement follows it at once.
    private static List<TreeNode> tree(List<Agreement> family) {
        List<TreeNode> tree = new ArrayList<>(family.size());
        List<String> open = new ArrayList<>();
        for (Agreement agreement : family) {
            while (!open.isEmpty() && !open.getLast().equals(agreement.parent())) {
                open.removeLast();
            }
            tree.add(new TreeNode(agreement, Math.min(open.size(), DEEPEST)));
            open.add(agreement.id());
        }
        return tree;
    }

    private Section section(String title, List<TreeNode> nodes, Agreement shown) {
        return new Section(title, List.of(), new LazyRows<>(nodes, node -> row(node, shown)));
    }

    private Row row(TreeNode node, Agreement shown) {
        Agreement agreement = node.agreement();
        List<Part> line = new ArrayList<>();
        boolean own = agreement.id().equals(shown.id());
        line.add(own ? new Part.Strong(wording.title(agreement)) : wording.link(agreement));
        List<String> apart = new ArrayList<>();
        String territories = wording.territories(agreement);
        if (territories != null) {
            apart.add(territories);
        }
        agreement.media().forEach(medium -> apart.add(wording.token("media", medium)));
        if (!apart.isEmpty()) {
            line.add(new Part.Aside(wording.list(apart)));
        }
        return new Row(wording.term(agreement), List.of(new Line(line, List.of())), node.depth());
    }
}

package org.sponsorline.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Item;
import org.sponsorline.model.Organization;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.DistinctNumbers;
import org.sponsorline.query.column.ItemCodes;
import org.sponsorline.query.column.LongOrder;
import org.sponsorline.query.column.References;
import org.sponsorline.query.column.ValueSets;

/// The relations between entries: chains of renewals, trees of rights, milestones and their agreements, entries and
/// their sources.
///
/// Items are named by number; -1 stands for none. Relations between items are found in both directions without a walk
/// over the record; what belongs to an organization, an edition or a source takes one walk over the items. Cycles,
/// which a faulty record may have, are followed once. Immutable.
public final class Relations {

    private final DatasetIndex index;
    private final Dataset dataset;
    private final int agreements;
    private final References parents;
    private final References predecessors;
    private final References touched;
    private final ItemCodes sourceCodes;
    private final ValueSets sources = new ValueSets();

    Relations(DatasetIndex index) {
        this.index = index;
        dataset = index.dataset();
        agreements = dataset.agreements().size();
        parents = References.ofAgreements(dataset, Agreement::parent);
        predecessors = References.ofAgreements(dataset, Agreement::succeeds);
        touched = References.ofMilestones(dataset);
        sourceCodes = new ItemCodes(dataset.itemCount());
        DistinctNumbers cited = new DistinctNumbers();
        for (int number = 0; number < dataset.itemCount(); number++) {
            Item item = dataset.item(number);
            addSources(cited, item.cite());
            if (item instanceof Agreement agreement) {
                agreement.value().figuresOrNone().forEach(money -> addSources(cited, money.cite()));
                agreement.disputed().forEach(version -> addSources(cited, version.cite()));
                agreement.amended().forEach(change -> {
                    addSources(cited, change.cite());
                    addSources(cited, change.from());
                    addSources(cited, change.to());
                });
                agreement.options().forEach(option -> addSources(cited, option.cite()));
            }
            sourceCodes.set(number, sources.number(cited));
            cited.clear();
        }
        sources.finish();
    }

    /// The agreement that an agreement hangs under.
    public int parent(int item) {
        return parents.named(item);
    }

    /// The agreements that hang directly under one, in the record's order.
    public int[] children(int item) {
        return parents.naming(item);
    }

    /// The agreement at the top of the tree of rights, itself if it hangs under none.
    public int head(int item) {
        int head = item;
        for (int steps = 0; parent(head) >= 0 && steps < agreements; steps++) {
            head = parent(head);
        }
        return head;
    }

    /// The whole tree of rights that an agreement stands in: the head first, each followed by what hangs under it.
    public int[] family(int item) {
        return under(head(item));
    }

    /// An agreement and all that hangs under it, each followed by what hangs under it.
    public int[] under(int item) {
        // A tree may be as deep as the record is long, too deep for recursion.
        Set<Integer> family = new LinkedHashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(item));
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            if (next < agreements && family.add(next)) {
                int[] children = children(next);
                for (int i = children.length - 1; i >= 0; i--) {
                    waiting.push(children[i]);
                }
            }
        }
        return numbers(family);
    }

    /// The agreements that one hangs under, the outermost first, and itself last.
    public int[] path(int item) {
        Set<Integer> upwards = new LinkedHashSet<>();
        for (int at = item; at >= 0 && upwards.add(at); ) {
            at = parent(at);
        }
        return numbers(new ArrayList<>(upwards).reversed());
    }

    /// The agreement that one renews or replaces.
    public int predecessor(int item) {
        return predecessors.named(item);
    }

    /// The agreements that renew or replace one, in the record's order.
    public int[] successors(int item) {
        return predecessors.naming(item);
    }

    /// All agreements joined to one by renewal or replacement, itself included, by their first days.
    public int[] chain(int item) {
        Set<Integer> chain = new LinkedHashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(item < agreements ? List.of(item) : List.of());
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            if (chain.add(next)) {
                int earlier = predecessor(next);
                if (earlier >= 0) {
                    waiting.add(earlier);
                }
                Arrays.stream(successors(next)).forEach(waiting::add);
            }
        }
        return byFirstDay(numbers(chain));
    }

    /// The agreements that hold the same right by design, whether it names them or they name it, in the record's order.
    public int[] sharing(int item) {
        if (item >= agreements) {
            return new int[0];
        }
        String id = dataset.agreements().get(item).id();
        List<String> named = dataset.agreements().get(item).sharedWith();
        return where(agreements, other -> {
            Agreement each = dataset.agreements().get(other);
            return other != item && (named.contains(each.id()) || each.sharedWith().contains(id));
        });
    }

    /// The milestones that concern an agreement, by date.
    public int[] milestonesOfAgreement(int item) {
        return byFirstDay(touched.naming(item));
    }

    /// The milestones that concern an organization, by date.
    public int[] milestonesOfOrganization(String id) {
        return byFirstDay(having(Dimension.ORGANIZATION, id, item -> item >= agreements));
    }

    /// The milestones that concern an edition, by date.
    public int[] milestonesOfEdition(String id) {
        return byFirstDay(having(Dimension.EDITION, id, item -> item >= agreements));
    }

    /// The agreements that a milestone concerns, in its own order.
    public int[] agreementsOf(int milestone) {
        return touched.allNamed(milestone);
    }

    /// The agreements by which an organization grants rights, by their first days.
    public int[] grantedBy(String organization) {
        return byFirstDay(having(Dimension.ORGANIZATION, organization, item ->
                item < agreements && organization.equals(dataset.agreements().get(item).grantor())));
    }

    /// The agreements by which an organization holds rights, by their first days.
    public int[] heldBy(String organization) {
        return byFirstDay(having(Dimension.ORGANIZATION, organization, item ->
                item < agreements && dataset.agreements().get(item).grantees().contains(organization)));
    }

    /// The agreements that cover an edition by name, by their first days.
    public int[] presentAt(String edition) {
        return byFirstDay(having(Dimension.EDITION, edition, item -> item < agreements));
    }

    /// The figures of an organization, in the record's order.
    public List<Figure> figuresOf(String organization) {
        return dataset.figures().stream().filter(figure -> organization.equals(figure.organization())).toList();
    }

    /// The organizations that belong to one, in the record's order.
    public List<Organization> partsOf(String organization) {
        return dataset.organizations().stream().filter(part -> part.presentParents().contains(organization)).toList();
    }

    /// The organizations of which one is a member without a stated end, in the record's order.
    public List<Organization> consortiaOf(String organization) {
        return dataset.organizations().stream().filter(consortium -> consortium.members().stream()
                .anyMatch(each -> each.isPresent() && each.organization().equals(organization))).toList();
    }

    /// Every entry that cites a source for itself, a field or a figure: items first, in the record's order.
    public List<EntryKey> citing(String source) {
        int wanted = dataset.sourceIndex(source);
        boolean[] ofCombination = sources.holding(cited -> cited == wanted);
        List<EntryKey> citing = new ArrayList<>();
        for (int item : where(dataset.itemCount(), item -> ofCombination[sourceCodes.get(item)])) {
            citing.add(dataset.item(item).key());
        }
        for (Organization organization : dataset.organizations()) {
            Stream<List<Citation>> of = Stream.of(
                    Stream.of(organization.cite()), organization.names().stream().map(Organization.DatedName::cite),
                    organization.parents().stream().map(Organization.Membership::cite),
                    organization.members().stream().map(Organization.Membership::cite)).flatMap(all -> all);
            if (of.anyMatch(cite -> cites(cite, source))) {
                citing.add(organization.key());
            }
        }
        addCiting(citing, dataset.editions(), source);
        for (Figure figure : dataset.figures()) {
            boolean inFigures = figure.value().figuresOrNone().stream().anyMatch(money -> cites(money.cite(), source));
            if (inFigures || cites(figure.cite(), source)) {
                citing.add(figure.key());
            }
        }
        return citing;
    }

    private void addSources(DistinctNumbers cited, Amendment.@Nullable FieldValue value) {
        if (value instanceof Amendment.FieldValue.Price price) {
            price.value().figuresOrNone().forEach(money -> addSources(cited, money.cite()));
        }
    }

    private static void addCiting(List<EntryKey> citing, List<? extends Entry> entries, String source) {
        for (Entry entry : entries) {
            if (cites(entry.cite(), source)) {
                citing.add(entry.key());
            }
        }
    }

    private static boolean cites(List<Citation> cite, String source) {
        return cite.stream().anyMatch(citation -> citation.source().equals(source));
    }

    private int[] having(Dimension dimension, String key, IntPredicate also) {
        DimensionColumn column = index.column(dimension);
        int value = column.valueOf(key);
        boolean[] ofCombination = column.combinationsWith(had -> had == value);
        return where(dataset.itemCount(), item -> ofCombination[column.combination(item)] && also.test(item));
    }

    private static int[] numbers(Collection<Integer> items) {
        return items.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] where(int end, IntPredicate test) {
        return IntStream.range(0, end).filter(test).toArray();
    }

    private int[] byFirstDay(int[] items) {
        long[] days = Arrays.stream(items).mapToLong(index.spans()::firstDay).toArray();
        return Arrays.stream(LongOrder.of(days)).map(place -> items[place]).toArray();
    }

    private void addSources(DistinctNumbers cited, List<Citation> cite) {
        for (Citation citation : cite) {
            int place = dataset.sourceIndex(citation.source());
            if (place >= 0) {
                cited.add(place);
            }
        }
    }
}

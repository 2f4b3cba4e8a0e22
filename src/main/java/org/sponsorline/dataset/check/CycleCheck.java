package org.sponsorline.dataset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Organization;

/// Finds chains of `parent` and `succeeds` that come back to where they began, and takes out the reference that closes
/// them.
///
/// Afterwards every such chain has an end. Runs after [ReferenceCheck]; takes linear time and no recursion.
public final class CycleCheck {

    private static final int MOST_NAMED = 6;

    private final EntryLists record;
    private final Findings findings;

    public CycleCheck(EntryLists record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    /// @return for each agreement the index of its parent then, or -1
    public int[] run() {
        List<Organization> organizations = record.organizations().entries();
        open(record.organizations(), "organizations", "parent", record.organizations().places(Organization::parent), i -> {
            Organization o = organizations.get(i);
            organizations.set(i, o.withParents(
                    o.parents().stream().filter(each -> !each.organization().equals(o.parent())).toList()));
        });
        List<Agreement> agreements = record.agreements().entries();
        int[] parents = record.agreements().places(Agreement::parent);
        open(record.agreements(), "agreements", "parent", parents,
                i -> agreements.set(i, agreements.get(i).with().parent(null).build()));
        open(record.agreements(), "agreements", "succeeds", record.agreements().places(Agreement::succeeds),
                i -> agreements.set(i, agreements.get(i).with().succeeds(null).build()));
        return parents;
    }

    /// @param next for each entry the place of the one that follows it in its chain, or -1; changed where one is opened
    private <E extends Entry> void open(
            EntryList<E> list, String array, String member, int[] next, IntConsumer open) {
        // 0 not seen; else the number of the walk that saw it first.
        int[] walks = new int[next.length];
        for (int start = 0; start < walks.length; start++) {
            int last = -1;
            int at = start;
            while (at >= 0 && walks[at] == 0) {
                walks[at] = start + 1;
                last = at;
                at = next[at];
            }
            if (at >= 0 && last >= 0 && walks[at] == start + 1) {
                report(list, array, member, next, last, at);
                open.accept(last);
                next[last] = -1;
            }
        }
    }

    private <E extends Entry> void report(
            EntryList<E> list, String array, String member, int[] next, int last, int first) {
        if (!findings.wants(Kind.CYCLE)) {
            return;
        }
        List<String> way = new ArrayList<>();
        int at = first;
        do {
            way.add(list.entries().get(at).id());
            at = next[at];
        } while (at != first && way.size() < MOST_NAMED);
        way.add(at == first ? list.entries().get(first).id() : "…");
        E entry = list.entries().get(last);
        findings.keep(new Findings.Finding(
                Kind.CYCLE, Findings.shortened(member, String.join(" → ", way)),
                "/" + array + "/" + list.indexInFile(last) + "/" + member, -1, 1, false, null, entry.key()));
    }
}

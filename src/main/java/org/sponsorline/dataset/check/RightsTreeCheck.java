package org.sponsorline.dataset.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territories;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;

/// Names agreements that grant more than their parent: more time, more places, more media.
///
/// Each row of the one is compared with those rows of the other that hold for its media and its places. Says so only
/// where it is certain: dates that may fit, unknown ends and free text raise nothing.
public final class RightsTreeCheck {

    private static final String ANY_MEDIUM = "any";
    private static final int MOST_NAMED = 8;

    private final EntryList<Agreement> agreements;
    private final int[] parents;
    private final Findings findings;
    /// What has been said of the present agreement: several rows can go beyond in a member that they share.
    private final Set<String> said = new HashSet<>();

    /// @param parents for each agreement the index of its parent, or -1
    public RightsTreeCheck(EntryList<Agreement> agreements, int[] parents, Findings findings) {
        this.agreements = agreements;
        this.parents = parents;
        this.findings = findings;
    }

    public void run() {
        List<Agreement> all = agreements.entries();
        for (int i = 0; i < all.size(); i++) {
            if (parents[i] >= 0) {
                check(i, all.get(i), all.get(parents[i]));
            }
        }
    }

    private void check(int index, Agreement child, Agreement parent) {
        said.clear();
        List<ScopeRow> held = parent.rows();
        List<ScopeRow> granted = child.rows();
        for (int k = 0; k < granted.size(); k++) {
            // What a row does not state itself is said of the agreement, once.
            ScopeRow stated = child.scope().isEmpty() ? null : child.scope().get(k);
            check(index, child, parent, stated == null ? "" : "scope/" + k + "/", stated, granted.get(k), held);
        }
    }

    private void check(
            int index, Agreement child, Agreement parent, String place, @Nullable ScopeRow stated, ScopeRow row,
            List<ScopeRow> held) {
        List<String> media = row.media().stream().filter(medium -> holding(held, medium).isEmpty()).toList();
        Set<String> outside = new TreeSet<>();
        Set<String> around = new LinkedHashSet<>();
        for (String medium : row.media().isEmpty() ? List.of(ANY_MEDIUM) : row.media()) {
            List<ScopeRow> of = row.media().isEmpty() ? held : holding(held, medium);
            outside.addAll(outside(of, row.territories()));
            List<ScopeRow> there = there(of, row.territories());
            if (exceeds(row.term(), there)) {
                there.forEach(one -> around.add(Objects.requireNonNull(one.term()).text()));
            }
        }
        Edtf term = row.term();
        if (term != null && !around.isEmpty()) {
            report(Kind.OUTSIDE_PARENT_TERM, index, child, (stated != null && stated.term() != null ? place : "") + "term",
                    term.text(), parent.id(), String.join(", ", around));
        }
        if (!outside.isEmpty()) {
            boolean own = stated != null && !stated.territories().isEmpty();
            report(Kind.OUTSIDE_PARENT_TERRITORY, index, child, (own ? place : "") + "territories", named(outside),
                    parent.id());
        }
        if (!media.isEmpty()) {
            boolean own = stated != null && !stated.media().isEmpty();
            String all = held.stream().flatMap(one -> one.media().stream()).distinct()
                    .collect(Collectors.joining(", "));
            report(Kind.OUTSIDE_PARENT_MEDIA, index, child, (own ? place : "") + "media", String.join(", ", media),
                    parent.id(), all);
        }
    }

    /// The rows that hold on a medium.
    private static List<ScopeRow> holding(List<ScopeRow> rows, String medium) {
        return rows.stream()
                .filter(row -> row.media().isEmpty() || row.media().contains(medium) || row.media().contains(ANY_MEDIUM))
                .toList();
    }

    /// The countries in which none of some rows holds.
    private static Set<String> outside(List<ScopeRow> rows, List<Territory> territories) {
        Set<String> outside = null;
        for (ScopeRow row : rows) {
            Set<String> ofRow = Territories.outside(row.territories(), territories);
            if (outside == null) {
                outside = new TreeSet<>(ofRow);
            } else {
                outside.retainAll(ofRow);
            }
        }
        return outside == null ? Set.of() : outside;
    }

    /// The rows that may hold somewhere in these places.
    private static List<ScopeRow> there(List<ScopeRow> rows, List<Territory> territories) {
        Set<String> all = Territories.countries(territories);
        List<ScopeRow> there = rows.stream().filter(row -> all.isEmpty()
                || Territories.outside(row.territories(), territories).size() < all.size()).toList();
        return there.isEmpty() ? rows : there;
    }

    /// Whether a term begins before each of some rows or ends after each of them.
    private static boolean exceeds(@Nullable Edtf term, List<ScopeRow> rows) {
        return term != null && !rows.isEmpty() && rows.stream().allMatch(row -> row.term() != null)
                && (rows.stream().allMatch(row -> term.beginsBefore(Objects.requireNonNull(row.term())))
                        || rows.stream().allMatch(row -> term.endsAfter(Objects.requireNonNull(row.term()))));
    }

    private static String named(Set<String> countries) {
        String first = String.join(", ", countries.stream().limit(MOST_NAMED).toList());
        return countries.size() > MOST_NAMED ? first + " …" : first;
    }

    private void report(Kind kind, int index, Agreement child, String member, String... arguments) {
        if (said.add(kind + member)) {
            findings.add(
                    kind, "/agreements/" + agreements.indexInFile(index) + "/" + member, null, child.key(), arguments);
        }
    }
}

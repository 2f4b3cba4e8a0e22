package org.sponsorline.dataset.check;

import java.util.List;
import java.util.Set;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Territories;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// Names agreements that grant more than their parent: more time, more places, more media.
///
/// Says so only where it is certain: dates that may fit, unknown ends and free text raise nothing.
public final class RightsTreeCheck {

    private static final String ANY_MEDIUM = "any";
    private static final int MOST_NAMED = 8;

    private final EntryList<Agreement> agreements;
    private final int[] parents;
    private final Findings findings;

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
        Edtf term = child.term();
        Edtf around = parent.term();
        if (term != null && around != null && exceeds(term, around)) {
            report(Kind.OUTSIDE_PARENT_TERM, index, child, "term", term.text(), parent.id(), around.text());
        }
        Set<String> outside = Territories.outside(parent.territories(), child.territories());
        if (!outside.isEmpty()) {
            report(Kind.OUTSIDE_PARENT_TERRITORY, index, child, "territories", named(outside), parent.id());
        }
        List<String> media = child.media().stream().filter(medium -> !parent.media().contains(medium)).toList();
        if (!media.isEmpty() && !parent.media().isEmpty() && !parent.media().contains(ANY_MEDIUM)) {
            report(
                    Kind.OUTSIDE_PARENT_MEDIA, index, child, "media", String.join(", ", media), parent.id(),
                    String.join(", ", parent.media()));
        }
    }

    /// Whether one span certainly begins before another or certainly ends after it.
    private static boolean exceeds(Edtf inner, Edtf outer) {
        boolean before = inner.start() instanceof EdtfDate begins && outer.start() instanceof EdtfDate allowed
                && begins.lastDay() < allowed.firstDay();
        boolean after = inner.end() instanceof EdtfDate ends && outer.end() instanceof EdtfDate allowed
                && ends.firstDay() > allowed.lastDay();
        return before || after;
    }

    private static String named(Set<String> countries) {
        String first = String.join(", ", countries.stream().limit(MOST_NAMED).toList());
        return countries.size() > MOST_NAMED ? first + " …" : first;
    }

    private void report(Kind kind, int index, Agreement child, String member, String... arguments) {
        findings.add(
                kind, "/agreements/" + agreements.indexInFile(index) + "/" + member, null, child.key(), arguments);
    }
}

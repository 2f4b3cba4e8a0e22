package org.sponsorline.layout.item;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Territory;

/// Finds the agreements that nothing but their grantor tells apart: the same organization holds the same from others
/// too, such as one maker the kits of many clubs. Their labels name the grantor.
final class GrantorContrast {

    /// Beyond this many agreements nobody reads every label, and looking at all would take too long.
    private static final int MOST_AGREEMENTS = 100_000;

    /// All that a label says of an agreement but its price.
    private record Told(
            Agreement.Kind kind, @Nullable String programme, List<String> grantees, List<String> categories,
            List<Territory> territories) {

        static Told of(Agreement agreement) {
            return new Told(
                    agreement.kind(), agreement.programme(), agreement.grantees(), agreement.categories(),
                    agreement.territories());
        }
    }

    private GrantorContrast() {}

    /// The places in the list of those agreements; none where the list is longer than anybody reads.
    static BitSet of(List<Agreement> agreements) {
        BitSet told = new BitSet();
        if (agreements.size() > MOST_AGREEMENTS) {
            return told;
        }
        Map<Told, String> grantors = new HashMap<>();
        Set<Told> several = new HashSet<>();
        for (Agreement agreement : agreements) {
            String grantor = agreement.grantor();
            if (grantor != null && !agreement.grantees().isEmpty()) {
                Told words = Told.of(agreement);
                String first = grantors.putIfAbsent(words, grantor);
                if (first != null && !first.equals(grantor)) {
                    several.add(words);
                }
            }
        }
        for (int i = 0; i < agreements.size() && !several.isEmpty(); i++) {
            told.set(i, agreements.get(i).grantor() != null && several.contains(Told.of(agreements.get(i))));
        }
        return told;
    }
}

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

/// Finds the agreements that differ in nothing but their grantor, such as those of one maker for the kits of many
/// clubs. Their labels name the grantor.
final class GrantorContrast {

    /// Beyond this many agreements nobody reads every label, and comparing all would take too long.
    private static final int MOST_AGREEMENTS = 100_000;

    /// What a label says about an agreement apart from its price.
    private record LabelFields(
            Agreement.Kind kind, @Nullable String programme, List<String> grantees, List<String> categories,
            List<Territory> territories) {

        static LabelFields of(Agreement agreement) {
            return new LabelFields(
                    agreement.kind(), agreement.programme(), agreement.grantees(), agreement.categories(),
                    agreement.territories());
        }
    }

    private GrantorContrast() {}

    /// The places of those agreements in the list; none if the list is too long.
    static BitSet of(List<Agreement> agreements) {
        BitSet byGrantor = new BitSet();
        if (agreements.size() > MOST_AGREEMENTS) {
            return byGrantor;
        }
        Map<LabelFields, String> grantors = new HashMap<>();
        Set<LabelFields> several = new HashSet<>();
        for (Agreement agreement : agreements) {
            String grantor = agreement.grantor();
            if (grantor != null && !agreement.grantees().isEmpty()) {
                LabelFields words = LabelFields.of(agreement);
                String first = grantors.putIfAbsent(words, grantor);
                if (first != null && !first.equals(grantor)) {
                    several.add(words);
                }
            }
        }
        for (int i = 0; i < agreements.size() && !several.isEmpty(); i++) {
            Agreement agreement = agreements.get(i);
            byGrantor.set(i, agreement.grantor() != null && several.contains(LabelFields.of(agreement)));
        }
        return byGrantor;
    }
}

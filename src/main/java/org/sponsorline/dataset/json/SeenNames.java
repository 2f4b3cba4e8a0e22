package org.sponsorline.dataset.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Notices a member name that comes twice in one object, at the cost of one bit test for each that does not.
final class SeenNames {

    private static final int FEW = 64;

    private @Nullable String[] names = new String[16];
    private int count;
    private long bits;
    private @Nullable Map<String, Integer> occurrences;

    void clear() {
        count = 0;
        bits = 0;
        occurrences = null;
    }

    /// Adds a name and tells how often it has come now.
    int add(String name) {
        if (occurrences != null) {
            return occurrences.merge(name, 1, Integer::sum);
        }
        long bit = 1L << (name.hashCode() * 0x9E3779B1 >>> 26);
        int occurrence = 1;
        if ((bits & bit) != 0) {
            for (int i = 0; i < count; i++) {
                occurrence += name.equals(names[i]) ? 1 : 0;
            }
        }
        bits |= bit;
        if (count == FEW) {
            occurrences = counted();
            occurrences.merge(name, 1, Integer::sum);
            return occurrence;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count++] = name;
        return occurrence;
    }

    /// Whether a name has come since the last clearing.
    boolean contains(String name) {
        if (occurrences != null) {
            return occurrences.containsKey(name);
        }
        boolean found = false;
        for (int i = 0; i < count; i++) {
            found |= name.equals(names[i]);
        }
        return found;
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = names[i];
            if (name != null) {
                counted.merge(name, 1, Integer::sum);
            }
        }
        return counted;
    }
}

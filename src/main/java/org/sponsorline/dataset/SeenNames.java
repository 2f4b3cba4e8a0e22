package org.sponsorline.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Notices a member name that comes twice in one object, at the cost of one bit test for each that does not.
final class SeenNames {

    private static final int FEW = 64;

    // Of names with a number that is small enough, as those of the format's own members are.
    private long low;
    private long high;

    // Of the others.
    private @Nullable String[] names = new String[16];
    private int count;
    private long bits;
    private @Nullable Map<String, Integer> occurrences;

    void clear() {
        low = 0;
        high = 0;
        count = 0;
        bits = 0;
        occurrences = null;
    }

    /// Adds a name and tells how often it has come now.
    ///
    /// @param number of the name, or -1; see [WordNumbers]
    int add(String name, int number) {
        // An escape in it leaves a name without its number.
        int known = number >= 0 ? number : Members.NUMBERS.getOrDefault(name, -1);
        if (known < 0 || known >= Members.NUMBERS.size()) {
            return add(name);
        }
        long bit = 1L << known;
        boolean isLow = known < Long.SIZE;
        if (((isLow ? low : high) & bit) != 0) {
            if (occurrences == null) {
                occurrences = counted();
            }
            return occurrences.merge(name, 2, (before, two) -> before + 1);
        }
        if (isLow) {
            low |= bit;
        } else {
            high |= bit;
        }
        return 1;
    }

    private int add(String name) {
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
        Integer number = Members.NUMBERS.get(name);
        if (number != null && ((number < Long.SIZE ? low : high) & 1L << number) != 0) {
            return true;
        }
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

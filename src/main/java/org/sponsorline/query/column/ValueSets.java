package org.sponsorline.query.column;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// The distinct lists of values that occur in a column, each kept once and numbered as it first occurs.
///
/// Number 0 is the empty list. Many items share few lists, so an item needs only the number of its own.
public final class ValueSets {

    private int[] starts = new int[16];
    private int[] values = new int[16];
    private int count = 1;
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    /// The lists of one value, by that value; most lists are such.
    private int[] singles = new int[16];

    public int count() {
        return count;
    }

    public int size(int combination) {
        return starts[combination + 1] - starts[combination];
    }

    public int value(int combination, int k) {
        return values[starts[combination] + k];
    }

    /// The number of the list of these numbers in their order; added if it is new.
    public int number(DistinctNumbers list) {
        return switch (list.size()) {
            case 0 -> 0;
            case 1 -> numberOfSingle(list.get(0));
            default -> numberOf(list.toArray());
        };
    }

    private int numberOf(int[] list) {
        Integer known = numbers.putIfAbsent(IntBuffer.wrap(list), count);
        if (known == null) {
            add(list);
            return count - 1;
        }
        return known;
    }

    private int numberOfSingle(int value) {
        if (value >= singles.length) {
            singles = Arrays.copyOf(singles, Math.max(singles.length * 2, value + 1));
        }
        if (singles[value] == 0) {
            add(value);
            singles[value] = count - 1;
        }
        return singles[value];
    }

    /// Writes for each list the greatest of the numbers that its values have; 0 for the empty one.
    void greatest(byte[] ofValue, byte[] into) {
        into[0] = 0;
        int at = starts[1];
        for (int combination = 1; combination < count; combination++) {
            int end = starts[combination + 1];
            byte most = 0;
            for (; at < end; at++) {
                most = (byte) Math.max(most, ofValue[values[at]]);
            }
            into[combination] = most;
        }
    }

    /// For each list, whether it has a value that passes the test.
    public boolean[] holding(IntPredicate wanted) {
        boolean[] holding = new boolean[count];
        for (int list = 1; list < count; list++) {
            for (int at = starts[list]; at < starts[list + 1]; at++) {
                holding[list] |= wanted.test(values[at]);
            }
        }
        return holding;
    }

    /// Adds the number of each list to each of its values.
    void addUp(int[] ofList, int[] byValue) {
        int at = starts[1];
        for (int combination = 1; combination < count; combination++) {
            int end = starts[combination + 1];
            int number = ofList[combination];
            for (; at < end; at++) {
                byValue[values[at]] += number;
            }
        }
    }

    /// Releases the memory that adding needs; nothing can be added afterwards.
    public void finish() {
        starts = Arrays.copyOf(starts, count + 1);
        values = Arrays.copyOf(values, starts[count]);
        numbers.clear();
        singles = new int[0];
    }

    private void add(int... list) {
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[count];
        int end = start + list.length;
        if (end > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, end));
        }
        System.arraycopy(list, 0, values, start, list.length);
        starts[++count] = end;
    }
}

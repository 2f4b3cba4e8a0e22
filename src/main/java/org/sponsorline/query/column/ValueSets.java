package org.sponsorline.query.column;

import java.util.Arrays;

/// The distinct lists of values that occur in a column, each held once and numbered as it is first met.
///
/// Number 0 is the empty list. Many items share few lists, so an item needs only the number of its own.
public final class ValueSets {

    private static final int FREE = -1;

    private int[] starts = new int[16];
    private int[] values = new int[16];
    private int count = 1;
    private int[] slots = new int[32];
    /// The lists of one value, by that value; most lists are such.
    private int[] singles = new int[16];

    public ValueSets() {
        Arrays.fill(slots, FREE);
    }

    public int count() {
        return count;
    }

    public int size(int combination) {
        return starts[combination + 1] - starts[combination];
    }

    public int value(int combination, int k) {
        return values[starts[combination] + k];
    }

    /// The number of the list made of the first `size` entries, which are distinct; added where it is new.
    public int number(int[] list, int size) {
        if (size == 0) {
            return 0;
        }
        if (size == 1) {
            return numberOfSingle(list);
        }
        int slot = slotOf(list, size);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        add(list, size);
        slots[slot] = count - 1;
        if (count * 2 > slots.length) {
            rehash();
        }
        return count - 1;
    }

    private int numberOfSingle(int[] list) {
        int value = list[0];
        if (value >= singles.length) {
            singles = Arrays.copyOf(singles, Math.max(singles.length * 2, value + 1));
        }
        if (singles[value] == 0) {
            add(list, 1);
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

    /// Adds the number of each list to each of its values; in one walk over them.
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

    /// Gives back what was kept for growing; nothing can be added afterwards.
    public void finish() {
        starts = Arrays.copyOf(starts, count + 1);
        values = Arrays.copyOf(values, starts[count]);
        slots = new int[0];
        singles = new int[0];
    }

    private void add(int[] list, int size) {
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        int start = starts[count];
        if (start + size > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, start + size));
        }
        System.arraycopy(list, 0, values, start, size);
        starts[count + 1] = start + size;
        count++;
    }

    private int slotOf(int[] list, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ list[i]) * 0x9E3779B1;
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] != FREE && !holds(slots[slot], list, size)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean holds(int combination, int[] list, int size) {
        int start = starts[combination];
        if (starts[combination + 1] - start != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (values[start + i] != list[i]) {
                return false;
            }
        }
        return true;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, FREE);
        for (int combination = 1; combination < count; combination++) {
            if (size(combination) > 1) {
                int[] list = Arrays.copyOfRange(values, starts[combination], starts[combination + 1]);
                slots[slotOf(list, list.length)] = combination;
            }
        }
    }
}

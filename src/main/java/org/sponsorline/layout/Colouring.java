package org.sponsorline.layout;

import java.util.List;

/// Which of the few colours each item has: the most frequent values get one each, the rest share one.
///
/// @param ordinals by item number: below [#COLOURS] a colour of its own, then [#OTHER], then [#NONE]
/// @param entries  the values that have a colour, in the order of their colours; what a legend lists
public record Colouring(byte[] ordinals, List<Entry> entries) {

    /// How many values can have a colour of their own.
    public static final int COLOURS = 8;

    /// The colour of all other values.
    public static final byte OTHER = COLOURS;

    /// The colour of items without a value.
    public static final byte NONE = COLOURS + 1;

    /// How many colours there are in all.
    public static final int ORDINALS = COLOURS + 2;

    /// One line of a legend.
    ///
    /// @param ordinal the colour
    /// @param key     the value's key in its dimension, empty for those that share a colour
    /// @param label   its words
    /// @param count   how many items of the record have this colour
    public record Entry(byte ordinal, String key, String label, int count) {}

    public Colouring {
        entries = List.copyOf(entries);
    }

    /// All items in the first colour.
    public static Colouring single(int items) {
        return new Colouring(new byte[items], List.of());
    }
}

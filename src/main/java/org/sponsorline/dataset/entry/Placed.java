package org.sponsorline.dataset.entry;

import java.util.List;

/// Something that was read, and its place in the file's array, which is needed to name what is wrong with it later.
///
/// @param index from 0, those that were left out counted
public record Placed<T>(int index, T value) {

    /// The values alone.
    public static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}

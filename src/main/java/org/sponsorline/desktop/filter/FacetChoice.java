package org.sponsorline.desktop.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sponsorline.query.FacetValue;

/// Which of a facet's values stand in the panel: what is chosen, then the first ones, or what was searched for.
///
/// @param shown the values to show, in order
/// @param found how many there are in all with the words searched for
record FacetChoice(List<FacetValue> shown, int found) {

    /// How many values stand there unasked.
    static final int FIRST = 7;

    /// @param words what is searched for; blank for nothing
    /// @param all   whether all values are asked for
    static FacetChoice of(List<FacetValue> values, String words, boolean all) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<FacetValue> found = wanted.isEmpty()
                ? values
                : values.stream().filter(value -> value.label().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        // One more is shown rather than a button that stands for one.
        if (all || !wanted.isEmpty() || found.size() <= FIRST + 1) {
            return new FacetChoice(found, found.size());
        }
        List<FacetValue> first = found.subList(0, FIRST);
        List<FacetValue> chosenLater = found.subList(FIRST, found.size()).stream()
                .filter(FacetValue::chosen).toList();
        return new FacetChoice(
                Stream.concat(first.stream(), chosenLater.stream()).toList(), found.size());
    }

    /// Whether there are more than are shown.
    boolean more() {
        return shown.size() < found;
    }
}

package org.sponsorline.desktop.filter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.text.SearchText;

/// Which of a facet's values stand in the panel: what is chosen, then the first ones, or what was searched for.
///
/// @param shown the values to show, in order
/// @param found how many there are in all with the words searched for
record FacetChoice(List<FacetValue> shown, int found) {

    /// How many values stand there unasked.
    static final int FIRST = 7;

    /// @param words what is searched for; blank for nothing
    /// @param all   whether all values are asked for
    /// @param kept  keys of values that stand there as well, chosen or not: what was chosen once stays where it is
    static FacetChoice of(List<FacetValue> values, String words, boolean all, Set<String> kept) {
        String wanted = SearchText.fold(words.strip());
        List<FacetValue> found = wanted.isEmpty()
                ? values
                : values.stream().filter(value -> SearchText.fold(value.label()).contains(wanted)).toList();
        // One more is shown rather than a button that stands for one.
        if (all || !wanted.isEmpty() || found.size() <= FIRST + 1) {
            return new FacetChoice(found, found.size());
        }
        List<FacetValue> first = found.subList(0, FIRST);
        List<FacetValue> chosenLater = found.subList(FIRST, found.size()).stream()
                .filter(value -> value.chosen() || kept.contains(value.key())).toList();
        return new FacetChoice(
                Stream.concat(first.stream(), chosenLater.stream()).toList(), found.size());
    }

    /// Whether there are more than are shown.
    boolean more() {
        return shown.size() < found;
    }
}

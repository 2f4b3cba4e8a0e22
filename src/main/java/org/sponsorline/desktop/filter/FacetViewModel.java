package org.sponsorline.desktop.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.FacetValue;

/// Which values of one dimension its facet shows: the first ones, those searched for, or all on demand.
final class FacetViewModel {

    private final String name;
    private final MessageBundle words;
    private final Choice choice;
    private final Set<String> kept = new HashSet<>();
    private List<FacetValue> values = List.of();
    private String sought = "";
    private int largest;
    private boolean all;

    /// Takes what is ticked.
    interface Choice {
        void choose(String key, boolean wanted);
    }

    /// @param name what the dimension is called
    FacetViewModel(String name, MessageBundle words, Choice choice) {
        this.name = name;
        this.words = words;
        this.choice = choice;
    }

    String name() {
        return name;
    }

    /// What its search is called.
    String searchName() {
        return words.say("facet.search", name);
    }

    /// Takes the values with their counts, in their order.
    void take(List<FacetValue> values) {
        this.values = values;
        largest = values.stream().mapToInt(FacetValue::count).max().orElse(0);
        values.stream().filter(FacetValue::chosen).map(FacetValue::key).forEach(kept::add);
    }

    /// @param text what the labels are searched for; blank for nothing
    void search(String text) {
        sought = text;
    }

    /// Asks for all values, or for the first ones again.
    void toggleAll() {
        all = !all;
    }

    /// Forgets what was searched for, asked for and chosen, for another record.
    void forget() {
        kept.clear();
        sought = "";
        all = false;
    }

    FacetChoice shown() {
        return FacetChoice.of(values, sought, all, kept);
    }

    /// The count that fills a bar.
    int largest() {
        return largest;
    }

    /// What would show all values or the first ones again; null where nothing does.
    ///
    /// @param shown what is shown now
    @Nullable String moreText(FacetChoice shown) {
        return shown.more() || all && values.size() > FacetChoice.FIRST + 1
                ? words.say(all ? "facet.fewer" : "facet.more", values.size())
                : null;
    }

    /// Chooses a value that is not chosen, and the other way round.
    void toggle(FacetValue value) {
        choose(value.key(), !value.chosen());
    }

    void choose(String key, boolean wanted) {
        choice.choose(key, wanted);
    }

    /// Chooses the first value shown, or no longer does.
    void toggleFirst() {
        shown().shown().stream().findFirst().ifPresent(this::toggle);
    }
}

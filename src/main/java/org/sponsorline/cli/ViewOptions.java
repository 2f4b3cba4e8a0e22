package org.sponsorline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.view.AbsentValue;
import org.sponsorline.view.FilterText;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;
import picocli.CommandLine.Option;

/// The options that say what of a record is shown; each changes the view the record opens with.
final class ViewOptions {

    @Option(names = "--view", paramLabel = "VIEW", description = "A whole view as one line, as links and sessions hold it.")
    private @Nullable String view;

    @Option(names = "--window", paramLabel = "SPAN", description = "The span of time, such as 2016/2032.")
    private @Nullable String window;

    @Option(
            names = "--group-by", paramLabel = "WHAT",
            description = "What lanes stand for, outermost first, such as programme,tier.")
    private @Nullable String groupBy;

    @Option(
            names = "--rows", paramLabel = "WHICH",
            description = "The rows of a lane, the first first: in-force, start, name, end, value, or compact for few.")
    private @Nullable String rows;

    @Option(names = {"--colour-by", "--color-by"}, paramLabel = "WHAT", description = "What colours stand for.")
    private @Nullable String colourBy;

    @Option(
            names = "--filter", paramLabel = "FILTER",
            description = "What stands out, such as 'country=CN;kind=media-rights'.")
    private @Nullable String filter;

    @Option(names = "--unmatched", paramLabel = "dim|hide", description = "What becomes of the rest; dim if left out.")
    private @Nullable String unmatched;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Shows only what was known by the end of this day.")
    private @Nullable String asOf;

    @Option(names = "--select", paramLabel = "ID", split = ",", description = "Entries to mark, by their ids.")
    private List<String> select = List.of();

    @Option(names = "--fold", paramLabel = "LANES", description = "Lanes to fold, such as TOP or TOP/Worldwide%%20Partner.")
    private @Nullable String fold;

    /// The view of a record that these options ask for.
    ///
    /// @param everything whether every item is to be shown if no window is named
    ViewState state(Dataset dataset, boolean everything, Locale locale) throws CommandException {
        ViewState state = OpeningViews.of(dataset);
        if (everything) {
            state = state.withWindow(OpeningViews.fit(dataset));
        }
        try {
            if (view != null) {
                state = ViewText.parse(view, state);
            }
            state = ViewText.parse(line(), state);
            if (filter != null) {
                state = state.withFilter(FilterText.parse(filter));
            }
        } catch (ViewTextException e) {
            throw CommandException.of(e.suggestion() == null
                    ? e.sentence(locale)
                    : e.sentence(locale) + " (" + e.suggestion() + "?)");
        }
        return select.isEmpty() ? state : state.withSelection(selection(dataset));
    }

    /// The values that these options name and the record does not have.
    ///
    /// @param state the view that they ask for
    List<AbsentValue> absent(ViewState state, Dataset dataset, Locale locale) {
        boolean named = view != null || filter != null || fold != null;
        return named ? AbsentValue.of(state, DatasetIndex.of(dataset, locale)) : List.of();
    }

    private String line() {
        List<String> parts = new ArrayList<>();
        add(parts, "window", window);
        add(parts, "group", groupBy);
        add(parts, "rows", rows);
        add(parts, "colour", colourBy);
        add(parts, "unmatched", unmatched);
        add(parts, "asof", asOf);
        add(parts, "fold", fold);
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    private List<EntryKey> selection(Dataset dataset) throws CommandException {
        List<EntryKey> keys = new ArrayList<>();
        for (String id : select) {
            keys.add(key(dataset, id));
        }
        return keys;
    }

    /// A whole key, or the id alone of an agreement or milestone.
    private static EntryKey key(Dataset dataset, String written) throws CommandException {
        List<EntryKey> candidates = new ArrayList<>();
        EntryKey.parse(written).ifPresent(candidates::add);
        candidates.add(new EntryKey(Entry.Kind.AGREEMENT, written));
        candidates.add(new EntryKey(Entry.Kind.MILESTONE, written));
        for (EntryKey candidate : candidates) {
            if (dataset.entry(candidate).isPresent()) {
                return candidate;
            }
        }
        throw new CommandException("render.no-entry", written);
    }
}

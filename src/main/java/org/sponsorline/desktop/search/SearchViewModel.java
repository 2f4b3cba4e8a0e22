package org.sponsorline.desktop.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.desktop.command.HitNavigation;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.search.SearchIndex;
import org.sponsorline.query.search.SearchResult;

/// Searches as one types, in the background, and goes to what was found.
///
/// Only what is known as of the view's day is searched. The last query wins; one that is overtaken gives up.
public final class SearchViewModel implements HitNavigation {

    /// Nobody reads further down than this; the total says how much more there is.
    static final int MOST_HITS = 200;

    private final Workspace workspace;
    private final GoActions go;
    private final Clock clock;
    private final ResultWording wording;
    private final LatestTask<Answer> work;
    private final AtomicInteger asked = new AtomicInteger();
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<SearchResults> results =
            new ReadOnlyObjectWrapper<>(this, "results", SearchResults.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    /// Kept by whoever made it, in the background: an answer that is overtaken must not take the index with it.
    private volatile @Nullable Indexed indexed;
    private @Nullable EntryKey lastFound;

    private record Indexed(DatasetIndex index, SearchIndex search) {}

    /// @param result null where nothing was asked yet
    private record Answer(Indexed indexed, @Nullable SearchResult result) {}

    /// @param words the texts of this package
    /// @param clock tells which day is today
    public SearchViewModel(
            Workspace workspace, GoActions go, MessageBundle words, Clock clock, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.clock = clock;
        wording = new ResultWording(words, clock);
        this.go = go;
        work = new LatestTask<>(background, foreground, this::take, () -> busy.set(false));
        query.subscribe(_ -> search());
        workspace.arrangementProperty().map(Arrangement::index).subscribe(_ -> search());
        workspace.whenAnotherOpens(() -> {
            lastFound = null;
            query.set("");
        });
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<SearchResults> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    SearchResults getResults() {
        return results.get();
    }

    /// Whether an answer is on its way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the index, so that the first letter need not wait for it; for when somebody is about to search.
    void prepare() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement != null && query.get().isBlank() && !isReady()) {
            work.request(() -> new Answer(indexed(arrangement.index()), null));
        }
    }

    /// Whether the index of what is shown is there.
    boolean isReady() {
        Indexed present = indexed;
        Arrangement arrangement = workspace.getArrangement();
        return present != null && arrangement != null && present.index() == arrangement.index();
    }

    /// The index of a record; called in the background, by one thread at a time.
    private Indexed indexed(DatasetIndex index) {
        Indexed present = indexed;
        if (present == null || present.index() != index) {
            present = new Indexed(index, SearchIndex.of(index));
            indexed = present;
        }
        return present;
    }

    private void search() {
        String text = query.get().strip();
        Arrangement arrangement = workspace.getArrangement();
        int number = asked.incrementAndGet();
        if (text.isEmpty() || arrangement == null) {
            work.forget();
            busy.set(false);
            results.set(SearchResults.NONE);
            return;
        }
        busy.set(true);
        LocalDate asOf = arrangement.state().asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        work.request(() -> {
            Indexed present = indexed(arrangement.index());
            return new Answer(present, present.search().search(text, day, MOST_HITS, () -> asked.get() != number));
        });
    }

    private void take(Answer answer) {
        SearchResult result = answer.result();
        if (result != null && !result.superseded()) {
            busy.set(false);
            results.set(wording.of(result, answer.indexed().index().dataset()));
        }
    }

    /// Goes to what a row names.
    void choose(SearchRow row) {
        switch (row) {
            case SearchRow.ToDate date -> go.goTo(date.date());
            case SearchRow.Found found -> goTo(found);
        }
    }

    private void goTo(SearchRow.Found found) {
        lastFound = found.hit().key();
        workspace.focusOn(found.hit().key());
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    /// Goes on from the hit last gone to, round and round.
    private void step(int direction) {
        List<SearchRow.Found> found = getResults().found();
        if (found.isEmpty()) {
            return;
        }
        List<EntryKey> keys = found.stream().map(row -> row.hit().key()).toList();
        int at = lastFound == null ? -1 : keys.indexOf(lastFound);
        int next = at < 0 && direction < 0 ? found.size() - 1 : Math.floorMod(at + direction, found.size());
        goTo(found.get(next));
    }
}

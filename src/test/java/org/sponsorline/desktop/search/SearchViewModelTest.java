package org.sponsorline.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;

final class SearchViewModelTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Workspace workspace = new Workspace(
            Locale.ENGLISH, new FileRecordLoader(), (text, sizePx, bold) -> text.length() * sizePx / 2, Clock.systemUTC(), background::add,
            foreground::add);
    private SearchViewModel search;

    @BeforeEach
    void openTheBundledRecord() {
        search = new SearchViewModel(
                workspace, new GoActions(workspace, Clock.systemUTC()),
                MessageBundle.of(SearchController.class, Locale.ENGLISH), Clock.systemUTC(), background::add,
                        foreground::add);
        workspace.openBundled();
        finishAll();
    }

    private void finishAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            (background.isEmpty() ? foreground : background).remove().run();
        }
    }

    @Test
    void aDateAndTheDayOfTodayCanBeGoneTo() {
        for (String query : new String[] {"19 July 2021", "today", "今天", "7-23 Feb 2014"}) {
            search.queryProperty().set(query);
            finishAll();

            assertTrue(search.getResults().rows().getFirst() instanceof SearchRow.ToDate, query);
        }
        search.queryProperty().set("alibaba");
        finishAll();
        assertFalse(search.getResults().rows().getFirst() instanceof SearchRow.ToDate);
    }

    @Test
    void nothingIsIndexedForWhoeverDoesNotSearch() {
        assertFalse(search.isReady());
    }

    @Test
    void theIndexIsMadeWhenTheFieldIsEntered() {
        search.prepare();
        finishAll();

        assertTrue(search.isReady());
        assertFalse(search.busyProperty().get());
        search.prepare();
        assertTrue(background.isEmpty(), "it is made once");
    }

    @Test
    void anIndexThatWasMadeForAnOvertakenLetterIsKept() {
        search.queryProperty().set("a");
        search.queryProperty().set("al");

        background.remove().run();

        assertTrue(search.isReady());
        finishAll();
        assertEquals("al", search.getResults().query());
    }

    @Test
    void aLetterTypedWhileTheIndexIsMadeIsAnswered() {
        search.prepare();
        search.queryProperty().set("alibaba");

        finishAll();

        assertFalse(search.getResults().found().isEmpty());
        assertFalse(search.busyProperty().get());
    }
}

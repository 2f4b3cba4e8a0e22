package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.model.EntryKey;

/// The pages somebody has read, and which of them stands there now. Immutable.
///
/// It is apart from the history of the view: going back a page leaves window, filter and lanes as they are. Where the
/// view itself goes back to a page just left, that is the same step and not a new one.
///
/// @param pages what was selected for each page, never empty
/// @param place the number of the present one
record PageHistory(List<List<EntryKey>> pages, int place) {

    /// Nobody goes back further.
    static final int MOST = 100;

    static final PageHistory START = new PageHistory(List.of(List.of()), 0);

    List<EntryKey> present() {
        return pages.get(place);
    }

    boolean canGoBack() {
        return place > 0;
    }

    boolean canGoForward() {
        return place + 1 < pages.size();
    }

    PageHistory back() {
        return canGoBack() ? new PageHistory(pages, place - 1) : this;
    }

    PageHistory forward() {
        return canGoForward() ? new PageHistory(pages, place + 1) : this;
    }

    /// The history once this page is read: a neighbour is gone to, another one is put after the present one. While
    /// several are being gathered to be compared, they stay one page.
    PageHistory shown(List<EntryKey> selection) {
        if (selection.equals(present())) {
            return this;
        }
        if (canGoBack() && selection.equals(back().present())) {
            return back();
        }
        if (canGoForward() && selection.equals(forward().present())) {
            return forward();
        }
        boolean gathering = selection.size() > 1 && present().size() > 1;
        List<List<EntryKey>> read = new ArrayList<>(pages.subList(0, gathering ? place : place + 1));
        read.add(List.copyOf(selection));
        List<List<EntryKey>> kept = read.subList(Math.max(0, read.size() - MOST), read.size());
        return new PageHistory(List.copyOf(kept), kept.size() - 1);
    }
}

package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;

final class PageHistoryTest {

    private static final List<EntryKey> A = page("a");
    private static final List<EntryKey> B = page("b");
    private static final List<EntryKey> C = page("c");

    private final PageHistory read = PageHistory.START.shown(A).shown(B);

    @Test
    void backAndForwardGoThroughThePagesRead() {
        assertEquals(A, read.back().present());
        assertEquals(List.of(), read.back().back().present());
        assertFalse(read.back().back().canGoBack());
        assertEquals(B, read.back().forward().present());
        assertSame(read, read.forward());
    }

    @Test
    void pageReadAfterGoingBackTakesThePlaceOfThoseLeft() {
        PageHistory other = read.back().shown(C);

        assertFalse(other.canGoForward());
        assertEquals(A, other.back().present());
    }

    @Test
    void goingToANeighbourIsNoNewPage() {
        PageHistory back = read.shown(A);

        assertTrue(back.canGoForward());
        assertEquals(B, back.shown(B).present());
        assertFalse(back.shown(B).canGoForward());
    }

    @Test
    void gatheringSeveralToCompareStaysOnePage() {
        List<EntryKey> two = List.of(A.getFirst(), B.getFirst());
        List<EntryKey> three = List.of(A.getFirst(), B.getFirst(), C.getFirst());

        assertEquals(A, PageHistory.START.shown(A).shown(two).shown(three).back().present());
    }

    @Test
    void presentPageIsAlwaysTheOneShownLastHoweverLongOneReads() {
        Random random = new Random(7);
        PageHistory history = PageHistory.START;
        for (int i = 0; i < 1000; i++) {
            List<EntryKey> next = page("p" + random.nextInt(30));
            history = random.nextInt(4) == 0 ? history.back() : history.shown(next);
            assertTrue(history.pages().size() <= PageHistory.MOST);
            assertTrue(history.place() >= 0 && history.place() < history.pages().size());
        }
        assertEquals(C, history.shown(C).present());
    }

    private static List<EntryKey> page(String id) {
        return List.of(new EntryKey(Entry.Kind.AGREEMENT, id));
    }
}

package org.sponsorline.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.search.MarkedText.Run;
import org.sponsorline.query.search.SearchHit.Mark;

final class MarkedTextTest {

    @Test
    void textIsCutAtItsMarks() {
        assertEquals(
                List.of(new Run("Ali", true), new Run("baba ", false), new Run("Gro", true), new Run("up", false)),
                MarkedText.of("Alibaba Group", List.of(new Mark(0, 3), new Mark(8, 11))).runs());
    }

    @Test
    void textWithoutMarksIsOneRun() {
        assertEquals(List.of(new Run("IOC", false)), MarkedText.of("IOC", List.of()).runs());
    }
}

package org.sponsorline.layout.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdvanceTableTest {

    private final List<String> asked = new ArrayList<>();
    private final AdvanceTable table = AdvanceTable.over((text, sizePx, bold) -> {
        asked.add(text);
        return text.length() * (bold ? 9 : 7);
    });

    @Test
    void aTextIsAsWideAsItsCharacters() {
        assertEquals(21, table.width("abc", 12, false));
        assertEquals(27, table.width("abc", 12, true));
        assertEquals(0, table.width("", 12, false));
    }

    @Test
    void eachCharacterIsAskedOnce() {
        double first = table.width("banana", 12, false);
        assertEquals(first, table.width("banana", 12, false));
        assertEquals(List.of("b", "a", "n"), asked);
    }

    @Test
    void whatFitsEndsBetweenWholeCharacters() {
        assertEquals(2, table.fitting("abc", 12, false, 20));
        assertEquals(3, table.fitting("abc", 12, false, 21));
        assertEquals(0, table.fitting("😀a", 12, false, 13));
        assertEquals(2, table.fitting("😀a", 12, false, 15));
    }

    @Test
    void aTableIsNotPutOverATable() {
        assertSame(table, AdvanceTable.over(table));
    }
}

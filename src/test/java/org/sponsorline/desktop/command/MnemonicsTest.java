package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MnemonicsTest {

    private final Mnemonics mnemonics = new Mnemonics();

    @Test
    void eachNameOfAMenuHasALetterOfItsOwn() {
        List<String> marked = List.of("Fit", "Find", "Find next", "Open…").stream()
                .map(name -> mnemonics.mark(name, "")).toList();

        assertEquals(List.of("_Fit", "F_ind", "Find _next", "_Open…"), marked);
    }

    @Test
    void aNameWithoutLatinLettersHasOneBehindIt() {
        assertEquals("打开(_O)…", mnemonics.mark("打开…", "open-file"));
        assertEquals("退出(_Q)", mnemonics.mark("退出", "quit"));
        assertEquals("操作(_P)", mnemonics.mark("操作", "op"));
    }

    @Test
    void anUnderscoreOfTheNameStaysOne() {
        assertEquals("a__b", new Mnemonics().mark("a_b", "").replaceFirst("^_", ""));
    }

    @Test
    void aNameWhoseLettersAreAllTakenHasNone() {
        mnemonics.mark("Ab", "");
        mnemonics.mark("ba", "");

        assertEquals("ab", mnemonics.mark("ab", "ab"));
    }
}

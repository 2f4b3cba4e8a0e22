package org.sponsorline.briefing.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.model.text.SpokenLanguages;

final class ShowKeysTest {

    @ParameterizedTest
    @CsvSource({
        "PAGE_DOWN, NEXT", "RIGHT, NEXT", "SPACE, NEXT", "N, NEXT", "PAGE_UP, PREVIOUS", "LEFT, PREVIOUS",
        "BACK_SPACE, PREVIOUS", "P, PREVIOUS", "B, BLACK", "PERIOD, BLACK", "W, WHITE", "F, FREEZE", "HOME, FIRST",
        "END, LAST", "S, SOURCES", "L, LANGUAGE", "E, EXCURSION", "ESCAPE, BACK"})
    void clickersAndHabitsFindWhatTheyExpect(String key, ShowAction action) {
        assertEquals(Optional.of(new ShowEvent.Act(action)), ShowKeys.STANDARD.event(key));
    }

    @Test
    void digitsAndEnterAreForNumbersOfScenes() {
        assertEquals(Optional.of(new ShowEvent.Digit(7)), ShowKeys.STANDARD.event("DIGIT7"));
        assertEquals(Optional.of(new ShowEvent.Digit(0)), ShowKeys.STANDARD.event("NUMPAD0"));
        assertEquals(Optional.of(new ShowEvent.Enter()), ShowKeys.STANDARD.event("ENTER"));
        assertEquals(Optional.empty(), ShowKeys.STANDARD.event("F12"));
        assertFalse(ShowKeys.isFree("DIGIT1"));
    }

    @Test
    void noKeyDoesTwoThings() {
        List<String> all = Arrays.stream(ShowAction.values()).flatMap(a -> ShowKeys.STANDARD.of(a).stream()).toList();

        assertEquals(new HashSet<>(all).size(), all.size());
    }

    @Test
    void aKeyGivenToAnActionIsTakenFromTheOther() {
        ShowKeys changed = ShowKeys.STANDARD.with(ShowAction.BLACK, List.of("F", "ENTER"));

        assertEquals(List.of("F"), changed.of(ShowAction.BLACK));
        assertEquals(List.of(), changed.of(ShowAction.FREEZE));
        assertEquals(Optional.empty(), changed.action("PERIOD"));
        assertNull(changed.label(ShowAction.FREEZE, Locale.ENGLISH));
    }

    @Test
    void changedKeysAreKeptInSettings() {
        ShowKeys changed = ShowKeys.STANDARD.with(ShowAction.WHITE, List.of("B", "Q")).with(ShowAction.CARD, List.of());

        assertEquals(changed, ShowKeys.ofSettings(changed.settings()));
        assertEquals(ShowKeys.STANDARD, ShowKeys.ofSettings(Map.of()));
        assertEquals(List.of("Q"), ShowKeys.ofSettings(Map.of("white", " Q ,, DIGIT3")).of(ShowAction.WHITE));
    }

    @ParameterizedTest
    @EnumSource(ShowAction.class)
    void everyActionHasAKeyAndANameInEachLanguage(ShowAction action) {
        for (Locale language : SpokenLanguages.all()) {
            assertFalse(ShowKeys.name(action, language).isBlank());
            assertTrue(ShowKeys.STANDARD.label(action, language) != null);
        }
    }

    @Test
    void keysAreCalledAsTheyAreLettered() {
        Set<String> labels = new HashSet<>();
        ShowKeys.STANDARD.keys().values().forEach(keys -> keys.forEach(key -> labels.add(
                ShowKeys.label(key, Locale.ENGLISH))));

        assertTrue(labels.containsAll(List.of("Page down", "→", "Space", "Esc", ".", "N")), labels::toString);
    }
}

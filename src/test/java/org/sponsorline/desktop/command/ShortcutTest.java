package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortcutTest {

    @ParameterizedTest
    @EnumSource
    void everyUsualKeyCanBeRead(Command command) {
        for (String key : command.usualKeys()) {
            assertTrue(Shortcut.parse(key).isPresent(), key);
        }
    }

    /// F5 gives the show of an open briefing, and reloads where there is none.
    @Test
    void noKeyButF5MeansTwoThings() {
        Map<String, Command> owners = new HashMap<>();
        Set<String> doubled = new HashSet<>();
        for (Command command : Command.values()) {
            for (String key : command.usualKeys()) {
                if (owners.put(key, command) != null) {
                    doubled.add(key);
                }
            }
        }
        assertEquals(Set.of("F5"), doubled);
        assertEquals(Command.START_SHOW, owners.get("F5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Shortcut+", "Hyper+O", "NOKEY", "Ctrl+Shift+Nonsense"})
    void whatIsNoKeyIsNoKey(String text) {
        assertTrue(Shortcut.parse(text).isEmpty());
    }

    @Test
    void aSignIsFoundWhereverTheKeyboardKeepsIt() {
        Shortcut question = Shortcut.parse("?").orElseThrow();

        assertTrue(question.matches(typed("?")));
        assertFalse(question.matches(typed("/")));
        assertTrue(question.isPlain());
    }

    @Test
    void plainKeysAreThoseOneWritesOrMovesWith() {
        assertTrue(Shortcut.parse("F").orElseThrow().isPlain());
        assertTrue(Shortcut.parse("HOME").orElseThrow().isPlain());
        assertFalse(Shortcut.parse("F5").orElseThrow().isPlain());
        assertFalse(Shortcut.parse("Shortcut+F").orElseThrow().isPlain());
    }

    @Test
    void modifiersMustBeTheSame() {
        Shortcut find = Shortcut.parse("Ctrl+F").orElseThrow();

        assertTrue(find.matches(pressed(KeyCode.F, false, true)));
        assertFalse(find.matches(pressed(KeyCode.F, true, true)));
        assertFalse(find.matches(pressed(KeyCode.F, false, false)));
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}

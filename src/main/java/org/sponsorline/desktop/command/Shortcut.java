package org.sponsorline.desktop.command;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key or a combination of keys that runs a command.
public sealed interface Shortcut {

    /// Whether this event is that key.
    boolean matches(KeyEvent event);

    /// Whether it is what people write with, so that it must leave text fields alone.
    boolean isPlain();

    /// The words on the keys, such as `Ctrl+O`.
    String label();

    /// The form in the settings and in the command table, which [#parse] reads.
    String text();

    /// Keys by their place on the keyboard, with or without modifiers.
    record Pressed(KeyCodeCombination keys, String text) implements Shortcut {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public boolean isPlain() {
            return keys.getControl() != KeyCombination.ModifierValue.DOWN
                    && keys.getAlt() != KeyCombination.ModifierValue.DOWN
                    && keys.getMeta() != KeyCombination.ModifierValue.DOWN
                    && keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                    && !keys.getCode().isFunctionKey();
        }

        @Override
        public String label() {
            return keys.getDisplayText();
        }
    }

    /// A character, wherever the keyboard at hand keeps it: `?` is Shift+/ here and Shift+ß there.
    record Typed(String text) implements Shortcut {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && text.equals(event.getCharacter())
                    && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public String label() {
            return text.equals("-") ? "−" : text;
        }
    }

    /// Reads `Shortcut+Shift+P`, `F5`, `HOME`, or a single sign such as `?`; empty where it is none of these.
    static Optional<Shortcut> parse(String text) {
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            return Optional.of(new Typed(text));
        }
        int last = text.lastIndexOf('+', text.length() - 2);
        String name = text.substring(last + 1).replace(' ', '_').toUpperCase(Locale.ROOT);
        try {
            KeyCode code = KeyCode.valueOf(name.matches("[0-9]") ? "DIGIT" + name : name);
            return Optional.of(new Pressed(new KeyCodeCombination(code, modifiers(text, last)), text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static KeyCombination.Modifier[] modifiers(String text, int end) {
        if (end < 0) {
            return new KeyCombination.Modifier[0];
        }
        String[] names = text.substring(0, end).split("\\+", -1);
        KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[names.length];
        for (int i = 0; i < names.length; i++) {
            modifiers[i] = switch (names[i].toLowerCase(Locale.ROOT)) {
                case "shortcut" -> KeyCombination.SHORTCUT_DOWN;
                case "ctrl" -> KeyCombination.CONTROL_DOWN;
                case "shift" -> KeyCombination.SHIFT_DOWN;
                case "alt" -> KeyCombination.ALT_DOWN;
                case "meta" -> KeyCombination.META_DOWN;
                default -> throw new IllegalArgumentException(names[i]);
            };
        }
        return modifiers;
    }
}

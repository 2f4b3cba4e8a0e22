package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.text.MessageBundle;

final class GuideKeysTest {

    private static final String BEGIN = "<!-- keys: made from the table of commands -->\n";
    private static final String END = "<!-- /keys -->";

    private static final Map<String, String> NAMES_ON_KEYS = Map.ofEntries(
            Map.entry("Shortcut", "Ctrl"), Map.entry("LEFT", "←"), Map.entry("RIGHT", "→"), Map.entry("UP", "↑"),
            Map.entry("DOWN", "↓"), Map.entry("HOME", "Home"), Map.entry("END", "End"), Map.entry("TAB", "Tab"),
            Map.entry("PAGE_UP", "Page Up"), Map.entry("PAGE_DOWN", "Page Down"), Map.entry("ENTER", "Enter"),
            Map.entry("ESCAPE", "Esc"), Map.entry("COMMA", ","), Map.entry("EQUALS", "="), Map.entry("PLUS", "+"),
            Map.entry("MINUS", "-"), Map.entry("ADD", "+ (keypad)"), Map.entry("SUBTRACT", "- (keypad)"),
            Map.entry("NUMPAD0", "0 (keypad)"), Map.entry("OPEN_BRACKET", "["), Map.entry("CLOSE_BRACKET", "]"));

    private final MessageBundle words = MessageBundle.of(Command.class, Locale.ENGLISH);

    @Test
    void theGuideNamesEveryCommandWithItsKeys() throws IOException {
        String guide = Files.readString(Path.of("src/docs/guide.md"));
        assertTrue(guide.contains(BEGIN) && guide.contains(END), "The guide has lost the marks of its table of keys.");
        assertEquals(table(), guide.substring(guide.indexOf(BEGIN) + BEGIN.length(), guide.indexOf(END)));
    }

    private String table() {
        return Stream.of(Command.values()).map(this::row)
                .collect(Collectors.joining("", "\n| command | keys | what it does |\n| --- | --- | --- |\n", "\n"));
    }

    private String row(Command command) {
        String text = "command." + command.id();
        return "| " + words.getString(text) + " | " + keys(command.usualKeys()) + " | "
                + words.getString(text + ".help") + " |\n";
    }

    private static String keys(List<String> keys) {
        return keys.stream().map(GuideKeysTest::key).map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }

    private static String key(String key) {
        return key.length() == 1 ? key : Stream.of(key.split("\\+"))
                .map(part -> NAMES_ON_KEYS.getOrDefault(part, part)).collect(Collectors.joining("+"));
    }
}

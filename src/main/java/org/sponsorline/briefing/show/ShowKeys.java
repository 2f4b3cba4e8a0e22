package org.sponsorline.briefing.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// Which keys do what in a show. They win over every other meaning of a key while a show runs.
///
/// A key is named as the toolkit's key codes are: `PAGE_DOWN`, `N`, `PERIOD`. Digits and Enter are no keys of the
/// table: a number and Enter go to a scene, and Enter alone goes on.
///
/// @param keys by action, the usual one first; an action without keys is absent
public record ShowKeys(Map<ShowAction, List<String>> keys) {

    /// Between the keys of one action in the text form.
    private static final String COMMA = ",";
    private static final String ENTER = "ENTER";
    private static final List<String> DIGITS = List.of("DIGIT", "NUMPAD");

    /// The keys that clickers and other programs for shows have.
    public static final ShowKeys STANDARD = standard();

    public ShowKeys {
        Map<ShowAction, List<String>> copy = new EnumMap<>(ShowAction.class);
        keys.forEach((action, names) -> {
            if (!names.isEmpty()) {
                copy.put(action, List.copyOf(names));
            }
        });
        keys = Collections.unmodifiableMap(copy);
    }

    private static ShowKeys standard() {
        Map<ShowAction, List<String>> keys = new EnumMap<>(ShowAction.class);
        keys.put(ShowAction.NEXT, List.of("PAGE_DOWN", "RIGHT", "SPACE", "N"));
        keys.put(ShowAction.PREVIOUS, List.of("PAGE_UP", "LEFT", "BACK_SPACE", "P"));
        keys.put(ShowAction.FIRST, List.of("HOME"));
        keys.put(ShowAction.LAST, List.of("END"));
        keys.put(ShowAction.BLACK, List.of("B", "PERIOD"));
        keys.put(ShowAction.WHITE, List.of("W"));
        keys.put(ShowAction.FREEZE, List.of("F"));
        keys.put(ShowAction.SOURCES, List.of("S"));
        keys.put(ShowAction.CARD, List.of("D"));
        keys.put(ShowAction.LANGUAGE, List.of("L"));
        keys.put(ShowAction.EXCURSION, List.of("E"));
        keys.put(ShowAction.SPOTLIGHT, List.of("O"));
        keys.put(ShowAction.SWAP_SCREENS, List.of("X"));
        keys.put(ShowAction.BACK, List.of("ESCAPE"));
        return new ShowKeys(keys);
    }

    /// The keys of an action, the usual one first.
    public List<String> of(ShowAction action) {
        return keys.getOrDefault(action, List.of());
    }

    /// What a key does, or empty if it does nothing of this table.
    public Optional<ShowAction> action(String key) {
        return keys.entrySet().stream().filter(entry -> entry.getValue().contains(key)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// What happens in a show when a key is pressed, or empty if it has no meaning there.
    public Optional<ShowEvent> event(String key) {
        Optional<ShowAction> action = action(key);
        if (action.isPresent()) {
            return Optional.of(new ShowEvent.Act(action.get()));
        }
        int digit = digit(key);
        return digit >= 0 ? Optional.of(new ShowEvent.Digit(digit))
                : key.equals(ENTER) ? Optional.of(new ShowEvent.Enter()) : Optional.empty();
    }

    private static int digit(String key) {
        for (String prefix : DIGITS) {
            if (key.length() == prefix.length() + 1 && key.startsWith(prefix)) {
                return Character.digit(key.charAt(prefix.length()), 10);
            }
        }
        return -1;
    }

    /// Whether a key can be given to an action: digits and Enter cannot.
    public static boolean isFree(String key) {
        return !key.equals(ENTER) && digit(key) < 0;
    }

    /// With other keys for an action; a key that did something else does so no more. Keys that are not
    /// [free][#isFree] are left out.
    public ShowKeys with(ShowAction action, List<String> names) {
        List<String> free = names.stream().filter(ShowKeys::isFree).distinct().toList();
        Map<ShowAction, List<String>> changed = new EnumMap<>(ShowAction.class);
        keys.forEach((each, had) -> changed.put(each, had.stream().filter(key -> !free.contains(key)).toList()));
        changed.put(action, free);
        return new ShowKeys(changed);
    }

    /// The keys as lines of settings: the keys of each action between commas, by its token.
    public Map<String, String> settings() {
        Map<String, String> written = new LinkedHashMap<>();
        for (ShowAction action : ShowAction.values()) {
            written.put(action.token(), String.join(COMMA, of(action)));
        }
        return written;
    }

    /// The keys that [#settings()] wrote; actions that are not named have their [standard][#STANDARD] keys.
    public static ShowKeys ofSettings(Map<String, String> written) {
        ShowKeys keys = STANDARD;
        for (ShowAction action : ShowAction.values()) {
            String names = written.get(action.token());
            if (names != null) {
                List<String> read = new ArrayList<>(List.of(names.split(COMMA)));
                read.removeIf(String::isBlank);
                keys = keys.with(action, read.stream().map(String::strip).toList());
            }
        }
        return keys;
    }

    /// What is written on a key, such as `Page down` or `→`.
    public static String label(String key, Locale locale) {
        Messages messages = Messages.of(ShowKeys.class, locale);
        return messages.has("key." + key) ? messages.get("key." + key) : key;
    }

    /// What an action is called, such as "next scene".
    public static String name(ShowAction action, Locale locale) {
        return Messages.of(ShowKeys.class, locale).get("action." + action.token());
    }

    /// The usual key of an action as it is written on it, or null if it has none.
    public @Nullable String label(ShowAction action, Locale locale) {
        List<String> names = of(action);
        return names.isEmpty() ? null : label(names.getFirst(), locale);
    }
}

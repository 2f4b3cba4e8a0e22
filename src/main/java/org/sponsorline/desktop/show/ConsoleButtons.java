package org.sponsorline.desktop.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.ShowAction;
import org.sponsorline.briefing.show.ShowKeys;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.text.SpokenLanguages;

/// The console's buttons for what a show can do, each with its key, and the line of all keys.
final class ConsoleButtons {

    private static final List<ShowAction> BUTTONS = List.of(
            ShowAction.FREEZE, ShowAction.BLACK, ShowAction.SOURCES, ShowAction.SPOTLIGHT, ShowAction.LANGUAGE,
            ShowAction.SWAP_SCREENS);
    private static final String ON = "on";

    private final ShowViewModel show;
    private final MessageBundle words;
    private final Map<ShowAction, Button> buttons = new EnumMap<>(ShowAction.class);

    ConsoleButtons(ShowViewModel show, MessageBundle words) {
        this.show = show;
        this.words = words;
        for (ShowAction action : BUTTONS) {
            Button button = LiteralText.in(new Button(label(action, words.getString("do." + action.token()))));
            button.setId("console-" + action.token());
            button.setMinWidth(Button.USE_PREF_SIZE);
            // Keys are the show's; a button that had the focus would seem to wait for one.
            button.setFocusTraversable(false);
            button.setOnAction(event -> show.act(action));
            buttons.put(action, button);
        }
    }

    List<Button> all() {
        return BUTTONS.stream().map(buttons::get).toList();
    }

    private String label(ShowAction action, String name) {
        String key = show.keys().label(action, words.getLocale());
        return key == null ? name : words.say("button", name, key);
    }

    /// Marks what is on.
    void show(ShowState state) {
        mark(ShowAction.FREEZE, state.isFrozen());
        mark(ShowAction.BLACK, state.curtain() == Curtain.BLACK);
        mark(ShowAction.SOURCES, state.look().sources());
        mark(ShowAction.SPOTLIGHT, state.look().spotlight());
        Button language = buttons.get(ShowAction.LANGUAGE);
        if (language != null) {
            language.setText(label(ShowAction.LANGUAGE, nextLanguage(state.language())));
        }
    }

    private void mark(ShowAction action, boolean on) {
        Button button = buttons.get(action);
        if (button != null && button.getStyleClass().contains(ON) != on) {
            if (on) {
                button.getStyleClass().add(ON);
            } else {
                button.getStyleClass().remove(ON);
            }
        }
    }

    /// What the stage would speak next, in its own name.
    private static String nextLanguage(Locale present) {
        List<Locale> all = SpokenLanguages.all();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getLanguage().equals(present.getLanguage())) {
                at = i + 1;
            }
        }
        Locale next = all.get(at % all.size());
        return next.getDisplayLanguage(next);
    }

    /// Every action with its usual key, in one line.
    String keysLine() {
        List<String> parts = new ArrayList<>();
        for (ShowAction action : ShowAction.values()) {
            @Nullable String key = show.keys().label(action, words.getLocale());
            if (key != null) {
                parts.add(words.say("keys.one", key, ShowKeys.name(action, words.getLocale())));
            }
        }
        parts.add(words.getString("keys.number"));
        return String.join("  ·  ", parts);
    }
}

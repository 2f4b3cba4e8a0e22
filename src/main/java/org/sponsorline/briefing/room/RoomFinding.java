package org.sponsorline.briefing.room;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// One line of the check before a show.
///
/// @param kind      what was found
/// @param scene     the id of the scene it leads to, or null if it is about the whole
/// @param number    of that scene among those of the show, from 1; 0 if it is about the whole
/// @param arguments what its sentence names
public record RoomFinding(Kind kind, @Nullable String scene, int number, List<String> arguments) {

    /// What can be found, the worst first.
    public enum Kind {
        NO_SCENES, WITHHELD_NAME, GONE, STALE, TEXT_CUT, TEXT_SMALL, LOW_CONTRAST, NO_FONT, NO_WORDS, OVER_SLOT,
        NO_PLAN(false), ONE_SCREEN(false), SMALL_SCREEN(false);

        private final boolean urgent;

        Kind() {
            this(true);
        }

        Kind(boolean urgent) {
            this.urgent = urgent;
        }

        /// Whether it should be mended before the show; the others are good to know.
        public boolean isUrgent() {
            return urgent;
        }

        String key() {
            return "room." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RoomFinding {
        arguments = List.copyOf(arguments);
    }

    /// The finding in a sentence, which begins with the number of the scene.
    public String sentence(Locale locale) {
        Messages messages = Messages.of(RoomFinding.class, locale);
        String said = messages.say(kind.key(), arguments.toArray());
        return number == 0 ? said : messages.say("room.scene", Integer.toString(number), said);
    }
}

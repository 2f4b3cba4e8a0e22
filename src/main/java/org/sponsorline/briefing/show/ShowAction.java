package org.sponsorline.briefing.show;

import java.util.Locale;

/// What a key does in a show.
public enum ShowAction {
    NEXT, PREVIOUS, FIRST, LAST, BLACK, WHITE, FREEZE, SOURCES, CARD, LANGUAGE, EXCURSION, SPOTLIGHT, SWAP_SCREENS,
    BACK;

    /// The name in settings and messages, such as `next`.
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

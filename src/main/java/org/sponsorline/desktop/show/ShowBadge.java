package org.sponsorline.desktop.show;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.ShowState;

/// What a presenter must know about what the room sees.
enum ShowBadge {
    LIVE, WAITING, BLACK, WHITE, FROZEN, EXCURSION, UNSEEN, STALE;

    /// Those of a moment, the gravest first; never empty.
    ///
    /// @param waiting whether there is no screen for the room
    /// @param stale   whether the scene shows something else than when it was made
    static List<ShowBadge> of(ShowState state, boolean waiting, boolean stale) {
        List<ShowBadge> badges = new ArrayList<>();
        if (waiting) {
            badges.add(WAITING);
        }
        if (state.curtain() != Curtain.NONE) {
            badges.add(state.curtain() == Curtain.BLACK ? BLACK : WHITE);
        }
        if (state.isFrozen()) {
            badges.add(FROZEN);
        }
        if (state.excursion() != null) {
            badges.add(state.roomFollows() ? EXCURSION : UNSEEN);
        }
        if (badges.isEmpty()) {
            badges.add(LIVE);
        }
        if (stale) {
            badges.add(STALE);
        }
        return List.copyOf(badges);
    }

    /// The name in texts and style sheets.
    String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

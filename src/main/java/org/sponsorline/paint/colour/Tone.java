package org.sponsorline.paint.colour;

import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Standing;

/// How strongly a bar is painted: in full colour while it is in force, pale when it has ended, pale in an outline before
/// it begins, and without colour where the filter does not match it.
public enum Tone {
    IN_FORCE, ENDED, NOT_BEGUN, DIMMED;

    public static Tone of(TimelineLayout layout, int item) {
        return layout.matches(item) ? of(layout.standing(item)) : DIMMED;
    }

    public static Tone of(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> IN_FORCE;
            case ENDED -> ENDED;
            case NOT_BEGUN -> NOT_BEGUN;
        };
    }
}

package org.sponsorline.time;

import java.util.List;

/// The marks of an axis for one viewport.
///
/// @param ticks   in the order of time, from just before the left edge to just after the right one
/// @param context the larger unit in which the left edge lies, such as `July 2021` where days are labelled by their
///                number alone; empty where labels speak for themselves
public record TickPlan(List<Tick> ticks, String context) {

    public TickPlan {
        ticks = List.copyOf(ticks);
    }
}

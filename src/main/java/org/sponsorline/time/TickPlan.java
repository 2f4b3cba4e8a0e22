package org.sponsorline.time;

import java.util.List;

/// The marks of an axis for one viewport.
///
/// @param ticks      in the order of time, from just before the left edge to just after the right one
/// @param largerUnit the larger unit in which the left edge lies
public record TickPlan(List<Tick> ticks, LargerUnit largerUnit) {

    /// A unit of time whose parts are labelled by their number or name alone, such as `Jul 2021` for days.
    ///
    /// @param label    its words, empty if labels are complete by themselves
    /// @param firstDay its first day, in days since 1970-01-01
    /// @param endDay   the day after its last
    public record LargerUnit(String label, long firstDay, long endDay) {

        /// Labels are complete by themselves.
        public static final LargerUnit NONE = new LargerUnit("", 0, 0);

        public boolean isNone() {
            return label.isEmpty();
        }
    }

    public TickPlan {
        ticks = List.copyOf(ticks);
    }
}

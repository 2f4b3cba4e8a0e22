package org.sponsorline.briefing;

import java.util.ArrayList;
import java.util.List;

/// A briefing with what it was before and after, for undoing. Immutable: each step gives a new history.
///
/// @param past    the earlier briefings, the last one last
/// @param present the briefing
/// @param future  what was undone, the next one first
public record BriefingHistory(List<Briefing> past, Briefing present, List<Briefing> future) {

    /// How many steps can be undone.
    public static final int MOST_STEPS = 200;

    public BriefingHistory {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// A history that begins with a briefing.
    public static BriefingHistory of(Briefing first) {
        return new BriefingHistory(List.of(), first, List.of());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// Changes the briefing as one step; an equal briefing is no step.
    public BriefingHistory changed(Briefing next) {
        return next.equals(present) ? this : new BriefingHistory(withLast(past, present), next, List.of());
    }

    /// Changes the briefing as a part of the last step, as each letter of a title does after the first.
    public BriefingHistory adjusted(Briefing next) {
        return past.isEmpty() ? changed(next) : new BriefingHistory(past, next, List.of());
    }

    /// One step back; this history if there is none.
    public BriefingHistory undone() {
        if (past.isEmpty()) {
            return this;
        }
        List<Briefing> later = new ArrayList<>(future);
        later.addFirst(present);
        return new BriefingHistory(past.subList(0, past.size() - 1), past.getLast(), later);
    }

    /// One step forward; this history if there is none.
    public BriefingHistory redone() {
        return future.isEmpty()
                ? this
                : new BriefingHistory(withLast(past, present), future.getFirst(), future.subList(1, future.size()));
    }

    private static List<Briefing> withLast(List<Briefing> steps, Briefing last) {
        List<Briefing> longer = new ArrayList<>(steps);
        longer.add(last);
        return longer.subList(Math.max(0, longer.size() - MOST_STEPS), longer.size());
    }
}

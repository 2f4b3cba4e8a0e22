package org.sponsorline.desktop.timeline.focus;

import java.util.Optional;
import java.util.OptionalInt;
import org.sponsorline.desktop.timeline.motion.Move;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Navigator;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;

/// Where a step of the keyboard leads from one placement.
///
/// @param frame what is on the screen now: the length of a screen, and where to begin
public record FocusWalk(TimelineLayout layout, Frame frame) {

    /// Where the keyboard begins: at what is nearest to the middle of the screen, else at a lane without rows.
    public Optional<FocusTarget> begin() {
        if (layout.rowCount() == 0) {
            int top = Math.max(0, layout.lanes().laneAt(frame.scrollY()));
            return laneAfter(top - 1, frame.viewport().centreDay());
        }
        double middle = (frame.heightPx() - layout.metrics().axisHeight()) / 2;
        int row = rowNear(Math.min(frame.scrollY() + middle, layout.height() - 1));
        return onItem(new Navigator(layout).nearestInRow(row, frame.viewport().centreDay()));
    }

    /// Where a step leads. What is drawn as one mark is one step to the side.
    ///
    /// @param day the day to keep to when going up and down
    public Optional<FocusTarget> step(int placement, Move move, double day) {
        Navigator navigator = new Navigator(layout);
        int row = layout.rowOf(placement);
        int lane = layout.lanes().laneOfRow(row);
        return switch (move) {
            case LEFT -> navigator.previousInRow(MarkRun.of(layout, frame, placement).first()).stream()
                    .mapToObj(to -> (FocusTarget) new FocusTarget.OnItem(MarkRun.of(layout, frame, to).first()))
                            .findFirst();
            case RIGHT -> onItem(navigator.nextInRow(MarkRun.of(layout, frame, placement).end() - 1));
            case UP -> row > layout.lanes().firstRow(lane)
                    ? onItem(navigator.nearestInRow(row - 1, day)) : laneBefore(lane, day);
            case DOWN -> row + 1 < layout.lanes().endRow(lane)
                    ? onItem(navigator.nearestInRow(row + 1, day)) : laneAfter(lane, day);
            case NEXT_IN_LANE -> onItem(nextInLane(placement));
            case PREVIOUS_IN_LANE -> onItem(previousInLane(placement));
            case FIRST -> onItem(endOfLane(row, false));
            case LAST -> onItem(endOfLane(row, true));
            case SCREEN_UP -> onItem(navigator.nearestInRow(rowAway(row, -1), day));
            case SCREEN_DOWN -> onItem(navigator.nearestInRow(rowAway(row, 1), day));
        };
    }

    /// Where a step leads from a lane's header: into the lane, or past it.
    public Optional<FocusTarget> stepFromLane(int lane, Move move, double day) {
        LaneTable lanes = layout.lanes();
        return switch (move) {
            case UP, SCREEN_UP -> laneBefore(lane, day);
            case DOWN, SCREEN_DOWN -> lanes.firstRow(lane) < lanes.endRow(lane)
                    ? onItem(new Navigator(layout).nearestInRow(lanes.firstRow(lane), day)) : laneAfter(lane, day);
            default -> Optional.empty();
        };
    }

    /// The next lane down in which there is something: its first row, or its header where it has no rows.
    private Optional<FocusTarget> laneAfter(int lane, double day) {
        LaneTable lanes = layout.lanes();
        for (int next = lane + 1; next < lanes.count(); next++) {
            if (lanes.firstRow(next) < lanes.endRow(next)) {
                return onItem(new Navigator(layout).nearestInRow(lanes.firstRow(next), day));
            }
            if (isStop(next)) {
                return Optional.of(new FocusTarget.OnLane(next));
            }
        }
        return Optional.empty();
    }

    private Optional<FocusTarget> laneBefore(int lane, double day) {
        LaneTable lanes = layout.lanes();
        for (int before = lane - 1; before >= 0; before--) {
            if (lanes.firstRow(before) < lanes.endRow(before)) {
                return onItem(new Navigator(layout).nearestInRow(lanes.endRow(before) - 1, day));
            }
            if (isStop(before)) {
                return Optional.of(new FocusTarget.OnLane(before));
            }
        }
        return Optional.empty();
    }

    /// A lane without rows is stopped at unless it only heads others.
    private boolean isStop(int lane) {
        return layout.lanes().collapsed(lane) || layout.lanes().leaf(lane);
    }

    private static Optional<FocusTarget> onItem(OptionalInt placement) {
        return placement.stream().mapToObj(to -> (FocusTarget) new FocusTarget.OnItem(to)).findFirst();
    }

    /// The one that begins next among all rows of the lane; those that begin the same day follow in the order of rows.
    private OptionalInt nextInLane(int placement) {
        int best = -1;
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneOfRow(layout.rowOf(placement));
        for (int row = lanes.firstRow(lane); row < lanes.endRow(lane); row++) {
            int at = layout.firstStartingAt(row, layout.firstInRow(row), (double) layout.from(placement));
            while (at < layout.endOfRow(row) && !isBefore(placement, at)) {
                at++;
            }
            if (at < layout.endOfRow(row) && (best < 0 || isBefore(at, best))) {
                best = at;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private OptionalInt previousInLane(int placement) {
        int best = -1;
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneOfRow(layout.rowOf(placement));
        for (int row = lanes.firstRow(lane); row < lanes.endRow(lane); row++) {
            int at = layout.firstStartingAt(row, layout.firstInRow(row), layout.from(placement) + 1.0) - 1;
            while (at >= layout.firstInRow(row) && !isBefore(at, placement)) {
                at--;
            }
            if (at >= layout.firstInRow(row) && (best < 0 || isBefore(best, at))) {
                best = at;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean isBefore(int first, int second) {
        return layout.from(first) < layout.from(second)
                || layout.from(first) == layout.from(second) && first < second;
    }

    private OptionalInt endOfLane(int row, boolean last) {
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneOfRow(row);
        int best = -1;
        for (int other = lanes.firstRow(lane); other < lanes.endRow(lane); other++) {
            int end = last ? layout.endOfRow(other) - 1 : layout.firstInRow(other);
            if (best < 0 || (last ? isBefore(best, end) : isBefore(end, best))) {
                best = end;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// The row one screen above or below.
    private int rowAway(int row, int direction) {
        double screen = (frame.heightPx() - layout.metrics().axisHeight()) * 0.9;
        double y = layout.lanes().rowTop(row) + direction * screen;
        int away = rowNear(Math.clamp(y, 0, layout.height() - 1));
        // However low the window is, a screen is at least a row.
        return away == row ? Math.clamp(row + direction, 0, layout.rowCount() - 1) : away;
    }

    /// The row at a height, or the nearest below it, else the last.
    private int rowNear(double y) {
        LaneTable lanes = layout.lanes();
        int row = lanes.rowAt(y);
        if (row >= 0) {
            return row;
        }
        int lane = Math.max(0, lanes.laneAt(y));
        int below = lanes.firstRowBelow(lane, y);
        return Math.clamp(below, 0, layout.rowCount() - 1);
    }
}

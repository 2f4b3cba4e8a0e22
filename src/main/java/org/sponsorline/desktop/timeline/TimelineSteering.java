package org.sponsorline.desktop.timeline;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.command.Steering;
import org.sponsorline.model.EntryKey;

/// Leads the keyboard through a timeline.
public final class TimelineSteering implements Steering {

    private final TimelineView view;

    /// The day that going up and down keeps to, from the last step to the side; NaN for the item's own.
    private double columnDay = Double.NaN;
    private int columnPlacement = -1;

    /// What was brought into the middle last, so that asking again fills the window with it.
    private @Nullable EntryKey centred;
    private @Nullable TimelinePlace centredAt;

    /// A view that [#centre()] led to.
    private record TimelinePlace(org.sponsorline.time.Viewport viewport, double scrollY) {}

    public TimelineSteering(TimelineView view) {
        this.view = view;
    }

    @Override
    public void move(Move asked) {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        Move move = view.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? mirrored(asked) : asked;
        FocusWalk walk = new FocusWalk(content.layout(), view.frame());
        int from = view.focusedPlacement();
        OptionalInt to = from < 0 ? begin(content, walk) : walk.step(from, move, columnDay(content, from));
        if (to.isEmpty()) {
            return;
        }
        boolean vertical = switch (move) {
            case UP, DOWN, SCREEN_UP, SCREEN_DOWN -> true;
            default -> false;
        };
        double day = vertical && from >= 0 ? columnDay(content, from) : Double.NaN;
        view.focusPlacement(to.getAsInt());
        columnDay = day;
        columnPlacement = to.getAsInt();
        show(new Reveal(content, view.frame()).placement(to.getAsInt()));
    }

    @Override
    public void centre() {
        TimelineContent content = view.getContent();
        int placement = content == null ? -1 : focusedOrSelected(content);
        if (content == null || placement < 0) {
            return;
        }
        Reveal reveal = new Reveal(content, view.frame());
        EntryKey key = content.key(content.layout().item(placement));
        boolean again = key.equals(centred) && new TimelinePlace(
                view.motion().destination(), view.motion().scrollDestination()).equals(centredAt);
        Reveal.Target target = again ? reveal.fitted(placement) : reveal.centred(placement);
        show(target);
        centred = key;
        centredAt = new TimelinePlace(view.motion().destination(), view.motion().scrollDestination());
    }

    @Override
    public void openDetails() {
        EntryKey key = view.getFocusedItem();
        if (key != null) {
            view.setSelection(List.of(key));
            view.getActions().openDetails(key);
        }
    }

    /// Selects the focused item; with `adding` it joins the selection or leaves it.
    void select(boolean adding) {
        EntryKey key = view.getFocusedItem();
        if (key != null) {
            view.setSelection(adding ? Select.toggled(view.getSelection(), key) : List.of(key));
        }
    }

    private OptionalInt begin(TimelineContent content, FocusWalk walk) {
        int selected = focusedOrSelected(content);
        return selected >= 0 && ScrollAnchor.shows(content.layout(), view.frame(), selected)
                ? OptionalInt.of(selected) : walk.begin();
    }

    private int focusedOrSelected(TimelineContent content) {
        if (view.focusedPlacement() >= 0) {
            return view.focusedPlacement();
        }
        return view.getSelection().isEmpty() ? -1
                : new Reveal(content, view.frame()).nearestPlacement(view.getSelection().getLast()).orElse(-1);
    }

    /// The day of the column one moves in: the middle of what can be seen of the item, kept while going on.
    private double columnDay(TimelineContent content, int placement) {
        if (placement == columnPlacement && !Double.isNaN(columnDay)) {
            return columnDay;
        }
        double start = Math.max(content.layout().from(placement), view.getViewport().startDay());
        double end = Math.min(content.layout().to(placement), view.getViewport().endDay());
        return end > start ? (start + end) / 2 : content.layout().from(placement);
    }

    private void show(Reveal.Target target) {
        view.motion().glideTo(target.viewport(), target.scrollY(), Glide.SECONDS);
    }

    /// Where time runs to the left, left is later.
    private static Move mirrored(Move move) {
        return switch (move) {
            case LEFT -> Move.RIGHT;
            case RIGHT -> Move.LEFT;
            default -> move;
        };
    }
}

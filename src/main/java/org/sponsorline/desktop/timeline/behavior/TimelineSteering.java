package org.sponsorline.desktop.timeline.behavior;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.focus.FocusTarget;
import org.sponsorline.desktop.timeline.focus.FocusWalk;
import org.sponsorline.desktop.timeline.focus.MarkRun;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.desktop.timeline.motion.KeyboardView;
import org.sponsorline.desktop.timeline.motion.Move;
import org.sponsorline.desktop.timeline.motion.ScrollAnchor;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.desktop.timeline.motion.ViewMove;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.time.Viewport;

/// Leads the keyboard through a timeline.
public final class TimelineSteering {

    private final TimelineView view;
    private final KeyboardView looking;

    /// The day that going up and down keeps to, from the last step to the side; NaN for the item's own.
    private double columnDay = Double.NaN;
    private int columnPlacement = -1;

    /// What was brought into the middle last, so that asking again fills the window with it.
    private @Nullable EntryKey centred;
    private @Nullable Viewport centredIn;

    public TimelineSteering(TimelineView view) {
        this.view = view;
        looking = new KeyboardView(view, view.motion());
    }

    /// Takes a step; on the overview its window moves, grows and shrinks.
    public void move(Move move) {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        if (view.isOverviewFocused()) {
            looking.along(move);
            return;
        }
        int from = view.focusedPlacement();
        int lane = view.focusedLane();
        double day = from < 0 ? laneDay() : columnDay(content, from);
        FocusWalk walk = new FocusWalk(content.layout(), view.frame());
        Optional<FocusTarget> to = from >= 0 ? walk.step(from, move, day)
                : lane >= 0 ? walk.stepFromLane(lane, move, day) : begin(content, walk);
        to.ifPresent(stop -> {
            boolean vertical = switch (move) {
                case UP, DOWN, SCREEN_UP, SCREEN_DOWN -> true;
                default -> false;
            };
            goTo(content, stop, vertical && (from >= 0 || lane >= 0) ? day : Double.NaN);
        });
    }

    private void goTo(TimelineContent content, FocusTarget stop, double day) {
        ScrollTargets reveal = new ScrollTargets(content, view.frame());
        columnDay = day;
        switch (stop) {
            case FocusTarget.OnItem item -> {
                view.focusPlacement(item.placement());
                columnPlacement = item.placement();
                show(reveal.placement(item.placement()));
            }
            case FocusTarget.OnLane header -> {
                view.focusLane(header.lane());
                columnPlacement = -1;
                show(reveal.lane(header.lane()));
            }
        }
    }

    /// Looks elsewhere: along time, up or down the lanes, or over a longer or shorter span.
    public void look(ViewMove look) {
        if (view.getContent() != null) {
            looking.to(look);
        }
    }

    /// Folds the lane of the focused item; the lane around it where that is folded already.
    public void foldLane() {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        LaneTable lanes = content.layout().lanes();
        int lane = laneOfFocus(content);
        // What is folded already is left by the lane around it.
        while (lane >= 0 && lanes.collapsed(lane)) {
            lane = lanes.parent(lane);
        }
        if (lane >= 0) {
            goTo(content, new FocusTarget.OnLane(lane), laneDay());
            view.getActions().toggleFold(lanes.path(lane));
        }
    }

    /// Unfolds the focused lane.
    public void unfoldLane() {
        TimelineContent content = view.getContent();
        int lane = content == null ? -1 : laneOfFocus(content);
        if (content != null && lane >= 0 && content.layout().lanes().collapsed(lane)) {
            view.getActions().toggleFold(content.layout().lanes().path(lane));
        }
    }

    private int laneOfFocus(TimelineContent content) {
        if (view.focusedLane() >= 0) {
            return view.focusedLane();
        }
        int placement = focusedOrSelected(content);
        LaneTable lanes = content.layout().lanes();
        return placement < 0 ? lanes.laneAt(view.getScrollY())
                : lanes.laneOfRow(content.layout().rowOf(placement));
    }

    /// Lists what stands at the place of the focused item and cannot be told apart there, or the undated items of
    /// its lane.
    public void list() {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        TimelineLayout layout = content.layout();
        int placement = focusedOrSelected(content);
        if (view.focusedLane() < 0 && placement >= 0) {
            view.focusPlacement(placement);
            MarkRun here = MarkRun.withMore(layout, view.frame(), placement);
            if (here.isMany()) {
                view.listItems(layout.items(here.first(), here.end()));
                return;
            }
        }
        int lane = laneOfFocus(content);
        if (lane >= 0 && layout.undated(lane).length > 0) {
            view.focusLane(lane);
            view.listItems(Arrays.stream(layout.undated(lane)).boxed().toList());
        }
    }

    /// Brings the focused item into the middle; asked again, fills the window with it.
    public void centre() {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        int placement = focusedOrSelected(content);
        EntryKey key = placement >= 0 ? content.key(content.layout().item(placement)) : lead();
        if (key == null) {
            return;
        }
        boolean again = key.equals(centred) && isStillThere(content, placement);
        ScrollTargets reveal = new ScrollTargets(content, view.frame());
        Optional<ScrollTargets.Target> target = placement >= 0
                ? Optional.of(again ? reveal.fitted(placement) : reveal.centred(placement))
                : withoutPlace(reveal, key, again);
        target.ifPresent(to -> {
            show(to);
            centred = key;
            centredIn = view.motion().destination();
        });
    }

    /// Whether what was centred last is where that led to, or on its way there. Its lanes may have moved meanwhile.
    ///
    /// @param placement of it; -1 for what stands nowhere itself
    private boolean isStillThere(TimelineContent content, int placement) {
        Frame there = new Frame(
                view.motion().destination(), view.plotWidthProperty().get(), view.plotHeightProperty().get(),
                view.motion().scrollDestination(), view.frame().namesPx());
        ScrollTargets shown = new ScrollTargets(content, there);
        OptionalInt wanted = placement >= 0
                ? OptionalInt.of(placement) : shown.nearest(view.relatedProperty().get());
        return there.viewport().equals(centredIn) && (wanted.isEmpty() || shown.isInSight(wanted.getAsInt()));
    }

    /// Where to look for an entry that is no item: at an edition's days, else at the nearest of what belongs to it,
    /// and to fill the window at all of it.
    private Optional<ScrollTargets.Target> withoutPlace(ScrollTargets reveal, EntryKey key, boolean fill) {
        PlacementSet related = view.relatedProperty().get();
        return reveal.edition(key, fill)
                .or(() -> fill ? reveal.fitted(related)
                        : reveal.nearest(related).stream().mapToObj(reveal::centred).findFirst());
    }

    private @Nullable EntryKey lead() {
        return view.getSelection().isEmpty() ? null : view.getSelection().getLast();
    }

    /// Selects the focused item and shows its details; opens a lane, or the list of items
    /// that are drawn as one or have no date.
    public void openDetails() {
        TimelineContent content = view.getContent();
        EntryKey key = view.getFocusedItem();
        if (content != null && view.focusedLane() >= 0 && content.layout().isUndated(view.focusedLane())) {
            list();
        } else if (content != null && view.focusedLane() >= 0) {
            view.getActions().toggleFold(content.layout().lanes().path(view.focusedLane()));
        } else if (content != null && key != null) {
            MarkRun here = MarkRun.of(content.layout(), view.frame(), view.focusedPlacement());
            if (here.isMany()) {
                view.listItems(content.layout().items(here.first(), here.end()));
                return;
            }
            view.setSelection(List.of(key));
            view.getActions().openDetails(key);
        }
    }

    /// Selects the focused item; with `adding` it joins the selection or leaves it.
    void select(boolean adding) {
        EntryKey key = view.getFocusedItem();
        if (key != null) {
            int placement = view.focusedPlacement();
            view.setSelection(adding ? Select.toggled(view.getSelection(), key) : List.of(key));
            view.focusPlacement(placement);
        }
    }

    private Optional<FocusTarget> begin(TimelineContent content, FocusWalk walk) {
        int selected = focusedOrSelected(content);
        return selected >= 0 && ScrollAnchor.shows(content.layout(), view.frame(), selected)
                ? Optional.of(new FocusTarget.OnItem(selected)) : walk.begin();
    }

    private int focusedOrSelected(TimelineContent content) {
        if (view.focusedPlacement() >= 0) {
            return view.focusedPlacement();
        }
        EntryKey lead = lead();
        return lead == null ? -1 : new ScrollTargets(content, view.frame()).nearestPlacement(lead).orElse(-1);
    }

    /// The day of the column one moves in: the middle of what can be seen of the item, kept while going on.
    private double columnDay(TimelineContent content, int placement) {
        if (placement == columnPlacement && !Double.isNaN(columnDay)) {
            return columnDay;
        }
        double start = Math.max((double) content.layout().from(placement), view.getViewport().startDay());
        double end = Math.min((double) content.layout().to(placement), view.getViewport().endDay());
        return end > start ? (start + end) / 2 : content.layout().from(placement);
    }

    /// The day kept to on the way over lanes without rows.
    private double laneDay() {
        return Double.isNaN(columnDay) ? view.getViewport().centreDay() : columnDay;
    }

    private void show(ScrollTargets.Target target) {
        view.motion().glideTo(target.viewport(), target.scrollY(), Glide.SECONDS);
    }
}

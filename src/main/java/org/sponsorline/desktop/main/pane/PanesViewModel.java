package org.sponsorline.desktop.main.pane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// Which panes are open, which gives way where there is little room, and which comes next when one steps through them.
public final class PanesViewModel {

    /// The names of the side panes, and of the sheet of the comparison, among what is remembered.
    public static final String FILTER = "filter";
    public static final String DETAILS = "details";
    public static final String PROBLEMS = "problems";
    public static final String COMPARISON = "comparison";
    static final String SCENES = "scenes";

    /// The name under which it is remembered that the filter was opened where there is little room.
    static final String FILTER_IN_LITTLE_ROOM = "filterInLittleRoom";

    private final ObservableValue<ViewState> state;
    private final Map<String, Boolean> remembered;
    private final BooleanProperty filter = new SimpleBooleanProperty(this, FILTER);
    private final BooleanProperty details = new SimpleBooleanProperty(this, DETAILS);
    private final BooleanProperty problems = new SimpleBooleanProperty(this, PROBLEMS);
    private final BooleanProperty comparison = new SimpleBooleanProperty(this, COMPARISON);
    private final BooleanProperty scenes = new SimpleBooleanProperty(this, SCENES, true);
    private final ReadOnlyBooleanWrapper comparisonShown = new ReadOnlyBooleanWrapper(this, "comparisonShown");
    private boolean cramped;

    /// While the filter opens or closes by itself; else it is somebody who does it.
    private boolean givingWay;

    /// What has just been opened and not been gone to yet.
    private @Nullable WindowPane opened;

    /// @param remembered which panes are open, by name; a pane that is not named is as it comes. Kept up to date.
    public PanesViewModel(ObservableValue<ViewState> state, Map<String, Boolean> remembered) {
        this.state = state;
        this.remembered = remembered;
    }

    public BooleanProperty filterProperty() {
        return filter;
    }

    public BooleanProperty detailsProperty() {
        return details;
    }

    public BooleanProperty problemsProperty() {
        return problems;
    }

    /// Whether the strip of scenes is shown while a briefing is open.
    public BooleanProperty scenesProperty() {
        return scenes;
    }

    /// Whether somebody has asked to compare: from then on the sheet is there whenever several entries are selected,
    /// until it is closed, in later sessions as well.
    public BooleanProperty comparisonProperty() {
        return comparison;
    }

    /// Whether the selected entries stand side by side.
    public ReadOnlyBooleanProperty comparisonShownProperty() {
        return comparisonShown.getReadOnlyProperty();
    }

    private void showComparison() {
        comparisonShown.set(comparison.get() && state.getValue().selection().size() > 1);
    }

    /// Opens what was open when the program was left, as far as there is room, and remembers every change from now on.
    ///
    /// @param widthPx of the window; 0 where it is not known yet
    /// @param emPx    the size of the window's letters
    public void open(double widthPx, double emPx) {
        state.map(each -> Optional.ofNullable(each.lead()))
                .subscribe((before, now) -> opened = now.isPresent() ? WindowPane.DETAILS : null);
        details.subscribe((before, now) -> opened = now ? WindowPane.DETAILS : null);
        problems.subscribe((before, now) -> opened = now ? WindowPane.PROBLEMS : null);
        comparison.subscribe(this::showComparison);
        state.subscribe(_ -> showComparison());
        comparisonShown.subscribe((before, now) -> opened = now ? WindowPane.COMPARISON : null);
        cramped = new WindowPlan(emPx).isCramped(widthPx);
        remembered.putIfAbsent(FILTER, true);
        filter.set(opensFilter(remembered, widthPx, emPx));
        details.set(remembered.getOrDefault(DETAILS, true));
        comparison.set(remembered.getOrDefault(COMPARISON, false));
        scenes.set(remembered.getOrDefault(SCENES, true));
        scenes.subscribe(open -> remembered.put(SCENES, open));
        filter.subscribe((before, now) -> rememberFilter(now));
        details.subscribe(open -> remembered.put(DETAILS, open));
        problems.subscribe(open -> remembered.put(PROBLEMS, open));
        comparison.subscribe(open -> remembered.put(COMPARISON, open));
    }

    /// Whether the filter is open in a window of this width: where somebody wants it, and in little room where somebody
    /// has opened it there.
    ///
    /// @param remembered what is remembered of the panes
    /// @param widthPx    of the window; 0 where it is not known yet
    /// @param emPx       the size of the window's letters
    public static boolean opensFilter(Map<String, Boolean> remembered, double widthPx, double emPx) {
        return remembered.getOrDefault(FILTER, true)
                && (!new WindowPlan(emPx).isCramped(widthPx) || remembered.getOrDefault(FILTER_IN_LITTLE_ROOM, false));
    }

    /// What the hand does wins: closed, the filter stays closed wherever there is room; opened where there is little, it
    /// stays open there too.
    private void rememberFilter(boolean open) {
        if (givingWay) {
            return;
        }
        remembered.put(FILTER, open);
        if (!open) {
            remembered.remove(FILTER_IN_LITTLE_ROOM);
        } else if (cramped) {
            remembered.put(FILTER_IN_LITTLE_ROOM, true);
        }
    }

    /// With large letters or in a small window three panes side by side leave the timeline too little: the filter
    /// closes, unless somebody has opened it there, and comes back with the room.
    ///
    /// @param widthPx what the panes share; 0 before the window has a size of its own
    /// @param emPx    the size of the window's letters
    public void resized(double widthPx, double emPx) {
        boolean isCramped = new WindowPlan(emPx).isCramped(widthPx);
        if (widthPx <= 0 || isCramped == cramped) {
            return;
        }
        cramped = isCramped;
        givingWay = true;
        filter.set(opensFilter(remembered, widthPx, emPx));
        givingWay = false;
    }

    /// What stands in the middle of the window, from above.
    public static List<WindowPane> middle(Panes panes) {
        return switch (panes) {
            case TIMELINE -> List.of(WindowPane.TIMELINE);
            case TABLE -> List.of(WindowPane.TABLE);
            case BOTH -> List.of(WindowPane.TIMELINE, WindowPane.TABLE);
        };
    }

    /// The pane that has something new to read, or null; said once, so that only the next step goes there.
    @Nullable WindowPane takeOpened() {
        WindowPane taken = opened;
        opened = null;
        return taken;
    }

    /// The panes to try on a step, the nearest first; the one it begins in comes last.
    ///
    /// @param from      the pane that has the focus, or null
    /// @param direction 1 for a step forward, -1 for one back
    static List<WindowPane> round(@Nullable WindowPane from, int direction) {
        List<WindowPane> forward = List.of(WindowPane.values());
        List<WindowPane> round = new ArrayList<>(direction > 0 ? forward : forward.reversed());
        if (from != null) {
            Collections.rotate(round, -1 - round.indexOf(from));
        }
        return round;
    }
}

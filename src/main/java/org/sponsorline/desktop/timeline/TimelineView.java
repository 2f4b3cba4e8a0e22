package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.desktop.timeline.motion.KeptPlace.FocusState;
import org.sponsorline.desktop.timeline.motion.LaneHold;
import org.sponsorline.desktop.timeline.motion.LaneMotion;
import org.sponsorline.desktop.timeline.motion.LaneScroll;
import org.sponsorline.desktop.timeline.motion.Motion;
import org.sponsorline.desktop.timeline.motion.MotionTarget;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.desktop.timeline.motion.ViewportLimits;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LanePlace;

/// A timeline of a record that one can move about in: lanes of bars and marks under an axis, and the whole record in
/// a strip below.
///
/// It holds what is shown and what is marked; the skin draws it and the behaviors change it. Changes that come in
/// many small steps, such as those of a drag, happen while [#adjustingProperty()] holds; when it ends, what is shown
/// is meant.
public final class TimelineView extends Control implements MotionTarget {

    private static final PseudoClass ADJUSTING = PseudoClass.getPseudoClass("adjusting");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final NamesColumn namesColumn = new NamesColumn();
    private final ObjectProperty<@Nullable TimelineContent> content =
            new SimpleObjectProperty<>(this, "content", null) {
                @Override
                protected void invalidated() {
                    pseudoClassStateChanged(EMPTY, get() == null);
                    TimelineContent shown = get();
                    namesColumn.setOffered(shown != null && shown.layout().hasNames());
                }
            };
    private final ObjectProperty<Viewport> viewport =
            new SimpleObjectProperty<>(this, "viewport", new Viewport(16_071, 23_011));
    private final ObjectProperty<List<EntryKey>> selection =
            new SimpleObjectProperty<>(this, "selection", List.of()) {
                @Override
                protected void invalidated() {
                    followSelection(get());
                }
            };
    private final ObjectProperty<PlacementSet> related =
            new SimpleObjectProperty<>(this, "related", PlacementSet.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Hit> hovered = new ReadOnlyObjectWrapper<>(this, "hovered", null);
    private final ReadOnlyObjectWrapper<@Nullable EntryKey> focusedItem =
            new ReadOnlyObjectWrapper<>(this, "focusedItem", null);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
    private final ObjectProperty<@Nullable LocalDate> today = new SimpleObjectProperty<>(this, "today", null);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final BooleanProperty inertia = new SimpleBooleanProperty(this, "inertia", true);
    private final ReadOnlyBooleanWrapper adjusting = new ReadOnlyBooleanWrapper(this, "adjusting", false) {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(ADJUSTING, get());
        }
    };
    private final ReadOnlyDoubleWrapper plotWidth = new ReadOnlyDoubleWrapper(this, "plotWidth", 0);
    private final ReadOnlyDoubleWrapper names = new ReadOnlyDoubleWrapper(this, "names", 0);
    private final ReadOnlyDoubleWrapper plotHeight = new ReadOnlyDoubleWrapper(this, "plotHeight", 0);
    private final ObjectProperty<TimelineActions> actions =
            new SimpleObjectProperty<>(this, "actions", TimelineActions.NONE);
    private final Set<Object> adjusters = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Motion motion = new Motion(this);
    private final LaneMotion laneMotion = new LaneMotion(this, () -> skinCallbacks().lanesMoved());
    private final Locale locale;

    private SkinCallbacks skinCallbacks = SkinCallbacks.NONE;
    private LaneHold hold = LaneHold.POINTED;

    /// Where the keyboard is, as a placement of the layout; -1 where it is nowhere.
    private int focusedPlacement = -1;

    /// The lane whose header the keyboard is on; -1 where it is on none.
    private int focusedLane = -1;

    public TimelineView(Locale locale) {
        this.locale = locale;
        getStyleClass().add("timeline-view");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(MessageBundle.of(TimelineView.class, locale).getString("timeline.name"));
        setFocusTraversable(true);
        // Time runs from left to right in every language: axis, gestures and keys agree on it.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        pseudoClassStateChanged(EMPTY, true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineViewSkin(this);
    }

    /// What lies above the picture for a while looks like.
    public static String stylesheet() {
        return Objects.requireNonNull(TimelineView.class.getResource("timeline-view.css")).toExternalForm();
    }

    /// Asks these from now on.
    void setSkinCallbacks(SkinCallbacks callbacks) {
        skinCallbacks = callbacks;
    }

    private SkinCallbacks skinCallbacks() {
        return skinCallbacks;
    }

    /// The language of dates and words in the picture.
    public Locale locale() {
        return locale;
    }

    /// What there is to show; null before anything has been read.
    public ObjectProperty<@Nullable TimelineContent> contentProperty() {
        return content;
    }

    @Override
    public @Nullable TimelineContent getContent() {
        return content.get();
    }

    public void setContent(@Nullable TimelineContent changed) {
        content.set(changed);
    }

    /// Shows other lanes, and keeps this in its place.
    void setContent(@Nullable TimelineContent changed, LaneHold kept) {
        hold = kept;
        content.set(changed);
        hold = LaneHold.POINTED;
    }

    /// What keeps its place while the content changes.
    LaneHold hold() {
        return hold;
    }

    /// The span of time that is shown across the whole width.
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    @Override
    public Viewport getViewport() {
        return viewport.get();
    }

    @Override
    public void setViewport(Viewport changed) {
        viewport.set(changed);
    }

    /// How far the lanes are scrolled, in pixels of the layout.
    public DoubleProperty scrollYProperty() {
        return laneScroll().scrollYProperty();
    }

    public double getScrollY() {
        return laneScroll().getScrollY();
    }

    /// Scrolls, as far as there are lanes.
    public void setScrollY(double asked) {
        laneScroll().setScrollY(asked);
    }

    /// What stands at the top.
    public LaneScroll laneScroll() {
        return motion.laneScroll();
    }

    /// Moves to a span of time and to a place among the lanes.
    void glideTo(Viewport target, @Nullable LanePlace awaited) {
        laneScroll().expect(awaited);
        if (getContent() != null) {
            motion.glideToPlace(target, laneScroll().placeY(), Glide.SECONDS);
        }
    }

    @Override
    public double maxScrollY() {
        TimelineContent shown = getContent();
        return shown == null ? 0 : Math.ceil(shown.layout().maxScrollY(plotHeight.get()));
    }

    /// The chosen entries in the order they were chosen.
    public ObjectProperty<List<EntryKey>> selectionProperty() {
        return selection;
    }

    public List<EntryKey> getSelection() {
        return selection.get();
    }

    public void setSelection(List<EntryKey> changed) {
        selection.set(List.copyOf(changed));
    }

    /// What belongs to the chosen entries, marked more faintly; shown while it is of the lanes that are shown.
    public ObjectProperty<PlacementSet> relatedProperty() {
        return related;
    }

    /// What the pointer is on; null where it is on nothing that answers.
    public ReadOnlyObjectProperty<@Nullable Hit> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    public @Nullable Hit getHovered() {
        return hovered.get();
    }

    public void setHovered(@Nullable Hit hit) {
        hovered.set(hit);
    }

    /// The item one is on, or null: what keys act on, and what was chosen last unless one has walked on from it.
    public ReadOnlyObjectProperty<@Nullable EntryKey> focusedItemProperty() {
        return focusedItem.getReadOnlyProperty();
    }

    public @Nullable EntryKey getFocusedItem() {
        return focusedItem.get();
    }

    public int focusedPlacement() {
        return focusedPlacement;
    }

    /// Puts the keyboard on a placement, or nowhere with -1.
    public void focusPlacement(int placement) {
        TimelineContent shown = getContent();
        focusedPlacement = shown == null ? -1 : placement;
        boolean wasOnLane = focusedLane >= 0;
        focusedLane = -1;
        EntryKey key = shown == null || placement < 0 ? null : shown.key(shown.layout().item(placement));
        if (wasOnLane || key != null && key.equals(focusedItem.get())) {
            // The same item in another lane: what listens to the item hears nothing, so the picture is told.
            requestLayout();
        }
        focusedItem.set(key);
    }

    public int focusedLane() {
        return focusedLane;
    }

    /// Puts the keyboard on an item, at the placement nearest to what is on the screen; nowhere where it has none.
    public void focusItem(EntryKey key) {
        TimelineContent shown = getContent();
        focusPlacement(shown == null ? -1 : new ScrollTargets(shown, frame()).nearestPlacement(key).orElse(-1));
    }

    /// What is chosen last is the item one is on, wherever it was chosen. Where nothing is chosen any more the keyboard
    /// stays.
    private void followSelection(List<EntryKey> chosen) {
        if (!chosen.isEmpty() && !chosen.getLast().equals(focusedItem.get())) {
            focusItem(chosen.getLast());
        }
    }

    /// Puts the keyboard on its item again once the lanes have changed, else on what was chosen last.
    void refocus() {
        EntryKey on = getFocusedItem();
        if (on != null) {
            focusItem(on);
        }
        if (focusedPlacement < 0 && !getSelection().isEmpty()) {
            focusItem(getSelection().getLast());
        }
    }

    /// What one may be looking at.
    FocusState focusState() {
        return new FocusState(getHovered(), focusedPlacement, focusedLane, getSelection());
    }

    /// Puts the keyboard on the header of a lane.
    public void focusLane(int lane) {
        focusedPlacement = -1;
        focusedLane = lane;
        focusedItem.set(null);
        skinCallbacks.focusMoved();
    }

    /// Whether the keyboard is on the overview.
    public boolean isOverviewFocused() {
        return skinCallbacks.isOverviewFocused();
    }

    /// Opens a list of items beside where the keyboard is.
    public void listItems(List<Integer> items) {
        skinCallbacks.listItems(items);
    }

    /// The colours.
    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public Palette getPalette() {
        return palette.get();
    }

    /// Where the line of the present day stands; null for none.
    public ObjectProperty<@Nullable LocalDate> todayProperty() {
        return today;
    }

    public @Nullable LocalDate getToday() {
        return today.get();
    }

    /// Whether it moves from one view to another, rather than jumps.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    @Override
    public boolean isAnimated() {
        return animated.get();
    }

    /// Whether it moves on when a quick drag lets it go.
    public BooleanProperty inertiaProperty() {
        return inertia;
    }

    public boolean isInertia() {
        return inertia.get();
    }

    /// Whether what is shown is on the way to something else.
    public ReadOnlyBooleanProperty adjustingProperty() {
        return adjusting.getReadOnlyProperty();
    }

    public boolean isAdjusting() {
        return adjusting.get();
    }

    @Override
    public void beginAdjusting(Object who) {
        adjusters.add(who);
        adjusting.set(true);
    }

    @Override
    public void endAdjusting(Object who) {
        if (adjusters.remove(who)) {
            adjusting.set(!adjusters.isEmpty());
        }
    }

    /// The width that the viewport is shown across, in pixels, the column of names left aside; zero before it has a place
    /// in a window.
    public ReadOnlyDoubleProperty plotWidthProperty() {
        return plotWidth.getReadOnlyProperty();
    }

    /// The height of axis and lanes together.
    public ReadOnlyDoubleProperty plotHeightProperty() {
        return plotHeight.getReadOnlyProperty();
    }

    /// The column of names left of the picture.
    public NamesColumn namesColumn() {
        return namesColumn;
    }

    /// How wide the column of names is in a pane of this width: none where no row is one holder's.
    double namesPx(double paneWidth) {
        TimelineContent shown = getContent();
        return shown == null ? 0 : namesColumn.shownPx(paneWidth, shown.layout().metrics().letterScale());
    }

    /// Makes the column of names so many pixels wide.
    public void drawNamesTo(double px) {
        TimelineContent shown = getContent();
        if (shown != null) {
            namesColumn.drawTo(px / shown.layout().metrics().letterScale());
        }
    }

    void setPlotSize(double names, double width, double height) {
        this.names.set(names);
        plotWidth.set(width);
        plotHeight.set(height);
    }

    /// What answers gestures that mean more than looking elsewhere.
    public ObjectProperty<TimelineActions> actionsProperty() {
        return actions;
    }

    public TimelineActions getActions() {
        return actions.get();
    }

    public Motion motion() {
        return motion;
    }

    @Override
    public Frame frame() {
        return new Frame(getViewport(), plotWidth.get(), plotHeight.get(), getScrollY(), names.get());
    }

    /// What lies under a point of the plot, names included; null while there is nothing to show.
    public @Nullable Hit hit(double x, double y) {
        TimelineContent shown = getContent();
        return shown == null || plotWidth.get() <= 0 ? null : HitTester.hit(places(shown), x - names.get(), y);
    }

    /// Where the rows and headers of what is shown stand now.
    LanePlaces places(TimelineContent shown) {
        return laneMotion.places(shown, frame());
    }

    /// What lets rows glide when the lanes change.
    LaneMotion laneMotion() {
        return laneMotion;
    }

    @Override
    public ViewportLimits reach() {
        TimelineContent shown = getContent();
        return new ViewportLimits(shown == null
                ? getViewport()
                : new Viewport(shown.overview().startDay(), shown.overview().endDay()));
    }

    /// Moves to another span of time.
    public void glideTo(Viewport target) {
        motion.glideTo(target, getScrollY(), Glide.SECONDS);
    }

    /// Brings an item into view in time and height, moving no more than it must.
    public void reveal(EntryKey key) {
        TimelineContent shown = getContent();
        if (shown != null) {
            new ScrollTargets(shown, frame()).item(key)
                    .ifPresent(target -> motion.glideTo(target.viewport(), target.scrollY(), Glide.SECONDS));
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = skinCallbacks.accessibleAnswer(attribute);
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }
}

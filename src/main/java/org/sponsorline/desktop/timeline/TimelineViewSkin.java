package org.sponsorline.desktop.timeline;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.timeline.behavior.FoldLanes;
import org.sponsorline.desktop.timeline.behavior.Hover;
import org.sponsorline.desktop.timeline.behavior.ItemMenu;
import org.sponsorline.desktop.timeline.behavior.Keyboard;
import org.sponsorline.desktop.timeline.behavior.NamesDrag;
import org.sponsorline.desktop.timeline.behavior.OverflowPopup;
import org.sponsorline.desktop.timeline.behavior.OverviewDrag;
import org.sponsorline.desktop.timeline.behavior.Pan;
import org.sponsorline.desktop.timeline.behavior.RubberBand;
import org.sponsorline.desktop.timeline.behavior.Select;
import org.sponsorline.desktop.timeline.behavior.TimelineSteering;
import org.sponsorline.desktop.timeline.behavior.WheelZoom;
import org.sponsorline.desktop.timeline.canvas.Argb;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.focus.FocusFrame;
import org.sponsorline.desktop.timeline.motion.KeptPlace;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.LanePlaces;

/// Draws a [TimelineView]: axis and lanes, a scroll bar beside them, the overview strip below.
///
/// What changes marks the parts it touches; each paints itself once in the next pulse.
public final class TimelineViewSkin extends SkinBase<TimelineView> {

    /// As the theme has it, and said here so that the picture is as wide before there is a theme.
    private static final double SCROLL_BAR_PX = 8;

    private final PlotPane plot;
    private final YearlyStripPane yearly;
    private final OverviewStrip overview;
    private final ScrollBar scrollBar = new ScrollBar();
    private final MatchesOutOfSight matches;
    private final AccessibleText speech;
    private final OverflowPopup more;
    private final RubberBand.Band band = new RubberBand.Band();
    private final EventHandler<InputEvent> firstInput = event -> putOnGestures();
    private final EventHandler<InputEvent> anyInput = this::settleLanes;
    private final FocusFrame focusFrame;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable TimelineContent shown;
    private boolean settingRange;

    public TimelineViewSkin(TimelineView view) {
        super(view);
        CanvasFonts fonts = CanvasFonts.ofProgram();
        plot = new PlotPane(view, fonts);
        yearly = new YearlyStripPane(view, fonts);
        overview = new OverviewStrip(view, fonts);
        speech = new AccessibleText(view);
        more = new OverflowPopup(view, plot);
        matches = new MatchesOutOfSight(view);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.setPrefWidth(SCROLL_BAR_PX);
        focusFrame = new FocusFrame(view);
        getChildren().addAll(plot, band, yearly, overview, scrollBar, focusFrame);
        getChildren().addAll(matches.nodes());
        getChildren().addAll(speech.voices());
        shown = view.getContent();
        follow(view);
        for (Node node : gestured()) {
            node.addEventFilter(InputEvent.ANY, firstInput);
            node.addEventFilter(InputEvent.ANY, anyInput);
        }
        contentChanged();
    }

    /// The control asks its skin from here on, when the one before has been disposed of.
    @Override
    public void install() {
        super.install();
        getSkinnable().setSkinCallbacks(new Answers());
    }

    /// What painting has cost so far.
    public FrameCounts counts() {
        return new FrameCounts(
                plot.pictures(), plot.overlays(), overview.paintings(), plot.visited(), plot.primitives(),
                plot.texts());
    }

    PlotPane plot() {
        return plot;
    }

    OverviewStrip overview() {
        return overview;
    }

    AccessibleText speech() {
        return speech;
    }

    private void follow(TimelineView view) {
        ObservableValue<Number> renderScale = view.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleXProperty);
        subscriptions = Subscription.combine(
                view.contentProperty().subscribe(changed -> contentChanged()),
                view.namesColumn().widthProperty().subscribe(changed -> view.requestLayout()),
                view.namesColumn().foldedProperty().subscribe(changed -> view.requestLayout()),
                view.viewportProperty().subscribe(changed -> moved()),
                view.scrollYProperty().subscribe(changed -> scrolled()),
                view.selectionProperty().subscribe(changed -> plot.emphasisChanged()),
                view.relatedProperty().subscribe(changed -> plot.emphasisChanged()),
                view.hoveredProperty().subscribe(changed -> plot.marksChanged()),
                view.focusedProperty().subscribe(changed -> plot.marksChanged()),
                view.focusedItemProperty().subscribe(changed -> focusMoved()),
                view.todayProperty().subscribe(changed -> plot.pictureChanged()),
                view.paletteProperty().subscribe(changed -> applyTheme()),
                renderScale.subscribe(changed -> repaint()),
                scrollBar.valueProperty().subscribe(value -> turned(value.doubleValue())));
    }

    /// The scroll bar was moved, and not by its range being set.
    private void turned(double value) {
        if (!settingRange) {
            getSkinnable().setScrollY(value);
        }
    }

    /// Where gestures begin.
    private Node[] gestured() {
        return new Node[] {getSkinnable(), plot, overview};
    }

    /// Puts on the gestures before the first event that could begin one: no picture needs them.
    private void putOnGestures() {
        for (Node node : gestured()) {
            node.removeEventFilter(InputEvent.ANY, firstInput);
        }
        TimelineView view = getSkinnable();
        TimelineSteering steering = new TimelineSteering(view);
        subscriptions = Subscription.combine(
                subscriptions,
                new NamesDrag(view, plot).install(),
                new Pan(view, plot).install(),
                new WheelZoom(view, plot).install(),
                new RubberBand(view, plot, band).install(),
                new Hover(view, plot).install(),
                new Select(view, plot).install(),
                new FoldLanes(view, plot).install(),
                more.install(),
                new ItemMenu(view, plot).install(),
                new Keyboard(view, steering).install(),
                new OverviewDrag(view, overview).install());
    }

    /// Whoever does something here does it with the lanes as they will be. A pointer that only moves finds what it sees,
    /// and the keys of a command are let go while its lanes are on their way.
    private void settleLanes(InputEvent event) {
        boolean done = switch (event) {
            case KeyEvent _ -> event.getEventType() == KeyEvent.KEY_PRESSED;
            case MouseEvent _ -> event.getEventType() == MouseEvent.MOUSE_PRESSED;
            default -> true;
        };
        if (done) {
            getSkinnable().laneMotion().finish();
        }
    }

    private void contentChanged() {
        TimelineView view = getSkinnable();
        TimelineContent before = shown;
        TimelineContent now = view.getContent();
        LanePlaces stood = before == null ? null : view.places(before);
        shown = now;
        if (now != null && before == null) {
            view.laneScroll().keepPlace();
            view.refocus();
        } else if (now != null && before != null && !before.equals(now)) {
            keepInPlace(view, before, now);
        }
        boolean otherNames = now != null && view.namesPx(plot.getWidth()) != view.frame().namesPx();
        if (otherNames || yearly.heightPx() != yearly.getHeight()) {
            view.requestLayout();
        }
        yearly.changed();
        yearly.speak();
        updateScrollBar();
        matches.contentChanged();
        plot.emphasisChanged();
        if (before != null && stood != null && now != null && !view.isAdjusting()) {
            view.laneMotion().begin(before, stood, now, view.frame());
        } else {
            view.laneMotion().finish();
        }
        // Lanes laid out anew, as at each doubling of the zoom, leave the overview as it is.
        if (!OverviewStrip.showsTheSame(before, now)) {
            overview.densityChanged();
        }
    }

    /// Scrolls so that what one looks at stays where it is, and keeps the keyboard on its item.
    private static void keepInPlace(TimelineView view, TimelineContent before, TimelineContent now) {
        KeptPlace kept = new KeptPlace(view.motion(), view.frame(), view.focusState(), before, now);
        if (before.layout().lanes() != now.layout().lanes()) {
            kept.scroll(view.hold());
        }
        view.setHovered(null);
        if (view.focusedLane() >= 0) {
            refocusLane(view, before.layout().lanes(), now.layout().lanes());
        } else {
            view.refocus();
        }
    }

    private static void refocusLane(TimelineView view, LaneTable before, LaneTable now) {
        String path = before.path(view.focusedLane());
        for (int lane = 0; lane < now.count(); lane++) {
            if (now.path(lane).equals(path)) {
                view.focusLane(lane);
                return;
            }
        }
        view.focusPlacement(-1);
    }

    private void moved() {
        plot.pictureChanged();
        yearly.changed();
        overview.windowMoved();
    }

    private void scrolled() {
        getSkinnable().laneMotion().finish();
        scrollBar.setValue(getSkinnable().getScrollY());
        matches.moved();
        plot.pictureChanged();
    }

    private void focusMoved() {
        focusFrame.update();
        speech.focusMoved();
        plot.marksChanged();
    }

    private void applyTheme() {
        overview.applyTheme();
        matches.paint();
        paveBesidePlot();
        repaint();
    }

    /// A ground for the scroll bar's column alone: one below the canvases, which are opaque, would be filled in each
    /// frame for nothing.
    private void paveBesidePlot() {
        TimelineView view = getSkinnable();
        view.setBackground(new Background(new BackgroundFill(
                Argb.colour(view.getPalette().ground()), null, new Insets(0, 0, 0, plot.getWidth()))));
    }

    private void repaint() {
        plot.pictureChanged();
        yearly.changed();
        overview.densityChanged();
    }

    private void updateScrollBar() {
        TimelineView view = getSkinnable();
        double most = view.maxScrollY();
        double visible = Math.max(1, view.plotHeightProperty().get());
        settingRange = true;
        scrollBar.setMax(most);
        scrollBar.setVisibleAmount(most * visible / (most + visible));
        scrollBar.setBlockIncrement(visible * 0.9);
        scrollBar.setUnitIncrement(shown == null ? 24 : shown.layout().metrics().rowHeight());
        scrollBar.setDisable(most <= 0);
        view.laneScroll().move(view.getScrollY());
        scrollBar.setValue(view.getScrollY());
        settingRange = false;
    }

    /// What the control asks.
    private final class Answers implements SkinCallbacks {

        @Override
        public void lanesMoved() {
            plot.pictureChanged();
        }

        @Override
        public void focusMoved() {
            TimelineViewSkin.this.focusMoved();
        }

        @Override
        public boolean isOverviewFocused() {
            return overview.isFocused();
        }

        @Override
        public void listItems(List<Integer> items) {
            more.openAtFocus(items);
        }

        @Override
        public @Nullable Object accessibleAnswer(AccessibleAttribute attribute) {
            return speech.answer(attribute);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        try {
            placeAll(x, y, width, height);
        } catch (RuntimeException | Error e) {
            // Nothing may escape: the toolkit never again lays out a node that has thrown.
            Faults.tell(e);
        }
    }

    private void placeAll(double x, double y, double width, double height) {
        double barWidth = snapSizeX(scrollBar.prefWidth(-1));
        double letterScale = shown == null ? 1 : shown.layout().metrics().letterScale();
        double stripHeight = Math.min(height / 4, snapSizeY(OverviewStrip.HEIGHT_PX * letterScale));
        double plotWidth = Math.max(0, width - barWidth);
        double yearlyHeight = Math.min(height / 4, yearly.heightPx());
        double plotHeight = Math.max(0, height - stripHeight - yearlyHeight);
        plot.resizeRelocate(x, y, plotWidth, plotHeight);
        double axis = shown == null ? 0 : shown.layout().metrics().axisHeight();
        scrollBar.resizeRelocate(x + plotWidth, y + axis, barWidth, Math.max(0, plotHeight - axis));
        yearly.resizeRelocate(x, y + plotHeight, plotWidth, yearlyHeight);
        yearly.setVisible(yearlyHeight > 0);
        overview.resizeRelocate(x, y + plotHeight + yearlyHeight, width, stripHeight);
        focusFrame.resizeRelocate(x, y, plotWidth, plotHeight);
        band.resizeRelocate(band.getLayoutX(), y, band.getWidth(), plotHeight);
        TimelineView view = getSkinnable();
        boolean otherRoom = view.plotHeightProperty().get() != Math.floor(plotHeight);
        if (otherRoom) {
            view.laneMotion().finish();
        }
        double names = view.namesPx(plotWidth);
        view.setPlotSize(names, Math.floor(plotWidth) - names, Math.floor(plotHeight));
        if (otherRoom && !view.isAdjusting()) {
            view.laneScroll().keepPlace();
        }
        matches.place(x + plotWidth, y + axis, barWidth, Math.max(0, plotHeight - axis));
        matches.moved();
        paveBesidePlot();
        updateScrollBar();
        yearly.changed();
        plot.marksChanged();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 600;
    }

    @Override
    public void dispose() {
        if (getSkinnable() == null) {
            return;
        }
        getSkinnable().motion().stop();
        getSkinnable().laneMotion().finish();
        getSkinnable().setSkinCallbacks(SkinCallbacks.NONE);
        subscriptions.unsubscribe();
        for (Node node : gestured()) {
            node.removeEventFilter(InputEvent.ANY, firstInput);
            node.removeEventFilter(InputEvent.ANY, anyInput);
        }
        super.dispose();
    }
}

package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.focus.RelatedLight;
import org.sponsorline.desktop.timeline.focus.RelatedTarget;
import org.sponsorline.desktop.timeline.legend.Legend;
import org.sponsorline.desktop.timeline.legend.LegendStrip;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.desktop.timeline.motion.LaneHold;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.desktop.workspace.Picture;
import org.sponsorline.desktop.workspace.Picture.Canvas;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.Palette;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// Joins the timeline to the workspace: what it shows comes from there, and what one does on it goes there.
///
/// The timeline can be seen before its FXML is loaded, which gives it its place in the window and a legend: the first
/// picture waits for neither.
public final class TimelineController {

    /// Spans that differ by less are the same but for the way they were reckoned.
    private static final double SAME_SCALE = 1e-9;

    private final Workspace workspace;
    private final TimelineView view;
    private final Appearance look;
    private final Clock clock;
    private final ContextCommands commands;
    private final Executor foreground;
    private @Nullable LegendStrip legend;

    private final RelatedLight light;

    /// What was selected elsewhere and is still to be brought into view.
    private @Nullable EntryKey sought;

    /// Where the present view is among the lanes, as it was last told either way.
    private @Nullable LanePlace toldPlace;

    /// Whether the timeline is being moved from here, so that nobody has scrolled it.
    private boolean guiding;

    @FXML
    private BorderPane place;

    /// The commands for an item of the timeline, or for empty ground.
    @FunctionalInterface
    public interface ContextCommands {
        List<MenuItem> menu(@Nullable EntryKey key);
    }

    public TimelineController(
            Workspace workspace, TimelineView view, Appearance look, Clock clock, ContextCommands commands,
            Executor background, Executor foreground) {
        this.workspace = workspace;
        this.view = view;
        this.look = look;
        this.clock = clock;
        this.commands = commands;
        this.foreground = foreground;
        light = new RelatedLight(view, background, foreground, this::lead);
        join();
    }

    @FXML
    private void initialize() {
        LegendStrip strip = new LegendStrip(MessageBundle.of(TimelineController.class, workspace.locale()),
                this::toggle);
        look.fontScaleProperty().subscribe(scale -> {
            double height = new WindowPlan(look.emPx()).legendHeight();
            strip.setMinHeight(height);
            strip.setPrefHeight(height);
            strip.setMaxHeight(height);
        });
        legend = strip;
        place.setCenter(view);
        place.setBottom(strip);
        showLegend();
    }

    private void join() {
        view.paletteProperty().bind(look.darkProperty().map(dark -> dark ? Palette.DARK : Palette.LIGHT));
        view.animatedProperty().bind(look.reducedMotionProperty().not());
        view.inertiaProperty().bind(look.inertiaProperty());
        view.actionsProperty().set(new Answers());
        view.todayProperty().set(LocalDate.now(clock));
        view.paletteProperty().subscribe(changed -> showLegend());
        showPicture(null, workspace.getPicture());
        workspace.pictureProperty().subscribe(this::showPicture);
        workspace.stateProperty().subscribe(this::showState);
        workspace.whenAnotherOpens(() -> {
            sought = null;
            view.focusPlacement(-1);
        });
        view.viewportProperty().subscribe((before, now) -> moved());
        view.scrollYProperty().subscribe((before, now) -> scrolled());
        view.adjustingProperty().subscribe((before, now) -> settled(now));
        view.selectionProperty().subscribe((before, now) -> selected(now));
        view.plotWidthProperty().subscribe(this::resized);
        look.fontScaleProperty().subscribe(this::resized);
    }

    private void showPicture(@Nullable Picture before, @Nullable Picture picture) {
        guide(() -> {
            view.setContent(
                    picture == null ? null : new TimelineContent(
                            picture.dataset(), picture.layout(), picture.overview(), picture.state().asOf()),
                    picture == null || before == null ? LaneHold.TOP : hold(before, picture));
            showLegend();
            goTo(viewport(workspace.getState()));
        });
        lightUp();
        tellPlace();
    }

    /// What keeps its place between two pictures.
    private LaneHold hold(Picture before, Picture picture) {
        ViewState was = before.state();
        ViewState is = picture.state();
        boolean sameLanes = before.known().equals(picture.known()) && before.shown().equals(picture.shown())
                && before.canvas().fontScale() == picture.canvas().fontScale();
        if (workspace.isRestored() || !before.record().equals(picture.record())) {
            return LaneHold.TOP;
        }
        if (!was.groupBy().equals(is.groupBy())) {
            return LaneHold.SELECTION;
        }
        boolean folded = !was.collapsed().equals(is.collapsed());
        boolean zoomed = Math.abs(span(was) / span(is) - 1) > SAME_SCALE;
        return sameLanes && (folded || zoomed || before.canvas().equals(picture.canvas()))
                ? LaneHold.POINTED : LaneHold.TOP;
    }

    private static double span(ViewState state) {
        return state.window().endDay() - state.window().startDay();
    }

    /// Does what is not scrolling by hand, though the timeline may be scrolled by it.
    private void guide(Runnable way) {
        boolean already = guiding;
        guiding = true;
        way.run();
        guiding = already;
    }

    private void showLegend() {
        Picture picture = workspace.getPicture();
        if (picture != null && legend != null) {
            legend.show(Legend.of(picture.colouring(), picture.state(), workspace.locale()), view.getPalette(),
                    picture.layout().metrics().letterScale());
        }
    }

    private void toggle(Legend.Entry entry) {
        workspace.show(Legend.toggled(workspace.getState(), entry));
    }

    private void showState(ViewState state) {
        guide(() -> {
            if (!view.getSelection().equals(state.selection())) {
                sought = workspace.isRestored() ? null : state.lead();
                view.setSelection(state.selection());
            }
            goToPlace(state);
            goTo(viewport(state));
        });
        lightUp();
        foreground.execute(this::tellPlace);
    }

    /// Moves to where a view is among the lanes, if it is another place than the one told last.
    private void goToPlace(ViewState state) {
        LanePlace wanted = state.top();
        if (Objects.equals(wanted, toldPlace)) {
            return;
        }
        toldPlace = wanted;
        if (!isUpToDate()) {
            // It is a place among lanes that are on their way.
            view.laneScroll().expect(wanted);
        } else if (!Objects.equals(wanted, view.laneScroll().place())) {
            view.glideTo(viewport(state), wanted);
        }
    }

    /// Lights up what belongs to the selection and looks for the way to it, if somebody asked to be led there.
    private void lightUp() {
        Picture picture = workspace.getPicture();
        TimelineContent content = view.getContent();
        if (picture == null || content == null) {
            return;
        }
        ViewState state = workspace.getState();
        boolean led = workspace.isLeading() && view.plotWidthProperty().get() > 0
                && state.selection().stream().allMatch(key -> content.item(key).isEmpty());
        LocalDate asOf = state.asOf();
        light.follow(picture.index(), content, state.selection(), led
                ? view.frame().withViewport(viewport(state)).withScrollY(view.motion().scrollDestination()) : null,
                asOf == null ? LocalDate.now(clock) : asOf);
    }

    /// Leads on to what was selected elsewhere, unless one has gone elsewhere since.
    private void lead(RelatedTarget way) {
        if (workspace.isLeading()) {
            sought = way.item();
            ViewState state = workspace.getState();
            workspace.complete(state.withWindow(new Window(way.viewport().startDay(), way.viewport().endDay())));
            goTo(way.viewport());
        }
    }

    /// Moves to a span of time, and in height to what has been selected elsewhere.
    private void goTo(Viewport wanted) {
        TimelineContent content = view.getContent();
        if (content == null) {
            view.setViewport(wanted);
            return;
        }
        double scrollY = view.motion().scrollDestination();
        if (sought != null) {
            ScrollTargets reveal = new ScrollTargets(content, view.frame().withViewport(wanted).withScrollY(scrollY));
            OptionalInt placement = reveal.nearestPlacement(sought);
            if (placement.isPresent()) {
                scrollY = reveal.placement(placement.getAsInt()).scrollY();
                if (sought.equals(workspace.getState().lead())) {
                    // Of several places of an item the keyboard is on the one that comes into view.
                    view.focusPlacement(placement.getAsInt());
                }
            }
        }
        if (!wanted.equals(view.motion().destination()) || scrollY != view.motion().scrollDestination()) {
            view.motion().glideTo(wanted, scrollY, Glide.SECONDS);
        } else if (isUpToDate() && !view.isAdjusting()) {
            sought = null;
        }
    }

    /// Somebody has scrolled: the workspace is told where to.
    private void scrolled() {
        if (!guiding) {
            tell(workspace::scroll);
        }
    }

    /// Completes the present view with where it is among the lanes.
    private void tellPlace() {
        tell(workspace::complete);
    }

    private void tell(Consumer<ViewState> how) {
        ViewState state = workspace.getState();
        if (view.getContent() == null || !isUpToDate()) {
            return;
        }
        LanePlace place = view.laneScroll().place();
        if (!Objects.equals(place, state.top())) {
            toldPlace = place;
            how.accept(state.withTop(place));
        }
    }

    private static Viewport viewport(ViewState state) {
        return new Viewport(state.window().startDay(), state.window().endDay());
    }

    /// Tells the workspace where this goes; on the way to what it already shows there is nothing to tell.
    private void moved() {
        ViewState state = workspace.getState();
        Viewport aim = view.motion().destination();
        if (!aim.equals(viewport(state))) {
            workspace.adjust(state.withWindow(new Window(aim.startDay(), aim.endDay())));
        }
    }

    private void settled(boolean adjusting) {
        if (!adjusting) {
            scrolled();
            if (isUpToDate()) {
                sought = null;
            }
            workspace.settle();
        }
    }

    /// Whether the lanes are those of the present view: before that what is sought may have no place in them.
    private boolean isUpToDate() {
        Picture picture = workspace.getPicture();
        if (picture == null) {
            return true;
        }
        ViewState shown = picture.state();
        ViewState state = workspace.getState();
        return picture.record().equals(workspace.getRecord())
                && shown.groupBy().equals(state.groupBy()) && shown.collapsed().equals(state.collapsed())
                && Objects.equals(shown.asOf(), state.asOf()) && shown.unmatched() == state.unmatched()
                && (state.unmatched() == Unmatched.DIM || shown.filter().equals(state.filter()));
    }

    private void selected(List<EntryKey> now) {
        if (!now.equals(workspace.getState().selection())) {
            sought = null;
            workspace.show(workspace.getState().withSelection(now));
        }
    }

    private void resized() {
        workspace.setCanvas(new Canvas(view.plotWidthProperty().get(), look.getFontScale()));
    }

    /// What gestures on the timeline ask for.
    private final class Answers implements TimelineActions {

        @Override
        public void toggleFold(String lanePath) {
            ViewState state = workspace.getState();
            Set<String> folded = new LinkedHashSet<>(state.collapsed());
            if (!folded.remove(lanePath)) {
                folded.add(lanePath);
            }
            workspace.show(state.withCollapsed(folded));
        }

        @Override
        public void openDetails(EntryKey key) {
            // Selected here, so that nothing moves: one points at what one sees.
            view.setSelection(List.of(key));
        }

        @Override
        public List<MenuItem> menu(@Nullable EntryKey key) {
            return commands.menu(key);
        }
    }
}

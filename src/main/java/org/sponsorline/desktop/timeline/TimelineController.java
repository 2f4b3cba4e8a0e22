package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
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
import org.sponsorline.desktop.timeline.motion.LaneHold;
import org.sponsorline.desktop.workspace.Picture;
import org.sponsorline.desktop.workspace.Picture.Canvas;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.Palette;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// Joins the timeline to the workspace: what it shows comes from there, and what one does on it goes there.
///
/// The timeline can be seen before its FXML is loaded, which gives it its place in the window and a legend: the first
/// picture waits for neither.
public final class TimelineController {


    private final Workspace workspace;
    private final TimelineView view;
    private final Appearance look;
    private final Clock clock;
    private final ContextCommands commands;
    private final Executor foreground;
    private @Nullable LegendStrip legend;

    private final RelatedLight light;
    private final TimelineNavigation navigation;

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
        navigation = new TimelineNavigation(workspace, view);
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
            navigation.seek(null);
            view.focusPlacement(-1);
        });
        navigation.join();
        view.selectionProperty().subscribe((before, now) -> selected(now));
        view.plotWidthProperty().subscribe(this::resized);
        look.fontScaleProperty().subscribe(this::resized);
    }

    private void showPicture(@Nullable Picture before, @Nullable Picture picture) {
        navigation.guide(() -> {
            view.setContent(
                    picture == null ? null : new TimelineContent(
                            picture.dataset(), picture.layout(), picture.overview(), picture.state().asOf()),
                    picture == null || before == null ? LaneHold.TOP : navigation.hold(before, picture));
            showLegend();
            navigation.goTo(workspace.getState());
        });
        lightUp();
        navigation.tellPlace();
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
        navigation.guide(() -> {
            if (!view.getSelection().equals(state.selection())) {
                navigation.seek(workspace.isRestored() ? null : state.lead());
                view.setSelection(state.selection());
            }
            navigation.goToPlace(state);
            navigation.goTo(state);
        });
        lightUp();
        foreground.execute(navigation::tellPlace);
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
                ? view.frame().withViewport(TimelineNavigation.viewport(state)).withScrollY(view.motion().scrollDestination()) : null,
                asOf == null ? LocalDate.now(clock) : asOf);
    }

    /// Leads on to what was selected elsewhere, unless one has gone elsewhere since.
    private void lead(RelatedTarget way) {
        if (workspace.isLeading()) {
            navigation.seek(way.item());
            ViewState state = workspace.getState();
            workspace.complete(state.withWindow(new Window(way.viewport().startDay(), way.viewport().endDay())));
            navigation.goTo(workspace.getState());
        }
    }

    private void selected(List<EntryKey> now) {
        if (!now.equals(workspace.getState().selection())) {
            navigation.seek(null);
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

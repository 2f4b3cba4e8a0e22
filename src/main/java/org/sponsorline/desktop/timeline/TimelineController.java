package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.motion.LaneHold;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Arrangement.Canvas;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.view.ViewState;

/// Joins the timeline to the workspace: what it shows comes from there, and what one does on it goes there.
///
/// The timeline can be seen before its FXML is loaded, which gives it its place in the window and a sentence over it:
/// the first picture waits for neither.
public final class TimelineController {

    private final Workspace workspace;
    private final TimelineView view;
    private final Appearance look;
    private final Clock clock;
    private final ContextCommands commands;
    private final Executor background;
    private final Executor foreground;
    private final TimelineNavigation navigation;
    private final SelectionLight light;

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
        this.background = background;
        this.foreground = foreground;
        navigation = new TimelineNavigation(workspace, view);
        light = new SelectionLight(workspace, view, navigation, clock, background, foreground);
        join();
    }

    @FXML
    private void initialize() {
        // In the order of the keyboard: who comes here comes to the timeline.
        place.setCenter(view);
        place.setTop(headline());
    }

    /// The sentence follows the window once it rests.
    private HeadlinePane headline() {
        HeadlineViewModel model = new HeadlineViewModel(workspace, clock, background, foreground);
        Runnable refresh = () -> {
            if (!view.isAdjusting()) {
                model.refresh();
            }
        };
        workspace.arrangementProperty().subscribe(_ -> model.refresh());
        workspace.stateProperty().map(ViewState::window).subscribe(_ -> refresh.run());
        view.adjustingProperty().subscribe(_ -> refresh.run());
        return new HeadlinePane(model, look, MessageBundle.of(TimelineController.class, workspace.locale()));
    }

    private void join() {
        view.paletteProperty().bind(look.darkProperty().map(dark -> dark ? Palette.DARK : Palette.LIGHT));
        view.animatedProperty().bind(look.reducedMotionProperty().not());
        view.inertiaProperty().bind(look.inertiaProperty());
        view.actionsProperty().set(new GestureActions(workspace, view, commands));
        view.todayProperty().set(LocalDate.now(clock));
        showArrangement(null, workspace.getArrangement());
        workspace.arrangementProperty().subscribe(this::showArrangement);
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

    private void showArrangement(@Nullable Arrangement before, @Nullable Arrangement arrangement) {
        navigation.guide(() -> {
            view.setContent(
                    arrangement == null ? null : new TimelineContent(
                            arrangement.dataset(), arrangement.layout(), arrangement.overview(),
                            arrangement.state().asOf(), arrangement.values()),
                    arrangement == null || before == null ? LaneHold.TOP : navigation.hold(before, arrangement));
            navigation.goTo(workspace.getState());
        });
        light.update();
        navigation.tellPlace();
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
        light.update();
        foreground.execute(navigation::tellPlace);
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
}

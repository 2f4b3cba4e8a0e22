package org.sponsorline.desktop.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Picture;
import org.sponsorline.desktop.Picture.Canvas;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.desktop.platform.Look;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.Palette;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// Joins the timeline to the workspace: what it shows comes from there, and what one does on it goes there.
public final class TimelineController {

    private final Workspace workspace;
    private final TimelineView view;
    private final Look look;
    private final Clock clock;
    private final ContextCommands commands;

    @FXML
    private StackPane place;

    /// The commands for an item of the timeline, or for empty ground.
    @FunctionalInterface
    public interface ContextCommands {
        List<MenuItem> menu(@Nullable EntryKey key);
    }

    public TimelineController(
            Workspace workspace, TimelineView view, Look look, Clock clock, ContextCommands commands) {
        this.workspace = workspace;
        this.view = view;
        this.look = look;
        this.clock = clock;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(view);
        view.paletteProperty().bind(look.darkProperty().map(dark -> dark ? Palette.DARK : Palette.LIGHT));
        view.animatedProperty().bind(look.reducedMotionProperty().not());
        view.inertiaProperty().bind(look.inertiaProperty());
        view.actionsProperty().set(new Answers());
        view.todayProperty().set(LocalDate.now(clock));
        workspace.pictureProperty().subscribe(this::showPicture);
        workspace.stateProperty().subscribe(this::showState);
        view.viewportProperty().subscribe((before, now) -> moved(now));
        view.adjustingProperty().subscribe((before, now) -> settled(now));
        view.selectionProperty().subscribe((before, now) -> selected(now));
        view.plotWidthProperty().subscribe(this::resized);
        look.fontScaleProperty().subscribe(this::resized);
    }

    private void showPicture(@Nullable Picture picture) {
        view.setContent(picture == null ? null : new TimelineContent(
                picture.dataset(), picture.layout(), picture.overview(), picture.state().asOf()));
    }

    private void showState(ViewState state) {
        if (!view.getSelection().equals(state.selection())) {
            view.setSelection(state.selection());
            EntryKey lead = state.lead();
            if (lead != null && viewport(state).equals(view.motion().destination())) {
                view.reveal(lead);
            }
        }
        Viewport wanted = viewport(state);
        if (!wanted.equals(view.motion().destination())) {
            view.glideTo(wanted);
        }
    }

    private static Viewport viewport(ViewState state) {
        return new Viewport(state.window().startDay(), state.window().endDay());
    }

    /// On the way to what the workspace already shows there is nothing to tell it.
    private void moved(Viewport now) {
        ViewState state = workspace.getState();
        if (!view.motion().destination().equals(viewport(state))) {
            workspace.adjust(state.withWindow(new Window(now.startDay(), now.endDay())));
        }
    }

    private void settled(boolean adjusting) {
        if (!adjusting) {
            workspace.settle();
        }
    }

    private void selected(List<EntryKey> now) {
        if (!now.equals(workspace.getState().selection())) {
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
            workspace.select(key);
        }

        @Override
        public List<MenuItem> menu(@Nullable EntryKey key) {
            return commands.menu(key);
        }
    }
}

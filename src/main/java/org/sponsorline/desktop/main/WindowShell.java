package org.sponsorline.desktop.main;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.command.Shell;
import org.sponsorline.desktop.main.overlay.Overlays;
import org.sponsorline.desktop.main.pane.FocusRing;
import org.sponsorline.desktop.main.pane.PanesViewModel;
import org.sponsorline.desktop.main.pane.WindowPane;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.question.QuestionsViewModel;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;

/// The window around the panels, as commands see it.
public final class WindowShell implements Shell {

    private final Stage stage;
    private final Workspace workspace;
    private final ViewLoader views;
    private final Overlays overlays;
    private final NoticeBoard notices;
    private final PanesViewModel panes;
    private final QuestionsViewModel questions;
    private FocusRing ring;
    /// Of its own, as the stage outlives a window made anew and would hold whoever listens to it.
    private final BooleanProperty fullScreen = new SimpleBooleanProperty(this, "fullScreen");
    private @Nullable Node timeline;
    private Runnable searchFocus = () -> {};

    public WindowShell(
            Stage stage, Workspace workspace, ViewLoader views, PanesViewModel panes, QuestionsViewModel questions,
            Overlays overlays, NoticeBoard notices) {
        this.stage = stage;
        this.workspace = workspace;
        this.views = views;
        this.panes = panes;
        this.questions = questions;
        ring = new FocusRing(panes, _ -> Optional.empty());
        this.overlays = overlays;
        this.notices = notices;
        fullScreen.bind(stage.fullScreenProperty());
    }

    /// Says where everything is, once the window is built.
    ///
    /// @param ring             what F6 steps through
    /// @param timelineNode     the timeline with its legend
    /// @param focusSearchField puts the focus into the search field
    void joins(FocusRing ring, Node timelineNode, Runnable focusSearchField) {
        this.ring = ring;
        timeline = timelineNode;
        searchFocus = focusSearchField;
    }

    /// The width of what is in the window; 0 before there is anything.
    double width() {
        return stage.getScene() == null ? 0 : stage.getScene().getWidth();
    }

    /// Whether a node belongs to the timeline.
    public boolean isOnTimeline(Node node) {
        return timeline != null && FocusRing.isWithin(node, timeline);
    }

    @Override
    public void showPalette() {
        overlay(Views.PALETTE);
    }

    @Override
    public void showKeys() {
        overlay(Views.KEY_SHEET);
    }

    @Override
    public void showHelp() {
        overlay(Views.HELP);
    }

    @Override
    public void showAbout() {
        overlay(Views.ABOUT);
    }

    @Override
    public void showFirstQuestions() {
        overlays.close();
        panes.detailsProperty().set(true);
        questions.offer();
        ring.goTo(WindowPane.DETAILS);
    }

    @Override
    public void showSettings() {
        overlay(Views.SETTINGS);
    }

    @Override
    public void showExport() {
        overlay(Views.EXPORT);
    }

    /// Asks who is in the room, before a show.
    public void showStart() {
        overlay(Views.SHOW_START);
    }

    @Override
    public void goToDate() {
        overlay(Views.GO_TO_DATE);
    }

    @Override
    public void chooseKnownAsOf() {
        Node button = stage.getScene().lookup("#toolbar-as-of");
        if (button == null) {
            overlay(Views.AS_OF_BOX);
        } else {
            overlays.showBelow(views.load(Views.AS_OF_BOX), button);
        }
    }

    @Override
    public void openView() {
        overlay(Views.OPEN_VIEW);
    }

    private void overlay(Views view) {
        overlays.show(views.load(view));
    }

    @Override
    public void focusSearch() {
        overlays.close();
        searchFocus.run();
    }

    @Override
    public void focusNextPane() {
        ring.step(1);
    }

    @Override
    public void focusPreviousPane() {
        ring.step(-1);
    }

    @Override
    public BooleanProperty filterPaneProperty() {
        return panes.filterProperty();
    }

    @Override
    public void toggleFilterPane() {
        toggle(panes.filterProperty());
    }

    @Override
    public BooleanProperty detailPaneProperty() {
        return panes.detailsProperty();
    }

    @Override
    public void toggleDetailPane() {
        toggle(panes.detailsProperty());
    }

    @Override
    public BooleanProperty problemsPaneProperty() {
        return panes.problemsProperty();
    }

    private static void toggle(BooleanProperty pane) {
        pane.set(!pane.get());
    }

    /// Opens the list of problems.
    public void showProblems() {
        panes.problemsProperty().set(true);
    }

    @Override
    public void toggleProblemsPane() {
        toggle(panes.problemsProperty());
    }

    @Override
    public BooleanProperty scenesPaneProperty() {
        return panes.scenesProperty();
    }

    @Override
    public void toggleScenesPane() {
        toggle(panes.scenesProperty());
    }

    @Override
    public void editScene() {
        overlay(Views.SCENE_EDITOR);
    }

    @Override
    public ObservableValue<Boolean> comparisonProperty() {
        return panes.comparisonShownProperty();
    }

    @Override
    public void toggleComparison() {
        panes.comparisonProperty().set(!panes.comparisonShownProperty().get());
    }

    @Override
    public ObservableValue<Boolean> fullScreenProperty() {
        return fullScreen;
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void leave() {
        if (overlays.close() || notices.dismiss() || questions.close()) {
            return;
        }
        if (panes.comparisonShownProperty().get()) {
            panes.comparisonProperty().set(false);
        } else if (workspace.getState().selection().size() > 1) {
            leaveOthers();
        } else if (!workspace.getState().selection().isEmpty()) {
            workspace.clearSelection();
        } else if (panes.problemsProperty().get()) {
            panes.problemsProperty().set(false);
        } else if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
    }

    /// Only what was chosen last stays selected.
    private void leaveOthers() {
        EntryKey lead = workspace.getState().lead();
        if (lead != null) {
            workspace.select(lead);
        }
    }

    @Override
    public void quit() {
        // As if the window had been closed by its frame, so that what is remembered is remembered.
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }
}

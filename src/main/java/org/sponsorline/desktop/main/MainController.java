package org.sponsorline.desktop.main;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.main.head.HeadPane;
import org.sponsorline.desktop.main.pane.FocusRing;
import org.sponsorline.desktop.main.pane.PanesViewModel;
import org.sponsorline.desktop.main.pane.SidePanes;
import org.sponsorline.desktop.main.pane.WindowPane;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.question.QuestionsViewModel;
import org.sponsorline.desktop.workspace.Workspace;

/// The frame of the window: puts every panel into its place.
///
/// A panel joins in three steps: its FXML becomes a constant of [Views], its controller a line of `Wiring`, and its
/// place (`filterPlace`, `timelinePlace`, `tablePlace`, `detailPlace` in `Main.fxml`, `searchPlace` in
/// `Toolbar.fxml`) is filled here.
public final class MainController {

    private final Workspace workspace;
    private final ViewLoader views;
    private final WindowShell shell;
    private final PanesViewModel panes;
    private final SidePanes sidePanes;
    private final QuestionsViewModel questions;
    private final ObservableValue<Boolean> briefingOpen;
    private final List<Node> layers;
    private final Appearance look;
    private final DeferredSetup deferredSetup;

    @FXML
    private StackPane root;

    @FXML
    private HeadPane head;

    @FXML
    private StackPane toolbarPlace;

    @FXML
    private StackPane scenesPlace;

    @FXML
    private StackPane foot;

    @FXML
    private SplitPane floors;

    @FXML
    private SplitPane columns;

    @FXML
    private SplitPane middle;

    @FXML
    private SplitPane twins;

    @FXML
    private StackPane filterPlace;

    @FXML
    private StackPane timelinePlace;

    @FXML
    private StackPane tablePlace;

    @FXML
    private StackPane detailPlace;

    @FXML
    private StackPane problemsPlace;

    @FXML
    private StackPane comparisonPlace;

    /// @param briefingOpen whether there are scenes to show
    /// @param layers       what lies over the panels, the lowest first
    public MainController(
            Workspace workspace, ViewLoader views, WindowShell shell, PanesViewModel panes, SidePanes sidePanes,
            QuestionsViewModel questions, ObservableValue<Boolean> briefingOpen, List<Node> layers, Appearance look, DeferredSetup deferredSetup) {
        this.workspace = workspace;
        this.views = views;
        this.shell = shell;
        this.panes = panes;
        this.sidePanes = sidePanes;
        this.questions = questions;
        this.briefingOpen = briefingOpen;
        this.layers = layers;
        this.look = look;
        this.deferredSetup = deferredSetup;
    }

    @FXML
    private void initialize() {
        look.fontScaleProperty().subscribe(scale -> {
            head.setEmPx(look.emPx());
            WindowPlan.hold(foot, new WindowPlan(look.emPx()).footHeight());
        });
        Region timeline = views.load(Views.TIMELINE);
        timelinePlace.getChildren().setAll(timeline);
        root.getChildren().addAll(layers);
        shell.joins(new FocusRing(panes, this::node), timeline, this::focusSearch);
        workspace.stateProperty().map(state -> PanesViewModel.middle(state.panes())).subscribe(this::showMiddle);
        panes.problemsProperty().subscribe(open -> fillIf(open, problemsPlace, Views.PROBLEMS));
        panes.comparisonShownProperty().subscribe(this::showComparison);
        briefingOpen.flatMap(open -> panes.scenesProperty().map(wanted -> open && wanted))
                .subscribe(this::showScenes);
        panes.open(shell.width(), look.emPx());
        sidePanes.join(columns, filterPlace, detailPlace, middle, problemsPlace, floors, comparisonPlace);
        deferredSetup.add(() -> fill(toolbarPlace, Views.TOOLBAR));
        deferredSetup.add(() -> fill(foot, Views.STATUS_BAR));
        deferredSetup.add(() -> fill(filterPlace, Views.FILTER));
        deferredSetup.add(() -> fill(detailPlace, Views.DETAIL));
        deferredSetup.add(() -> timelinePlace.getChildren().add(views.load(Views.EMPTY_PLOT)));
        deferredSetup.add(() -> questions.shownProperty().subscribe(this::showQuestions));
    }

    /// Fills a place when it is first seen: what is not seen need not be made.
    private void fillIf(boolean seen, StackPane place, Views view) {
        if (seen) {
            fill(place, view);
        }
    }

    private void fill(StackPane place, Views view) {
        if (place.getChildren().isEmpty()) {
            place.getChildren().setAll(views.load(view));
        }
    }

    private void showScenes(boolean shown) {
        fillIf(shown, scenesPlace, Views.SCENES);
        scenesPlace.setVisible(shown);
        scenesPlace.setManaged(shown);
        Scene scene = root.getScene();
        if (!shown && scene != null && FocusRing.isWithin(scene.getFocusOwner(), scenesPlace)) {
            FocusRing.focusInto(timelinePlace);
        }
    }

    /// Before the sheet goes whoever reads in it goes to the timeline, which the sheet is about.
    private void showComparison(boolean shown) {
        fillIf(shown, comparisonPlace, Views.COMPARISON);
        Scene scene = root.getScene();
        if (!shown && scene != null && FocusRing.isWithin(scene.getFocusOwner(), comparisonPlace)) {
            FocusRing.focusInto(timelinePlace);
        }
    }

    /// Puts the first questions in place of the page of details, or takes them away; whoever chose one with the keyboard
    /// goes on in the page that answers it.
    private void showQuestions(boolean shown) {
        List<Node> stacked = detailPlace.getChildren();
        Node page = stacked.getFirst();
        page.setVisible(!shown);
        if (shown) {
            Region cards = views.load(Views.QUESTIONS);
            stacked.add(cards);
            // What is within the scroll pane takes the focus once it is styled.
            cards.applyCss();
        } else if (stacked.size() > 1) {
            boolean hadFocus = FocusRing.isWithin(root.getScene().getFocusOwner(), detailPlace);
            stacked.removeLast();
            if (hadFocus) {
                FocusRing.focusInto(page);
            }
        }
    }

    private void showMiddle(List<WindowPane> panes) {
        fillIf(panes.contains(WindowPane.TABLE), tablePlace, Views.TABLE);
        List<Node> shown = panes.stream().flatMap(pane -> node(pane).stream()).toList();
        if (!twins.getItems().equals(shown)) {
            twins.getItems().setAll(shown);
        }
    }

    private Optional<Node> node(WindowPane pane) {
        return Optional.ofNullable(switch (pane) {
            case FILTER -> filterPlace;
            case TIMELINE -> timelinePlace;
            // There once the timeline has been shown.
            case OVERVIEW -> timelinePlace.lookup(".overview");
            case TABLE -> tablePlace;
            case DETAILS -> detailPlace;
            case PROBLEMS -> problemsPlace;
            case COMPARISON -> comparisonPlace;
            case SCENES -> scenesPlace;
        });
    }

    private void focusSearch() {
        if (toolbarPlace.lookup(".search-place .text-input") instanceof TextInputControl field) {
            field.requestFocus();
            field.selectAll();
        }
    }
}

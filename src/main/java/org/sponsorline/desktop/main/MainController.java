package org.sponsorline.desktop.main;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.platform.Look;
import org.sponsorline.desktop.platform.Settings;
import org.sponsorline.view.ViewState.Panes;

/// The frame of the window: puts every panel into its place.
///
/// A panel joins in three steps: its FXML becomes a constant of [Views], its controller a line of `Wiring`, and its
/// place (`filterPlace`, `timelinePlace`, `tablePlace`, `detailPlace` in `Main.fxml`, `searchPlace` in
/// `Toolbar.fxml`) is filled here.
public final class MainController {

    /// Narrower than this many em, the filter gives its place to the timeline until it is asked for.
    private static final double CRAMPED_EM = 62;

    private final Workspace workspace;
    private final ViewLoader views;
    private final Commands commands;
    private final WindowShell shell;
    private final Overlays overlays;
    private final NoticeBoard notices;
    private final Settings settings;
    private final Look look;
    private final Words words;

    private boolean filterGaveWay;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private VBox head;

    @FXML
    private MenuBar menus;

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

    public MainController(
            Workspace workspace, ViewLoader views, Commands commands, WindowShell shell, Overlays overlays,
            NoticeBoard notices, Settings settings, Look look, Words words) {
        this.workspace = workspace;
        this.views = views;
        this.commands = commands;
        this.shell = shell;
        this.overlays = overlays;
        this.notices = notices;
        this.settings = settings;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        menus.getMenus().setAll(new MenuMaker(commands).bar());
        menus.getMenus().getFirst().getItems().add(1, new RecentMenu(settings, words, workspace::open).menu());
        Parent toolbar = views.load(Views.TOOLBAR);
        head.getChildren().add(toolbar);
        timelinePlace.getChildren().setAll(views.load(Views.TIMELINE));
        frame.setBottom(views.load(Views.STATUS_BAR));
        root.getChildren().addAll(notices.layer(), overlays.layer());
        shell.joins(
                new FocusRing(this::panes),
                timelinePlace, () -> focusSearchIn(toolbar));
        workspace.stateProperty().map(state -> state.panes()).subscribe(this::showTwins);
        shell.problemsPaneProperty().subscribe(open -> fillIf(open, problemsPlace, Views.PROBLEMS));
        joinSidePanes();
        new SidesLater().start();
    }

    /// Fills a place when it is first seen: what a start does not show it need not make.
    private void fillIf(boolean seen, StackPane place, Views view) {
        if (seen && place.getChildren().isEmpty()) {
            place.getChildren().setAll(views.load(view));
        }
    }

    /// Fills the sides once the first picture is on the screen: the timeline is what a start waits for.
    private final class SidesLater extends AnimationTimer {

        /// The pulse that paints, and two in which the renderer comes to its end.
        private static final int PULSES_TO_RENDER = 3;

        private int pulses;

        @Override
        public void handle(long now) {
            if (workspace.getPicture() == null && workspace.getReport() == null) {
                return;
            }
            pulses++;
            if (pulses > PULSES_TO_RENDER) {
                fillIf(true, filterPlace, Views.FILTER);
                fillIf(true, detailPlace, Views.DETAIL);
                stop();
            }
        }
    }

    private List<Node> panes() {
        // The overview is there once the timeline has been shown.
        return Stream.of(
                        filterPlace, timelinePlace, timelinePlace.lookup(".overview"), tablePlace, detailPlace,
                        problemsPlace)
                .filter(Objects::nonNull).toList();
    }

    private void joinSidePanes() {
        List<SidePane> panes = List.of(
                new SidePane("filter", columns, filterPlace, false, 17, settings, look),
                new SidePane("details", columns, detailPlace, true, 27, settings, look),
                new SidePane("problems", middle, problemsPlace, true, 14, settings, look));
        shell.filterPaneProperty().set(settings.panes().getOrDefault("filter", true));
        shell.detailPaneProperty().set(settings.panes().getOrDefault("details", true));
        panes.get(0).follow(shell.filterPaneProperty());
        panes.get(1).follow(shell.detailPaneProperty());
        panes.get(2).follow(shell.problemsPaneProperty());
        // Sizes can be given once the window has one of its own.
        columns.widthProperty().subscribe(() -> panes.forEach(SidePane::restore));
        look.fontScaleProperty().subscribe(scale -> Platform.runLater(() -> panes.forEach(SidePane::restore)));
        columns.widthProperty().flatMap(width -> look.fontScaleProperty()
                        .map(scale -> width.doubleValue() > 0 && width.doubleValue() < CRAMPED_EM * look.emPx()))
                .subscribe(this::makeRoom);
    }

    /// With large letters or in a small window three panes side by side leave the timeline too little.
    private void makeRoom(boolean cramped) {
        if (cramped && shell.filterPaneProperty().get()) {
            shell.filterPaneProperty().set(false);
            filterGaveWay = true;
            // It was not closed by anybody: the next start shows it again where there is room.
            settings.panes().put("filter", true);
        } else if (!cramped && filterGaveWay) {
            filterGaveWay = false;
            shell.filterPaneProperty().set(true);
        }
    }

    private void showTwins(Panes panes) {
        List<Node> shown = switch (panes) {
            case TIMELINE -> List.of(timelinePlace);
            case TABLE -> List.of(tablePlace);
            case BOTH -> List.of(timelinePlace, tablePlace);
        };
        fillIf(panes != Panes.TIMELINE, tablePlace, Views.TABLE);
        if (!twins.getItems().equals(shown)) {
            twins.getItems().setAll(shown);
        }
    }

    private static void focusSearchIn(Parent toolbar) {
        if (toolbar.lookup(".search-place .text-input") instanceof TextInputControl field) {
            field.requestFocus();
            field.selectAll();
        }
    }
}

package org.sponsorline.desktop.main;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState.Panes;

/// The frame of the window: puts every panel into its place.
///
/// A panel joins in three steps: its FXML becomes a constant of [Views], its controller a line of `Wiring`, and its
/// place (`filterPlace`, `timelinePlace`, `tablePlace`, `detailPlace` in `Main.fxml`, `searchPlace` in
/// `Toolbar.fxml`) is filled here.
public final class MainController {

    private final Workspace workspace;
    private final ViewLoader views;
    private final Commands commands;
    private final WindowShell shell;
    private final Overlays overlays;
    private final NoticeBoard notices;
    private final Settings settings;
    private final Appearance look;
    private final MessageBundle words;
    private final DeferredSetup furnishing;

    private boolean filterGaveWay;

    @FXML
    private StackPane root;

    @FXML
    private VBox head;

    @FXML
    private StackPane toolbarPlace;

    @FXML
    private StackPane foot;

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
            NoticeBoard notices, Settings settings, Appearance look, MessageBundle words, DeferredSetup furnishing) {
        this.workspace = workspace;
        this.views = views;
        this.commands = commands;
        this.shell = shell;
        this.overlays = overlays;
        this.notices = notices;
        this.settings = settings;
        this.look = look;
        this.words = words;
        this.furnishing = furnishing;
    }

    @FXML
    private void initialize() {
        look.fontScaleProperty().subscribe(scale -> {
            WindowPlan plan = new WindowPlan(look.emPx());
            hold(head, plan.headHeight());
            hold(foot, plan.footHeight());
        });
        timelinePlace.getChildren().setAll(views.load(Views.TIMELINE));
        root.getChildren().addAll(notices.layer(), overlays.layer());
        FocusRing ring = new FocusRing(this::panes);
        shell.joins(ring, timelinePlace, this::focusSearch);
        workspace.stateProperty().map(state -> Optional.ofNullable(state.lead()))
                .subscribe((before, now) -> ring.opened(now.isPresent() ? detailPlace : null));
        shell.detailPaneProperty().subscribe((before, now) -> ring.opened(now ? detailPlace : null));
        shell.problemsPaneProperty().subscribe((before, now) -> ring.opened(now ? problemsPlace : null));
        workspace.stateProperty().map(state -> state.panes()).subscribe(this::showTwins);
        shell.problemsPaneProperty().subscribe(open -> fillIf(open, problemsPlace, Views.PROBLEMS));
        joinSidePanes();
        shell.fullScreenProperty().subscribe((before, now) -> sayWayOutOfFullScreen(now));
        furnishing.add(this::makeMenus);
        furnishing.add(() -> fill(toolbarPlace, Views.TOOLBAR));
        furnishing.add(() -> fill(foot, Views.STATUS_BAR));
        furnishing.add(() -> fill(filterPlace, Views.FILTER));
        furnishing.add(() -> fill(detailPlace, Views.DETAIL));
    }

    private void sayWayOutOfFullScreen(boolean fullScreen) {
        notices.withdraw(Notice.Subject.SCREEN);
        if (fullScreen) {
            notices.tell(new Notice(
                    Notice.Weight.DONE,
                    words.say("fullScreen.wayOut", commands.keyLabel(Command.FULL_SCREEN).orElse("Esc")), null,
                    Notice.Subject.SCREEN));
        }
    }

    private static void hold(Region part, double height) {
        part.setMinHeight(height);
        part.setPrefHeight(height);
        part.setMaxHeight(height);
    }

    private void makeMenus() {
        menus.getMenus().setAll(new MenuMaker(commands).bar());
        menus.getMenus().getFirst().getItems().add(1, new RecentMenu(settings, words, workspace::open).menu());
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

    private List<Node> panes() {
        // The overview is there once the timeline has been shown.
        return Stream.of(
                        filterPlace, timelinePlace, timelinePlace.lookup(".overview"), tablePlace, detailPlace,
                        problemsPlace)
                .filter(Objects::nonNull).toList();
    }

    private void joinSidePanes() {
        List<SidePane> panes = List.of(
                new SidePane("filter", columns, filterPlace, false, WindowPlan.FILTER_EM, settings, look),
                new SidePane("details", columns, detailPlace, true, WindowPlan.DETAIL_EM, settings, look),
                new SidePane("problems", middle, problemsPlace, true, 14, settings, look));
        boolean filterWanted = settings.panes().getOrDefault("filter", true);
        filterGaveWay = filterWanted && new WindowPlan(look.emPx()).isCramped(shell.width());
        shell.filterPaneProperty().set(filterWanted && !filterGaveWay);
        shell.detailPaneProperty().set(settings.panes().getOrDefault("details", true));
        panes.get(0).follow(shell.filterPaneProperty());
        panes.get(1).follow(shell.detailPaneProperty());
        panes.get(2).follow(shell.problemsPaneProperty());
        settings.panes().put("filter", filterWanted);
        // Sizes can be given once the window has one of its own.
        columns.widthProperty().subscribe(() -> panes.forEach(SidePane::restore));
        look.fontScaleProperty().subscribe(scale -> Platform.runLater(() -> panes.forEach(SidePane::restore)));
        columns.widthProperty().flatMap(width -> look.fontScaleProperty()
                        .map(scale -> new WindowPlan(look.emPx()).isCramped(width.doubleValue())))
                .subscribe(cramped -> {
                    makeRoom(cramped);
                    panes.forEach(SidePane::restore);
                });
    }

    /// With large letters or in a small window three panes side by side leave the timeline too little.
    private void makeRoom(boolean cramped) {
        if (columns.getWidth() <= 0) {
            return;
        }
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

    private void focusSearch() {
        if (toolbarPlace.lookup(".search-place .text-input") instanceof TextInputControl field) {
            field.requestFocus();
            field.selectAll();
        }
    }
}

package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Wiring.Environment;
import org.sponsorline.desktop.command.Actions;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.EditActions;
import org.sponsorline.desktop.command.FileActions;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.desktop.command.KeyRouter;
import org.sponsorline.desktop.command.KeySheetController;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.command.PaletteController;
import org.sponsorline.desktop.command.ViewActions;
import org.sponsorline.desktop.detail.ComparisonController;
import org.sponsorline.desktop.detail.ComparisonViewModel;
import org.sponsorline.desktop.detail.DetailController;
import org.sponsorline.desktop.detail.DetailViewModel;
import org.sponsorline.desktop.detail.PageTurning;
import org.sponsorline.desktop.empty.EmptyPlotController;
import org.sponsorline.desktop.empty.EmptyPlotViewModel;
import org.sponsorline.desktop.export.ExportActions;
import org.sponsorline.desktop.export.ExportController;
import org.sponsorline.desktop.export.ExportViewModel;
import org.sponsorline.desktop.filter.FilterController;
import org.sponsorline.desktop.filter.FilterViewModel;
import org.sponsorline.desktop.help.HelpController;
import org.sponsorline.desktop.main.AboutController;
import org.sponsorline.desktop.main.AddressController;
import org.sponsorline.desktop.main.AsOfBoxController;
import org.sponsorline.desktop.main.AsOfController;
import org.sponsorline.desktop.main.AsOfViewModel;
import org.sponsorline.desktop.main.AskingLinks;
import org.sponsorline.desktop.main.DeferredSetup;
import org.sponsorline.desktop.main.FullScreenNotice;
import org.sponsorline.desktop.main.GoToDateController;
import org.sponsorline.desktop.main.MainController;
import org.sponsorline.desktop.main.MenuBarController;
import org.sponsorline.desktop.main.OpenViewController;
import org.sponsorline.desktop.main.SettingsController;
import org.sponsorline.desktop.main.StatusBarController;
import org.sponsorline.desktop.main.WindowShell;
import org.sponsorline.desktop.main.head.ToolbarController;
import org.sponsorline.desktop.main.overlay.Overlays;
import org.sponsorline.desktop.main.pane.PanesViewModel;
import org.sponsorline.desktop.main.pane.SidePanes;
import org.sponsorline.desktop.notice.FaultNotice;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.notice.TellingClip;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.problems.ProblemNotices;
import org.sponsorline.desktop.problems.ProblemsController;
import org.sponsorline.desktop.question.QuestionsController;
import org.sponsorline.desktop.question.QuestionsViewModel;
import org.sponsorline.desktop.search.SearchController;
import org.sponsorline.desktop.search.SearchViewModel;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.show.Show;
import org.sponsorline.desktop.show.ShowActions;
import org.sponsorline.desktop.show.ShowStartController;
import org.sponsorline.desktop.show.ShowStartViewModel;
import org.sponsorline.desktop.show.ShowSurroundings;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.show.room.SceneRoomPainter;
import org.sponsorline.desktop.table.TableController;
import org.sponsorline.desktop.table.TableViewModel;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.TimelineController;
import org.sponsorline.desktop.timeline.TimelineLegend;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.behavior.TimelineSteering;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.Workspace;

/// Joins what stands around the timeline: the part of [Wiring] that the first picture does without.
final class PanelWiring {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Workspace workspace;
    private final Appearance look;
    private final DeferredSetup deferredSetup = new DeferredSetup();
    private final ViewLoader views;
    private final Commands commands;
    private final Shows shows;
    private final WindowShell shell;
    private final BriefingWiring briefings;
    private final Clip clip;
    private final DetailViewModel pages;
    private final QuestionsViewModel questions;
    private final ProblemNotices problemNotices;
    private final FaultNotice faultNotice;
    private final NoticeBoard notices = new NoticeBoard();
    private final MessageBundle words;

    PanelWiring(
            Stage stage, Environment given, Workspace workspace, Appearance look, TimelineView timeline,
            TimelineController timelineController, @Nullable Path drafts) {
        this.workspace = workspace;
        this.look = look;
        Locale locale = given.locale();
        Settings settings = given.settings();
        views = new ViewLoader(locale);
        words = MessageBundle.of(MainController.class, locale);
        Overlays overlays = new Overlays(words.getString("close"));
        PanesViewModel panes = new PanesViewModel(workspace.stateProperty(), settings.panes());
        questions = new QuestionsViewModel(workspace, given.clock());
        shell = new WindowShell(stage, workspace, views, panes, questions, overlays, notices);
        briefings = new BriefingWiring(given, workspace, look, panes, notices, shell, drafts);
        MessageBundle commandWords = MessageBundle.of(Commands.class, locale);
        MessageBundle exportWords = MessageBundle.of(ExportController.class, locale);
        GoActions go = new GoActions(workspace, given.clock());
        clip = new TellingClip(
                given.clip(), notices, (text, lines) -> commandWords.say("copied", text, lines),
                () -> exportWords.getString("export.copied"));
        MessageBundle searchWords = MessageBundle.of(SearchController.class, locale);
        SearchViewModel search =
                new SearchViewModel(
                        workspace, go, searchWords, given.clock(), given.background(), Platform::runLater);
        pages = new DetailViewModel(workspace, given.background(), Platform::runLater);
        ExportActions exports = new ExportActions(
                workspace, new ExportActions.Ways(
                        given.choice(), given.clip(), notices, given.background(), Platform::runLater),
                look, exportWords, given.clock());
        ExportViewModel picture = new ExportViewModel(
                workspace, new ExportViewModel.Place(timeline::frame, look::isDark, given.clock()), exportWords,
                ExportController::preview, given.background(), Platform::runLater);
        MessageBundle showWords = MessageBundle.of(Show.class, locale);
        shows = new Shows(
                new ShowSurroundings(
                        stage, workspace, settings, look, given.devices().screens(), given.devices().awake(),
                        new SceneRoomPainter(given.measure(), given.clock()), given.clock(), () -> System.nanoTime() / NANOS_PER_MILLI,
                        given.background(), Platform::runLater),
                showWords);
        ShowStartViewModel choice = new ShowStartViewModel(
                shows, showWords, given.background(), Platform::runLater);
        Actions actions = new Actions(
                workspace, new FileActions(workspace, given.choice(), briefings::openFile),
                new EditActions(workspace, clip, briefings.order()),
                exports, new ViewActions(workspace, settings, timeline.namesColumn()), go, shell,
                new TimelineSteering(timeline), search,
                pages, briefings.actions(), new ShowActions(shows, choice, shell::showStart));
        briefings.offerTo(shows);
        commands = new Commands(actions, commandWords, settings.keys());
        MessageBundle problemWords = MessageBundle.of(ProblemsController.class, locale);
        Runnable close = overlays::close;
        views.with(MainController.class, () -> new MainController(
                        workspace, views, shell, panes, new SidePanes(panes, settings, look),
                        questions, briefings.actions().isOpen(), List.of(notices.layer(), overlays.layer()), look, deferredSetup))
                .with(MenuBarController.class, () ->
                        new MenuBarController(briefings::openFile, commands, settings, words, deferredSetup))
                .with(ToolbarController.class, () -> new ToolbarController(workspace, commands, views, look, words))
                .with(AsOfController.class, () -> new AsOfController(workspace, words, commands))
                .with(AsOfBoxController.class, () -> new AsOfBoxController(
                        new AsOfViewModel(workspace, words, given.clock()), words))
                .with(TimelineController.class, () -> timelineController)
                .with(EmptyPlotController.class, () -> new EmptyPlotController(
                        new EmptyPlotViewModel(
                                workspace, MessageBundle.of(EmptyPlotController.class, locale), this::reason), commands))
                .with(QuestionsController.class, () -> new QuestionsController(
                        questions, commands, MessageBundle.of(QuestionsController.class, locale)))
                .with(StatusBarController.class, () -> new StatusBarController(
                        workspace, words, shell::showProblems, new TimelineLegend(workspace, timeline).strip()))
                .with(ProblemsController.class, () -> new ProblemsController(
                        workspace, problemWords, clip, shell::toggleProblemsPane))
                .with(SearchController.class, () -> new SearchController(search, searchWords))
                .with(PaletteController.class, () -> new PaletteController(commands, close))
                .with(KeySheetController.class, () -> new KeySheetController(commands))
                .with(GoToDateController.class, () -> new GoToDateController(go, words, given.clock(), close))
                .with(OpenViewController.class, () -> new OpenViewController(workspace, words, close))
                .with(SettingsController.class, () -> new SettingsController(workspace, settings, words))
                .with(ExportController.class, () -> new ExportController(picture, exports, exportWords, close))
                .with(ShowStartController.class, () -> new ShowStartController(choice, close))
                .with(HelpController.class, () -> new HelpController(locale))
                .with(AboutController.class, () -> new AboutController(workspace, words));
        briefings.addViews(views, commands);
        addPanels(given, overlays);
        problemNotices = new ProblemNotices(workspace, problemWords, notices, shell.problemsPaneProperty());
        new FullScreenNotice(words, notices, commands).follow(shell.fullScreenProperty());
        faultNotice = new FaultNotice(words, notices, clip);
    }

    /// The panels around the timeline.
    private void addPanels(Environment given, Overlays overlays) {
        Locale locale = workspace.locale();
        Executor background = given.background();
        Executor foreground = Platform::runLater;
        AskingLinks links = new AskingLinks(views, overlays);
        MessageBundle detailWords = MessageBundle.of(DetailController.class, locale);
        MessageBundle filterWords = MessageBundle.of(FilterController.class, locale);
        MessageBundle tableWords = MessageBundle.of(TableController.class, locale);
        views.with(AddressController.class, () ->
                        new AddressController(
                                links.asked(), MessageBundle.of(MainController.class, locale), given.browser(), clip,
                                        overlays::close))
                .with(DetailController.class, () ->
                        new DetailController(pages, detailWords, clip, links::open, pageTurning()))
                .with(ComparisonController.class, () -> new ComparisonController(
                        new ComparisonViewModel(workspace, detailWords, clip, background, foreground), detailWords,
                        look, shell::toggleComparison))
                .with(FilterController.class, () -> new FilterController(
                        new FilterViewModel(workspace, filterWords, given.clock(), background, foreground),
                        filterWords, look))
                .with(TableController.class, () -> new TableController(
                        workspace, new TableViewModel(workspace, tableWords, clip, background, foreground),
                        tableWords, given.settings(), look));
    }

    private PageTurning pageTurning() {
        CommandButtons buttons = new CommandButtons(commands);
        return new PageTurning() {
            @Override
            public void makeBack(Button button) {
                buttons.make(button, Command.PAGE_BACK);
            }

            @Override
            public void makeForward(Button button) {
                buttons.make(button, Command.PAGE_FORWARD);
            }

            @Override
            public void makeCompare(Button button) {
                buttons.make(button, Command.COMPARE);
            }
        };
    }

    /// What can be done from the timeline's context menu: about an item, or from empty ground.
    List<MenuItem> itemMenu(boolean onItem) {
        MenuMaker menus = new MenuMaker(commands);
        List<Command> offered = onItem
                ? List.of(
                        Command.DETAILS, Command.COMPARE, Command.CENTRE, Command.FILTER_TO_SELECTION,
                        Command.COPY_DETAILS, Command.COPY_CITATIONS, Command.CLEAR_SELECTION)
                : List.of(Command.FIT, Command.GO_TO_DATE, Command.GO_TO_TODAY, Command.FOLD_ALL, Command.UNFOLD_ALL);
        return menus.items(offered);
    }

    Shows shows() {
        return shows;
    }

    BriefingWiring briefings() {
        return briefings;
    }

    QuestionsViewModel questions() {
        return questions;
    }

    ViewLoader views() {
        return views;
    }

    /// The frame of the window and what is to come into it.
    Parent window() {
        return views.load(Views.MAIN);
    }

    DeferredSetup deferredSetup() {
        return deferredSetup;
    }

    /// What has happened in the background is told.
    void tellLast() {
        problemNotices.tellLast();
    }

    /// What has gone wrong in the program is told.
    void tellFault(Faults faults, Faults.Effect effect) {
        faultNotice.tell(faults, effect);
    }

    /// It is told that nothing of what the program remembers can be kept.
    ///
    /// @param reason what follows a colon, or null where there is no folder for it
    void tellNotKept(@Nullable String reason) {
        String sentence = reason == null ? words.getString("settings.nowhere") : words.say("settings.notKept", reason);
        notices.tell(new Notice(Notice.Weight.WARNING, sentence, null, Notice.Subject.SETTINGS));
    }

    private String reason(ProblemReport report) {
        return problemNotices.reason(report);
    }

    /// From now on what happens in the background is told.
    void tellNews() {
        problemNotices.listen();
    }

    /// Lets the keys of commands work in the window's scene.
    void serveKeys(Scene scene) {
        new KeyRouter(commands, commands::run, shell::isOnTimeline).serve(scene);
    }
}

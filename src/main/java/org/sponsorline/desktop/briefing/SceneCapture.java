package org.sponsorline.desktop.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.briefing.stale.SceneItems;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.text.Text;
import org.sponsorline.page.Headline;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// Makes scenes of the window's present view, and shows scenes in the window.
public final class SceneCapture {

    private final Workspace workspace;
    private final BriefingModel model;
    private final Comparing comparing;
    private final Clock clock;
    private final Executor background;
    private final Executor foreground;

    /// The sheet on which the selected entries stand side by side.
    public interface Comparing {

        boolean isOpen();

        void open(boolean shown);
    }

    public SceneCapture(
            Workspace workspace, BriefingModel model, Comparing comparing, Clock clock, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.model = model;
        this.comparing = comparing;
        this.clock = clock;
        this.background = background;
        this.foreground = foreground;
    }

    /// Adds a scene of the present view behind the one one is at; begins a briefing where none is open. Before a record
    /// is wholly read nothing happens.
    public void addScene() {
        addScene(() -> headline());
    }

    private void addScene(Supplier<String> title) {
        withBriefing(present -> {
            Scene scene = Scene.ofView(present.freeId(), text(title.get()), workspace.getState(), null)
                    .withBoard(board());
            model.add(scene);
            findShown(scene);
        });
    }

    /// Adds a scene that shows these entries in the present view.
    void addScene(String title, ViewState view) {
        withBriefing(present -> {
            Scene scene = Scene.ofView(present.freeId(), text(title), view, null);
            model.add(scene);
            findShown(scene);
            show(scene);
        });
    }

    /// Adds a scene of words alone.
    public void addTitleScene(String title) {
        withBriefing(present -> model.add(Scene.ofWords(present.freeId(), text(title), null)));
    }

    /// Puts the present view in place of the one of the scene one is at; its words stay.
    public void recapture() {
        model.selectedScene().ifPresent(scene -> {
            Scene changed = scene.withView(workspace.getState(), board(), null);
            model.changeScene(each -> changed);
            findShown(changed);
        });
    }

    /// Takes what the scene one is at shows now for what it is meant to show.
    void accept() {
        OpenRecord open = workspace.getRecord();
        Scene scene = model.selectedScene().orElse(null);
        if (open != null && scene != null && scene.view() != null) {
            ViewState view = scene.view();
            String id = scene.id();
            inBackground(open, view, shown -> model.change(present -> present.scene(id)
                    .map(each -> present.with(each.withShown(shown))).orElse(present)));
        }
    }

    /// Goes to a scene and shows its view in the window; a scene of words alone leaves the view as it is.
    public void goTo(String id) {
        model.select(id);
        model.selectedScene().ifPresent(this::show);
    }

    private void show(Scene scene) {
        ViewState view = scene.view();
        if (view != null && workspace.getRecord() != null) {
            comparing.open(Scene.COMPARISON.equals(scene.board()));
            ViewState next = view.withTheme(workspace.getState().theme());
            if (!next.equals(workspace.getState())) {
                workspace.restore(next);
            }
        }
    }

    private void withBriefing(Consumer<Briefing> use) {
        OpenRecord open = workspace.getRecord();
        if (open == null || open.isPart()) {
            return;
        }
        if (model.getBriefing() == null) {
            model.open(Briefing.of(open.dataset().header().title(), RecordLink.of(open, null, null)));
        }
        use.accept(Objects.requireNonNull(model.getBriefing()));
    }

    private @Nullable String board() {
        return comparing.isOpen() ? Scene.COMPARISON
                : workspace.getState().panes() == Panes.TABLE ? Scene.TABLE : null;
    }

    /// The sentence over the timeline.
    private String headline() {
        var arrangement = workspace.getArrangement();
        if (arrangement == null) {
            return "";
        }
        ViewState state = workspace.getState();
        LocalDate day = Objects.requireNonNullElse(state.asOf(), LocalDate.now(clock));
        Question question = Question.of(
                arrangement.matching(), day, state.window().startDay(), state.window().endDay());
        return Headline.of(
                arrangement.index(), state.filter(), state.groupBy().getFirst(), question, state.asOf(),
                arrangement.record().dataset().header().asOf()).sentence();
    }

    private Text text(String words) {
        Locale locale = workspace.locale();
        return Text.of(List.of(locale.getLanguage(), words));
    }

    /// What the scene shows is found out in the background, and kept with it.
    private void findShown(Scene scene) {
        OpenRecord open = workspace.getRecord();
        ViewState view = scene.view();
        if (open != null && view != null) {
            inBackground(open, view, shown -> model.complete(present -> completed(present, scene, shown)));
        }
    }

    private static Briefing completed(Briefing present, Scene captured, ShownScene shown) {
        return present.scene(captured.id())
                .filter(each -> Objects.equals(each.view(), captured.view()) && each.shown() == null)
                .map(each -> present.with(each.withShown(shown))
                        .withRecord(present.record().withHash(shown.hash())))
                .orElse(present);
    }

    private void inBackground(OpenRecord open, ViewState view, Consumer<ShownScene> done) {
        LocalDate today = LocalDate.now(clock);
        background.execute(() -> {
            ShownScene shown = SceneItems.captured(open.index(), view, RecordLink.hash(open.path()), today);
            foreground.execute(() -> done.accept(shown));
        });
    }
}

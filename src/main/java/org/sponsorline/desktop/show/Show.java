package org.sponsorline.desktop.show;

import java.time.LocalTime;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.show.RehearsedTimes;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.Script;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowKeys;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.show.room.RoomView;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.show.screen.RoomPlaces;
import org.sponsorline.desktop.show.screen.ScreenPlace;
import org.sponsorline.desktop.text.MessageBundle;

/// A show that is being given: one state, and stage, console and the program's window as views of it.
public final class Show {

    /// How often clocks are read and places looked after.
    private static final Duration BEAT = Duration.millis(250);

    private final ShowSurroundings around;
    private final ShowOptions options;
    private final BriefingDesk desk;
    private final MessageBundle words;
    private final Runnable over;
    private final ShowViewModel model;
    private final StageWindow stage;
    private final ConsoleWindow console;
    private final Excursions excursions;
    private final ListChangeListener<ScreenPlace> screens = change -> screensChanged();
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, event -> beat()));
    private Subscription following = Subscription.EMPTY;
    private ShowMaterial material;
    private RoomPlaces places;
    private @Nullable RoomPicture shown;
    private boolean asleep;
    private boolean ended;

    /// Begins. On the JavaFX thread.
    ///
    /// @param over is run once it has ended
    Show(
            ShowSurroundings around, ShowOptions options, BriefingDesk desk, ShowMaterial material, Briefing briefing,
            MessageBundle words, Runnable over) {
        this.around = around;
        this.options = options;
        this.desk = desk;
        this.material = material;
        this.words = words;
        this.over = over;
        Script script = Script.of(material.briefing());
        int first = options.scene() == null ? 0 : Math.max(0, script.indexOf(options.scene()));
        model = new ShowViewModel(
                ShowState.started(script, first, words.getLocale(), around.millis().getAsLong()),
                ShowKeys.ofSettings(around.settings().show()), around.millis());
        List<ScreenPlace> all = List.copyOf(around.screens().all());
        String wanted = options.screen() != null ? options.screen()
                : around.settings().show().get(RoomPlaces.key(all));
        places = RoomPlaces.of(all, wanted);
        boolean plain = options.window() || places.isShared() && options.screen() == null;
        stage = new StageWindow(new RoomView(around.painter()), words.getString("stage.title"), plain);
        console = new ConsoleWindow(
                new ConsolePane(model, around.painter(), words, this::keepExcursion), around.look(),
                words.getString("console.title"));
        excursions = new Excursions(around, model, briefing);
        begin(plain);
    }

    private void begin(boolean plain) {
        model.swapsBy(this::swap);
        ShowKeyScope.serve(stage.stage().getScene(), model);
        ShowKeyScope.serveClicks(stage.stage().getScene(), model);
        console.serve(model);
        stage.stage().setOnCloseRequest(event -> {
            event.consume();
            model.happen(new ShowEvent.End());
        });
        around.screens().all().addListener(screens);
        put(false);
        console.stage().show();
        console.standOn(places.console(), plain && places.isShared());
        following = Subscription.combine(
                model.stateProperty().subscribe(this::render),
                around.look().darkProperty().subscribe(dark -> render(model.getState())),
                stage.view().widthProperty().subscribe(width -> render(model.getState())),
                desk.briefingProperty().subscribe((before, now) -> rescript(now)),
                around.main().showingProperty().subscribe(showing -> endWith(!showing)));
        around.awake().hold(() -> {
            asleep = true;
            tellPlaces();
        });
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    public ShowViewModel model() {
        return model;
    }

    StageWindow stage() {
        return stage;
    }

    ConsoleWindow console() {
        return console;
    }

    RoomPlaces places() {
        return places;
    }

    private void endWith(boolean gone) {
        if (gone) {
            end();
        }
    }

    private void beat() {
        model.happen(new ShowEvent.Tick());
        stage.keepPlace();
    }

    private void render(ShowState state) {
        if (state.ended()) {
            end();
            return;
        }
        excursions.follow(state);
        renderStage(state);
        ConsolePage page = ConsolePage.of(
                material, state, places.isWaiting(), LocalTime.now(around.clock()), words);
        console.show(material, state, page, stage.ratio(), around.look().isDark(), isStill());
    }

    private void renderStage(ShowState state) {
        RoomPicture room = state.room();
        RoomView view = stage.view();
        if (state.isFrozen() && room.equals(shown)) {
            view.setHeld(true);
            return;
        }
        // A curtain falls at once, and on a frozen picture too.
        view.setHeld(false);
        view.setDark(around.look().isDark());
        shown = room;
        if (isStill() || state.isFrozen()) {
            view.show(material, room);
        } else {
            view.moveTo(material, room);
        }
    }

    /// Whether scenes are cut to.
    private boolean isStill() {
        return around.look().reducedMotionProperty().get() || material.briefing().cuts();
    }

    private void rescript(@Nullable Briefing changed) {
        if (changed != null && !changed.visibleScenes().isEmpty() && !ended) {
            excursions.with(changed);
            material = material.with(changed);
            model.happen(new ShowEvent.Rescript(Script.of(material.briefing())));
        }
    }

    private void keepExcursion() {
        Briefing briefing = desk.briefingProperty().getValue();
        ShowState state = model.getState();
        if (briefing != null && state.excursion() != null) {
            desk.change(KeptExcursion.in(briefing, state, state.excursion(), around.workspace(), around.clock()));
        }
    }

    /// Stage and console change places.
    private void swap() {
        move(places.swapped());
    }

    private void move(RoomPlaces changed) {
        places = changed;
        if (places.stage() != null) {
            around.settings().show().put(RoomPlaces.key(places.screens()), places.stage().key());
        }
        put(true);
        console.standOn(places.console(), false);
    }

    private void screensChanged() {
        places = places.after(List.copyOf(around.screens().all()));
        put(false);
        console.keepOn(places);
    }

    /// @param asked whether the presenter has asked for other places
    private void put(boolean asked) {
        if (!options.rehearse()) {
            stage.standOn(places.stage(), asked ? List.of() : places.screens());
        }
        if (places.isWaiting() != model.getState().clock().held()) {
            model.happen(new ShowEvent.Hold(places.isWaiting()));
        }
        tellPlaces();
    }

    private void tellPlaces() {
        console.showPlaces(places, options, asleep, model.keys(), words);
    }

    /// Ends the show; once more changes nothing.
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        beat.stop();
        following.unsubscribe();
        around.screens().all().removeListener(screens);
        around.awake().letGo();
        excursions.end();
        stage.close();
        console.close();
        Briefing briefing = desk.briefingProperty().getValue();
        if (options.rehearse() && briefing != null) {
            desk.change(RehearsedTimes.kept(briefing, model.getState()));
        }
        over.run();
    }
}

package org.sponsorline.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.main.DeferredSetup;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.show.screen.ShowDevices;
import org.sponsorline.desktop.timeline.TimelineController;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.RecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.layout.item.TextMeasure;

/// Joins the window together: with [PanelWiring] the one place that knows every class and what it is given.
///
/// At first it joins what the first picture shows, a timeline and what it is made from; the rest when it is asked for.
final class Wiring {

    private final Stage stage;
    private final Environment given;
    private final @Nullable Path drafts;
    private final Workspace workspace;
    private final Appearance look;
    private final TimelineView timeline;
    private final TimelineController timelineController;
    private @Nullable PanelWiring panels;

    /// What comes from outside of the window, so that tests can give something else.
    ///
    /// @param reader     makes records of files
    /// @param measure    the fonts of the timeline
    /// @param background where slow work runs
    /// @param browser    opens an address outside of the program
    /// @param devices    what a show needs
    record Environment(
            Locale locale, Settings settings, Appearance.SystemWishes wishes, RecordLoader reader, TextMeasure measure,
            FileChoice choice, Clock clock, Executor background, Clip clip, Consumer<String> browser,
            ShowDevices devices) {

        /// The same in another language.
        Environment in(Locale language) {
            return new Environment(
                    language, settings, wishes, reader, measure, choice, clock, background, clip, browser, devices);
        }
    }

    /// @param drafts where briefings without a file are kept, or null
    Wiring(Stage stage, Environment given, @Nullable Path drafts) {
        this.stage = stage;
        this.given = given;
        this.drafts = drafts;
        workspace = new Workspace(
                given.locale(), given.reader(), given.measure(), given.clock(), given.background(), Platform::runLater);
        look = new Appearance(workspace.stateProperty().map(state -> state.theme()), given.settings(), given.wishes());
        timeline = new TimelineView(given.locale());
        timeline.namesColumn().remember(given.settings().splits(), given.settings().panes());
        timelineController = new TimelineController(
                workspace, timeline, look, given.clock(), key -> panels().itemMenu(key != null), given.background(),
                Platform::runLater);
    }

    private PanelWiring panels() {
        if (panels == null) {
            panels = new PanelWiring(stage, given, workspace, look, timeline, timelineController, drafts);
        }
        return panels;
    }

    Workspace workspace() {
        return workspace;
    }

    Appearance look() {
        return look;
    }

    /// The timeline, which is seen before all else.
    TimelineView timeline() {
        return timeline;
    }

    ViewLoader views() {
        return panels().views();
    }

    /// The content of the window: a frame around the timeline, into which the rest comes by [#deferredSetup()].
    Parent window() {
        return panels().window();
    }

    /// What is to come into the window.
    DeferredSetup deferredSetup() {
        return panels().deferredSetup();
    }

    /// What has happened in the background is told.
    void tellLast() {
        panels().tellLast();
    }

    /// Offers the first questions, once there is a picture to look at beside them.
    void offerQuestions() {
        panels().questions().offer();
    }

    /// Whether the first questions are to be seen.
    boolean isOfferingQuestions() {
        return panels().questions().shownProperty().get();
    }

    /// What has gone wrong in the program is told.
    void tellFault(Faults faults, Faults.Effect effect) {
        panels().tellFault(faults, effect);
    }

    /// It is told that nothing of what the program remembers can be kept.
    ///
    /// @param reason what follows a colon, or null where there is no folder for it
    void tellNotKept(@Nullable String reason) {
        panels().tellNotKept(reason);
    }

    /// From now on what happens in the background is told.
    void tellNews() {
        panels().tellNews();
    }

    /// Starts shows of the open briefing.
    Shows shows() {
        return panels().shows();
    }

    /// The briefing of the window.
    BriefingWiring briefings() {
        return panels().briefings();
    }

    /// Whether anything but the timeline has been made.
    boolean hasPanels() {
        return panels != null;
    }

    /// Puts the focus where reading begins.
    void focusTimeline() {
        timeline.requestFocus();
    }

    /// Lets the keys of commands work in the window's scene.
    void serveKeys(Scene scene) {
        panels().serveKeys(scene);
    }
}

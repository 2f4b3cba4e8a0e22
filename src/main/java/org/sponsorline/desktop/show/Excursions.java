package org.sponsorline.desktop.show;

import java.util.Optional;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;

/// Joins the program's window to a show: it follows the script, and whatever one does in it leaves the script.
final class Excursions {

    private final ShowSurroundings around;
    private final ShowViewModel show;
    private final ViewState before;
    private final Subscription watching;
    private Briefing briefing;
    private @Nullable String scene;
    private boolean away;
    private boolean following;

    /// @param briefing the presenter's own, from which nothing is withheld
    Excursions(ShowSurroundings around, ShowViewModel show, Briefing briefing) {
        this.around = around;
        this.show = show;
        this.briefing = briefing;
        before = around.workspace().getState();
        watching = around.workspace().stateProperty().subscribe((last, now) -> changed(last, now));
        show.departsWith(() -> Optional.of(new ShowEvent.Explore(around.workspace().getState(), null)));
    }

    void with(Briefing changed) {
        briefing = changed;
    }

    /// The show has come to this: the window shows the same scene again where the script is back at one.
    void follow(ShowState state) {
        boolean back = away && state.excursion() == null;
        away = state.excursion() != null;
        if (back || !away && !state.sceneId().equals(scene)) {
            scene = state.sceneId();
            briefing.scene(scene).map(Scene::view).ifPresent(this::lead);
        }
    }

    private void lead(ViewState view) {
        Workspace workspace = around.workspace();
        ViewState present = workspace.getState();
        following = true;
        workspace.restore(view.withTheme(present.theme()).withPanes(present.panes()));
        following = false;
    }

    /// The window completes its views by itself, as with the lanes in sight: that is nobody's wish.
    private void changed(ViewState last, ViewState now) {
        boolean other = !now.withTop(last.top()).withTheme(last.theme()).withPanes(last.panes()).equals(last);
        if (!following && other && around.main().isFocused()) {
            show.happen(new ShowEvent.Explore(now, null));
        }
    }

    /// The show is over: the window is as it was before it.
    void end() {
        watching.unsubscribe();
        around.workspace().restore(before.withTheme(around.workspace().getState().theme()));
    }
}

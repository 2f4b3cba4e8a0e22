package org.sponsorline.desktop.show;

import javafx.beans.value.ObservableValue;

/// The commands that start shows. Each first asks who is in the room.
public final class ShowActions {

    private final Shows shows;
    private final ShowStartViewModel choice;
    private final Runnable ask;

    /// @param ask opens the box before a show
    public ShowActions(Shows shows, ShowStartViewModel choice, Runnable ask) {
        this.shows = shows;
        this.choice = choice;
        this.ask = ask;
    }

    /// Whether there is a briefing to show.
    public ObservableValue<Boolean> canStartProperty() {
        return shows.canStartProperty();
    }

    /// Whether a show is being given.
    public ObservableValue<Boolean> isRunningProperty() {
        return shows.runningProperty().map(show -> true).orElse(false);
    }

    public void start() {
        begin(ShowOptions.USUAL);
    }

    /// From the scene whose view is the present one.
    public void startHere() {
        begin(ShowOptions.USUAL.from(shows.sceneHere()));
    }

    public void rehearse() {
        begin(ShowOptions.USUAL.rehearsed(true));
    }

    public void startInWindow() {
        begin(ShowOptions.USUAL.inWindow(true));
    }

    public void end() {
        shows.end();
    }

    private void begin(ShowOptions options) {
        choice.begin(options);
        ask.run();
    }
}

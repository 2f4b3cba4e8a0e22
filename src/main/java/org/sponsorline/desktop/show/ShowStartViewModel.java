package org.sponsorline.desktop.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.show.screen.ScreenPlace;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.query.audience.AudienceRecord;
import org.sponsorline.query.audience.WithheldNames;

/// What is chosen before a show: who is in the room, on which screen, and whether it is a rehearsal.
public final class ShowStartViewModel {

    private final Shows shows;
    private final MessageBundle words;
    private final LatestTask<String> counting;
    private final ReadOnlyStringWrapper withheld = new ReadOnlyStringWrapper(this, "withheld", "");
    private ShowOptions options = ShowOptions.USUAL;

    /// Somebody who may be in the room.
    ///
    /// @param id   of the audience, or null for everybody
    /// @param name in the window's language
    record Room(@Nullable String id, String name) {}

    /// Where the stage may be.
    ///
    /// @param screen or null for a plain window
    record Place(@Nullable ScreenPlace screen, String name) {}

    public ShowStartViewModel(Shows shows, MessageBundle words, Executor background, Executor foreground) {
        this.shows = shows;
        this.words = words;
        counting = new LatestTask<>(background, foreground, withheld::set);
    }

    /// Begins a choice with the last audience and these options.
    void begin(ShowOptions changed) {
        Briefing briefing = shows.briefingProperty().getValue();
        String audience = shows.last().audience();
        boolean known = briefing != null && audience != null && briefing.audience(audience).isPresent();
        options = changed.forAudience(known ? audience : null).onScreen(shows.rememberedScreen());
        count();
    }

    ShowOptions options() {
        return options;
    }

    List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room(null, words.getString("start.everybody")));
        Briefing briefing = shows.briefingProperty().getValue();
        if (briefing != null) {
            briefing.audiences().forEach(each -> rooms.add(new Room(each.id(), each.name().in(words.getLocale()))));
        }
        return rooms;
    }

    /// The screens in their order, and a plain window last.
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (ScreenPlace screen : shows.screens()) {
            places.add(new Place(screen, words.say("start.screen", places.size() + 1, screen.size())));
        }
        places.add(new Place(null, words.getString("start.window")));
        return places;
    }

    /// The room that is chosen.
    Room room() {
        return rooms().stream().filter(each -> Objects.equals(each.id(), options.audience())).findFirst().orElseThrow();
    }

    void choose(Room room) {
        options = options.forAudience(room.id());
        count();
    }

    /// The place that is chosen: the last screen, unless another one or a window is.
    Place place() {
        List<Place> all = places();
        if (options.window() || all.size() < 3 && options.screen() == null) {
            return all.getLast();
        }
        return all.stream().filter(each -> each.screen() != null && each.screen().key().equals(options.screen()))
                .findFirst().orElse(all.get(1));
    }

    void choose(Place place) {
        ScreenPlace screen = place.screen();
        options = options.inWindow(screen == null).onScreen(screen == null ? null : screen.key());
    }

    boolean isRehearsal() {
        return options.rehearse();
    }

    void rehearse(boolean changed) {
        options = options.rehearsed(changed);
    }

    /// How much is withheld from the room that is chosen, and which of it is written in titles all the same.
    public ReadOnlyStringProperty withheldProperty() {
        return withheld.getReadOnlyProperty();
    }

    private void count() {
        Briefing briefing = shows.briefingProperty().getValue();
        Dataset whole = shows.dataset();
        String id = options.audience();
        if (briefing == null || whole == null || id == null) {
            counting.forget();
            withheld.set("");
            return;
        }
        Audience audience = briefing.audience(id).orElseThrow();
        counting.request(() -> sentence(briefing, whole, audience));
    }

    private String sentence(Briefing briefing, Dataset whole, Audience audience) {
        String taken = AudienceRecord.of(whole, audience).withheld().sentence(words.getLocale());
        WithheldNames names = WithheldNames.of(whole, audience);
        List<String> written = briefing.visibleScenes().stream().filter(scene -> isNaming(scene, names))
                .map(scene -> scene.title().in(words.getLocale())).toList();
        return written.isEmpty() ? taken
                : words.say("start.named", taken, written.size(), String.join(" · ", written));
    }

    private static boolean isNaming(Scene scene, WithheldNames names) {
        Text subtitle = scene.subtitle();
        return isNaming(scene.title(), names) || subtitle != null && isNaming(subtitle, names);
    }

    private static boolean isNaming(Text text, WithheldNames names) {
        return text.all().stream().anyMatch(words -> !names.named(words).isEmpty());
    }

    /// Starts the show that is chosen.
    void start() {
        shows.start(place().screen() == null ? options.inWindow(true) : options.onScreen(screenKey()));
    }

    private @Nullable String screenKey() {
        ScreenPlace screen = place().screen();
        return screen == null ? null : screen.key();
    }
}

package org.sponsorline.desktop.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.show.screen.RoomPlaces;
import org.sponsorline.desktop.show.screen.ScreenPlace;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.model.Dataset;

/// Starts shows of the open briefing, one at a time.
public final class Shows {

    private final ShowSurroundings around;
    private final MessageBundle words;
    private final LatestTask<Prepared> preparing;
    private final ObjectProperty<@Nullable BriefingDesk> desk = new SimpleObjectProperty<>(this, "desk", null);
    private final ReadOnlyObjectWrapper<@Nullable Show> running = new ReadOnlyObjectWrapper<>(this, "running", null);
    private ShowOptions last = ShowOptions.USUAL;
    private Subscription awaited = Subscription.EMPTY;

    /// A show that is ready to begin.
    private record Prepared(ShowOptions options, BriefingDesk desk, Briefing briefing, ShowMaterial material) {}

    /// @param words texts of this package, in the console's language
    public Shows(ShowSurroundings around, MessageBundle words) {
        this.around = around;
        this.words = words;
        preparing = new LatestTask<>(around.background(), around.foreground(), this::begin);
    }

    /// Where the briefing comes from.
    public ObjectProperty<@Nullable BriefingDesk> deskProperty() {
        return desk;
    }

    /// The open briefing, or null if none is.
    public ObservableValue<@Nullable Briefing> briefingProperty() {
        return desk.flatMap(BriefingDesk::briefingProperty);
    }

    /// The show that is being given, or null.
    public ReadOnlyObjectProperty<@Nullable Show> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether a show can be started: a briefing with a scene to show is open.
    public ObservableValue<Boolean> canStartProperty() {
        return briefingProperty().map(briefing -> !briefing.visibleScenes().isEmpty()).orElse(false);
    }

    /// The screens to choose from.
    public List<ScreenPlace> screens() {
        return List.copyOf(around.screens().all());
    }

    /// The record that is open, or null.
    @Nullable Dataset dataset() {
        OpenRecord open = around.workspace().getRecord();
        return open == null ? null : open.dataset();
    }

    /// The screen that the room saw last with the present screens, as options name it, or null.
    @Nullable String rememberedScreen() {
        return around.settings().show().get(RoomPlaces.key(screens()));
    }

    /// How a show was started last, to begin the next choice with.
    public ShowOptions last() {
        return last;
    }

    /// Starts a show once all that its audience may see is made ready, in the background. One that is being given ends.
    public void start(ShowOptions options) {
        BriefingDesk from = desk.get();
        Briefing briefing = briefingProperty().getValue();
        OpenRecord open = around.workspace().getRecord();
        if (from == null || briefing == null || open == null || briefing.visibleScenes().isEmpty()) {
            return;
        }
        end();
        last = options;
        preparing.request(() -> new Prepared(options, from, briefing, ShowMaterial.of(
                briefing, open.index(), options.audience(), hash(open.path()), words.getLocale())));
    }

    /// Starts a show of a briefing whose record is still to be opened.
    public void present(BriefingDesk from, ShowOptions options) {
        desk.set(from);
        Briefing briefing = briefingProperty().getValue();
        if (briefing == null) {
            return;
        }
        RecordReference wanted = briefing.record();
        OpenRecord present = around.workspace().getRecord();
        if (wanted.isBundled() && present != null && present.path() != null) {
            around.workspace().openBundled();
        }
        awaited.unsubscribe();
        awaited = around.workspace().recordProperty().subscribe(open -> {
            if (open != null && !open.isPart() && wanted.isBundled() == (open.path() == null)) {
                awaited.unsubscribe();
                start(options);
            }
        });
    }

    /// The screen of this number, from 1, as options name it; null if there is none such.
    public @Nullable String screenKey(int number) {
        List<ScreenPlace> all = screens();
        return number >= 1 && number <= all.size() ? all.get(number - 1).key() : null;
    }

    private static @Nullable String hash(@Nullable Path record) {
        try {
            return record == null ? null : RecordReference.hashOf(Files.readAllBytes(record));
        } catch (IOException e) {
            // Then scenes are compared by what they show.
            return null;
        }
    }

    private void begin(Prepared prepared) {
        running.set(new Show(
                around, prepared.options(), prepared.desk(), prepared.material(), prepared.briefing(), words,
                () -> running.set(null)));
    }

    /// Ends the show that is being given, if there is one.
    public void end() {
        Show present = running.get();
        if (present != null) {
            present.end();
        }
    }

    /// Takes over the briefing of a window that is made anew.
    public void continueFrom(Shows other) {
        other.end();
        desk.set(other.desk.get());
    }

    /// The id of the scene that shows the present view of the window, or null.
    @Nullable String sceneHere() {
        Briefing briefing = briefingProperty().getValue();
        return briefing == null ? null : briefing.visibleScenes().stream()
                .filter(scene -> scene.view() != null && Objects.equals(
                        scene.view().withTop(null), around.workspace().getState().withTop(null)
                                .withTheme(scene.view().theme()).withPanes(scene.view().panes())))
                .map(scene -> scene.id()).findFirst().orElse(null);
    }
}

package org.sponsorline.desktop.briefing;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.export.raster.PngFile;
import org.sponsorline.export.stage.StageRequest;
import org.sponsorline.view.ViewState;

/// Small pictures of scenes as a room would see them with the record as it is now, made one after another in the
/// background and kept for a while.
public final class ScenePictures {

    private static final int WIDTH_PX = 320;
    private static final int HEIGHT_PX = 180;

    private static final int MOST_KEPT = 100;

    private final Workspace workspace;
    private final ObservableValue<Boolean> dark;
    private final Clock clock;
    private final Executor background;
    private final Executor foreground;
    private final Map<Asked, ReadOnlyObjectWrapper<@Nullable Image>> kept = new LinkedHashMap<>();
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private boolean painting;

    private record Asked(OpenRecord open, ViewState view, String title, String subtitle, boolean dark) {}

    /// @param dark whether pictures are dark
    public ScenePictures(
            Workspace workspace, ObservableValue<Boolean> dark, Clock clock, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.dark = dark;
        this.clock = clock;
        this.background = background;
        this.foreground = foreground;
    }

    /// The picture of a scene, which follows the record and the theme; null while there is none.
    ObservableValue<@Nullable Image> of(Scene scene) {
        ViewState view = scene.view();
        return view == null ? new SimpleObjectProperty<>(null)
                : workspace.recordProperty().flatMap(open -> dark.flatMap(isDark ->
                        picture(new Asked(
                                open, view.withTheme(ViewState.Theme.SYSTEM), scene.title().in(workspace.locale()),
                                scene.subtitle() == null ? "" : scene.subtitle().in(workspace.locale()), isDark))));
    }

    private ObservableValue<@Nullable Image> picture(Asked asked) {
        ReadOnlyObjectWrapper<@Nullable Image> known = kept.get(asked);
        if (known != null) {
            return known;
        }
        ReadOnlyObjectWrapper<@Nullable Image> made = new ReadOnlyObjectWrapper<>(null);
        kept.put(asked, made);
        if (kept.size() > MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        waiting.add(asked);
        paintNext();
        return made;
    }

    private void paintNext() {
        Asked next = painting ? null : waiting.poll();
        if (next == null) {
            return;
        }
        painting = true;
        LocalDate today = LocalDate.now(clock);
        background.execute(() -> {
            @Nullable Image image = null;
            try {
                image = new Image(new ByteArrayInputStream(PngFile.of(new StageRequest(
                        next.open().index(), next.view(), next.title(), next.subtitle(), "", 0, workspace.locale(),
                        next.dark(), today, WIDTH_PX, HEIGHT_PX))));
            } catch (RuntimeException | Error e) {
                // A scene without a picture still has its title.
                Faults.tell(e);
            }
            Image painted = image;
            foreground.execute(() -> {
                painting = false;
                ReadOnlyObjectWrapper<@Nullable Image> place = kept.get(next);
                if (place != null) {
                    place.set(painted);
                }
                paintNext();
            });
        });
    }
}

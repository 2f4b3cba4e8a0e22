package org.sponsorline.desktop.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.stale.SceneChanges;
import org.sponsorline.briefing.stale.StaleCheck;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.DatasetIndex;

/// Which scenes show something else than when they were captured: found out in the background whenever the record or
/// what a scene was meant to show is another.
public final class StaleScenes {

    private final Workspace workspace;
    private final BriefingModel model;
    private final LatestTask<StaleCheck> work;
    private final ReadOnlyObjectWrapper<@Nullable StaleCheck> check = new ReadOnlyObjectWrapper<>(this, "check", null);
    private List<Object> asked = List.of();
    private @Nullable DatasetIndex askedOf;
    private @Nullable Consumer<StaleCheck> awaited;

    public StaleScenes(Workspace workspace, BriefingModel model, Executor background, Executor foreground) {
        this.workspace = workspace;
        this.model = model;
        work = new LatestTask<>(background, foreground, this::found);
        model.briefingProperty().subscribe((before, now) -> refresh());
        workspace.recordProperty().subscribe((before, now) -> refresh());
    }

    /// What was found; null before, and without a briefing.
    public ReadOnlyObjectProperty<@Nullable StaleCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /// What has changed in a scene since it was captured; empty where nothing has.
    public String words(String scene) {
        return changes(scene).map(changes -> StaleCheck.words(changes, workspace.locale())).orElse("");
    }

    Optional<SceneChanges> changes(String scene) {
        StaleCheck present = check.get();
        return present == null ? Optional.empty() : present.scene(scene);
    }

    /// Tells what is found next.
    public void tellNext(Consumer<StaleCheck> told) {
        awaited = told;
        askedOf = null;
        refresh();
    }

    private void found(StaleCheck now) {
        check.set(now);
        Consumer<StaleCheck> told = awaited;
        awaited = null;
        if (told != null) {
            told.accept(now);
        }
    }

    private void refresh() {
        Briefing briefing = model.getBriefing();
        OpenRecord open = workspace.getRecord();
        if (briefing == null || open == null || open.isPart()) {
            askedOf = null;
            work.forget();
            check.set(null);
            return;
        }
        DatasetIndex index = open.index();
        List<Object> now = new ArrayList<>();
        briefing.scenes().forEach(scene -> now.add(Arrays.asList(scene.id(), scene.view(), scene.shown())));
        // A record is the same only if it is the very one: to compare all of it would take long.
        if (index != askedOf || !now.equals(asked)) {
            asked = now;
            askedOf = index;
            work.request(() -> StaleCheck.of(briefing, index, RecordLink.hash(open.path())));
        }
    }
}

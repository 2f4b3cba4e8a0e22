package org.sponsorline.desktop.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.BriefingHistory;
import org.sponsorline.briefing.Scene;

/// The briefing that is open, with what was done to it and the scene one is at. It knows nothing of files and of the
/// window's view. Used on the JavaFX thread.
public final class BriefingModel {

    private final ReadOnlyObjectWrapper<@Nullable Briefing> briefing =
            new ReadOnlyObjectWrapper<>(this, "briefing", null);
    private final ReadOnlyObjectWrapper<@Nullable String> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", null);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private @Nullable BriefingHistory history;
    private Runnable onStep = () -> {};

    /// The scene and part of it that the last step changed letter by letter; null where it was something else.
    private @Nullable String typing;

    /// The open briefing, or null if none is.
    public ReadOnlyObjectProperty<@Nullable Briefing> briefingProperty() {
        return briefing.getReadOnlyProperty();
    }

    public @Nullable Briefing getBriefing() {
        return briefing.get();
    }

    /// The id of the scene one is at, or null.
    public ReadOnlyObjectProperty<@Nullable String> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public @Nullable String getSelected() {
        return selected.get();
    }

    /// The scene one is at.
    public Optional<Scene> selectedScene() {
        Briefing present = briefing.get();
        String id = selected.get();
        return present == null || id == null ? Optional.empty() : present.scene(id);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Runs something after each step that can be undone.
    public void onStep(Runnable told) {
        onStep = told;
    }

    /// Takes a briefing in place of the one before, with nothing to undo.
    public void open(Briefing opened) {
        become(BriefingHistory.of(opened));
        select(opened.scenes().isEmpty() ? null : opened.scenes().getFirst().id());
    }

    /// Goes without a briefing.
    public void close() {
        history = null;
        typing = null;
        briefing.set(null);
        selected.set(null);
        canUndo.set(false);
        canRedo.set(false);
    }

    /// Goes to a scene.
    public void select(@Nullable String id) {
        typing = null;
        selected.set(id);
    }

    /// Changes the briefing as one step; without an open one nothing happens.
    public void change(UnaryOperator<Briefing> change) {
        typing = null;
        BriefingHistory before = history;
        if (before != null) {
            step(before.changed(change.apply(before.present())));
        }
    }

    /// Changes a scene while somebody types: the letters after the first belong to the same step.
    ///
    /// @param part what is typed, such as `title`
    void type(String part, UnaryOperator<Scene> change) {
        Scene scene = selectedScene().orElse(null);
        BriefingHistory before = history;
        if (scene != null && before != null) {
            String place = scene.id() + " " + part;
            Briefing next = before.present().with(change.apply(scene));
            boolean goesOn = place.equals(typing);
            step(goesOn ? before.adjusted(next) : before.changed(next));
            typing = place;
        }
    }

    /// Changes the scene one is at as one step.
    void changeScene(UnaryOperator<Scene> change) {
        selectedScene().ifPresent(scene -> change(present -> present.with(change.apply(scene))));
    }

    /// Adds a scene behind the one one is at, and goes to it.
    void add(Scene scene) {
        change(present -> present.inserted(
                selected.get() == null ? present.scenes().size() : present.indexOf(selected.get()) + 1, scene));
        select(scene.id());
    }

    /// Puts the scene one is at so many places later, or earlier.
    void moveBy(int places) {
        selectedScene().ifPresent(scene -> change(
                present -> present.moved(scene.id(), present.indexOf(scene.id()) + places)));
    }

    /// Puts a scene at a place.
    void move(String id, int to) {
        change(present -> present.moved(id, to));
        select(id);
    }

    void duplicate() {
        selectedScene().ifPresent(scene -> {
            String id = Objects.requireNonNull(briefing.get()).freeId();
            change(present -> present.duplicated(scene.id()));
            select(id);
        });
    }

    /// Takes the scene one is at away, and goes to the next one, or to the last where there is no next.
    void delete() {
        selectedScene().ifPresent(scene -> {
            int at = Objects.requireNonNull(briefing.get()).indexOf(scene.id());
            change(present -> present.removed(scene.id()));
            List<Scene> left = Objects.requireNonNull(briefing.get()).scenes();
            select(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)).id());
        });
    }

    void toggleHidden() {
        changeScene(scene -> scene.withHidden(!scene.hidden()));
    }

    public void undo() {
        if (history != null) {
            travel(history.undone());
        }
    }

    public void redo() {
        if (history != null) {
            travel(history.redone());
        }
    }

    /// Completes what was found out about a scene later, in all that can be undone as well: no step of its own.
    void complete(UnaryOperator<Briefing> completion) {
        BriefingHistory before = history;
        if (before != null) {
            become(new BriefingHistory(
                    before.past().stream().map(completion).toList(), completion.apply(before.present()),
                    before.future().stream().map(completion).toList()));
        }
    }

    /// Takes over what another model holds.
    public void continueFrom(BriefingModel other) {
        if (other.history != null) {
            become(other.history);
            select(other.getSelected());
        }
    }

    private void step(BriefingHistory next) {
        boolean changed = !next.equals(history);
        become(next);
        if (changed) {
            onStep.run();
        }
    }

    /// Goes to another state of the history, and to the scene that has come or changed with it.
    private void travel(BriefingHistory next) {
        typing = null;
        List<Scene> before = history == null ? List.of() : history.present().scenes();
        become(next);
        List<Scene> now = next.present().scenes();
        String at = selected.get();
        if (at == null || next.present().indexOf(at) < 0) {
            select(now.stream().filter(scene -> !before.contains(scene)).findFirst()
                    .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.getLast())).map(Scene::id).orElse(null));
        }
    }

    private void become(BriefingHistory next) {
        history = next;
        briefing.set(next.present());
        canUndo.set(next.canUndo());
        canRedo.set(next.canRedo());
    }
}

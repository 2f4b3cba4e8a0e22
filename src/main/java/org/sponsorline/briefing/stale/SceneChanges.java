package org.sponsorline.briefing.stale;

import java.time.LocalDate;
import java.util.List;
import org.sponsorline.briefing.stale.ItemChange.Kind;

/// What has changed in what a scene shows since it was captured.
///
/// @param scene   the id of the scene
/// @param since   the day of the capture
/// @param changes those of items that were there first, then what was added
public record SceneChanges(String scene, LocalDate since, List<ItemChange> changes) {

    public SceneChanges {
        changes = List.copyOf(changes);
    }

    /// Whether anything changed.
    public boolean isStale() {
        return !changes.isEmpty();
    }

    /// The changes of one kind.
    public List<ItemChange> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}

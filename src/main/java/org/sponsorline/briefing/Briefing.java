package org.sponsorline.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.Audience;

/// A briefing on a record: scenes in their order, and the audiences it is given to.
///
/// @param title     what it is called
/// @param record    what it is about
/// @param audiences to whom it is given; empty if everybody may see everything
/// @param scenes    in the order of the show; their ids are unique
/// @param slot      how many seconds there are for the whole, or null if that is not planned
/// @param cuts      whether scenes follow each other without a movement between them
/// @param unknown   members this version does not know
public record Briefing(
        Text title, RecordReference record, List<Audience> audiences, List<Scene> scenes, @Nullable Integer slot,
        boolean cuts, UnknownMembers unknown) {

    public Briefing {
        audiences = List.copyOf(audiences);
        scenes = List.copyOf(scenes);
        Set<String> ids = new HashSet<>();
        for (Scene scene : scenes) {
            if (!ids.add(scene.id())) {
                throw new IllegalArgumentException("Two scenes have the id " + scene.id() + ".");
            }
        }
    }

    /// A briefing without scenes.
    public static Briefing of(Text title, RecordReference record) {
        return new Briefing(title, record, List.of(), List.of(), null, false, UnknownMembers.NONE);
    }

    /// The scenes of the show, which are those not hidden.
    public List<Scene> visibleScenes() {
        return scenes.stream().filter(scene -> !scene.hidden()).toList();
    }

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    /// The place of a scene among all scenes, or -1.
    public int indexOf(String id) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<Audience> audience(String id) {
        return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst();
    }

    /// An id that no scene has: `scene-1`, `scene-2` …
    public String freeId() {
        for (int number = scenes.size() + 1; ; number++) {
            String id = "scene-" + number;
            if (indexOf(id) < 0) {
                return id;
            }
        }
    }

    public Briefing withTitle(Text changed) {
        return new Briefing(changed, record, audiences, scenes, slot, cuts, unknown);
    }

    public Briefing withRecord(RecordReference changed) {
        return new Briefing(title, changed, audiences, scenes, slot, cuts, unknown);
    }

    public Briefing withAudiences(List<Audience> changed) {
        return new Briefing(title, record, changed, scenes, slot, cuts, unknown);
    }

    public Briefing withScenes(List<Scene> changed) {
        return new Briefing(title, record, audiences, changed, slot, cuts, unknown);
    }

    public Briefing withSlot(@Nullable Integer changed) {
        return new Briefing(title, record, audiences, scenes, changed, cuts, unknown);
    }

    public Briefing withCuts(boolean changed) {
        return new Briefing(title, record, audiences, scenes, slot, changed, unknown);
    }

    /// With an audience added, or put in the place of the one with its id.
    public Briefing with(Audience audience) {
        List<Audience> changed = new ArrayList<>(audiences);
        changed.replaceAll(each -> each.id().equals(audience.id()) ? audience : each);
        if (!changed.contains(audience)) {
            changed.add(audience);
        }
        return withAudiences(changed);
    }

    /// With a scene put in the place of the one with its id; the same briefing if there is none.
    public Briefing with(Scene scene) {
        return withScenes(scenes.stream().map(each -> each.id().equals(scene.id()) ? scene : each).toList());
    }

    /// With a scene more.
    ///
    /// @param at its place among all scenes; places beyond the ends are the ends
    public Briefing inserted(int at, Scene scene) {
        List<Scene> changed = new ArrayList<>(scenes);
        changed.add(Math.clamp(at, 0, changed.size()), scene);
        return withScenes(changed);
    }

    /// Without a scene.
    public Briefing removed(String id) {
        return withScenes(scenes.stream().filter(scene -> !scene.id().equals(id)).toList());
    }

    /// With a scene at another place; the same briefing if there is no such scene.
    ///
    /// @param to its place afterwards; places beyond the ends are the ends
    public Briefing moved(String id, int to) {
        int from = indexOf(id);
        if (from < 0) {
            return this;
        }
        List<Scene> changed = new ArrayList<>(scenes);
        Scene scene = changed.remove(from);
        changed.add(Math.clamp(to, 0, changed.size()), scene);
        return withScenes(changed);
    }

    /// With a copy of a scene behind it, which has the id that [#freeId()] gives; the same briefing if there is no
    /// such scene. The copy has not been rehearsed.
    public Briefing duplicated(String id) {
        int from = indexOf(id);
        return from < 0 ? this : inserted(from + 1, scenes.get(from).withId(freeId()).withRehearsed(null));
    }
}

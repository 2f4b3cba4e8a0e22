package org.sponsorline.briefing.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long a show has been in each of its scenes, in milliseconds; excursions and pauses are counted apart.
///
/// @param scenes     for each scene of the script
/// @param excursions spent in excursions
/// @param pauses     spent while the clock was held
/// @param read       when it was last read, on a clock of the caller's that only goes forward
/// @param held       whether time counts as a pause
public record ShowClock(List<Long> scenes, long excursions, long pauses, long read, boolean held) {

    public ShowClock {
        scenes = List.copyOf(scenes);
    }

    /// A clock at its start.
    static ShowClock started(int scenes, long now) {
        return new ShowClock(Collections.nCopies(scenes, 0L), 0, 0, now, false);
    }

    /// Read at a later time; time that went backwards counts as none.
    ///
    /// @param scene    the scene that the time belongs to
    /// @param excursion whether it belongs to an excursion instead
    ShowClock read(long now, int scene, boolean excursion) {
        long passed = Math.max(0, now - read);
        long later = Math.max(now, read);
        if (passed == 0) {
            return this;
        }
        if (held) {
            return new ShowClock(scenes, excursions, pauses + passed, later, true);
        }
        if (excursion) {
            return new ShowClock(scenes, excursions + passed, pauses, later, false);
        }
        List<Long> counted = new ArrayList<>(scenes);
        counted.set(scene, counted.get(scene) + passed);
        return new ShowClock(counted, excursions, pauses, later, false);
    }

    ShowClock withHeld(boolean changed) {
        return new ShowClock(scenes, excursions, pauses, read, changed);
    }

    /// The time in the script so far, which excursions and pauses do not count to.
    public long elapsed() {
        return scenes.stream().mapToLong(Long::longValue).sum();
    }

    /// The time since the start, excursions and pauses included.
    public long whole() {
        return elapsed() + excursions + pauses;
    }

    /// The time in one scene, in all visits to it.
    public long inScene(int scene) {
        return scenes.get(scene);
    }
}

package org.sponsorline.bench;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A doing in the window or its end, written to the flight recording between the toolkit's own events.
@Name(TrialEvent.NAME)
@StackTrace(false)
final class TrialEvent extends Event {

    static final String NAME = "org.sponsorline.Trial";

    static final String BEGUN = "begun";
    static final String DONE = "done";
    static final String QUIET = "quiet";

    /// What is done.
    String what;

    /// One of the constants above.
    String phase;

    static void mark(String what, String phase) {
        TrialEvent event = new TrialEvent();
        event.what = what;
        event.phase = phase;
        event.commit();
    }
}

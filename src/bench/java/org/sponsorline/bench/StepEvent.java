package org.sponsorline.bench;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// One step of a script, written to the flight recording between the toolkit's own events, so that each pulse is
/// known by the step it carried out.
@Name(StepEvent.NAME)
@StackTrace(false)
final class StepEvent extends Event {

    static final String NAME = "org.sponsorline.Step";

    /// Of the script; blank for steps that only lead to the next segment.
    String segment;

    /// Processor time of all threads of the toolkit up to now, in nanoseconds.
    long toolkitCpu;

    /// Bytes allocated by the JavaFX thread up to now.
    long allocated;

    /// Shapes and texts of the picture drawn last, and the texts among them.
    int primitives;
    int texts;

    /// Placements looked at for the picture drawn last.
    long visited;
}

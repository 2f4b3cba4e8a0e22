package org.sponsorline.desktop.timeline.motion;

import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.Frame;
import org.sponsorline.time.Viewport;

/// What [Motion] and [LaneScroll] move: a picture of lanes across a span of time.
public interface MotionTarget {

    /// The lanes there are; null before anything has been read.
    @Nullable TimelineContent getContent();

    /// The span of time that is shown across the whole width.
    Viewport getViewport();

    void setViewport(Viewport changed);

    /// What is on the screen now; without width before it has a place in a window.
    Frame frame();

    /// The furthest the lanes can be scrolled, in pixels of the layout.
    double maxScrollY();

    /// How far one can go in time.
    ViewportLimits reach();

    /// Whether it moves from one view to another, rather than jumps.
    boolean isAnimated();

    /// Says that somebody changes what is shown in steps, until [#endAdjusting(Object)].
    void beginAdjusting(Object who);

    /// What this one has changed in steps is meant; nothing happens if it had not begun.
    void endAdjusting(Object who);
}

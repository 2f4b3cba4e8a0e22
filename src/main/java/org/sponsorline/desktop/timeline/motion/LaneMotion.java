package org.sponsorline.desktop.timeline.motion;

import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.row.LaneGlide;
import org.sponsorline.layout.row.LanePlaces;

/// Lets rows and headers glide to their places when the lanes of a timeline change, where it moves at all.
///
/// One way at a time: lanes that change on the way go on from where they are seen. Only the picture is on its way; what
/// the timeline shows, and how far it is scrolled, is already as it will be.
public final class LaneMotion {

    /// How long rows are on their way.
    static final double SECONDS = 0.2;

    private final MotionTarget target;
    private final Runnable moved;
    private final FrameTimer timer = new FrameTimer(this::step, this::finish);
    private @Nullable LaneGlide glide;
    private double share;

    /// @param moved is told that rows stand elsewhere
    public LaneMotion(MotionTarget target, Runnable moved) {
        this.target = target;
        this.moved = moved;
    }

    /// Where the rows of lanes stand now.
    public LanePlaces places(TimelineContent content, Frame frame) {
        return glide == null || !glide.isOf(content.layout())
                ? LanePlaces.atRest(content.layout(), frame) : glide.at(content.layout(), frame, share);
    }

    /// Begins where lanes stood, once the timeline shows others.
    ///
    /// @param before what it showed
    /// @param stood  where that stood
    public void begin(TimelineContent before, LanePlaces stood, TimelineContent now, Frame frame) {
        if (before.layout().lanes() == now.layout().lanes()) {
            return;
        }
        finish();
        boolean watched = target.isAnimated() && frame.widthPx() > 0;
        glide = !watched ? null : LaneGlide.between(
                stood, before.dataset(), LanePlaces.atRest(now.layout(), frame), now.dataset()).orElse(null);
        if (glide != null) {
            share = 0;
            timer.restart();
        }
    }

    /// Puts everything where it is on its way to.
    public void finish() {
        timer.stop();
        if (glide != null) {
            glide = null;
            moved.run();
        }
    }

    private void step(double elapsedSeconds) {
        share = elapsedSeconds / SECONDS;
        if (share >= 1) {
            finish();
        } else {
            moved.run();
        }
    }
}

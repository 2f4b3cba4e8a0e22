package org.sponsorline.desktop.timeline.motion;

import org.jspecify.annotations.Nullable;
import org.sponsorline.time.Viewport;

/// Moves a timeline by itself: on the way to another view, or on after a drag has let it go.
///
/// One movement at a time; whatever begins next takes over where the last one has come to.
public final class Motion {

    private final MotionTarget target;
    private final LaneScroll laneScroll;
    private final FrameTimer timer = new FrameTimer(this::step, this::stop);

    private @Nullable Glide glide;
    private @Nullable Throw thrown;

    /// Two speeds and where they began.
    private record Throw(Fling x, Fling y, Viewport from, double fromScrollY, double pxPerDay) {}

    public Motion(MotionTarget target) {
        this.target = target;
        laneScroll = new LaneScroll(target, this);
    }

    /// How far the target is scrolled, and what stands at the top.
    public LaneScroll laneScroll() {
        return laneScroll;
    }

    /// Goes to a view; at once where nothing is to move.
    public void glideTo(Viewport wanted, double scrollY, double seconds) {
        boolean elsewhere = Math.clamp(scrollY, 0, target.maxScrollY()) != scrollDestination();
        glide(wanted, scrollY, seconds, elsewhere);
    }

    /// Goes to a view whose place among the lanes the timeline knows already.
    public void glideToPlace(Viewport wanted, double scrollY, double seconds) {
        glide(wanted, scrollY, seconds, false);
    }

    private void glide(Viewport wanted, double scrollY, double seconds, boolean elsewhere) {
        double wantedY = Math.clamp(scrollY, 0, target.maxScrollY());
        thrown = null;
        if (wanted.equals(target.getViewport()) && wantedY == laneScroll.getScrollY()) {
            stop();
            return;
        }
        target.beginAdjusting(this);
        if (!target.isAnimated() || target.frame().widthPx() <= 0) {
            glide = null;
            target.setViewport(wanted);
            if (elsewhere) {
                laneScroll.forgetPlace();
            }
            laneScroll.move(wantedY);
            stop();
            return;
        }
        glide = new Glide(target.getViewport(), wanted, laneScroll.getScrollY(), wantedY, seconds);
        if (elsewhere) {
            laneScroll.forgetPlace();
        }
        timer.restart();
    }

    /// Moves on with a speed in pixels per second, and comes to rest.
    public void fling(double xPxPerSecond, double yPxPerSecond) {
        target.beginAdjusting(this);
        glide = null;
        thrown = new Throw(
                new Fling(xPxPerSecond), new Fling(yPxPerSecond), target.getViewport(), laneScroll.getScrollY(),
                target.frame().pxPerDay());
        timer.restart();
    }

    /// Ends any movement where it has come to.
    public void stop() {
        timer.stop();
        if (glide != null && Math.rint(glide.toScrollY()) != laneScroll.getScrollY()) {
            laneScroll.forgetPlace();
        }
        glide = null;
        thrown = null;
        target.endAdjusting(this);
    }

    /// Lanes above what is shown have grown or shrunk by some pixels: the way goes on where it went.
    void lanesMoved(double px) {
        if (glide != null) {
            glide = new Glide(
                    glide.from(), glide.to(), glide.fromScrollY() + px, glide.toScrollY() + px, glide.seconds());
        }
        if (thrown != null) {
            thrown = new Throw(
                    thrown.x(), thrown.y(), thrown.from(), thrown.fromScrollY() + px, thrown.pxPerDay());
        }
    }

    /// The view it is on the way to, or the present one.
    public Viewport destination() {
        return glide == null ? target.getViewport() : glide.to();
    }

    public double scrollDestination() {
        return glide == null ? laneScroll.getScrollY() : glide.toScrollY();
    }

    private void step(double elapsed) {
        if (glide != null) {
            glideOn(glide, elapsed);
        } else if (thrown != null) {
            flyOn(thrown, elapsed);
        }
    }

    private void glideOn(Glide way, double elapsed) {
        target.setViewport(way.viewportAt(elapsed));
        laneScroll.move(way.scrollYAt(elapsed));
        if (way.isOverAt(elapsed)) {
            stop();
        }
    }

    private void flyOn(Throw way, double elapsed) {
        Viewport free = way.from().pannedBy(-way.x().pxAt(elapsed) / way.pxPerDay());
        Viewport held = target.reach().held(free);
        target.setViewport(held);
        laneScroll.setScrollY(way.fromScrollY() - way.y().pxAt(elapsed));
        boolean blocked = !held.equals(free);
        if ((blocked || way.x().isOverAt(elapsed)) && way.y().isOverAt(elapsed)) {
            stop();
        }
    }
}

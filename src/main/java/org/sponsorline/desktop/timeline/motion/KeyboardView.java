package org.sponsorline.desktop.timeline.motion;

import org.sponsorline.time.Viewport;

/// Looks elsewhere by keys: what dragging, the wheel and the edges of the overview's window do with the pointer.
public final class KeyboardView {

    private static final double PAN_SHARE = 0.2;
    private static final double EDGE_SHARE = 0.1;
    private static final double LANES_SHARE = 0.25;
    private static final double ZOOM_STEP = 1.25;

    private final MotionTarget target;
    private final Motion motion;

    public KeyboardView(MotionTarget target, Motion motion) {
        this.target = target;
        this.motion = motion;
    }

    public void to(ViewMove look) {
        Viewport now = motion.destination();
        double edge = now.spanDays() * EDGE_SHARE;
        switch (look) {
            case EARLIER -> pan(-PAN_SHARE);
            case LATER -> pan(PAN_SHARE);
            case HIGHER -> scroll(-LANES_SHARE);
            case LOWER -> scroll(LANES_SHARE);
            case START_EARLIER -> span(now.startDay() - edge, now.endDay());
            case START_LATER -> span(Math.min(now.startDay() + edge, now.endDay() - Viewport.MIN_SPAN_DAYS),
                    now.endDay());
            case END_EARLIER -> span(now.startDay(), Math.max(now.endDay() - edge, now.startDay()
                    + Viewport.MIN_SPAN_DAYS));
            case END_LATER -> span(now.startDay(), now.endDay() + edge);
        }
    }

    /// On the overview: to the sides the window moves, up and down it shrinks and grows, to the ends of the record and
    /// by its own length with the keys that go far.
    public void along(Move move) {
        Viewport now = motion.destination();
        Viewport whole = target.reach().whole();
        switch (move) {
            case LEFT -> pan(-PAN_SHARE);
            case RIGHT -> pan(PAN_SHARE);
            case UP -> glide(now.zoomedAbout(now.centreDay(), ZOOM_STEP));
            case DOWN -> glide(now.zoomedAbout(now.centreDay(), 1 / ZOOM_STEP));
            case FIRST -> glide(now.pannedBy(whole.startDay() - now.startDay()));
            case LAST -> glide(now.pannedBy(whole.endDay() - now.endDay()));
            case SCREEN_UP -> pan(-1);
            case SCREEN_DOWN -> pan(1);
            case NEXT_IN_LANE, PREVIOUS_IN_LANE -> { }
        }
    }

    private void pan(double share) {
        Viewport now = motion.destination();
        glide(now.pannedBy(share * now.spanDays()));
    }

    private void span(double startDay, double endDay) {
        glide(new Viewport(startDay, endDay));
    }

    private void glide(Viewport wanted) {
        motion.glideTo(target.reach().held(wanted), motion.scrollDestination(), Glide.SECONDS);
    }

    private void scroll(double share) {
        motion.glideTo(
                motion.destination(),
                motion.scrollDestination() + share * target.frame().heightPx(), Glide.SECONDS);
    }
}

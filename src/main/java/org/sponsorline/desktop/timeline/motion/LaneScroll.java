package org.sponsorline.desktop.timeline.motion;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.layout.row.ScrollPlaces;
import org.sponsorline.view.LanePlace;

/// How far a timeline is scrolled down its lanes, and what that brings to the top.
///
/// The place is what was scrolled to or asked for last. It is kept while the lanes and the room for them change, even
/// where for a while they cannot be scrolled as far.
public final class LaneScroll {

    private final MotionTarget target;
    private final Motion motion;
    private final DoubleProperty scrollY;
    private @Nullable LanePlace place;

    /// Whether the place is yet to be found out from where it is scrolled to.
    private boolean scrolled;

    /// @param motion on the way to where it scrolls
    LaneScroll(MotionTarget target, Motion motion) {
        this.target = target;
        this.motion = motion;
        scrollY = new SimpleDoubleProperty(target, "scrollY", 0);
    }

    public DoubleProperty scrollYProperty() {
        return scrollY;
    }

    public double getScrollY() {
        return scrollY.get();
    }

    /// Scrolls, as far as there are lanes.
    public void setScrollY(double asked) {
        double held = held(asked);
        if (held != scrollY.get()) {
            scrolled = true;
            scrollY.set(held);
        }
    }

    /// Scrolls on the way to a place that is known, or because the room has changed: the place stays.
    public void move(double asked) {
        scrollY.set(held(asked));
    }

    private double held(double asked) {
        return Math.clamp(Math.rint(asked), 0, target.maxScrollY());
    }

    /// What stands at the top, or will when it has come to rest; null at the very top.
    public @Nullable LanePlace place() {
        TimelineContent shown = target.getContent();
        return shown == null ? place : placeIn(shown);
    }

    /// The same where it is still scrolled as other lanes were.
    ///
    /// @param shown the lanes it is scrolled in
    @Nullable LanePlace placeIn(TimelineContent shown) {
        if (scrolled) {
            place = new ScrollPlaces(shown.layout(), shown.dataset())
                    .at(motion.scrollDestination(), motion.destination());
            scrolled = false;
        }
        return place;
    }

    /// The place is wherever it is scrolled to.
    void forgetPlace() {
        scrolled = true;
    }

    /// Says what is to stand at the top of lanes that may be yet to come.
    public void expect(@Nullable LanePlace awaited) {
        place = awaited;
        scrolled = false;
    }

    /// Scrolls so that its place stands at the top, as far as there are lanes.
    public void keepPlace() {
        if (target.getContent() != null) {
            move(placeY());
        }
    }

    /// Where its place stands at the top of the lanes there are; not held within what can be scrolled.
    public double placeY() {
        TimelineContent shown = target.getContent();
        return shown == null ? 0 : new ScrollPlaces(shown.layout(), shown.dataset()).scrollY(placeIn(shown));
    }
}

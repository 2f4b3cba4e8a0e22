package org.sponsorline.desktop.timeline.motion;

import org.sponsorline.time.Viewport;

/// How far one can go: a view always touches the record, and shows little more than its whole span.
///
/// @param whole the span of the record with its margin
public record ViewportLimits(Viewport whole) {

    /// Zoomed out, the record still fills a quarter of the width.
    private static final double MOST_OF_WHOLE = 4;

    public Viewport held(Viewport asked) {
        double most = Math.max(whole.spanDays() * MOST_OF_WHOLE, Viewport.MIN_SPAN_DAYS);
        Viewport sized = asked.spanDays() > most
                ? asked.zoomedAbout(asked.centreDay(), asked.spanDays() / most) : asked;
        double centre = Math.clamp(sized.centreDay(), whole.startDay(), whole.endDay());
        return centre == sized.centreDay() ? sized : sized.centredOn(centre);
    }
}

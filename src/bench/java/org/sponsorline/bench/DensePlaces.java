package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sponsorline.desktop.MeasuredWindow;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.Frame;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.time.Viewport;

/// Looks where the pictures are full: paints the record at many dates and heights for each zoom and keeps the place
/// that draws most and the usual one, so that no frame is measured over empty ground.
final class DensePlaces {

    private static final double[] ZOOM_DAYS = {Double.POSITIVE_INFINITY, 8 * 365.25, 365.25, 60};
    private static final String[] ZOOM_NAMES = {"all", "8 years", "1 year", "60 days"};
    private static final int DATES = 12;
    private static final int HEIGHTS = 10;

    private final MeasuredWindow window;
    private final Viewport whole;
    private final List<AtZoom> found = new ArrayList<>();

    /// Where to look.
    record Place(Viewport viewport, double scrollY) {}

    /// The places of a zoom by name, the busiest first.
    record AtZoom(String name, Map<String, Place> places) {}

    private record Weighed(Place place, int marks) {}

    DensePlaces(MeasuredWindow window, Viewport whole) {
        this.window = window;
        this.whole = whole;
    }

    List<AtZoom> found() {
        return found;
    }

    /// Goes to each zoom, waits for its layout and looks around.
    List<FrameScript.Step> steps() {
        List<FrameScript.Step> steps = new ArrayList<>();
        for (int zoom = 0; zoom < ZOOM_DAYS.length; zoom++) {
            double days = Math.min(ZOOM_DAYS[zoom], whole.spanDays());
            String name = ZOOM_NAMES[zoom];
            steps.add(new FrameScript.Step(
                    "", () -> window.timeline().setViewport(around(0.5, days)), window::isPictured));
            steps.add(new FrameScript.Step("", () -> { }, window::isPictured));
            steps.add(new FrameScript.Step("", () -> look(name, days)));
        }
        return steps;
    }

    private void look(String name, double days) {
        List<Weighed> candidates = new ArrayList<>();
        int dates = days >= whole.spanDays() ? 1 : DATES;
        for (int date = 0; date < dates; date++) {
            Viewport viewport = around((date + 0.5) / dates, days);
            for (int height = 0; height < HEIGHTS; height++) {
                double scrollY = Math.rint(window.timeline().maxScrollY() * height / (HEIGHTS - 1));
                Place place = new Place(viewport, scrollY);
                candidates.add(new Weighed(place, marks(place)));
            }
        }
        candidates.sort(Comparator.comparingInt(Weighed::marks).reversed());
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("fullest", candidates.getFirst().place());
        places.put("usual", candidates.get(candidates.size() / 2).place());
        found.add(new AtZoom(name, places));
    }

    private Viewport around(double part, double days) {
        if (days >= whole.spanDays()) {
            return whole;
        }
        double start = whole.startDay() + (whole.spanDays() - days) * part;
        return new Viewport(start, start + days);
    }

    private int marks(Place place) {
        Tape tape = tape(window.timeline(), place);
        return tape.rectangles.size() + tape.labels.size();
    }

    /// What the timeline would show at a place, as rectangles and labels.
    static Tape tape(TimelineView view, Place place) {
        Tape tape = new Tape();
        new TimelinePainter().paint(
                tape, view.getContent().layout(),
                new Frame(
                        place.viewport(), view.plotWidthProperty().get(), view.plotHeightProperty().get(),
                        place.scrollY(), view.frame().namesPx()),
                view.getPalette(), new PaintOptions(view.locale(), view.getToday(), null, false));
        return tape;
    }
}

package org.sponsorline.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.layout.AxisCorner;
import org.sponsorline.layout.EditionNames;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.time.Tick;
import org.sponsorline.time.TickPlan;
import org.sponsorline.time.TickPlanner;

/// The time axis: a line of editions, a line of dates, and a line of flags on the present day and on the day the record is
/// seen from.
final class AxisLayer {

    private static final double LABEL_GAP_PX = 4;
    private static final double CLEAR_PX = 6;

    /// How strong the line of a marked day is over bars.
    private static final double OVER_BARS = 0.45;

    /// The baselines of editions and dates, and the line of flags below them, as shares of the axis.
    private static final double NAMES_AT = 0.25;
    private static final double DATES_AT = 0.57;
    private static final double FLAGS_FROM = 0.65;
    private static final double FLAG_SHARE = 0.3;

    private EditionNames names = new EditionNames(AxisCorner.NONE, List.of());
    private final List<DayFlag> flags = new ArrayList<>(2);
    private Locale locale = Locale.ROOT;
    private Messages phrases = Messages.of(AxisLayer.class, locale);
    private TickPlan plan = new TickPlan(List.of(), TickPlan.LargerUnit.NONE);
    private Surface.Font plain = new Surface.Font(11, false);
    private Surface.Font bold = new Surface.Font(11, true);

    /// Works out what this frame's axis shows.
    void plan(TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        plan = TickPlanner.plan(layout.axisScale(frame), options.locale());
        double size = layout.metrics().smallFontSize();
        if (size != plain.sizePx()) {
            plain = new Surface.Font(size, false);
            bold = new Surface.Font(size, true);
        }
        flags.clear();
        if (!options.locale().equals(locale)) {
            locale = options.locale();
            phrases = Messages.of(AxisLayer.class, locale);
        }
        if (options.today() != null) {
            flag(phrases.get("flag.today"), options.today(), layout, frame, palette.today(), palette.onToday());
        }
        if (options.asOf() != null) {
            flag(phrases.say("flag.as-of", medium(options.asOf(), options.locale())), options.asOf(), layout, frame,
                    palette.asOf(), palette.onAsOf());
        }
        names = EditionNames.of(layout, frame);
    }

    private void flag(String text, LocalDate day, TimelineLayout layout, Frame frame, int fill, int onFill) {
        double width = layout.advances().width(text, bold.sizePx(), true);
        DayFlag flag = DayFlag.of(text, width, day.toEpochDay(), frame, fill, onFill);
        if (flag.visible(frame)) {
            flags.add(flag);
        }
    }

    private static String medium(LocalDate day, Locale locale) {
        return EdtfText.in(locale).briefDay(day);
    }

    List<Tick> ticks() {
        return plan.ticks();
    }

    /// The lines of marked days, down through the lanes.
    void lines(Surface surface, TimelineLayout layout, Frame frame) {
        double top = layout.metrics().axisHeight();
        for (DayFlag flag : flags) {
            surface.fillRect(flag.x(), top, 1, frame.heightPx() - top, 0, flag.fill());
        }
    }

    /// Takes note of those lines.
    void addLines(DayLines lines, TimelineLayout layout, Frame frame, Palette palette) {
        for (DayFlag flag : flags) {
            lines.add(flag.x(), GroundLayer.colourAt(flag.x(), layout, frame, palette),
                    Colours.withAlpha(flag.fill(), OVER_BARS));
        }
    }

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette) {
        Metrics metrics = layout.metrics();
        double bottom = metrics.axisHeight();
        double nameBaseline = Math.rint(bottom * NAMES_AT);
        double dateBaseline = Math.rint(bottom * DATES_AT);
        surface.fillRect(-frame.namesPx(), bottom - 1, frame.namesPx() + frame.widthPx(), 1, 0, palette.rule());
        for (EditionNames.Name name : names.names()) {
            surface.text(name.text(), name.left(), nameBaseline, plain, palette.quietText());
        }
        AxisCorner corner = names.corner();
        if (!corner.text().isEmpty()) {
            surface.text(corner.text(), corner.left(), nameBaseline, bold, palette.text());
        }
        double free = 0;
        // A day or month alone says nothing unless the larger unit it belongs to is named before it.
        boolean selfContained = plan.largerUnit().isNone();
        boolean named = selfContained || !corner.text().isEmpty();
        AdvanceTable advances = layout.advances();
        List<Tick> ticks = plan.ticks();
        for (int k = 0; k < ticks.size(); k++) {
            Tick tick = ticks.get(k);
            double x = frame.snappedX(tick.day());
            double length = switch (tick.level()) {
                case MAJOR -> 8;
                case MINOR -> 6;
                case FINE -> 3;
            };
            if (x >= 0) {
                surface.fillRect(x, bottom - length, 1, length, 0,
                        tick.level() == Tick.Level.FINE ? palette.gridMajor() : palette.quietText());
            }
            boolean major = tick.level() == Tick.Level.MAJOR;
            if (!tick.label().isEmpty() && (major || named)) {
                double limit = major ? frame.widthPx() - 2 : beforeNextMajor(frame, ticks, k);
                double end = label(surface, palette, advances, tick, x, free, limit, dateBaseline);
                named = selfContained || (major ? end > free : named);
                free = end;
            }
        }
        for (DayFlag flag : flags) {
            flag.paint(surface, Math.rint(bottom * FLAGS_FROM), Math.rint(bottom * FLAG_SHARE), bold);
        }
    }

    /// How far a lesser label may reach: it takes no room from the next larger unit.
    private static double beforeNextMajor(Frame frame, List<Tick> ticks, int from) {
        for (int k = from + 1; k < ticks.size(); k++) {
            if (ticks.get(k).level() == Tick.Level.MAJOR && !ticks.get(k).label().isEmpty()) {
                return Math.min(frame.widthPx() - 2, frame.snappedX(ticks.get(k).day()) + LABEL_GAP_PX - CLEAR_PX);
            }
        }
        return frame.widthPx() - 2;
    }

    /// Draws a label to the right of its tick if it has room there, and returns where the next may begin.
    private double label(
            Surface surface, Palette palette, AdvanceTable advances, Tick tick, double x, double free,
            double limit, double baseline) {
        boolean beginsUnit = tick.level() == Tick.Level.MAJOR && !plan.largerUnit().isNone();
        double left = x + LABEL_GAP_PX;
        double right = left + advances.width(tick.label(), plain.sizePx(), beginsUnit);
        if (left < Math.max(free, 2) || right > limit) {
            return free;
        }
        surface.text(tick.label(), left, baseline, beginsUnit ? bold : plain,
                tick.level() == Tick.Level.MAJOR ? palette.text() : palette.quietText());
        return right + CLEAR_PX;
    }
}

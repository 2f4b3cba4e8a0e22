package org.sponsorline.paint.strip;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.query.value.YearlyValueText;

/// Draws what stated values come to in each year: a column a year under the timeline, solid up to the lower end of its
/// range and pale from there to the upper end, with a line above it where no
/// upper end is stated, and with the words beside it in the column of names or above it.
///
/// Columns keep their scale while time moves. Where years are too narrow to be told apart, a column is as high as the
/// highest of its years. Keeps words between frames; use one per thread.
public final class YearlyValuePainter {

    private static final double HEIGHT_PX = 64;
    private static final double INSET_PX = 10;
    private static final double LEAST_COLUMN_PX = 3;
    private static final double LEAST_NAMES_PX = 120;
    private static final double DAYS_A_YEAR = 365.2425;

    private @Nullable YearlyValue worded;
    private @Nullable YearlyValueText words;
    private Locale locale = Locale.ROOT;

    /// How a strip is drawn.
    ///
    /// @param frame     the strip: the timeline's span, width and column of names, and the strip's own height
    /// @param described whether each year is drawn in a named group with words for those who cannot see it
    public record Drawing(
            Frame frame, Metrics metrics, AdvanceTable advances, Palette palette, Locale locale, boolean described) {

        /// The colour up to the lower end of a range.
        int solid() {
            return Colours.mix(palette.ground(), palette.bars().getFirst(), 0.75);
        }

        /// The colour from the lower to the upper end.
        int pale() {
            return Colours.mix(palette.ground(), palette.bars().getFirst(), 0.35);
        }

        Surface.Font font(boolean bold) {
            return new Surface.Font(metrics.smallFontSize(), bold);
        }

        double width(String text, boolean bold) {
            return advances.width(text, metrics.smallFontSize(), bold);
        }

        /// Whether the words stand in the column of names.
        boolean isBesideNames() {
            return frame.namesPx() >= LEAST_NAMES_PX * metrics.letterScale();
        }

        /// The left edge of a year, near the frame at least.
        double left(int year) {
            return Math.clamp(frame.snappedX(firstDay(year)), -2, frame.widthPx() + 2);
        }
    }

    /// The height of the strip.
    public static double heightPx(Metrics metrics) {
        return Math.rint(HEIGHT_PX * metrics.letterScale());
    }

    /// Draws the strip with the left edge of the plot at 0.
    public void paint(Surface surface, YearlyValue values, Drawing drawing) {
        YearlyValueText text = words(values, drawing.locale());
        Frame frame = drawing.frame();
        Palette palette = drawing.palette();
        double scale = drawing.metrics().letterScale();
        double whole = frame.namesPx() + frame.widthPx();
        surface.fillRect(-frame.namesPx(), 0, whole, frame.heightPx(), 0, palette.ground());
        double top = Math.rint((drawing.isBesideNames() ? 19 : 34) * scale);
        double base = frame.heightPx() - 5;
        surface.clip(0, 0, frame.widthPx(), frame.heightPx());
        if (values.peak() > 0) {
            new Columns(surface, values, text, drawing, base, (base - top) / values.peak()).paint();
        }
        surface.fillRect(0, base, frame.widthPx(), 1, 0, palette.rule());
        surface.unclip();
        surface.fillRect(-frame.namesPx(), 0, whole, 1, 0, palette.rule());
        double left = INSET_PX - frame.namesPx();
        if (drawing.isBesideNames()) {
            surface.fillRect(-1, 0, 1, frame.heightPx(), 0, palette.rule());
            double room = frame.namesPx() - 2 * INSET_PX;
            write(surface, drawing, text.title(), true, left, 19 * scale, room);
            write(surface, drawing, text.stated(), false, left, 36 * scale, room);
            write(surface, drawing, text.leftOut(), false, left, 52 * scale, room);
        } else {
            double after = left + drawing.width(text.title(), true) + INSET_PX;
            write(surface, drawing, text.title(), true, left, 15 * scale, whole - 2 * INSET_PX);
            write(surface, drawing, text.afterTitle(), false, after, 15 * scale, frame.widthPx() - INSET_PX - after);
        }
    }

    private YearlyValueText words(YearlyValue values, Locale wanted) {
        YearlyValueText kept = words;
        if (kept != null && values == worded && wanted.equals(locale)) {
            return kept;
        }
        YearlyValueText made = new YearlyValueText(values, wanted);
        worded = values;
        words = made;
        locale = wanted;
        return made;
    }

    private static void write(
            Surface surface, Drawing drawing, String text, boolean bold, double x, double baseline, double room) {
        if (!text.isEmpty() && room > 0) {
            String fitted = drawing.advances().fitted(text, drawing.metrics().smallFontSize(), bold, room);
            int argb = bold ? drawing.palette().text() : drawing.palette().quietText();
            surface.text(fitted, x, Math.rint(baseline), drawing.font(bold), argb);
        }
    }

    /// The year of a day, or the nearest one with a value.
    private static int yearAt(YearlyValue values, double day) {
        if (day < firstDay(values.firstYear())) {
            return values.firstYear();
        }
        return day >= firstDay(values.lastYear() + 1)
                ? values.lastYear() : LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
    }

    private static long firstDay(int year) {
        return LocalDate.ofYearDay(year, 1).toEpochDay();
    }

    /// The columns of one strip that has any.
    ///
    /// @param base    where columns stand
    /// @param perUnit pixels a unit of the currency
    private record Columns(
            Surface surface, YearlyValue values, YearlyValueText words, Drawing drawing, double base, double perUnit) {

        void paint() {
            Frame frame = drawing.frame();
            int from = yearAt(values, frame.viewport().startDay());
            int to = yearAt(values, frame.viewport().endDay());
            int step = (int) Math.max(1, Math.ceil(LEAST_COLUMN_PX / (frame.pxPerDay() * DAYS_A_YEAR)));
            for (int year = Math.floorDiv(from, step) * step; year <= to; year += step) {
                column(year, step);
            }
            if (step == 1) {
                amounts(from, to);
            }
        }

        private void column(int first, int step) {
            int year = highest(first, first + step - 1);
            double left = drawing.left(first);
            double right = drawing.left(first + step);
            if (values.high(year) <= 0 || right <= 0 || left >= drawing.frame().widthPx()) {
                return;
            }
            double low = height(values.low(year));
            double high = height(values.high(year));
            double width = Math.max(1, right - left - (right - left >= 2 * LEAST_COLUMN_PX ? 1 : 0));
            if (drawing.described()) {
                surface.beginGroup("value." + year, words.year(year));
            }
            surface.fillRect(left, base - low, width, low, 0, drawing.solid());
            if (high > low) {
                surface.fillRect(left, base - high, width, high - low, 0, drawing.pale());
                surface.fillRect(left, base - high, width, 1, 0, drawing.solid());
            }
            if (values.isOpen(year)) {
                surface.fillRect(left, base - high - 3, width, 1, 0, drawing.solid());
            }
            if (drawing.described()) {
                surface.endGroup();
            }
        }

        private int highest(int first, int last) {
            int highest = first;
            for (int year = first + 1; year <= last; year++) {
                highest = values.high(year) > values.high(highest) ? year : highest;
            }
            return highest;
        }

        /// In whole pixels; what there is shows, however little it is.
        private double height(double amount) {
            return amount > 0 ? Math.max(1, Math.rint(amount * perUnit)) : 0;
        }

        /// Amounts over the columns: the highest in sight, and each run of equal years where it has room.
        private void amounts(int from, int to) {
            int highest = highest(from, to);
            while (highest > from && values.isAlike(highest - 1, highest)) {
                highest--;
            }
            double width = drawing.width(words.bareAmount(highest), false);
            double most = Math.max(2, drawing.frame().widthPx() - width - 2);
            double left = Math.clamp(drawing.left(highest) + 2, 2, most);
            amount(highest, left);
            for (int year = from; year <= to;) {
                int end = year + 1;
                while (end <= to && values.isAlike(year, end)) {
                    end++;
                }
                double x = Math.max(0, drawing.left(year)) + 2;
                double after = x + drawing.width(words.bareAmount(year), false);
                boolean fits = after <= Math.min(drawing.frame().widthPx(), drawing.left(end)) - 2;
                if (year != highest && fits && (after < left - INSET_PX || x > left + width + INSET_PX)) {
                    amount(year, x);
                }
                year = end;
            }
        }

        private void amount(int year, double x) {
            if (values.high(year) > 0) {
                surface.text(
                        words.bareAmount(year), x, base - height(values.high(year)) - 4, drawing.font(false),
                        drawing.palette().text());
            }
        }
    }
}

package org.sponsorline.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

/// What is shown of a record. Everything a user does changes one of these.
///
/// @param window    the span of time shown
/// @param groupBy   what lanes stand for, outermost first; one to three dimensions
/// @param colourBy  what colours stand for
/// @param rows      how the rows of a lane are made and which comes first
/// @param filter    what matches
/// @param unmatched what happens to the other items
/// @param asOf      only what was known by the end of this day is shown, or null for all that is known
/// @param selection chosen entries in the order they were chosen; the last is the one whose details show
/// @param collapsed lane paths that are folded (see [org.sponsorline.query.Grouping#path(int)])
/// @param top       the vertical scroll position, or null at the very top
/// @param yearly    the strip of stated values a year under the lanes, or null where it does not show
/// @param panes     which of timeline and table show
/// @param theme     light, dark, or as the system has it
public record ViewState(
        Window window, List<Dimension> groupBy, Dimension colourBy, LaneRows rows, Filter filter,
        Unmatched unmatched, @Nullable LocalDate asOf, List<EntryKey> selection, Set<String> collapsed,
        @Nullable LanePlace top, @Nullable YearlyStrip yearly, Panes panes, Theme theme) {

    /// The most dimensions to group by.
    public static final int MAX_LEVELS = 3;

    /// What is done with items the filter does not match.
    public enum Unmatched { DIM, HIDE }

    /// Which panes show the items.
    public enum Panes { TIMELINE, TABLE, BOTH }

    /// Light or dark.
    public enum Theme { SYSTEM, LIGHT, DARK }

    /// The strip of stated values a year.
    ///
    /// @param currency ISO 4217, or null for the one in which most figures are stated
    public record YearlyStrip(@Nullable String currency) {

        /// In the currency in which most figures are stated.
        public static final YearlyStrip USUAL = new YearlyStrip(null);
    }

    /// A span of time in days since 1970-01-01; the end comes after the start. What lies beyond the calendar is cut
    /// off.
    public record Window(double startDay, double endDay) {
        public Window {
            if (!(endDay > startDay)) {
                throw new IllegalArgumentException("A window needs an end after its start.");
            }
            startDay = CalendarDays.startWithin(startDay);
            endDay = CalendarDays.endWithin(startDay, endDay);
        }
    }

    public ViewState {
        if (groupBy.isEmpty() || groupBy.size() > MAX_LEVELS) {
            throw new IllegalArgumentException("Lanes stand for one to three dimensions.");
        }
        groupBy = List.copyOf(groupBy);
        selection = List.copyOf(selection);
        collapsed = Collections.unmodifiableSet(new LinkedHashSet<>(collapsed));
    }

    /// The entry whose details show, or null if nothing is selected.
    public @Nullable EntryKey lead() {
        return selection.isEmpty() ? null : selection.getLast();
    }

    public ViewState withWindow(Window changed) {
        return new ViewState(
                changed, groupBy, colourBy, rows, filter, unmatched, asOf, selection, collapsed, top, yearly,
                panes, theme);
    }

    /// With other lanes, scrolled to the top.
    public ViewState withGroupBy(List<Dimension> changed) {
        return new ViewState(
                window, changed, colourBy, rows, filter, unmatched, asOf, selection, collapsed,
                changed.equals(groupBy) ? top : null, yearly, panes, theme);
    }

    public ViewState withColourBy(Dimension changed) {
        return new ViewState(
                window, groupBy, changed, rows, filter, unmatched, asOf, selection, collapsed, top, yearly,
                panes, theme);
    }

    /// Other rows begin at their top.
    public ViewState withRows(LaneRows changed) {
        return new ViewState(
                window, groupBy, colourBy, changed, filter, unmatched, asOf, selection, collapsed,
                changed == rows ? top : null, yearly, panes, theme);
    }

    public ViewState withFilter(Filter changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, changed, unmatched, asOf, selection, collapsed, top, yearly,
                panes, theme);
    }

    public ViewState withUnmatched(Unmatched changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, changed, asOf, selection, collapsed, top, yearly,
                panes, theme);
    }

    public ViewState withAsOf(@Nullable LocalDate changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, changed, selection, collapsed, top, yearly,
                panes, theme);
    }

    public ViewState withSelection(List<EntryKey> changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, changed, collapsed, top, yearly,
                panes, theme);
    }

    public ViewState withCollapsed(Set<String> changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, selection, changed, top, yearly,
                panes, theme);
    }

    public ViewState withTop(@Nullable LanePlace changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, selection, collapsed, changed, yearly,
                panes, theme);
    }

    public ViewState withYearly(@Nullable YearlyStrip changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, selection, collapsed, top,
                changed, panes, theme);
    }

    public ViewState withPanes(Panes changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, selection, collapsed, top, yearly,
                changed, theme);
    }

    public ViewState withTheme(Theme changed) {
        return new ViewState(
                window, groupBy, colourBy, rows, filter, unmatched, asOf, selection, collapsed, top, yearly, panes, changed);
    }
}

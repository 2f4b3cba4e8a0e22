package org.sponsorline.view;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.text.TypedDateReader;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;
import org.sponsorline.view.ViewState.YearlyStrip;

/// A view as one line of text, for sessions, links and the command line.
///
/// `window=2016/2032;group=programme,tier;colour=kind;rows=in-force;filter=;unmatched=dim;asof=;select=agreement:alibaba-top;…`
///
/// The parts of a filter stand among the others, as [FilterText] writes them. Writing a view and reading it again
/// gives an equal one.
public final class ViewText {

    private static final String WINDOW = "window";
    private static final String GROUP = "group";
    private static final String COLOUR = "colour";
    private static final String ROWS = "rows";
    private static final String FILTER = "filter";
    private static final String UNMATCHED = "unmatched";
    private static final String AS_OF = "asof";
    static final String SELECT = "select";
    static final String FOLD = "fold";
    private static final String TOP = "top";
    private static final String VALUES = "values";
    private static final String PANES = "panes";
    private static final String THEME = "theme";
    private static final List<String> NAMES =
            List.of(WINDOW, GROUP, COLOUR, ROWS, FILTER, UNMATCHED, AS_OF, SELECT, FOLD, TOP, VALUES, PANES,
                    THEME);

    /// The values of the currency in which most figures are stated.
    private static final String MOST_STATED = "most-stated";

    /// Marks days counted from 1970-01-01 instead of dates.
    private static final String DAYS = "@";

    private ViewText() {}

    public static String format(ViewState state) {
        List<String> parts = new ArrayList<>();
        parts.add(WINDOW + "=" + window(state.window()));
        parts.add(GROUP + "=" + String.join(",", state.groupBy().stream().map(Dimension::token).toList()));
        parts.add(COLOUR + "=" + state.colourBy().token());
        parts.add(ROWS + "=" + ViewVocabulary.of(state.rows()));
        parts.add(FILTER + "=");
        if (!state.filter().isNone()) {
            parts.add(FilterText.format(state.filter()));
        }
        parts.add(UNMATCHED + "=" + ViewVocabulary.of(state.unmatched()));
        parts.add(AS_OF + "=" + (state.asOf() == null ? "" : state.asOf()));
        parts.add(SELECT + "=" + ViewGrammar.join(state.selection().stream().map(EntryKey::toString).toList()));
        parts.add(FOLD + "=" + folds(state.collapsed()));
        parts.add(TOP + "=" + top(state.top()));
        parts.add(VALUES + "=" + yearly(state.yearly()));
        parts.add(PANES + "=" + ViewVocabulary.of(state.panes()));
        parts.add(THEME + "=" + ViewVocabulary.of(state.theme()));
        return String.join(";", parts);
    }

    /// Reads a view; what the text does not name stays as it is in another view.
    ///
    /// One part of a filter, even an empty one, replaces the whole filter of the other view.
    ///
    /// @throws ViewTextException with a sentence if the text is no view
    public static ViewState parse(String text, ViewState otherwise) throws ViewTextException {
        Map<String, String> parts = ViewGrammar.split(text);
        boolean filtered = false;
        for (String name : parts.keySet()) {
            boolean ofFilter = FilterText.isPart(name);
            if (!ofFilter && !NAMES.contains(name)) {
                throw new ViewTextException("view.unknown-part", nearestPart(name), name);
            }
            filtered |= ofFilter || name.equals(FILTER);
        }
        ViewState state = filtered ? otherwise.withFilter(filter(parts)) : otherwise;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            state = with(state, part.getKey(), part.getValue());
        }
        // Applied last, as a change of lanes resets it.
        String top = parts.get(TOP);
        return top == null ? state : state.withTop(top(top));
    }

    /// The window that a span of dates names: `2016/2032` ends with the last day of 2032.
    ///
    /// @throws ViewTextException where the text is no span with two ends
    public static Window window(String written) throws ViewTextException {
        if (written.startsWith(DAYS)) {
            return daysWindow(written);
        }
        Window window = windowOf(FilterText.date(WINDOW, written));
        if (window == null) {
            throw new ViewTextException("view.bad-window", null, written);
        }
        return window;
    }

    /// The window that shows a span whole, or null if the span has no bound at one end.
    static @Nullable Window windowOf(Edtf span) {
        return span.start() instanceof EdtfDate start && span.end() instanceof EdtfDate end
                ? new Window(start.firstDay(), end.lastDay() + 1)
                : null;
    }

    /// Lane dimensions written as tokens between commas, such as `programme,tier`.
    ///
    /// @throws ViewTextException where one is no such dimension, or there are none or too many
    public static List<Dimension> grouping(String written) throws ViewTextException {
        List<Dimension> dimensions = ViewVocabulary.dimensions(GROUP, written, Dimension::groupable);
        if (dimensions.isEmpty() || dimensions.size() > ViewState.MAX_LEVELS) {
            throw new ViewTextException("view.bad-group", null, String.valueOf(ViewState.MAX_LEVELS));
        }
        return dimensions;
    }

    private static ViewState with(ViewState state, String name, String value) throws ViewTextException {
        return switch (name) {
            case WINDOW -> state.withWindow(window(value));
            case GROUP -> state.withGroupBy(grouping(value));
            case COLOUR -> state.withColourBy(colour(value));
            case ROWS -> state.withRows(ViewVocabulary.constant(LaneRows.class, name, value));
            case UNMATCHED -> state.withUnmatched(ViewVocabulary.constant(Unmatched.class, name, value));
            case AS_OF -> state.withAsOf(asOf(value));
            case SELECT -> state.withSelection(selection(value));
            case FOLD -> state.withCollapsed(collapsed(value));
            case VALUES -> state.withYearly(yearly(value));
            case PANES -> state.withPanes(ViewVocabulary.constant(Panes.class, name, value));
            case THEME -> state.withTheme(ViewVocabulary.constant(Theme.class, name, value));
            default -> state;
        };
    }

    private static Filter filter(Map<String, String> parts) throws ViewTextException {
        String marker = parts.get(FILTER);
        if (marker != null && !marker.isEmpty()) {
            throw new ViewTextException("view.filter-value", null, marker);
        }
        return FilterText.parse(parts);
    }

    private static String window(Window window) {
        double start = window.startDay();
        double end = window.endDay() - 1;
        if (wholeDay(start) && wholeDay(end) && end >= start) {
            String written = LocalDate.ofEpochDay((long) start) + "/" + LocalDate.ofEpochDay((long) end);
            // Dates with years of more than four digits could not be read again.
            return written.length() == 21 ? written : days(window);
        }
        return days(window);
    }

    private static String days(Window window) {
        return DAYS + window.startDay() + "/" + window.endDay();
    }

    private static boolean wholeDay(double day) {
        boolean negativeZero = Double.compare(day, -0.0) == 0;
        return day == Math.rint(day) && Math.abs(day) < 3_000_000 && !negativeZero;
    }

    private static Window daysWindow(String written) throws ViewTextException {
        int slash = written.indexOf('/');
        try {
            double start = Double.parseDouble(written.substring(DAYS.length(), Math.max(DAYS.length(), slash)));
            double end = Double.parseDouble(written.substring(slash + 1));
            if (start < CalendarDays.END && end > CalendarDays.FIRST && Double.isFinite(end - start)) {
                return new Window(start, end);
            }
        } catch (IllegalArgumentException noDays) {
            throw new ViewTextException("view.bad-window", null, written);
        }
        throw new ViewTextException("view.window-too-far", null, written, String.valueOf(EdtfParser.FARTHEST_YEAR));
    }

    private static Dimension colour(String value) throws ViewTextException {
        List<Dimension> dimensions = ViewVocabulary.dimensions(COLOUR, value, Dimension::colourable);
        if (dimensions.size() != 1) {
            throw new ViewTextException("view.bad-colour", null, value);
        }
        return dimensions.getFirst();
    }

    private static @Nullable LocalDate asOf(String value) throws ViewTextException {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException otherForm) {
            LocalDate day = TypedDateReader.lastDay(FilterText.date(AS_OF, value));
            if (day == null) {
                throw new ViewTextException("view.bad-day", null, value);
            }
            return day;
        }
    }

    private static String yearly(@Nullable YearlyStrip strip) {
        String currency = strip == null ? null : strip.currency();
        return currency != null ? ViewGrammar.encoded(currency) : strip == null ? "" : MOST_STATED;
    }

    private static @Nullable YearlyStrip yearly(String written) throws ViewTextException {
        return written.isEmpty() ? null
                : written.equals(MOST_STATED) ? YearlyStrip.USUAL : new YearlyStrip(ViewGrammar.decoded(written));
    }

    private static List<EntryKey> selection(String value) throws ViewTextException {
        List<EntryKey> keys = new ArrayList<>();
        for (String text : ViewGrammar.values(value)) {
            keys.add(EntryKey.parse(text).orElseThrow(() -> new ViewTextException("view.bad-key", null, text)));
        }
        return keys;
    }

    private static String folds(Set<String> paths) {
        List<String> written = new ArrayList<>();
        for (String path : paths) {
            written.add(fold(path));
        }
        return String.join(",", written);
    }

    /// The path of a lane as it is written.
    static String fold(String path) {
        return ViewGrammar.join(List.of(path.split(Grouping.SEPARATOR, -1)), '/');
    }

    private static Set<String> collapsed(String value) throws ViewTextException {
        Set<String> paths = new LinkedHashSet<>();
        if (!value.isEmpty()) {
            for (String written : value.split(",", -1)) {
                paths.add(String.join(Grouping.SEPARATOR, ViewGrammar.values(written, '/')));
            }
        }
        return paths;
    }

    /// A lane, then an entry if a row and not the header is at the top, then the rows if they are not 0.
    private static String top(@Nullable LanePlace place) {
        if (place == null) {
            return "";
        }
        return folds(Set.of(place.lane())) + (place.entry() == null ? "" : "," + ViewGrammar.encoded(place.entry()
                .toString()))
                + (place.rows() == 0 ? "" : "," + BigDecimal.valueOf(place.rows()).toPlainString());
    }

    private static @Nullable LanePlace top(String written) throws ViewTextException {
        if (written.isEmpty()) {
            return null;
        }
        String[] pieces = written.split(",", -1);
        String lane = String.join(Grouping.SEPARATOR, ViewGrammar.values(pieces[0], '/'));
        EntryKey entry = null;
        int read = 1;
        try {
            if (pieces.length > read && pieces[read].contains(":")) {
                entry = EntryKey.parse(ViewGrammar.decoded(pieces[read++].strip())).orElseThrow();
            }
            double rows = pieces.length > read ? Double.parseDouble(pieces[read++].strip()) : 0;
            if (read == pieces.length) {
                return new LanePlace(lane, entry, rows);
            }
        } catch (NoSuchElementException | IllegalArgumentException noPlace) {
            // Said below.
        }
        throw new ViewTextException("view.bad-top", null, written);
    }

    private static @Nullable String nearestPart(String name) {
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(FilterText.names());
        return ViewVocabulary.nearest(name, names);
    }
}

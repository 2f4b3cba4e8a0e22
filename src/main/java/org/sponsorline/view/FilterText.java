package org.sponsorline.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.text.DateReading;
import org.sponsorline.query.text.TypedDateReader;

/// A filter as one line: `country=CN,JP;kind=media-rights;amount=USD:50000000..;active=2021`.
///
/// A part for each dimension names the keys chosen, with commas between; `(none)` chooses items without a value. An
/// amount is a currency, a range with either end left out, and `:undisclosed` if items without a figure match too.
/// The empty text matches everything. Writing and reading again gives an equal filter.
public final class FilterText {

    static final String AMOUNT = "amount";
    private static final String ACTIVE = "active";
    private static final String UNDISCLOSED = "undisclosed";
    private static final String RANGE = "..";

    private FilterText() {}

    public static String format(Filter filter) {
        List<String> parts = new ArrayList<>();
        filter.chosen().forEach((dimension, keys) -> parts.add(dimension.token() + "=" + ViewGrammar.join(keys)));
        if (filter.amounts() != null) {
            parts.add(AMOUNT + "=" + amounts(filter.amounts()));
        }
        if (filter.activeAt() != null) {
            parts.add(ACTIVE + "=" + filter.activeAt().text());
        }
        return String.join(";", parts);
    }

    /// Reads a filter. A part that is named must choose something.
    ///
    /// @throws ViewTextException with a sentence if the text is no filter
    public static Filter parse(String text) throws ViewTextException {
        Map<String, String> parts = ViewGrammar.split(text);
        for (String name : parts.keySet()) {
            if (!isPart(name)) {
                throw new ViewTextException("filter.unknown-part", ViewVocabulary.nearest(name, names()), name);
            }
            if (parts.getOrDefault(name, "").isBlank()) {
                throw new ViewTextException("view.no-value", null, name);
            }
        }
        return parse(parts);
    }

    /// Reads a filter from those of the parts that belong to one.
    static Filter parse(Map<String, String> parts) throws ViewTextException {
        Map<Dimension, Set<String>> chosen = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            String written = parts.get(dimension.token());
            if (written != null) {
                chosen.put(dimension, new LinkedHashSet<>(ViewGrammar.values(written)));
            }
        }
        return new Filter(chosen, amountRange(parts.get(AMOUNT)), span(parts.get(ACTIVE)));
    }

    static boolean isPart(String name) {
        return Dimension.ofToken(name).isPresent() || name.equals(AMOUNT) || name.equals(ACTIVE);
    }

    /// The names of all parts.
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            names.add(dimension.token());
        }
        names.add(AMOUNT);
        names.add(ACTIVE);
        return names;
    }

    private static String amounts(AmountRange range) {
        String ends = (range.min() == null ? "" : range.min()) + RANGE + (range.max() == null ? "" : range.max());
        return ViewGrammar.encoded(range.currency()) + ":" + ends + (range.withUndisclosed() ? ":" + UNDISCLOSED : "");
    }

    private static @Nullable AmountRange amountRange(@Nullable String written) throws ViewTextException {
        if (written == null || written.isEmpty()) {
            return null;
        }
        boolean withUndisclosed = written.endsWith(":" + UNDISCLOSED);
        String figures = withUndisclosed ? written.substring(0, written.length() - UNDISCLOSED.length() - 1) : written;
        int colon = figures.lastIndexOf(':');
        int dots = figures.indexOf(RANGE, colon + 1);
        if (colon < 1 || dots < 0) {
            throw new ViewTextException("filter.bad-amount", null, written);
        }
        BigDecimal min = amount(figures.substring(colon + 1, dots), written);
        BigDecimal max = amount(figures.substring(dots + RANGE.length()), written);
        return new AmountRange(ViewGrammar.decoded(figures.substring(0, colon)), min, max, withUndisclosed);
    }

    private static @Nullable BigDecimal amount(String digits, String written) throws ViewTextException {
        if (digits.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(digits.strip());
        } catch (NumberFormatException noNumber) {
            throw new ViewTextException("filter.bad-amount", null, written);
        }
    }

    private static @Nullable Edtf span(@Nullable String written) throws ViewTextException {
        return written == null || written.isEmpty() ? null : date(ACTIVE, written);
    }

    static Edtf date(String part, String written) throws ViewTextException {
        DateReading read = TypedDateReader.read(written, Locale.ENGLISH);
        if (read.ambiguous()) {
            throw new ViewTextException(
                    "view.unclear-date", null, part, written, read.dates().get(0).text(), read.dates().get(1).text());
        }
        Edtf date = read.date();
        if (date == null) {
            throw new ViewTextException(
                    "view.bad-date", TypedDateReader.fault(written, Locale.ENGLISH).suggestion(), part, written);
        }
        return date;
    }
}

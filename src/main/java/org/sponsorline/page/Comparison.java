package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// Several pages side by side: one column a page, one row a field that any of them has.
///
/// @param columns in the order of the pages
/// @param fields  in the order in which they are first met
/// @param scale   the scale all terms are drawn on
public record Comparison(List<Column> columns, List<Field> fields, YearScale scale) {

    /// Sections longer than this are compared by their beginning and their length.
    static final int LINES_PER_CELL = 6;

    /// A page's head and its bar.
    ///
    /// @param term     its term in years since it was signed, or null if there is none that could be drawn
    /// @param termText the same in words; empty for what has no term, such as an organization
    public record Column(
            EntryKey key, String headline, String subtitle, @Nullable AlignedTerm term, String termText) {}

    /// One field of all pages.
    ///
    /// @param cells   one a column, empty if the page has no such field
    /// @param differs whether the cells do not all read alike
    public record Field(String label, List<List<Line>> cells, boolean differs) {}

    /// What a page is compared with.
    record Compared(DetailPage page, @Nullable AlignedTerm term, String termText) {}

    static Comparison of(List<Compared> compared) {
        List<DetailPage> pages = compared.stream().map(Compared::page).toList();
        Map<String, List<List<Line>>> cells = new LinkedHashMap<>();
        for (int column = 0; column < pages.size(); column++) {
            DetailPage page = pages.get(column);
            for (Row row : page.rows()) {
                put(cells, row.label(), column, pages.size(), row.lines());
            }
            for (Section section : page.sections()) {
                put(cells, section.title(), column, pages.size(), beginning(section));
            }
        }
        List<Field> fields = new ArrayList<>();
        cells.forEach((label, row) -> fields.add(new Field(label, List.copyOf(row), differs(row))));
        List<Column> columns = compared.stream().map(Comparison::column).toList();
        List<AlignedTerm> terms = columns.stream().map(Column::term).filter(Objects::nonNull).toList();
        return new Comparison(columns, List.copyOf(fields), YearScale.of(terms));
    }

    private static Column column(Compared compared) {
        DetailPage page = compared.page();
        return new Column(
                Objects.requireNonNull(page.key()), page.headline(), page.subtitle(), compared.term(),
                compared.termText());
    }

    /// Whether any column has a term, so that it is worth a row.
    public boolean hasTerms() {
        return columns.stream().anyMatch(column -> !column.termText().isEmpty());
    }

    /// The fields to be read: those that differ, or all of them.
    public List<Field> fields(boolean all) {
        return all ? fields : fields.stream().filter(Field::differs).toList();
    }

    /// The lines of a cell as one line of words; empty if the page has no such field.
    public static String text(List<Line> cell) {
        return String.join("; ", words(cell));
    }

    private static void put(
            Map<String, List<List<Line>>> cells, String label, int column, int columns, List<Line> lines) {
        List<List<Line>> row = cells.computeIfAbsent(label, _ -> emptyRow(columns));
        List<Line> present = new ArrayList<>(row.get(column));
        present.addAll(lines);
        row.set(column, List.copyOf(present));
    }

    private static List<List<Line>> emptyRow(int columns) {
        List<List<Line>> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            row.add(List.of());
        }
        return row;
    }

    private static List<Line> beginning(Section section) {
        int shown = Math.min(section.rows().size(), LINES_PER_CELL);
        List<Line> lines = new ArrayList<>();
        for (Row row : section.rows().subList(0, shown)) {
            lines.addAll(row.lines());
        }
        if (shown < section.rows().size()) {
            lines.add(Line.of(new DetailPage.Part.Aside("+" + (section.rows().size() - shown))));
        }
        return lines;
    }

    /// Source numbers are each page's own, so only the words count.
    private static boolean differs(List<List<Line>> row) {
        return row.stream().map(Comparison::words).distinct().count() > 1;
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(line -> PageText.of(new Line(line.parts(), List.of()))).toList();
    }
}

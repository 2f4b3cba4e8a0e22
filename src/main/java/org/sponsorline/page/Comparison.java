package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// Several pages side by side: one column a page, one row a field that any of them has.
public record Comparison(List<Column> columns, List<Field> fields) {

    /// Sections longer than this are compared by their beginning and their length.
    static final int LINES_PER_CELL = 6;

    /// A page's head.
    public record Column(EntryKey key, String headline, String subtitle) {}

    /// One field of all pages.
    ///
    /// @param cells   one a column, empty if the page has no such field
    /// @param differs whether the cells do not all read alike
    public record Field(String label, List<List<Line>> cells, boolean differs) {}

    public static Comparison of(List<DetailPage> pages) {
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
        List<Column> columns = pages.stream()
                .map(page -> new Column(Objects.requireNonNull(page.key()), page.headline(), page.subtitle()))
                .toList();
        return new Comparison(columns, List.copyOf(fields));
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

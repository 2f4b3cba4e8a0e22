package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.NumberedSource;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;

/// A page as plain text, to be copied and to be compared.
public final class PageText {

    private PageText() {}

    public static String of(DetailPage page) {
        var text = new StringJoiner("\n", "", "\n");
        text.add(words(page.trail(), " › "));
        text.add(page.headline());
        page.otherNames().forEach(text::add);
        addUnlessBlank(text, page.subtitle());
        page.badges().forEach(badge -> text.add("(" + badge.text() + ")"));
        addUnlessBlank(text, WritingDirection.withoutMarks(page.sentence()));
        page.rows().forEach(row -> add(text, row));
        page.sections().forEach(section -> {
            text.add("");
            text.add("## " + section.title() + section.badges().stream()
                    .map(badge -> " (" + badge.text() + ")").collect(Collectors.joining()));
            section.rows().forEach(row -> add(text, row));
        });
        if (!page.sources().isEmpty()) {
            text.add("");
            page.sources().forEach(source -> add(text, source));
        }
        return text.toString();
    }

    private static void addUnlessBlank(StringJoiner text, String line) {
        if (!line.isBlank()) {
            text.add(line);
        }
    }

    private static void add(StringJoiner text, Row row) {
        String label = "  ".repeat(row.depth()) + (row.label().isEmpty() ? "" : row.label() + ": ");
        for (Line line : row.lines()) {
            text.add(label + of(line));
            label = "  ".repeat(row.depth() + 1);
        }
    }

    public static String of(Line line) {
        String words = words(line.parts(), " ");
        return line.cited().isEmpty() ? words : words + " " + numbers(line.cited());
    }

    private static String words(List<Part> parts, String between) {
        return parts.stream()
                .map(part -> part instanceof Part.Badge badge ? "(" + badge.text() + ")" : part.text())
                .collect(Collectors.joining(between));
    }

    /// Numbers that stand together, such as `4–6`.
    ///
    /// @param first the lowest of them
    public record Run(int first, String text) {}

    /// `[1]`, or `[1–3, 5]`: neighbours are drawn together.
    public static String numbers(List<Integer> ascending) {
        return runs(ascending).stream().map(Run::text).collect(Collectors.joining(", ", "[", "]"));
    }

    /// The runs of ascending numbers; two neighbours are no run yet.
    public static List<Run> runs(List<Integer> ascending) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < ascending.size();) {
            int to = from;
            while (to + 1 < ascending.size() && ascending.get(to + 1) == ascending.get(to) + 1) {
                to++;
            }
            int first = ascending.get(from);
            if (to - from >= 2) {
                runs.add(new Run(first, first + "–" + ascending.get(to)));
                from = to + 1;
            } else {
                runs.add(new Run(first, Integer.toString(first)));
                from++;
            }
        }
        return runs;
    }

    private static void add(StringJoiner text, NumberedSource source) {
        text.add("[" + source.number() + "] " + source.citation());
        source.quotes().forEach(quote -> text.add("    “" + quote + "”"));
        source.remarks().forEach(remark -> text.add("    " + remark));
    }
}

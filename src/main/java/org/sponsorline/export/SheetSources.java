package org.sponsorline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Source;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.page.SourceCitations;

/// The sources of the items on a sheet, numbered from one in the order in which the items stand there.
public final class SheetSources {

    static final SheetSources NONE = new SheetSources(Map.of(), List.of());

    private final Map<Integer, List<Integer>> numbers;
    private final List<String> citations;

    private SheetSources(Map<Integer, List<Integer>> numbers, List<String> citations) {
        this.numbers = numbers;
        this.citations = citations;
    }

    /// The sources that a record knows of items; an item that is drawn twice has one set of numbers.
    public static SheetSources of(Dataset known, List<Integer> items, Locale locale) {
        SourceCitations words = new SourceCitations(locale);
        Map<String, Integer> numberOf = new LinkedHashMap<>();
        Map<Integer, List<Integer>> numbers = new LinkedHashMap<>();
        List<String> citations = new ArrayList<>();
        for (int item : items) {
            if (numbers.containsKey(item)) {
                continue;
            }
            List<Integer> own = new ArrayList<>();
            for (Citation citation : known.item(item).cite()) {
                Source source = known.source(citation.source()).orElse(null);
                if (source != null) {
                    own.add(numberOf.computeIfAbsent(source.id(), _ -> {
                        citations.add(TextLines.oneLine(words.citation(source)));
                        return citations.size();
                    }));
                }
            }
            numbers.put(item, own.stream().sorted().distinct().toList());
        }
        return new SheetSources(numbers, citations);
    }

    /// The numbers of an item's sources, ascending.
    public List<Integer> numbers(int item) {
        return numbers.getOrDefault(item, List.of());
    }

    /// Each source in one line, in the order of their numbers.
    public List<String> citations() {
        return citations;
    }
}

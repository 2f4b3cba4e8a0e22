package org.sponsorline.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Citation;

/// Numbers sources from one in the order in which a page mentions them, and collects their quotes and remarks.
final class SourceNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Set<String>> quotes = new LinkedHashMap<>();
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();

    /// The numbers of these citations' sources, ascending and each once.
    List<Integer> of(List<Citation> citations) {
        return citations.stream().map(this::number).sorted().distinct().toList();
    }

    /// The numbers of the citations that name a field.
    List<Integer> ofField(List<Citation> citations, String field) {
        return of(citations.stream().filter(citation -> isAbout(citation, field)).toList());
    }

    /// As [#ofField], or those for the whole entry if none names the field.
    List<Integer> ofFieldOrEntry(List<Citation> citations, String field) {
        List<Integer> own = ofField(citations, field);
        return own.isEmpty()
                ? of(citations.stream().filter(citation -> citation.field() == null).toList())
                : own;
    }

    private int number(Citation citation) {
        int number = numbers.computeIfAbsent(citation.source(), _ -> numbers.size() + 1);
        keep(quotes, citation.source(), citation.quote());
        keep(remarks, citation.source(), citation.note());
        return number;
    }

    private static void keep(Map<String, Set<String>> kept, String source, @Nullable String words) {
        if (words != null) {
            kept.computeIfAbsent(source, _ -> new LinkedHashSet<>()).add(words);
        }
    }

    /// A field may be named with a part of it, as in `term.end`.
    private static boolean isAbout(Citation citation, String field) {
        String named = citation.field();
        return named != null && (named.equals(field) || named.startsWith(field + "."));
    }

    /// Ids of the sources mentioned so far, in the order of their numbers.
    List<String> ids() {
        return List.copyOf(numbers.keySet());
    }

    List<String> quotes(String source) {
        return List.copyOf(quotes.getOrDefault(source, Set.of()));
    }

    List<String> remarks(String source) {
        return List.copyOf(remarks.getOrDefault(source, Set.of()));
    }
}

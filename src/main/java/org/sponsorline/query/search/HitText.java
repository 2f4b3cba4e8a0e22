package org.sponsorline.query.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.search.SearchHit.Mark;
import org.sponsorline.query.text.MoneyText;
import org.sponsorline.query.text.SearchText;

/// Describes a found entry in two lines, in which the words of the query are marked.
final class HitText {

    private static final int LONGEST_PART = 110;
    private static final String BETWEEN = " · ";
    private static final String CUT = "…";

    private final SearchDocuments documents;
    private final Dataset dataset;
    private final Locale locale;

    HitText(DatasetIndex index, SearchDocuments documents) {
        this.documents = documents;
        dataset = index.dataset();
        locale = index.locale();
    }

    SearchHit hit(Entry entry, List<SearchWords.Wanted> wanted, double rank) {
        String title = DisplayNames.title(dataset, entry, locale);
        Set<String> parts = new LinkedHashSet<>(description(entry));
        List<SearchWords.Wanted> unseen = new ArrayList<>(wanted);
        unseen.removeIf(word -> !marks(title, List.of(word)).isEmpty()
                || parts.stream().anyMatch(part -> !marks(part, List.of(word)).isEmpty()));
        for (String raw : unseen.isEmpty() ? List.<String>of() : others(entry)) {
            String other = TextLines.oneLine(raw);
            if (!marks(other, unseen).isEmpty()) {
                parts.add(cut(other, unseen));
                unseen.removeIf(word -> !marks(other, List.of(word)).isEmpty());
            }
        }
        parts.remove(title);
        String excerpt = String.join(BETWEEN, parts);
        return new SearchHit(entry.key(), title, marks(title, wanted), excerpt, marks(excerpt, wanted), rank);
    }

    /// The places of the words of the query in a text, in order and without overlaps.
    static List<Mark> marks(String text, List<SearchWords.Wanted> wanted) {
        SearchText.Traced traced = SearchText.trace(text);
        boolean[] marked = new boolean[text.length()];
        for (SearchWords.Wanted word : wanted) {
            if (word.run()) {
                for (int at = traced.text().indexOf(word.text()); at >= 0; ) {
                    mark(marked, traced, at, at + word.text().length());
                    at = traced.text().indexOf(word.text(), at + 1);
                }
            } else {
                SearchWords.split(traced.text(), (from, to) -> {
                    if (traced.text().startsWith(word.text(), from) && to - from >= word.text().length()) {
                        mark(marked, traced, from, from + word.text().length());
                    }
                });
            }
        }
        return spans(marked);
    }

    private static void mark(boolean[] marked, SearchText.Traced traced, int from, int to) {
        int end = to;
        // A character that was folded to several, or has combining marks, is marked as a whole.
        while (end < traced.text().length() && (traced.origin(end) == traced.origin(end - 1)
                || SearchWords.isMark(traced.text().charAt(end)))) {
            end++;
        }
        Arrays.fill(marked, traced.origin(from), traced.origin(end), true);
    }

    private static List<Mark> spans(boolean[] marked) {
        List<Mark> spans = new ArrayList<>();
        int at = 0;
        while (at < marked.length) {
            int from = at;
            while (at < marked.length && marked[at]) {
                at++;
            }
            if (at > from) {
                spans.add(new Mark(from, at));
            }
            at++;
        }
        return List.copyOf(spans);
    }

    /// What is shown of an entry whatever the query is.
    private List<String> description(Entry entry) {
        List<String> parts = new ArrayList<>();
        switch (entry) {
            case Organization organization -> {
                if (organization.country() != null) {
                    parts.add(DisplayNames.country(organization.country(), locale));
                }
            }
            case Edition edition -> add(parts, edition.dates());
            case Agreement agreement -> {
                addWord(parts, agreement.programme());
                addWord(parts, agreement.tier());
                agreement.categories().forEach(category -> addWord(parts, category));
                add(parts, agreement.term());
            }
            case Milestone milestone -> addMoment(parts, milestone.date());
            case Source source -> {
                add(parts, source.publisher());
                addMoment(parts, source.published());
            }
            case Figure figure -> parts.addAll(MoneyText.of(locale).all(figure.value()));
        }
        return parts;
    }

    /// What is shown only if a word of the query occurs in it.
    private List<String> others(Entry entry) {
        List<String> others = new ArrayList<>(SearchDocuments.names(entry));
        others.addAll(SearchDocuments.texts(entry));
        int item = dataset.itemNumber(entry.key());
        if (item >= 0) {
            documents.addRelated(others, item);
        } else if (entry instanceof Figure figure) {
            dataset.organization(figure.organization())
                    .ifPresent(found -> others.addAll(SearchDocuments.names(found)));
        }
        return others;
    }

    private void add(List<String> parts, @Nullable Edtf date) {
        if (date != null) {
            parts.add(EdtfText.words(date, locale));
        }
    }

    private void addMoment(List<String> parts, @Nullable Edtf date) {
        if (date != null) {
            parts.add(EdtfText.moment(date, locale));
        }
    }

    private void add(List<String> parts, @Nullable Text text) {
        if (text != null) {
            parts.add(text.in(locale));
        }
    }

    private void addWord(List<String> parts, @Nullable String word) {
        if (word != null) {
            parts.add(DisplayNames.word(dataset, word, locale));
        }
    }

    /// A long text, cut to the surroundings of the first word of the query.
    private static String cut(String text, List<SearchWords.Wanted> wanted) {
        if (text.length() <= LONGEST_PART) {
            return text;
        }
        int first = marks(text, wanted).getFirst().from();
        int from = first < LONGEST_PART / 2 ? 0 : wordStart(text, first - LONGEST_PART / 3);
        int to = Math.min(text.length(), from + LONGEST_PART);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? CUT : "") + text.substring(from, to).strip() + (to < text.length() ? CUT : "");
    }

    private static int wordStart(String text, int near) {
        int space = text.indexOf(' ', near);
        int at = space >= 0 && space - near < 15 ? space + 1 : near;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}

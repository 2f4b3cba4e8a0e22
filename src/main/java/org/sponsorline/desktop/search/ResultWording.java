package org.sponsorline.desktop.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.search.SearchHit;
import org.sponsorline.query.search.SearchResult;
import org.sponsorline.query.text.DateEcho;
import org.sponsorline.query.text.DateReading;
import org.sponsorline.query.text.TypedDateReader;

/// Puts what a search found into rows and a sentence; what can be read as a date comes first, as the way to that date.
final class ResultWording {

    private final MessageBundle words;
    private final DateEcho dates;

    /// @param words the texts of this package
    /// @param clock tells which day is today
    ResultWording(MessageBundle words, Clock clock) {
        this.words = words;
        dates = new DateEcho(words.getLocale(), clock);
    }

    SearchResults of(SearchResult result, Dataset dataset) {
        List<SearchRow> rows = new ArrayList<>();
        DateReading read = dates.read(result.query());
        Stream.concat(read.dates().stream(), Stream.ofNullable(read.nearby()))
                .filter(TypedDateReader::isDated).map(this::toDate).forEach(rows::add);
        boolean dated = !rows.isEmpty();
        for (SearchHit hit : result.hits()) {
            String token = token(dataset, hit.key());
            rows.add(new SearchRow.Found(hit, words.getString("kind." + token), token));
        }
        String sentence = result.total() > result.hits().size()
                ? words.say("total.more", result.hits().size(), result.total())
                : result.total() > 0 ? words.say("total", result.total())
                : dated ? words.getString("nothingBesides")
                : words.say("nothing", result.query());
        return new SearchResults(result.query(), List.copyOf(rows), sentence);
    }

    private SearchRow toDate(Edtf date) {
        return new SearchRow.ToDate(date, words.say("toDate", EdtfText.words(date, words.getLocale())));
    }

    private static String token(Dataset dataset, EntryKey key) {
        boolean statement = key.kind() == Entry.Kind.MILESTONE && dataset.milestone(key.id())
                .filter(milestone -> milestone.kind() == Milestone.Kind.STATEMENT).isPresent();
        return statement ? "statement" : key.kind().token();
    }
}

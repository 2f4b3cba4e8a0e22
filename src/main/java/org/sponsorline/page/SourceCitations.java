package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Source;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.text.WebAddress;
import org.sponsorline.page.DetailPage.NumberedSource;

/// How a source is named on a page, and how it is cited elsewhere.
public final class SourceCitations {

    /// How records mark an address that is a copy: "mirrored copy", "reposted", "repost" or "mirror".
    private static final Pattern COPY = Pattern.compile("\\b(mirror|mirrored|repost|reposted)\\b");

    private final Messages words;
    private final Locale locale;

    public SourceCitations(Locale locale) {
        this.locale = locale;
        words = Messages.of(SourceCitations.class, locale);
    }

    /// The foot of a page: every source that its numbers mention.
    List<NumberedSource> foot(Dataset dataset, SourceNumbers numbers) {
        List<NumberedSource> foot = new ArrayList<>();
        for (String id : numbers.ids()) {
            int number = foot.size() + 1;
            dataset.source(id).ifPresentOrElse(
                    source -> foot.add(numbered(number, source, numbers)),
                    () -> foot.add(missing(number, id)));
        }
        return List.copyOf(foot);
    }

    private NumberedSource numbered(int number, Source source, SourceNumbers numbers) {
        return new NumberedSource(
                number, source.key(), source.title().in(locale), origin(source), source.url(), isCopy(source),
                numbers.quotes(source.id()), numbers.remarks(source.id()), citation(source));
    }

    private NumberedSource missing(int number, String id) {
        return new NumberedSource(
                number, new EntryKey(Entry.Kind.SOURCE, id), id,
                words.get("source.missing"), null, false, List.of(), List.of(), id);
    }

    /// Publisher and date, as far as they are known.
    String origin(Source source) {
        List<String> known = new ArrayList<>();
        Text publisher = source.publisher();
        if (publisher != null) {
            known.add(publisher.in(locale));
        }
        if (source.published() != null) {
            known.add(EdtfText.moment(source.published(), locale));
        }
        return known.isEmpty() ? words.get("source.originUnknown")
                : String.join(words.get("source.originSeparator"), known);
    }

    /// The source in one line, with everything needed to find it again.
    public String citation(Source source) {
        String titled = words.say("source.citation", source.title().in(locale), origin(source));
        return source.url() == null ? titled : titled + " " + WebAddress.of(source.url()).line();
    }

    static boolean isCopy(Source source) {
        Text publisher = source.publisher();
        return publisher != null && COPY.matcher(publisher.first().toLowerCase(Locale.ROOT)).find();
    }
}
